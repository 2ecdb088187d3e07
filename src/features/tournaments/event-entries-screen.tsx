import { redirectTo, useReachBottom } from '@tarojs/taro';
import { requireLogin } from '../../api/session';
import { browsing, detailCopy, listCopy } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { EntryLines } from './entry-lines';
import { ListEnd } from './list-end';
import { tournamentPath } from './paths';
import './tournaments.css';
import { useEventList, type EventListState } from './use-event-list';
import { usePull } from '../../ui/use-pull';

const Head = ({ list }: { list: EventListState }) => (
  <Stack gap={4}>
    <Stack row gap={12} align="baseline" justify="between">
      <Type size={22} strong>
        {list.cell?.name}
      </Type>
      <Type size={18} strong nowrap tone={list.cell?.full ? 'stop' : 'ink'}>
        {list.cell?.figures}
      </Type>
    </Stack>
    <Type size={14} tone="soft" lines={2}>
      {list.name}
    </Type>
  </Stack>
);

const Listed = ({ list, tournamentId }: { list: EventListState; tournamentId: string }) => {
  const toTournament = () => void redirectTo({ url: tournamentPath(tournamentId) });
  if (list.hidden) {
    return (
      <EmptyState
        drawing="key"
        title={listCopy.hidden}
        note={listCopy.hiddenNote}
        action={listCopy.toTournament}
        onAction={toTournament}
      />
    );
  }
  const rows = list.rows ?? [];
  if (rows.length === 0) {
    return (
      <EmptyState
        drawing="team"
        title={listCopy.empty}
        note={listCopy.emptyNote}
        action={listCopy.toTournament}
        onAction={toTournament}
      />
    );
  }
  return (
    <>
      {list.masked && !list.loggedIn ? (
        <Card flush>
          <Row icon="person" title={listCopy.guest} onPress={() => void requireLogin()} />
        </Card>
      ) : null}
      <EntryLines rows={rows} />
      <ListEnd hasMore={list.hasMore} loading={list.loadingMore} onMore={list.more} />
    </>
  );
};

export interface EventEntriesScreenProps {
  tournamentId: string;
  eventId: string;
}

/** 报名名单: who stands in an event, in the order in which they entered. */
export const EventEntriesScreen = ({ tournamentId, eventId }: EventEntriesScreenProps) => {
  const list = useEventList(tournamentId, eventId);
  usePull(list.refresh);
  useReachBottom(list.more);
  const error = list.problem
    ? {
        title: listCopy.loadFailed,
        note: list.problem.sentence,
        action: browsing.again,
        onAction: list.refresh,
      }
    : list.unknown
      ? {
          title: detailCopy.gone,
          action: listCopy.toTournament,
          onAction: () => void redirectTo({ url: tournamentPath(tournamentId) }),
        }
      : undefined;
  return (
    <Screen
      title={listCopy.title}
      notice={list.notice}
      error={error}
      loading={!list.hidden && !list.rows}
    >
      <Head list={list} />
      <Listed list={list} tournamentId={tournamentId} />
    </Screen>
  );
};

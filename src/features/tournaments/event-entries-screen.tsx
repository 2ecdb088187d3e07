import { redirectTo, useReachBottom } from '@tarojs/taro';
import { tournamentPath } from '../../client/page-addresses';
import { detailCopy, listCopy } from '../../copy/tournaments';
import { ErrorState } from '../../ui/error-state';
import { Screen } from '../../ui/screen';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { EntryLines } from './entry-lines';
import { ListEnd } from './list-end';
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

export interface EventEntriesScreenProps {
  tournamentId: string;
  eventId: string;
}

/** 报名名单: who stands in an event, in the order in which they entered. */
export const EventEntriesScreen = ({ tournamentId, eventId }: EventEntriesScreenProps) => {
  const list = useEventList(tournamentId, eventId);
  usePull(list.refetch);
  useReachBottom(list.more);
  const toTournament = {
    action: listCopy.toTournament,
    onAction: () => void redirectTo({ url: tournamentPath(tournamentId) }),
  };
  if (list.unknown) {
    return (
      <Screen title={listCopy.title}>
        <ErrorState title={detailCopy.gone} {...toTournament} />
      </Screen>
    );
  }
  return (
    <Screen title={listCopy.title} notice={list.notice}>
      {list.cell ? <Head list={list} /> : null}
      <Gate
        read={list}
        failed={listCopy.loadFailed}
        none={({ length }) =>
          length > 0
            ? undefined
            : list.hidden
              ? {
                  drawing: 'key',
                  title: listCopy.hidden,
                  note: listCopy.hiddenNote,
                  ...toTournament,
                }
              : {
                  drawing: 'team',
                  title: listCopy.empty,
                  note: listCopy.emptyNote,
                  ...toTournament,
                }
        }
      >
        {(rows) => (
          <>
            <EntryLines rows={rows} />
            <ListEnd list={list} />
          </>
        )}
      </Gate>
    </Screen>
  );
};

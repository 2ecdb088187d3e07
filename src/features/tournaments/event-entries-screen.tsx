import { navigateTo, redirectTo, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { acceptancePath, tournamentPath } from '../../client/page-addresses';
import { acceptedCopy } from '../../copy/acceptance-words';
import { browsing, detailCopy, listCopy } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { ErrorState } from '../../ui/error-state';
import { Screen } from '../../ui/screen';
import { SegmentedTabs } from '../../ui/segmented-tabs';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { ListEnd } from '../list-end';
import { EntryLines } from './entry-lines';
import { PlaceLines } from './place-lines';
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

type Shown = 'results' | 'entries';
const TABS: readonly { value: Shown; label: string }[] = [
  { value: 'results', label: listCopy.results },
  { value: 'entries', label: listCopy.entries },
];

interface PartProps {
  list: EventListState;
  toTournament: { readonly action: string; readonly onAction: () => void };
}

const Entries = ({ list, toTournament }: PartProps) => (
  <Gate
    read={list}
    failed={listCopy.loadFailed}
    none={({ length }) =>
      length > 0
        ? undefined
        : list.hidden
          ? { drawing: 'key', title: listCopy.hidden, note: listCopy.hiddenNote, ...toTournament }
          : { drawing: 'team', title: listCopy.empty, note: listCopy.emptyNote, ...toTournament }
    }
  >
    {(rows) => (
      <>
        <EntryLines rows={rows} />
        <ListEnd list={list} words={browsing} />
      </>
    )}
  </Gate>
);

interface ResultsProps {
  places: NonNullable<EventListState['places']>;
  toTournament: PartProps['toTournament'];
}

const Results = ({ places, toTournament }: ResultsProps) => (
  <Gate
    read={places}
    failed={listCopy.resultsFailed}
    none={({ lines }) =>
      lines.length > 0
        ? undefined
        : { title: listCopy.noResults, note: listCopy.noResultsNote, ...toTournament }
    }
  >
    {(shown) => <PlaceLines places={shown} />}
  </Gate>
);

export interface EventEntriesScreenProps {
  tournamentId: string;
  eventId: string;
}

/** 报名名单: who stands in an event, in the order in which they entered; of what has ended the results first. */
export const EventEntriesScreen = ({ tournamentId, eventId }: EventEntriesScreenProps) => {
  const list = useEventList(tournamentId, eventId);
  const [tab, setTab] = useState<Shown>('results');
  usePull(list.refetch);
  useReachBottom(() => void list.more());
  const toTournament = {
    action: listCopy.toTournament,
    onAction: () => void redirectTo({ url: tournamentPath(tournamentId) }),
  };
  const { places } = list;
  const title = places ? listCopy.resultsTitle : listCopy.title;
  if (list.unknown) {
    return (
      <Screen title={title}>
        <ErrorState title={detailCopy.gone} {...toTournament} />
      </Screen>
    );
  }
  return (
    <Screen title={title} notice={list.notice}>
      {list.cell ? <Head list={list} /> : null}
      {list.byOrder ? (
        <Button
          kind="secondary"
          onPress={() => navigateTo({ url: acceptancePath(tournamentId, eventId) })}
        >
          {acceptedCopy.see}
        </Button>
      ) : null}
      {places ? <SegmentedTabs tabs={TABS} value={tab} onChange={setTab} /> : null}
      {places && tab === 'results' ? (
        <Results places={places} toTournament={toTournament} />
      ) : (
        <Entries list={list} toTournament={toTournament} />
      )}
    </Screen>
  );
};

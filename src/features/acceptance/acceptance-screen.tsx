import { redirectTo, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { tournamentPath } from '../../client/page-addresses';
import { useList, type List } from '../../client/use-list';
import type { AcceptanceList } from '../../contract/acceptance';
import {
  acceptanceCopy as copy,
  changeText,
  cutsText,
  orderText,
  versionNote,
  versionTitle,
} from '../../copy/acceptance';
import { eventText } from '../../copy/event';
import { closingMomentText } from '../../copy/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Fold } from '../../ui/fold';
import { Screen } from '../../ui/screen';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { usePull } from '../../ui/use-pull';
import { Gate } from '../gate';
import { ListEnd } from '../list-end';
import { AcceptedLines, MyLines } from './accepted-lines';
import './acceptance.css';
import { myLineOf, sectionsOf } from './acceptance-view';

const Head = ({ list }: { list: AcceptanceList }) => (
  <Stack gap={4}>
    <Type size={22} strong>
      {eventText(list)}
    </Type>
    <Type size={14} tone="soft" lines={2}>
      {list.tournamentName}
    </Type>
  </Stack>
);

/** Why there is no list to be read. */
const Nothing = ({ list }: { list: AcceptanceList }) => {
  if (list.shown?.cancelled)
    return <EmptyState drawing="net" title={copy.cancelled} note={copy.cancelledNote} />;
  const out = list.outAt <= list.now;
  return (
    <EmptyState
      drawing="key"
      title={copy.notOut}
      note={out ? copy.hiddenNote : copy.outAt(closingMomentText(list.outAt))}
    />
  );
};

interface ShownProps {
  list: AcceptanceList;
  read: List<'acceptanceList'>;
  onVersion: (version: number) => void;
}

const Changes = ({ list }: { list: AcceptanceList }) => (
  <Fold title={copy.changes(list.changed)}>
    <Stack gap={8}>
      {list.changes.map(({ from, to, people, teamName }, at) => (
        <Stack key={at} row gap={12} justify="between" align="start">
          <Type size={14}>{teamName ?? people.map(({ name }) => name).join('、')}</Type>
          <Type size={14} tone="soft" nowrap>
            {changeText(from, to)}
          </Type>
        </Stack>
      ))}
    </Stack>
  </Fold>
);

const Versions = ({ list, onVersion }: Pick<ShownProps, 'list' | 'onVersion'>) => (
  <Fold title={copy.versions} note={String(list.versions.length)}>
    <Stack gap={12}>
      {list.versions.map((version) => (
        <Stack key={version.version} gap={4}>
          <Type size={14} strong>
            {versionTitle(version)}
          </Type>
          <Type size={14} tone="soft">
            {versionNote(version)}
          </Type>
          {version.version === list.shown?.version ? null : (
            <Button kind="plain" fit onPress={() => onVersion(version.version)}>
              {copy.seeVersion(version.version)}
            </Button>
          )}
        </Stack>
      ))}
    </Stack>
  </Fold>
);

const Shown = ({ list, read, onVersion }: ShownProps) => (
  <>
    {list.mine.length > 0 ? <MyLines lines={list.mine.map((one) => myLineOf(one, list))} /> : null}
    {list.shown ? (
      <Stack gap={4}>
        <Type strong>{versionTitle(list.shown)}</Type>
        <Type size={14} tone="soft">
          {versionNote(list.shown)}
        </Type>
        <Type size={14} tone="soft">
          {orderText(list)}
        </Type>
        <Type size={14} tone="soft">
          {cutsText(list.cuts)}
        </Type>
        {list.wildCardsOpen > 0 ? (
          <Type size={14} tone="wait">
            {copy.wildCardsOpen(list.wildCardsOpen)}
          </Type>
        ) : null}
        {list.commitment ? (
          <Type size={12} tone="mute">
            {copy.commitment(list.commitment)}
          </Type>
        ) : null}
      </Stack>
    ) : null}
    <Card flush>
      {list.changed > 0 ? <Changes list={list} /> : null}
      <Versions list={list} onVersion={onVersion} />
    </Card>
    <AcceptedLines sections={sectionsOf(read.data ?? [], list)} />
    <ListEnd list={read} words={{ more: copy.more, end: copy.end }} />
  </>
);

export interface AcceptanceScreenProps {
  tournamentId: string;
  eventId: string;
}

/** 接收名单: where I stand and what would have to happen, then every list with what it rests on (ACC-3, ACC-5). */
export const AcceptanceScreen = ({ tournamentId, eventId }: AcceptanceScreenProps) => {
  const [version, setVersion] = useState<number>();
  const read = useList('acceptanceList', {
    params: { tournamentId, eventId },
    query: version === undefined ? {} : { version: String(version) },
  });
  usePull(read.refetch);
  useReachBottom(() => void read.more());
  const toTournament = {
    action: copy.toTournament,
    onAction: () => void redirectTo({ url: tournamentPath(tournamentId) }),
  };
  const { first } = read;
  return (
    <Screen title={copy.title} notice={read.notice}>
      {first ? <Head list={first} /> : null}
      <Gate
        read={{ data: first, problem: read.problem, refetch: read.refetch }}
        failed={copy.loadFailed}
        known={({ reason }) =>
          reason === 'PLACES_NOT_BY_ORDER'
            ? { title: copy.byEntry, note: copy.byEntryNote, ...toTournament }
            : undefined
        }
      >
        {(list) =>
          list.shown && !list.shown.cancelled ? (
            <Shown list={list} read={read} onVersion={setVersion} />
          ) : (
            <Nothing list={list} />
          )
        }
      </Gate>
    </Screen>
  );
};

import { switchTab, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { TOURNAMENTS_PATH, tournamentPath } from '../../client/page-addresses';
import type { ClientProblem } from '../../copy/problem';
import { browsing, detailCopy } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { Screen } from '../../ui/screen';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { EntryWindow } from './entry-window';
import { EventSheet } from './event-sheet';
import { goEnter } from './go-enter';
import { GroupsGrid } from './groups-grid';
import { MyEvents } from './my-events';
import { RegulationFolds } from './regulation-folds';
import { TournamentHead } from './tournament-head';
import './tournaments.css';
import { WatchRow } from './watch-row';
import { usePull } from '../../ui/use-pull';
import { toRealName } from './to-real-name';
import { useTournamentDetail, type ShownTournament } from './use-tournament-detail';

const NextStepBar = ({ shown, judging }: { shown: ShownTournament; judging: boolean }) =>
  shown.nextStep.kind === 'enter' ? (
    <Button
      busy={judging}
      onPress={() => goEnter(shown.detail.regulation.id, undefined, shown.whom.forWhom)}
    >
      {detailCopy.enter}
    </Button>
  ) : shown.detail.phase === 'open' && shown.sharedRefusal?.reason === 'NOT_APPROVED' ? (
    <Button onPress={() => toRealName(shown.whom.person)}>{detailCopy.toProfile}</Button>
  ) : (
    <Stack gap={4}>
      <Type strong align="center">
        {shown.nextStep.sentence}
      </Type>
      {shown.nextStep.note ? (
        <Type size={14} tone="soft" align="center">
          {shown.nextStep.note}
        </Type>
      ) : null}
    </Stack>
  );

const GONE = ['TOURNAMENT_NOT_FOUND', 'NOT_FOUND', 'INVALID_REQUEST'] as const;

/** A tournament that is not there, or not any more. */
const goneOf = ({ reason }: ClientProblem) =>
  GONE.some((gone) => gone === reason)
    ? {
        title: detailCopy.gone,
        note: detailCopy.goneNote,
        action: detailCopy.toList,
        onAction: () => void switchTab({ url: TOURNAMENTS_PATH }),
      }
    : undefined;

/** 赛事详情: may I, until when; then everything else about the tournament. */
export const TournamentScreen = ({ tournamentId }: { tournamentId: string }) => {
  const tournament = useTournamentDetail(tournamentId);
  const { data, notice, loggedIn, judging } = tournament;
  const [openEvent, setOpenEvent] = useState<string | null>(null);
  usePull(tournament.refetch);
  useShareAppMessage(() => ({
    title: data?.detail.regulation.name ?? browsing.title,
    path: tournamentPath(tournamentId),
  }));
  const cell = data?.groups.flatMap(({ cells }) => cells).find(({ id }) => id === openEvent);

  return (
    <Screen
      title={detailCopy.title}
      notice={notice}
      bottom={data ? <NextStepBar shown={data} judging={judging} /> : undefined}
    >
      <Gate read={tournament} failed={detailCopy.loadFailed} known={goneOf}>
        {(shown) => (
          <>
            <TournamentHead shown={shown} />
            <EntryWindow shown={shown} />
            <WatchRow shown={shown} />
            <MyEvents shown={shown} loggedIn={loggedIn} onOpen={setOpenEvent} />
            <GroupsGrid groups={shown.groups} onOpen={setOpenEvent} />
            <RegulationFolds detail={shown.detail} />
            {cell ? (
              <EventSheet
                detail={shown.detail}
                cell={cell}
                forWhom={shown.whom.forWhom}
                onClose={() => setOpenEvent(null)}
              />
            ) : null}
          </>
        )}
      </Gate>
    </Screen>
  );
};

import { navigateTo, switchTab, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { browsing, detailCopy } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { Screen } from '../../ui/screen';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { EntryWindow } from './entry-window';
import { EventSheet } from './event-sheet';
import { goEnter } from './go-enter';
import { GroupsGrid } from './groups-grid';
import { MyEvents } from './my-events';
import { PROFILE_PATH, TOURNAMENTS_PATH, tournamentPath } from './paths';
import { RegulationFolds } from './regulation-folds';
import { TournamentHead } from './tournament-head';
import './tournaments.css';
import { usePull } from '../../ui/use-pull';
import { useTournamentDetail, type ShownTournament } from './use-tournament-detail';

const NextStepBar = ({ shown, judging }: { shown: ShownTournament; judging: boolean }) =>
  shown.nextStep.kind === 'enter' ? (
    <Button busy={judging} onPress={() => goEnter(shown.detail.regulation.id)}>
      {detailCopy.enter}
    </Button>
  ) : shown.detail.phase === 'open' && shown.sharedRefusal?.reason === 'NOT_APPROVED' ? (
    <Button onPress={() => navigateTo({ url: PROFILE_PATH })}>{detailCopy.toProfile}</Button>
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

/** 赛事详情: may I, until when; then everything else about the tournament. */
export const TournamentScreen = ({ tournamentId }: { tournamentId: string }) => {
  const { shown, problem, notice, loggedIn, judging, refresh } = useTournamentDetail(tournamentId);
  const [openEvent, setOpenEvent] = useState<string | null>(null);
  usePull(refresh);
  useShareAppMessage(() => ({
    title: shown?.detail.regulation.name ?? browsing.title,
    path: tournamentPath(tournamentId),
  }));

  const gone = GONE.some((reason) => reason === problem?.reason);
  const error = gone
    ? {
        title: detailCopy.gone,
        note: detailCopy.goneNote,
        action: detailCopy.toList,
        onAction: () => void switchTab({ url: TOURNAMENTS_PATH }),
      }
    : problem
      ? {
          title: detailCopy.loadFailed,
          note: problem.sentence,
          action: browsing.again,
          onAction: refresh,
        }
      : undefined;
  const cell = shown?.groups.flatMap(({ cells }) => cells).find(({ id }) => id === openEvent);

  return (
    <Screen
      title={detailCopy.title}
      notice={notice}
      loading={!shown}
      error={error}
      bottom={shown ? <NextStepBar shown={shown} judging={judging} /> : undefined}
    >
      {shown ? (
        <>
          <TournamentHead shown={shown} />
          <EntryWindow shown={shown} />
          <MyEvents shown={shown} loggedIn={loggedIn} onOpen={setOpenEvent} />
          <GroupsGrid groups={shown.groups} onOpen={setOpenEvent} />
          <RegulationFolds detail={shown.detail} />
          {cell ? (
            <EventSheet detail={shown.detail} cell={cell} onClose={() => setOpenEvent(null)} />
          ) : null}
        </>
      ) : null}
    </Screen>
  );
};

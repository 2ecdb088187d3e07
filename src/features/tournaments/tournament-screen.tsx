import { navigateTo, switchTab, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { eventListPath, TOURNAMENTS_PATH, tournamentPath } from '../../client/page-addresses';
import type { ClientProblem } from '../../copy/problem';
import { browsing, detailCopy } from '../../copy/tournaments';
import { Screen } from '../../ui/screen';
import { Gate } from '../gate';
import { ContactsCard } from './contacts-card';
import { EntryWindow } from './entry-window';
import { EventSheet } from './event-sheet';
import { FiveFacts } from './five-facts';
import { GroupsGrid } from './groups-grid';
import { isOver } from './groups-view';
import { MyEvents } from './my-events';
import { MyStand } from './my-stand';
import { NextStepBar } from './next-step-bar';
import { NoticeRow } from './notice-row';
import { ProgrammeCard } from './programme-card';
import { RegulationFolds } from './regulation-folds';
import { shareTitleOf } from './share-title';
import { TournamentHead } from './tournament-head';
import './tournaments.css';
import { WatchRow } from './watch-row';
import { usePull } from '../../ui/use-pull';
import { useTournamentDetail } from './use-tournament-detail';

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
    title: data ? shareTitleOf(data.detail) : browsing.title,
    path: tournamentPath(tournamentId),
  }));
  const openList = (eventId: string) =>
    void navigateTo({ url: eventListPath(tournamentId, eventId) });
  const cell = data?.groups.flatMap(({ cells }) => cells).find(({ id }) => id === openEvent);

  return (
    <Screen
      title={detailCopy.title}
      notice={notice}
      bottom={data ? <NextStepBar shown={data} judging={judging} /> : undefined}
    >
      <Gate read={tournament} failed={detailCopy.loadFailed} known={goneOf}>
        {(shown) => {
          const over = isOver(shown.detail);
          const groups = (
            <GroupsGrid
              groups={shown.groups}
              phase={shown.detail.phase}
              onOpen={over ? openList : setOpenEvent}
            />
          );
          return (
            <>
              <TournamentHead shown={shown} />
              <NoticeRow detail={shown.detail} />
              <MyStand entries={shown.mine} />
              {over ? groups : null}
              <MyEvents shown={shown} loggedIn={loggedIn} onOpen={setOpenEvent} />
              <EntryWindow shown={shown} />
              <FiveFacts detail={shown.detail} />
              <WatchRow shown={shown} />
              {over ? null : groups}
              <ProgrammeCard detail={shown.detail} />
              <ContactsCard detail={shown.detail} />
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
          );
        }}
      </Gate>
    </Screen>
  );
};

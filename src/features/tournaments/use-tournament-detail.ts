import { useEffect } from 'react';
import { problemOf } from '../../copy/problem';
import { useLoggedIn } from '../../api/session';
import { asOfText } from '../../copy/network';
import { entryStateOf } from './entry-state';
import { fittingOf, groupsOf, sharedRefusal } from './groups-view';
import { nextStepOf } from './next-step';
import { useMyFit, useTournament } from './queries';
import { timelineOf } from './timeline-view';
import { useServerNow } from '../../api/use-server-now';

/** Everything the detail page shows of a tournament, for a guest or for the person logged in. */
export const useTournamentDetail = (tournamentId: string) => {
  const tournament = useTournament(tournamentId);
  const myFit = useMyFit(tournamentId);
  const detail = tournament.data?.value;
  const now = useServerNow(detail?.now);
  const loggedIn = useLoggedIn();
  const fit = loggedIn ? (myFit.data?.value ?? null) : null;
  const full = detail?.events.every((event) => event.full) ?? false;
  const state = detail ? entryStateOf(detail, full, now) : null;

  const { refetch } = tournament;
  const refetchFit = myFit.refetch;
  const passed = state?.stale ?? false;
  useEffect(() => {
    if (passed) void refetch();
  }, [passed, refetch]);

  const groups = detail ? groupsOf(detail, fit) : [];
  return {
    shown:
      detail && state
        ? {
            detail,
            state,
            groups,
            timeline: timelineOf(detail, now),
            fitting: fit ? fittingOf(groups) : null,
            sharedRefusal: sharedRefusal(fit),
            nextStep: nextStepOf(detail, groups, now),
          }
        : null,
    loggedIn,
    problem: tournament.isError && !detail ? problemOf(tournament.error) : null,
    notice: tournament.data?.staleSince ? asOfText(tournament.data.staleSince) : undefined,
    /** still asking which events fit: 去报名 waits for the answer */
    judging: loggedIn && myFit.isFetching && !fit,
    refresh: () => Promise.all([refetch(), fit ? refetchFit() : null]),
  };
};
export type ShownTournament = NonNullable<ReturnType<typeof useTournamentDetail>['shown']>;

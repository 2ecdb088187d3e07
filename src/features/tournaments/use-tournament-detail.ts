import { useEffect, useMemo } from 'react';
import { useServerNow } from '../../client/clock';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { entryStateOf } from './entry-state';
import { sharedRefusals } from '../../client/fits';
import { fittingOf, groupsOf, hindering } from './groups-view';
import { entriesHere } from './my-entries-here';
import { nextStepOf } from './next-step';
import { timelineOf } from './timeline-view';
import { useWhom } from './use-whom';

/** Everything the detail page shows of a tournament, for a guest or for the person logged in. */
export const useTournamentDetail = (tournamentId: string) => {
  const params = { tournamentId };
  const tournament = useRead('tournament', { params });
  const whom = useWhom(tournamentId);
  const detail = tournament.data;
  const now = useServerNow(detail?.now);
  const loggedIn = useLoggedIn();
  const fit = loggedIn ? (whom.fit ?? null) : null;
  const full = detail?.events.every((event) => event.full) ?? false;
  const state = detail ? entryStateOf(detail, full, now) : null;

  const { refetch } = tournament;
  const passed = state?.stale ?? false;
  useEffect(() => {
    if (passed) void refetch();
  }, [passed, refetch]);

  const entries = useRead('myEntries').data?.entries;
  const mine = useMemo(() => entriesHere(entries, tournamentId), [entries, tournamentId]);
  const groups = detail ? groupsOf(detail, fit) : [];
  return {
    ...tournament,
    data:
      detail && state
        ? {
            detail,
            state,
            groups,
            timeline: timelineOf(detail, now),
            whom,
            fitting: fit ? fittingOf(groups) : null,
            sharedRefusals: sharedRefusals(fit),
            /** what keeps the person out of everything, and may be put right */
            refusal: hindering(fit),
            mine,
            nextStep: nextStepOf(detail, groups, now, mine),
          }
        : undefined,
    loggedIn,
    /** still asking which events fit: 去报名 waits for the answer */
    judging: loggedIn && whom.isFetching && !fit,
    refetch: () => Promise.all([refetch(), fit ? whom.refetch() : null]),
  };
};
export type ShownTournament = NonNullable<ReturnType<typeof useTournamentDetail>['data']>;

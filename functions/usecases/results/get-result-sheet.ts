import type { Use } from '../use';
import { eventsOf } from '../../../src/contract/regulation';
import type { ResultSheet } from '../../../src/contract/results';
import { resultEventView } from '../../domain/points/result-views';
import { isOver } from '../../domain/points/upload-state';
import { closingOf } from '../../domain/calendar/issue-calendar';
import { ok, type Result } from '../../domain/result';
import { loadResults } from './results-access';

/** Every event of a tournament and how far its results are. Refuses as `loadResults` does. */
export const getResultSheet = async (
  deps: Use<'tournaments' | 'roles' | 'results' | 'registered' | 'clock'>,
  tournamentId: string,
): Promise<Result<ResultSheet>> => {
  const [loaded, chief] = await Promise.all([
    loadResults(deps, tournamentId),
    deps.roles.chiefRefereeOf(tournamentId),
  ]);
  if (!loaded.ok) return loaded;
  const { tournament, week, results, entered } = loaded.value;
  const { rules } = tournament;
  const now = deps.clock.now();
  const names = await deps.registered.byId(chief === null ? [] : [chief]);
  return ok({
    tournamentId,
    name: rules.name,
    level: rules.level,
    lastDay: rules.lastDay,
    table: rules.points?.table ?? null,
    thresholds: rules.points?.thresholds ?? null,
    chiefReferee: names.get(chief ?? '')?.realName ?? null,
    issue: week,
    closesAt: closingOf(week),
    open: isOver(rules.lastDay, now),
    events: eventsOf(rules).map((event) =>
      resultEventView(
        rules,
        event,
        entered(event.id),
        results.filter(({ eventId }) => eventId === event.id),
      ),
    ),
    now,
  });
};

import type { CheckResults, ResultPreview } from '../../../src/contract/results';
import type { Actor } from '../../domain/actor';
import { lostPoints } from '../../domain/points/lost-points';
import { asShown } from '../../domain/points/event-result';
import { latestOf, lineViews } from '../../domain/points/result-views';
import { kindOfUpload } from '../../domain/points/upload-state';
import { closingOf, firstIssueFor } from '../../domain/calendar/issue-calendar';
import { ok, type Result } from '../../domain/result';
import { judgeResults } from './judge-results';
import { loadEventResults, openForResults, type ResultsDeps } from './results-access';

/** Faults that are told at a time; all are counted. */
const TOLD = 200;

/**
 * What an upload would do, kept nowhere: faults by line and column, or the points of every line (PTS-8).
 * Refuses as `loadEventResults`, `openForResults` and `judgeResults` do.
 */
export const checkResults = async (
  deps: ResultsDeps,
  actor: Actor,
  params: { readonly tournamentId: string; readonly eventId: string },
  input: CheckResults,
): Promise<Result<ResultPreview>> => {
  const loaded = await loadEventResults(deps, params);
  if (!loaded.ok) return loaded;
  const now = deps.clock.now();
  const ranked = openForResults(loaded.value, now);
  if (!ranked.ok) return ranked;
  const judged = await judgeResults(deps, actor, loaded.value, ranked.value, input);
  if (!judged.ok) return judged;
  const { week, revisions, tournament, event, results } = loaded.value;
  const { faults, lines, people, played, absent, elsewhere } = judged.value;
  const { noShowRule } = ranked.value.points;
  const shown = lines.map(asShown);
  const after = { tournamentId: tournament.id, eventId: event.id, noShowRule, lines: shown };
  const issue = firstIssueFor(now, week);
  return ok({
    faults: faults.slice(0, TOLD),
    faultCount: faults.length,
    lines: lineViews(lines, people),
    lost: lostPoints(tournament.rules, results, after, people),
    ...{ played, absent, elsewhere },
    kind: kindOfUpload(week, latestOf(revisions)?.revision ?? 0, now),
    issue,
    closesAt: closingOf(issue),
  });
};

import type { Use } from '../use';
import type { DeskWeek } from '../../../src/contract/desk';
import type { IssueView } from '../../../src/contract/ranking';
import type { Day } from '../../../src/contract/words';
import {
  closingOf,
  isYearEnd,
  issuedAt,
  latestDue,
  weeksAfter,
  yearOfDay,
} from '../../domain/calendar/issue-calendar';
import { issueViewOf } from '../../domain/editions/issue-view';
import { RUN_RULES } from '../../domain/ranking/run';
import { ok, type Result } from '../../domain/result';
import { runViews } from './run-view';
import { weekTournaments, type WeekTournamentsDeps } from './week-tournaments';

type GetDeskWeekDeps = WeekTournamentsDeps & Use<'ranking' | 'yearEnds' | 'runs' | 'sentence'>;

/** Wednesdays that passed without their issue, the oldest first; of an empty chain the last one alone. */
const overdueSince = (latest: Day | null, due: Day): Day[] => {
  const overdue: Day[] = [];
  const first = latest === null ? due : weeksAfter(latest, 1);
  for (let date = first; date <= due; date = weeksAfter(date, 1)) overdue.push(date);
  return overdue;
};

const latestIssue = async (
  { ranking, yearEnds }: GetDeskWeekDeps,
  date: Day,
): Promise<IssueView | null> => {
  const year = yearOfDay(date);
  const [revisions, finals] = await Promise.all([
    ranking.revisionsOf(date),
    isYearEnd(date) ? yearEnds.finals([year]) : null,
  ]);
  return issueViewOf(revisions, finals?.get(year) ?? null);
};

/**
 * The state of the week for the association: the issue that comes next (or the oldest that should be there),
 * its tournaments (PTS-8, RNK-2) and what was run.
 */
export const getDeskWeek = async (deps: GetDeskWeekDeps): Promise<Result<DeskWeek>> => {
  const now = deps.clock.now();
  const end = await deps.ranking.end();
  const due = latestDue(now);
  const overdue = overdueSince(end?.latest ?? null, due);
  const issue = overdue[0] ?? weeksAfter(due, 1);
  const [latest, tournaments, runs] = await Promise.all([
    end ? latestIssue(deps, end.latest) : null,
    weekTournaments(deps, issue),
    deps.runs.recent(RUN_RULES.shown),
  ]);
  return ok({
    issue,
    closesAt: closingOf(issue),
    publishesAt: issuedAt(issue),
    latest,
    overdue,
    tournaments,
    runs: await runViews(deps, runs),
    now,
  });
};

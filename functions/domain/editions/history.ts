import { asQuarters, type Quarters } from '../../../src/contract/points';
import type { Day } from '../../../src/contract/words';
import { weekDay } from '../calendar/issue-calendar';
import { missing } from '../defect';

/** Where an athlete stood in an issue. */
export interface HistoryPoint {
  readonly date: Day;
  readonly rank: number;
  readonly total: Quarters;
}

/**
 * Issues in a row as one array: the week, rank and total of the first, then what each next one adds to both.
 * Most weeks little changes: a point takes four bytes where a date and two numbers would take twenty-five.
 */
export type Run = readonly number[];
/** Figures of the first issue of a run: week, rank, total. */
const FIRST = 3;

interface Last {
  readonly week: number;
  readonly rank: number;
  readonly total: Quarters;
}

const figureAt = (run: Run, at: number): number => run[at] ?? missing('figure of a history');

/** The issues of a run, the oldest first. */
function* issuesOf(run: Run): Generator<Last> {
  let [week, rank, total] = [figureAt(run, 0) - 1, 0, 0];
  for (let at = 1; at < run.length; at += 2) {
    week += 1;
    rank += figureAt(run, at);
    total += figureAt(run, at + 1);
    yield { week, rank, total: asQuarters(total) };
  }
}

const lastOf = (run: Run): Last => {
  let last: Last | null = null;
  for (const issue of issuesOf(run)) last = issue;
  return last ?? missing('issue of a history');
};

/** A run of several issues without its first. */
const withoutFirst = (run: Run): Run => [
  figureAt(run, 0) + 1,
  figureAt(run, 1) + figureAt(run, 3),
  figureAt(run, 2) + figureAt(run, 4),
  ...run.slice(FIRST + 2),
];

/** The runs without what was before a week. */
export const since = (runs: readonly Run[], oldest: number): readonly Run[] =>
  runs.flatMap((run) => {
    let kept = run;
    while (figureAt(kept, 0) < oldest) {
      if (kept.length === FIRST) return [];
      kept = withoutFirst(kept);
    }
    return [kept];
  });

/** The runs with one more issue, later than all of theirs. */
export const extended = (runs: readonly Run[], { week, rank, total }: Last): readonly Run[] => {
  const run = runs[runs.length - 1];
  const last = run && lastOf(run);
  if (run === undefined || last?.week !== week - 1) return [...runs, [week, rank, total]];
  return [...runs.slice(0, -1), [...run, rank - last.rank, total - last.total]];
};

/** The last issue of the runs, if they end in it. */
export const endingIn = (runs: readonly Run[], week: number): Last | null => {
  const run = runs[runs.length - 1];
  const last = run && lastOf(run);
  return last?.week === week ? last : null;
};

/** The issues of the runs, the oldest first. */
export const pointsOf = (runs: readonly Run[]): HistoryPoint[] =>
  runs.flatMap((run) =>
    Array.from(issuesOf(run), ({ week, rank, total }) => ({ date: weekDay(week), rank, total })),
  );

import type { Day } from '../../../src/contract/words';
import { weekDay } from '../calendar/issue-calendar';

/** Where an athlete stood in an issue; total in quarters. */
export interface HistoryPoint {
  readonly date: Day;
  readonly rank: number;
  readonly total: number;
}

/**
 * Issues in a row as one array: the week, rank and total of the first, then what each next one adds to both.
 * Most weeks little changes: a point takes four bytes where a date and two numbers would take twenty-five.
 */
export type Run = readonly number[];

interface Last {
  readonly week: number;
  readonly rank: number;
  readonly total: number;
}
const lastOf = (run: Run): Last => {
  const [first = 0, ...figures] = run;
  let [rank, total] = [0, 0];
  for (let at = 0; at < figures.length; at += 2) {
    rank += figures[at] ?? 0;
    total += figures[at + 1] ?? 0;
  }
  return { week: first + figures.length / 2 - 1, rank, total };
};

/** The runs without what was before a week. */
export const since = (runs: readonly Run[], oldest: number): readonly Run[] =>
  runs.flatMap((run) => {
    let kept = run;
    while ((kept[0] ?? oldest) < oldest) {
      const [week = 0, rank = 0, total = 0, rankMore, totalMore = 0, ...rest] = kept;
      if (rankMore === undefined) return [];
      kept = [week + 1, rank + rankMore, total + totalMore, ...rest];
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
  runs.flatMap(([first = 0, ...figures]) => {
    let [rank, total] = [0, 0];
    return Array.from({ length: figures.length / 2 }, (_, at) => {
      rank += figures[at * 2] ?? 0;
      total += figures[at * 2 + 1] ?? 0;
      return { date: weekDay(first + at), rank, total };
    });
  });

import { RANKING_TERMS } from '../../contract/ranking-terms';
import { inQuarters } from '../../contract/points';
import type { AthleteList } from '../../contract/ranking';
import type { Day } from '../../contract/words';

const WEEKS = RANKING_TERMS.issues;
const WEEK_MS = 7 * 24 * 3_600_000;
/** Below so many steps between best and worst the line would make a mountain of a molehill. */
const LEAST_SPAN = { rank: 4, total: inQuarters(10) } as const;

export type LineKind = keyof typeof LEAST_SPAN;

/** A piece of the line in shares of the drawing, 0–100; a rank holds for its whole week. */
export interface Run {
  readonly left: number;
  readonly width: number;
  readonly top: number;
}
export interface Join {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}
export interface RankLine {
  readonly runs: readonly Run[];
  readonly joins: readonly Join[];
  /** where the athlete stands now; null: not in this issue */
  readonly last: { readonly left: number; readonly top: number } | null;
  /** what the upper and the lower edge mean */
  readonly upper: number;
  readonly lower: number;
  readonly best: number;
  readonly worst: number;
  readonly firstDay: Day;
}

const weeksBefore = (day: Day, date: Day): number =>
  Math.round((Date.parse(date) - Date.parse(day)) / WEEK_MS);

const share = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 100;

/**
 * The line over the 52 issues up to `date`, rank 1 on top or the highest total; a week in which the
 * athlete was not listed is a gap. Null: nothing to draw.
 */
export const rankLineOf = (
  history: AthleteList['history'],
  date: Day,
  kind: LineKind,
): RankLine | null => {
  const points = history
    .map((point) => ({ week: WEEKS - 1 - weeksBefore(point.date, date), value: point[kind] }))
    .filter(({ week }) => week >= 0 && week < WEEKS)
    .sort((a, b) => a.week - b.week);
  if (points.length === 0) return null;
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, LEAST_SPAN[kind]);
  const rising = kind === 'total';
  const upper = rising ? most : least;
  const lower = rising ? most - span : least + span;

  const runs: { from: number; to: number; top: number }[] = [];
  for (const { week, value } of points) {
    const top = share(Math.abs(value - upper), span);
    const run = runs[runs.length - 1];
    if (run && run.to === week && run.top === top) run.to = week + 1;
    else runs.push({ from: week, to: week + 1, top });
  }
  const joins = runs.flatMap((run, at): Join[] => {
    const next = runs[at + 1];
    if (!next || next.from !== run.to) return [];
    return [
      {
        left: share(run.to, WEEKS),
        top: Math.min(run.top, next.top),
        height: Math.round(Math.abs(next.top - run.top) * 100) / 100,
      },
    ];
  });
  const final = runs[runs.length - 1];
  return {
    runs: runs.map(({ from, to, top }) => ({
      left: share(from, WEEKS),
      width: share(to - from, WEEKS),
      top,
    })),
    joins,
    last: final?.to === WEEKS ? { left: 100, top: final.top } : null,
    upper,
    lower,
    best: upper,
    worst: rising ? least : most,
    firstDay: new Date(Date.parse(date) - (WEEKS - 1) * WEEK_MS).toISOString().slice(0, 10),
  };
};

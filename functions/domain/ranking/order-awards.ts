import { missing } from '../defect';
import type { Awards } from '../calendar/season';

/** Rows in the order of a small whole number each, rows of one number in the order they came. */
export const countingSort = (
  rows: Int32Array,
  keyOf: Int32Array,
  size: number,
): { rows: Int32Array; starts: Int32Array } => {
  const starts = new Int32Array(size + 1);
  for (const row of rows) {
    const key = (keyOf[row] ?? missing('key of a row')) + 1;
    starts[key] = (starts[key] ?? missing(`key below ${size}`)) + 1;
  }
  let start = 0;
  starts.forEach((count, key) => (starts[key] = start += count));
  const next = starts.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const key = keyOf[row] ?? missing('key of a row');
    const to = next[key] ?? missing(`key below ${size}`);
    sorted[to] = row;
    next[key] = to + 1;
  }
  return { rows: sorted, starts };
};

/**
 * The chosen rows by standing (member and group) and, inside one, by tournament, in linear time whatever
 * the shape of the data: rows of standing `key` are `rows[starts[key]] … rows[starts[key + 1] - 1]`.
 */
export const orderAwards = (
  awards: Awards,
  chosen: Int32Array,
  standingOf: Int32Array,
  standings: number,
): { rows: Int32Array; starts: Int32Array } => {
  const byTournament = countingSort(chosen, awards.tournament, awards.tournaments);
  return countingSort(byTournament.rows, standingOf, standings);
};

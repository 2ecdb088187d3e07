import type { Awards } from '../calendar/season';

/** Rows in the order of a small whole number each, rows of one number in the order they came. */
export const countingSort = (
  rows: Int32Array,
  keyOf: Int32Array,
  size: number,
): { rows: Int32Array; starts: Int32Array } => {
  const starts = new Int32Array(size + 1);
  for (const row of rows) {
    const key = (keyOf[row] ?? 0) + 1;
    starts[key] = (starts[key] ?? 0) + 1;
  }
  for (let key = 0; key < size; key += 1)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const key = keyOf[row] ?? 0;
    const to = next[key] ?? 0;
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

import type { Difference } from '../../../contract/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { listText, quartersText } from '../../../copy/ranking-pages';
import type { FileColumn } from '../../ui/csv';

const points = (quarters: number | null): number | null =>
  quarters === null ? null : quarters / 4;

/** 「+12.5」「−3」: what was won or lost; who is not in a list has nothing there. */
export const totalChangeText = ({ totalBefore, totalAfter }: Difference): string => {
  const change = (totalAfter ?? 0) - (totalBefore ?? 0);
  return `${change > 0 ? '+' : ''}${quartersText(change)}`;
};

/** Differences as a file; points as plain numbers, so that a spreadsheet can count with them. */
export const DIFFERENCES_FILE: readonly FileColumn<Difference>[] = [
  [copy.list, ({ list }) => listText(list)],
  [copy.athlete, ({ name }) => name],
  ['memberId', ({ memberId }) => memberId],
  [copy.rankBefore, ({ rankBefore }) => rankBefore],
  [copy.rankAfter, ({ rankAfter }) => rankAfter],
  [copy.totalBefore, ({ totalBefore }) => points(totalBefore)],
  [copy.totalAfter, ({ totalAfter }) => points(totalAfter)],
];

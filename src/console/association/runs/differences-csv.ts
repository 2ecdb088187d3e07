import { inPoints, minus, NOTHING, type Quarters } from '../../../contract/points';
import type { Difference } from '../../../contract/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { listText, quartersText } from '../../../copy/ranking-pages';
import type { FileColumn } from '../../ui/csv';

const points = (quarters: Quarters | null): number | null =>
  quarters === null ? null : inPoints(quarters);

/** 「+12.5」「−3」: what was won or lost; who is not in a list has nothing there. */
export const totalChangeText = ({ totalBefore, totalAfter }: Difference): string => {
  const change = minus(totalAfter ?? NOTHING, totalBefore ?? NOTHING);
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

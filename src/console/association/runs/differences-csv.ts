import { NOTHING, inPoints, minus, type Quarters } from '../../../contract/points';
import type { Difference } from '../../../contract/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { listText, quartersText } from '../../../copy/ranking-pages';
import { csvText } from '../../ui/csv';

const ID = 'memberId';
const points = (quarters: Quarters | null): number | null =>
  quarters === null ? null : inPoints(quarters);

/** 「+12.5」「−3」: what was won or lost; who is not in a list has nothing there. */
export const totalChangeText = ({ totalBefore, totalAfter }: Difference): string => {
  const change = minus(totalAfter ?? NOTHING, totalBefore ?? NOTHING);
  return `${change > 0 ? '+' : ''}${quartersText(change)}`;
};

/** Differences as a file; points as plain numbers, so that a spreadsheet can count with them. */
export const differencesCsv = (rows: readonly Difference[]): string =>
  csvText([
    [
      copy.list,
      copy.athlete,
      ID,
      copy.rankBefore,
      copy.rankAfter,
      copy.totalBefore,
      copy.totalAfter,
    ],
    ...rows.map(({ list, name, memberId, rankBefore, rankAfter, totalBefore, totalAfter }) => [
      listText(list),
      name,
      memberId,
      rankBefore,
      rankAfter,
      points(totalBefore),
      points(totalAfter),
    ]),
  ]);

import { inPoints, type Quarters } from '../../src/contract/points';
import { isProtected } from '../domain/ranking/total-points';
import { csvCell } from './csv-row';

export const LISTS_HEADER = 'list,rank,memberId,total,earned,protected,basis\n';

/** A row of a list as CSV; quarters are exact in decimals (RNK-3). */
export const listLine = (
  list: string,
  row: {
    readonly rank: number;
    readonly memberId: string;
    readonly total: Quarters;
    readonly earned: Quarters;
    readonly kept: Quarters;
  },
): string => {
  const { rank, total, earned, kept } = row;
  const basis = isProtected(earned, kept) ? 'protected' : 'earned';
  const points = [total, earned, kept].map(inPoints).join(',');
  return `${list},${rank},${csvCell(row.memberId)},${points},${basis}\n`;
};

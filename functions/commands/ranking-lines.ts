import { csvCell } from './csv-row';

export const LISTS_HEADER = 'list,rank,memberId,total,earned,protected,basis\n';
const QUARTERS = 4;

/** A row of a list as CSV; points come in quarters, which are exact in decimals (RNK-3). */
export const listLine = (
  list: string,
  row: {
    readonly rank: number;
    readonly memberId: string;
    readonly total: number;
    readonly earned: number;
    readonly kept: number;
  },
): string => {
  const { rank, total, earned, kept } = row;
  // RNK-7: protected only where it is the greater
  const basis = kept > earned ? 'protected' : 'earned';
  const points = [total, earned, kept].map((quarters) => quarters / QUARTERS).join(',');
  return `${list},${rank},${csvCell(row.memberId)},${points},${basis}\n`;
};

import type { Quarters } from '../../../src/contract/points';

/** What the order of a list is decided by. */
export interface Listed {
  readonly rank: number;
  readonly total: Quarters;
  readonly memberId: string;
}

/** RNK-8: what is wrong with a row after another (null: it is the first); `position` counts from 1. */
export const orderFault = (
  before: Listed | null,
  { rank, total, memberId }: Listed,
  position: number,
): 'ORDER' | 'RANK' | null => {
  if (total <= 0 || (before && total > before.total)) return 'ORDER';
  if (before?.total !== total) return rank === position ? null : 'RANK';
  if (memberId <= before.memberId) return 'ORDER';
  return rank === before.rank ? null : 'RANK';
};

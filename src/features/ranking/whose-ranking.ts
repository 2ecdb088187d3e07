import { personsCopy } from '../../copy/persons';
import { rankingCopy } from '../../copy/ranking-pages';

/** How a row of the account's is announced: as mine, or by name where an account has several persons (MEM-1). */
export const whoseOf = (name: string | null): string =>
  name === null ? rankingCopy.mine : personsCopy.rankingOf(name);

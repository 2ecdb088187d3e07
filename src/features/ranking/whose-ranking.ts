import type { RankingRow } from '../../contract/ranking';
import { personsCopy } from '../../copy/persons';
import { rankingCopy } from '../../copy/ranking-pages';
import type { RankingViewState } from './use-ranking-view';

/** How a pinned row is announced: as mine, or by name where an account has several persons (MEM-1). */
export const whoseRanking =
  ({ nameOf }: Pick<RankingViewState, 'nameOf'>) =>
  ({ memberId }: Pick<RankingRow, 'memberId'>): string => {
    const name = nameOf(memberId);
    return name === null ? rankingCopy.mine : personsCopy.rankingOf(name);
  };

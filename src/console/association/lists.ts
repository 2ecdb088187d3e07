import { LIST_NAMES, RANKING_GROUPS, type ListName, type RankingGroup } from '../../contract/words';
import { listText } from '../../copy/ranking-pages';

/** The nine lists in the order they are issued (RNK-1). */
export const LIST_OPTIONS = LIST_NAMES.map((value) => ({ value, label: listText(value) }));
export const GROUP_OPTIONS = RANKING_GROUPS.map((value) => ({ value, label: value }));

/** The age group of a list. */
export const groupOf = (list: ListName): RankingGroup =>
  RANKING_GROUPS.find((group) => list.startsWith(group)) ?? 'U10';

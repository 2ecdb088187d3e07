import { ListName, RankingGroup } from '../../contract/ranking';
import { listText } from '../../copy/ranking-pages';

/** The nine lists in the order they are issued (RNK-1). */
export const LIST_NAMES: readonly ListName[] = ListName.options;
export const LIST_OPTIONS = LIST_NAMES.map((value) => ({ value, label: listText(value) }));
export const GROUP_OPTIONS = RankingGroup.options.map((value) => ({ value, label: value }));

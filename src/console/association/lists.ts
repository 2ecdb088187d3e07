import { LIST_NAMES, RANKING_GROUPS } from '../../contract/words';
import { listText } from '../../copy/ranking-pages';

/** The nine lists in the order they are issued (RNK-1). */
export const LIST_OPTIONS = LIST_NAMES.map((value) => ({ value, label: listText(value) }));
export const GROUP_OPTIONS = RANKING_GROUPS.map((value) => ({ value, label: value }));

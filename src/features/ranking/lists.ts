import { LIST_NAMES, type ListName } from '../../contract/words';

/** What a guest sees first. */
export const FIRST_LIST: ListName = 'U12-M';

/** A list out of a link; null: none, or one that does not exist. */
export const listFrom = (text: string | undefined): ListName | null =>
  LIST_NAMES.find((list) => list === text) ?? null;

import { LIST_NAMES, type ListName, type RankingGroup, type Sex } from '../../contract/words';

/** The groups in the order of the chips: the oldest first, as they are issued (RNK-1). */
export const GROUPS: readonly RankingGroup[] = ['U18', 'U16', 'U14', 'U12', 'U10'];

/** What a guest sees first. */
export const FIRST_LIST: ListName = 'U12-M';

/** A list's group, and its sex; null: one list for both. */
export const partsOf = (list: ListName): { group: RankingGroup; sex: Sex | null } => {
  const [group, sex] = list.split('-') as [RankingGroup, Sex | undefined];
  return { group, sex: sex ?? null };
};

/** The list of a group, of that sex where it has two. */
export const listOf = (group: RankingGroup, sex: Sex): ListName =>
  group === 'U10' ? group : `${group}-${sex}`;

/** A list out of a link; null: none, or one that does not exist. */
export const listFrom = (text: string | undefined): ListName | null =>
  LIST_NAMES.find((list) => list === text) ?? null;

import type { EditionPart } from './ranking-store';

/** Ranks of the issue before, by list and member: four bytes each, for the change arrows (RNK-10). */
export declare class FormerRanks {
  /** `memberOf`: index of a member id, undefined: not among the members now */
  constructor(memberOf: (memberId: string) => number | undefined, members: number);
  /** Takes in a page of the former edition. */
  remember(page: EditionPart): void;
  /** null: was not in the list */
  rankOf(list: string, member: number): number | null;
}

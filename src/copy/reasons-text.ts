import type { Reason } from '../contract/reasons';

interface Said {
  readonly reason: Reason;
  readonly sentence: string;
}

/** What one event says with the advice to take another, said of all of them. */
const OF_ALL: Readonly<Partial<Record<Reason, string>>> = {
  TOO_YOUNG: '年龄还不到这个赛事的任何组别',
  TOO_OLD: '年龄超过了这个赛事的所有组别',
  GRADE_MISMATCH: '年级不符合这个赛事的任何组别',
  WRONG_SEX: '性别不符合这个赛事的任何项目',
};

/** Reasons that stand against every event of a tournament, in one line; null: there is none. */
export const sharedText = (reasons: readonly Said[]): string | null =>
  reasonsText(reasons.map(({ reason, sentence }) => ({ sentence: OF_ALL[reason] ?? sentence })));

/** Several reasons of the server in one line; null: there is none. */
export const reasonsText = (reasons: readonly { readonly sentence: string }[]): string | null =>
  reasons.length === 0 ? null : reasons.map(({ sentence }) => sentence).join('；');

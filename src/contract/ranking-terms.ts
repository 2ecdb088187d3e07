import type { RankingGroup } from './words';

/** Numbers of the association's ranking that people are told. */
interface RankingTerms {
  /** RNK-1: the hour of an issue, on its Wednesday in Shanghai */
  readonly issuedHour: number;
  /** PTS-8: the hour of the closing, on the Tuesday before */
  readonly closingHour: number;
  /** RNK-2: issues that points stand in */
  readonly issues: number;
  /** RNK-11: what is put out for objection; `days` (decided) from the first publication */
  readonly yearEnd: {
    readonly groups: readonly RankingGroup[];
    /** ranks that may be objected to */
    readonly first: number;
    readonly days: number;
  };
}

/**
 * S2 第十八–二十三条 and PTS-8, in force from 1 March 2025. The policy and the rules of the year-end issue take them
 * from here.
 */
export const RANKING_TERMS = {
  issuedHour: 1,
  closingHour: 12,
  issues: 52,
  yearEnd: { groups: ['U10', 'U12', 'U14', 'U16'], first: 100, days: 7 },
} as const satisfies RankingTerms;

/** PTS-6, RNK-1: the group whose boys and girls may play each other for points. */
export const MIXED_GROUP: RankingGroup = 'U10';

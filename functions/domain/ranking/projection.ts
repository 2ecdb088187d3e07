import type { ListName, Projection, Protection, RankingGroup } from '../../../src/contract/ranking';
import type { Day, Instant } from '../../../src/contract/words';
import type { AthleteAward } from '../points/results-store';
import type { RecordedDeduction } from './deduction-store';
import type { RankingPolicy } from './policy';
import type { AthleteRow } from './read-edition';
import type { Known } from './breakdown';

/** RNK-6: what protects in the year of an issue, and from which of its issues on how much is left. */
export declare const protectionView: (
  protection: { readonly base: number; readonly group: RankingGroup },
  date: Day,
  policy: RankingPolicy,
) => Protection;

export interface ProjectionInput {
  /** the list it is made for; one of `rows` */
  readonly list: ListName;
  /** every row of the athlete in the latest issue */
  readonly rows: readonly AthleteRow[];
  readonly awards: readonly AthleteAward[];
  /** all recorded ones of the athlete */
  readonly deductions: readonly RecordedDeduction[];
  /** only looked at when the next issue lies in another year (`turnsYear`); null: not known, no projection then */
  readonly birthYear: number | null;
  /** the latest issue, and what it knew */
  readonly date: Day;
  readonly known: Known;
  readonly now: Instant;
}
/** Whether the issue after `date` lies in another year. */
export declare const turnsYear: (date: Day) => boolean;
/** What the next issue would say if nothing more were uploaded; null: too old for the list by then. */
export declare const projectionOf: (input: ProjectionInput) => Projection | null;

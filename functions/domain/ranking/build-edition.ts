import type { Day } from '../../../src/contract/words';
import type { RankedList } from './compute-issue';
import type { EditionPart, ShownName } from './ranking-store';
import type { FormerRanks } from './former-ranks';
import type { RowDeduction } from './read-edition';
import type { Members } from './season';

/** A deduction of an athlete (index) in a group (index into the policy's groups). */
export interface ExplainedDeduction extends RowDeduction {
  readonly member: number;
  readonly group: number;
}

export interface EditionInput {
  readonly date: Day;
  /** EditionId; its bits say how many buckets there are */
  readonly edition: string;
  readonly lists: readonly RankedList[];
  readonly members: Members;
  readonly shownName: (member: number) => ShownName;
  /** those not in force at `date` are left out */
  readonly deductions: readonly ExplainedDeduction[];
  /** null: the first issue */
  readonly former: FormerRanks | null;
}

/** An edition that can be made piece by piece, so that a million athletes never stand in memory as text. */
export interface EditionPlan {
  /** pages of all lists, in order */
  pages(): Iterable<EditionPart>;
  /** buckets 0 … buckets − 1 */
  readonly buckets: number;
  /** ROWS and PAST of a bucket; `former`: the parts `formerPasts(bucket, bits, former edition)` names */
  bucket(bucket: number, former: readonly EditionPart[]): readonly [EditionPart, EditionPart];
}

/** How many different athletes an issue lists; decides the bits of its edition. */
export declare const listedAthletes: (lists: readonly RankedList[], members: Members) => number;
export declare const planEdition: (input: EditionInput) => EditionPlan;

import type { ListName } from '../../../src/contract/ranking';
import type { Instant } from '../../../src/contract/words';
import type { Ground } from '../ground';

/** RNK-11: that the association declared a year-end issue final, and which revision of it. */
export interface YearEndFinal {
  readonly revision: number;
  /** member id */
  readonly by: string;
  readonly at: Instant;
}

export interface ObjectionAnswer {
  readonly upheld: boolean;
  readonly text: string;
  /** member id */
  readonly by: string;
  readonly at: Instant;
}

/** RNK-11: somebody holds that a row of a year-end list is wrong. */
export interface Objection {
  readonly id: string;
  readonly year: number;
  readonly list: ListName;
  /** the athlete whose row it is about, with their rank in the revision that was objected to */
  readonly memberId: string;
  readonly rank: number;
  readonly revision: number;
  readonly text: string;
  /** member id */
  readonly by: string;
  readonly at: Instant;
  readonly answer: ObjectionAnswer | null;
}

/** Everything there is about a year's last issue; `final` null: not yet. */
export interface YearEndRecord {
  readonly final: YearEndFinal | null;
  /** oldest first */
  readonly objections: readonly Objection[];
}

export interface YearEndStore {
  /** Which of these years are final. One BatchGet for up to 100. */
  finals(years: readonly number[]): Promise<ReadonlyMap<number, YearEndFinal>>;
  /** How many objections of a year have no answer yet. One GetItem. */
  openOf(year: number): Promise<number>;
  /** One strongly consistent Query. */
  ofYear(year: number): Promise<YearEndRecord>;
  /**
   * Adds an objection, in one transaction with the count of open ones and the objector's own record.
   * `final`: no more; `same-athlete`: the objector has an open one about
   * this athlete; `too-many`: the objector has raised `cap` in this year.
   */
  raise(
    objection: Objection,
    cap: number,
    grounds?: readonly Ground[],
  ): Promise<'raised' | 'final' | 'same-athlete' | 'too-many' | 'stale'>;
  /** `answered`: it has been answered already. */
  answer(
    objection: Objection,
    answer: ObjectionAnswer,
    grounds?: readonly Ground[],
  ): Promise<'done' | 'answered' | 'stale'>;
  /** `refused`: an objection is open, or it is final already. */
  finalise(
    year: number,
    final: YearEndFinal,
    grounds?: readonly Ground[],
  ): Promise<'done' | 'refused' | 'stale'>;
}

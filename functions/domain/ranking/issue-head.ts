import type { ListName } from '../../../src/contract/ranking';
import type { Day, Instant } from '../../../src/contract/words';

/**
 * What is said of one revision of one issue. Append-only: `sequence` counts everything ever published, and
 * `hash` covers every other field and the hash before, so that nobody can change history unseen (RNK-9).
 */
export interface IssueHead {
  readonly sequence: number;
  readonly date: Day;
  /** from 1 */
  readonly revision: number;
  /** EditionId: `<date>.<revision>.<bits>.<digest>`; where its parts are kept */
  readonly edition: string;
  /** first day of the policy it was made by */
  readonly rules: Day;
  /** results uploaded before this instant were known to it */
  readonly asOf: Instant;
  /** deductions recorded, and ended, until then were known to it: it was begun then */
  readonly knownAt: Instant;
  /** edition of the year-end issue protection was taken from; null: derived from results (RNK-6) */
  readonly yearEndEdition: string | null;
  /** edition that change arrows and histories go on from; null: the first issue */
  readonly former: string | null;
  /** SHA-256 over everything it was computed from, and over all its parts */
  readonly inputDigest: string;
  readonly contentDigest: string;
  readonly counts: Readonly<Record<ListName, number>>;
  readonly publishedAt: Instant;
  /** who ran it; null: the schedule */
  readonly by: string | null;
  /** of a later revision */
  readonly reason: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

/** Where the chain ends, and which issue is the latest. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
  readonly latest: Day;
  readonly latestEdition: string;
}

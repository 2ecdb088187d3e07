import type { Day } from '../../../src/contract/words';
import type { ChainEnd, IssueHead } from '../ranking/issue-head';

/**
 * A piece of an edition. `body` is what was computed (JSON), covered by the content digest; `names` are the
 * names shown beside it, apart so that an account that goes can be forgotten (PIPL).
 */
export interface EditionPart {
  /** `U12-M` for a list's pages, `M#<bucket>` for athletes' rows and histories */
  readonly partition: string;
  /** `PAGE#0001`, `ROWS`, `PAST` */
  readonly sort: string;
  readonly body: string;
  readonly names: Readonly<Record<string, ShownName>>;
}
/** name and unit as they stood when the issue was made, as they were to be shown (MEM-13) */
export type ShownName = readonly [name: string, unit: string | null];

export interface RankingStore {
  /** One strongly consistent GetItem; null: nothing was ever published. */
  end(): Promise<ChainEnd | null>;
  /** Every revision of an issue, oldest first. One strongly consistent Query. */
  revisionsOf(date: Day): Promise<readonly IssueHead[]>;
  /** Heads of issues dated before `before` (null: from the newest), every revision, newest first. One Query. */
  heads(before: Day | null, limit: number): Promise<readonly IssueHead[]>;
  /** The whole chain in its order, a page at a time. */
  chain(): AsyncIterable<readonly IssueHead[]>;
  /** Idempotent puts, up to 25 a round trip, several at once. */
  writeParts(edition: string, parts: readonly EditionPart[]): Promise<void>;
  /** One GetItem. */
  part(edition: string, partition: string, sort: string): Promise<EditionPart | null>;
  /** All parts of one partition, in order of `sort`. One Query for each megabyte. */
  parts(edition: string, partition: string): Promise<readonly EditionPart[]>;
  /** Several at once: one round trip for up to 100. */
  someParts(
    edition: string,
    wanted: readonly { readonly partition: string; readonly sort: string }[],
  ): Promise<readonly EditionPart[]>;
  /**
   * The flip (RNK-9): the head appended and the end of the chain moved, in one transaction, if the chain
   * still ends where `seen` says (null: nowhere). False: somebody else published meanwhile.
   */
  publish(head: IssueHead, end: ChainEnd, seen: ChainEnd | null): Promise<boolean>;
  /** Removes a name from a part. A repeat changes nothing. */
  forgetName(edition: string, partition: string, sort: string, memberId: string): Promise<void>;
  /** Shows a name of a part otherwise from now on (MEM-13); one that is gone stays gone. */
  showAs(
    edition: string,
    partition: string,
    sort: string,
    memberId: string,
    shown: ShownName,
  ): Promise<void>;
}

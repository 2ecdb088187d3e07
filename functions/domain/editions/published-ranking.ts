import type { ListName, RankingRow } from '../../../src/contract/ranking';
import type { Day } from '../../../src/contract/words';
import type { ChainEnd, IssueHead } from '../ranking/issue-head';

/** Rows that a process keeps for searching, about 60 MB, and the most that one search reads of several lists. */
export const SEARCHED_ROWS = 200_000;

/** A row of a list, with its name as a search compares it. */
export interface NamedRow {
  readonly folded: string;
  readonly row: RankingRow;
}

/**
 * What is published, for those who read it: an edition never changes (RNK-9), so whatever was once read of
 * one need not be read again.
 */
export interface PublishedRanking {
  /** Where the chain ends, at most a few seconds ago; null: nothing was ever published. */
  latest(): Promise<ChainEnd | null>;
  /** The latest edition the process has heard of, however long ago; null: none. No read. */
  lastKnown(): string | null;
  /** The head of an edition, one Query the first time; null: no such edition was published. */
  head(edition: string): Promise<IssueHead | null>;
  /** The edition of an issue that is in force, at most a few seconds ago; null: it was never published. */
  inForce(date: Day): Promise<string | null>;
  /** A whole list in its order, at most some minutes old: by then a forgotten name is gone here too. */
  list(edition: string, list: ListName): Promise<readonly NamedRow[]>;
}

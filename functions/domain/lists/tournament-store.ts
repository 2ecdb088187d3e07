import type { Region } from '../../../src/contract/tournaments';
import type { News } from '../telling/news';
import type { Ledger } from '../places/ledger';
import type { Card, CardNumbers } from './card';
import type { CardPosition, CardSearch } from './card-list';
import type { LatestNotice } from '../publishing/notice';
import type { Chapters, Tournament } from '../publishing/tournament';

export interface StoredCard {
  readonly card: Card;
  readonly numbers: CardNumbers;
  /** moments that were made news of (TEL-8) */
  readonly told: ReadonlySet<string>;
}

export interface TournamentStore {
  /**
   * Everything a tournament consists of: empty ledgers first, then rules, text and card in one
   * transaction, so that it is seen whole or not at all (PUB-1). The same rules again change nothing;
   * other rules under the same id are refused (PUB-11 comes with its own review).
   */
  publish(
    tournament: Tournament,
    chapters: Chapters,
    ledgers: readonly Ledger[],
  ): Promise<'published' | 'unchanged' | 'other-rules'>;
  /** One strongly consistent Query: rules, text, the latest notice and the ledgers, whose numbers are exact. */
  detail(tournamentId: string): Promise<{
    readonly tournament: Tournament;
    readonly chapters: Chapters;
    readonly notice: LatestNotice | null;
    readonly ledgers: readonly Ledger[];
  } | null>;
  /** One Query. `next` may be set though `cards` is short: the filter may have passed over many. */
  list(
    search: CardSearch,
    after: CardPosition | null,
    limit: number,
  ): Promise<{ readonly cards: readonly StoredCard[]; readonly next: CardPosition | null }>;
  /**
   * The numbers a list shows, and the news they are, in one transaction; nothing happens when there is no such card,
   * or it says the same.
   */
  saveNumbers(tournamentId: string, numbers: CardNumbers, news?: News): Promise<void>;
  /** Where tournaments are that are not over, as it was noted last; none before that. One GetItem. */
  regions(): Promise<readonly Region[]>;
  saveRegions(regions: readonly Region[]): Promise<void>;
}

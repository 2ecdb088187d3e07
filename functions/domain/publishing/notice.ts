import type { Instant } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { OfTournament } from '../telling/news';

/** A notice of a tournament, as it stands for good (PUB-13). `amends`: the number of the earlier one it puts right. */
export interface Notice {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly amends: number | null;
  readonly at: Instant;
}
/** What the page of a tournament says of its latest one. */
export type LatestNotice = Pick<Notice, 'number' | 'title' | 'at'>;

/** Only ever added to: no notice is changed or taken back. */
export interface NoticeStore {
  /** One Query: the latest first, of those before a number; one more than the limit: there are earlier ones. */
  before(tournamentId: string, number: number, limit: number): Promise<readonly Notice[]>;
  /** One strongly consistent GetItem; null: none is out. */
  latest(tournamentId: string): Promise<LatestNotice | null>;
  /** The next one and the news of it, whole or not at all; `stale`: its number is taken, or a ground holds no more. */
  add(
    tournamentId: string,
    notice: Notice,
    news: OfTournament,
    grounds: readonly Ground[],
  ): Promise<'written' | 'stale'>;
}

/** A notice is told once, by its title (TEL-9). */
export const noticeNews = (tournamentId: string, { number, title, at }: Notice): OfTournament => ({
  id: `tournament-notice#${tournamentId}#${number}`,
  ...{ at, is: 'tournament-notice', tournamentId, note: title },
});

import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import type { BondNews } from './bonds';
import { TELLING_RULES } from './telling-rules';

/** News of a tournament that the product itself sees coming. */
export const MOMENTS = ['opening', 'closing-48', 'closing-6', 'list-out'] as const;
export type Moment = (typeof MOMENTS)[number];

/** News of a tournament in its officials' own words. */
export const TOLD_BY_HAND = [
  'tournament-notice',
  'tournament-changed',
  'tournament-cancelled',
] as const;

/**
 * What happened, written in the transaction of what it tells of, when more people are concerned than that transaction
 * could tell: a worker tells them in steps (TEL-5). Of a tournament: `note` is the association's own words. Of a
 * member: what the review came to, or who acts for them from now on.
 */
export type News = BondNews | ListNews | ReviewNews | TournamentNews;

interface Happening {
  /** the same happening has the same id: it is told once */
  readonly id: string;
  readonly at: Instant;
}

interface TournamentNews extends Happening {
  readonly is: Moment | 'place-free' | (typeof TOLD_BY_HAND)[number];
  readonly tournamentId: string;
  readonly note?: string;
}

interface ReviewNews extends Happening {
  readonly is: 'reviewed' | 'role-reviewed';
  readonly memberId: string;
  readonly approved: boolean;
  readonly note?: string;
}

/** Of an event's lists, to who stands elsewhere in this version than in the one before (ACC-4). */
interface ListNews extends Happening {
  readonly is: 'list-published';
  readonly list: { readonly tournamentId: string; readonly eventId: string };
  readonly version: number;
}

export type OfTournament = Extract<News, { readonly tournamentId: string }>;
export type OfList = Extract<News, { readonly list: object }>;
export type OfMember = Extract<News, { readonly memberId: string }>;

/** How far a worker has come; null: at the beginning. */
export interface Progress {
  readonly news: News;
  readonly cursor: string | null;
  /** how often the step from here has failed for somebody */
  readonly tries: number;
}

/** What became of a member's review, or of the review of a certified role (MEM-4), once per version of the member. */
export const reviewNews = (
  { id, version }: { readonly id: string; readonly version: number },
  approved: boolean,
  because: string | null,
  now: Instant,
  is: 'reviewed' | 'role-reviewed' = 'reviewed',
): News => ({
  id: `${is}#${id}#${version}`,
  at: now,
  is,
  memberId: id,
  approved,
  ...(because === null ? {} : { note: because }),
});

/** A moment of a tournament comes once. */
export const momentNews = (tournamentId: string, is: Moment, at: Instant): OfTournament => ({
  id: `${is}#${tournamentId}`,
  at,
  is,
  tournamentId,
});

/** Places that become free over and over are told once an hour. */
export const placeFreeNews = (tournamentId: string, now: Instant): OfTournament => ({
  id: `place-free#${tournamentId}#${now.slice(0, 13)}`,
  at: now,
  is: 'place-free',
  tournamentId,
});

/** What the moments of a tournament rest on. */
export interface Dated {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** every lapse at closing is written (ENT-14) */
  readonly settled: boolean;
}

const [early, late] = TELLING_RULES.remindersBefore;

/**
 * The moments that have come and are still worth telling (TEL-7, TEL-8). Of two reminders whose times have both come
 * the later one tells it all.
 */
export const momentsDue = ({ opensAt, closesAt, settled }: Dated, now: Instant): Moment[] => {
  const lately = (at: Instant) => at <= now && now < addSeconds(at, TELLING_RULES.lateSeconds);
  const before = (hours: number) => addSeconds(closesAt, -hours * 3600);
  const due: Moment[] = [];
  if (lately(opensAt) && now < closesAt) due.push('opening');
  if (before(early) <= now && now < before(late)) due.push('closing-48');
  if (before(late) <= now && now < closesAt) due.push('closing-6');
  if (settled && lately(closesAt)) due.push('list-out');
  return due;
};

import type { MessageKind } from '../../../src/contract/message-kinds';
import type { MessageFacts } from '../../../src/contract/telling';
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
export type News = BondNews | ListNews | OrganisationNews | ReviewNews | TournamentNews;

interface Happening {
  /** the same happening has the same id: it is told once */
  readonly id: string;
  readonly at: Instant;
}

interface TournamentNews extends Happening {
  readonly is: Moment | 'place-free' | (typeof TOLD_BY_HAND)[number];
  readonly tournamentId: string;
  /** a moment of those events alone that open, or close, at this instant; absent: of all of them (ENT-13) */
  readonly of?: Instant;
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

/** Of an organisation, to an account, or to whoever had a number then (MEM-5). */
export interface OrganisationNews extends Happening {
  readonly is: Extract<MessageKind, `organisation-${string}`>;
  readonly to: { readonly accountId: string } | { readonly phoneKey: string };
  readonly facts: Pick<MessageFacts, 'note' | 'organisation' | 'until' | 'who'>;
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

/** What has come: of all events, or of those that open, or close, at an instant of their own. */
export type DueMoment = Pick<OfTournament, 'of'> & { readonly is: Moment };

/** How a tournament remembers that a moment was told. */
export const momentName = ({ is, of }: Pick<OfTournament, 'is' | 'of'>): string =>
  of === undefined ? is : `${is}@${of}`;

/** A moment of a tournament comes once. */
export const momentNews = (tournamentId: string, moment: DueMoment, at: Instant): OfTournament => ({
  ...moment,
  id: `${momentName(moment)}#${tournamentId}`,
  at,
  tournamentId,
});

/** Places that become free over and over are told once an hour. */
export const placeFreeNews = (tournamentId: string, now: Instant): OfTournament => ({
  id: `place-free#${tournamentId}#${now.slice(0, 13)}`,
  at: now,
  is: 'place-free',
  tournamentId,
});

/** What the moments of a tournament rest on: when one of its events is entered. */
export interface Dated {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** every lapse at closing is written (ENT-14) */
  readonly settled: boolean;
}

const [early, late] = TELLING_RULES.remindersBefore;

/** The events by an instant of theirs; `of` is absent where all have the same. */
const grouped = (events: readonly Dated[], by: 'opensAt' | 'closesAt') => {
  const instants = [...new Set(events.map((event) => event[by]))].sort();
  return instants.map((at) => ({
    at,
    group: events.filter((event) => event[by] === at),
    of: instants.length > 1 ? { of: at } : {},
  }));
};

/**
 * The moments that have come and are still worth telling (TEL-7, TEL-8), of events that open or close at different
 * times each its own. Of two reminders whose times have both come the later one tells it all. `lists`: there is one
 * that everybody may see.
 */
export const momentsDue = (events: readonly Dated[], lists: boolean, now: Instant): DueMoment[] => {
  const lately = (at: Instant) => at <= now && now < addSeconds(at, TELLING_RULES.lateSeconds);
  const openings = grouped(events, 'opensAt').flatMap(({ at, group, of }): DueMoment[] =>
    lately(at) && group.some(({ closesAt }) => now < closesAt) ? [{ is: 'opening', ...of }] : [],
  );
  const closings = grouped(events, 'closesAt').flatMap(({ at, group, of }): DueMoment[] => {
    const before = (hours: number) => addSeconds(at, -hours * 3600);
    if (before(early) <= now && now < before(late)) return [{ is: 'closing-48', ...of }];
    if (before(late) <= now && now < at) return [{ is: 'closing-6', ...of }];
    const settled = group.every((event) => event.settled);
    return lists && settled && lately(at) ? [{ is: 'list-out', ...of }] : [];
  });
  return [...openings, ...closings];
};

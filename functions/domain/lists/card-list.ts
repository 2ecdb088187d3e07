import { typedWords } from '../../../src/contract/folding';
import type { TournamentQuery } from '../../../src/contract/tournaments';
import type { Day, Instant } from '../../../src/contract/words';
import { shanghaiDay } from '../calendar/calendar';
import { type Card, phaseOf } from './card';
import { dayAfter, MOST_DAYS } from '../publishing/dates';

/** Where a page ended: the list is ordered by first day, then id. */
export interface CardPosition {
  readonly firstDay: Day;
  readonly id: string;
}

/** A list that was asked for, with the span of first days in which its answers lie. */
export interface CardSearch {
  /** first days from … to, both included */
  readonly from: Day;
  readonly to: Day;
  /** soonest first, or (ended ones) newest first */
  readonly newestFirst: boolean;
  readonly ended: boolean;
  readonly now: Instant;
  readonly today: Day;
  /** first day of the month asked for: play must reach into it */
  readonly monthFrom: Day | null;
  readonly words: readonly string[];
  readonly phase: TournamentQuery['phase'];
  readonly sport: TournamentQuery['sport'];
  readonly kind: TournamentQuery['kind'];
  readonly level: TournamentQuery['level'];
  readonly province: TournamentQuery['province'];
  readonly district: TournamentQuery['district'];
}

const EVER: Day = '9999-12-31';
const NEVER: Day = '0001-01-01';
const later = (a: Day, b: Day): Day => (a > b ? a : b);
const sooner = (a: Day, b: Day): Day => (a < b ? a : b);

/** Last day of a month YYYY-MM. */
const endOfMonth = (month: string): Day => {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10);
};

/**
 * What a query means at `now`. No tournament is longer than MOST_DAYS, so one that is not over, or
 * that reaches into a month, began at most so many days before.
 */
export const searchOf = (query: Omit<TournamentQuery, 'cursor'>, now: Instant): CardSearch => {
  const today = shanghaiDay(now);
  const ended = query.phase === 'ended';
  const monthFrom = query.month === undefined ? null : `${query.month}-01`;
  const monthTo = query.month === undefined ? EVER : endOfMonth(query.month);
  return {
    from: later(
      ended ? NEVER : dayAfter(today, -MOST_DAYS),
      monthFrom === null ? NEVER : dayAfter(monthFrom, -MOST_DAYS),
    ),
    to: sooner(ended ? today : EVER, monthTo),
    newestFirst: ended,
    ended,
    now,
    today,
    monthFrom,
    words: typedWords(query.q ?? ''),
    phase: query.phase,
    sport: query.sport,
    kind: query.kind,
    level: query.level,
    province: query.province,
    district: query.district,
  };
};

/** Whether a card belongs to the list; the table's filter expression says the same. */
export const isFound = (card: Card, search: CardSearch): boolean =>
  card.firstDay >= search.from &&
  card.firstDay <= search.to &&
  card.lastDay < search.today === search.ended &&
  (search.monthFrom === null || card.lastDay >= search.monthFrom) &&
  (search.phase === undefined || phaseOf(card, search.now) === search.phase) &&
  (search.sport === undefined || card.sport === search.sport) &&
  (search.kind === undefined || card.kind === search.kind) &&
  (search.level === undefined || card.level === search.level) &&
  (search.province === undefined || card.province === search.province) &&
  (search.district === undefined || [card.city, card.district].includes(search.district)) &&
  search.words.every((word) => card.search.includes(word));

/** How far a list was read: of what has not ended or of what has, and behind which card; null: from its beginning. */
export interface ListPosition {
  readonly ended: boolean;
  readonly after: CardPosition | null;
}

/** A position as an opaque cursor. */
export const cursorOf = ({ ended, after }: ListPosition): string =>
  `${ended ? 'e' : 'n'}~${after ? `${after.firstDay}~${after.id}` : ''}`;

/** The position a cursor stands for; null: it is none of ours. */
export const positionOf = (cursor: string): ListPosition | null => {
  const parts = /^([en])~(?:(\d{4}-\d{2}-\d{2})~([a-z0-9][a-z0-9-]{1,38}[a-z0-9]))?$/.exec(cursor);
  if (!parts) return null;
  const [, part, firstDay, id] = parts;
  return { ended: part === 'e', after: firstDay && id ? { firstDay, id } : null };
};

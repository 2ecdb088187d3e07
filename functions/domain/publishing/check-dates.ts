import type { Regulation } from '../../../src/contract/regulation';
import type {
  Finding,
  RegulationError,
  RegulationOddity,
} from '../../../src/contract/regulation-findings';
import type { Day, Instant } from '../../../src/contract/words';
import { millisOf } from '../calendar/calendar';
import { utc } from './tournament';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * The longest a tournament may last, in days (decided). The public list reads running tournaments by
 * their first day and looks back exactly so far.
 */
export const MOST_DAYS = 31;

/** 00:00 of a day in Asia/Shanghai. */
export const startOf = (day: Day): Instant => utc(`${day}T00:00:00+08:00`);

/** The day so many days after another; negative: before it. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(millisOf(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another. */
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((millisOf(`${until}T00:00:00Z`) - millisOf(`${from}T00:00:00Z`)) / DAY_MS);

/** PUB-5 (decided): 00:00 of the 21st day and 24:00 of the 6th day before the first day. */
export const defaultWindow = (firstDay: Day): { opensAt: Instant; closesAt: Instant } => ({
  opensAt: startOf(dayAfter(firstDay, -21)),
  closesAt: startOf(dayAfter(firstDay, -5)),
});

interface Found {
  readonly errors: Finding<RegulationError>[];
  readonly oddities: Finding<RegulationOddity>[];
}

/** Days and instants in their order: opening < cut-off ≤ closing ≤ first day ≤ last day (PUB-5, ENT-13). */
export const datesOf = ({ firstDay, lastDay, entry }: Regulation): Found => {
  const opens = utc(entry.opensAt);
  const closes = utc(entry.closesAt);
  const cutoff = utc(entry.changeCutoffAt);
  const errors: Finding<RegulationError>[] = [];
  const oddities: Finding<RegulationOddity>[] = [];
  if (lastDay < firstDay) errors.push({ path: 'lastDay', code: 'DAYS_REVERSED' });
  else if (daysBetween(firstDay, lastDay) >= MOST_DAYS)
    errors.push({ path: 'lastDay', code: 'TOO_MANY_DAYS', detail: { max: MOST_DAYS } });
  if (closes <= opens) errors.push({ path: 'entry.closesAt', code: 'CLOSES_BEFORE_OPENING' });
  if (closes > startOf(firstDay))
    errors.push({ path: 'entry.closesAt', code: 'CLOSES_AFTER_FIRST_DAY' });
  if (cutoff > closes) errors.push({ path: 'entry.changeCutoffAt', code: 'CUTOFF_AFTER_CLOSING' });
  if (cutoff <= opens) errors.push({ path: 'entry.changeCutoffAt', code: 'CUTOFF_BEFORE_OPENING' });
  const hours = Math.round((millisOf(closes) - millisOf(opens)) / HOUR_MS);
  if (hours > 0 && hours < 24)
    oddities.push({ path: 'entry', code: 'WINDOW_SHORT', detail: { hours } });
  if (entry.listsAt !== null) {
    const lists = utc(entry.listsAt);
    if (lists < closes) oddities.push({ path: 'entry.listsAt', code: 'LISTS_BEFORE_CLOSING' });
    if (lists >= startOf(dayAfter(firstDay, 1)))
      oddities.push({ path: 'entry.listsAt', code: 'LISTS_AFTER_START' });
  }
  return { errors, oddities };
};

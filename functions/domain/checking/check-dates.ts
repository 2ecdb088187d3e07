import { utc } from '../../../src/contract/regulation';
import { millisOf } from '../calendar/calendar';
import { dayAfter, daysBetween, MOST_DAYS, startOf } from '../publishing/dates';
import type { Finding } from '../../../src/contract/regulation-findings';
import type { Check } from './check';

const HOUR_MS = 3_600_000;

/** (decided) A window longer than this is probably a year written wrong. */
const LONGEST_WINDOW_DAYS = 180;

/** ENT-21, ACC-4: cut-off ≤ free withdrawal ≤ freeze, closing ≤ freeze, and play begins after all of them. */
const laterInstants: Check = ({ entry, firstDay }) => {
  const { freeWithdrawalUntil, freezeAt } = entry;
  const begins = startOf(firstDay);
  const free = freeWithdrawalUntil === undefined ? null : utc(freeWithdrawalUntil);
  const freeze = freezeAt === undefined ? null : utc(freezeAt);
  const found: Finding[] = [];
  if (free !== null) {
    const path = 'entry.freeWithdrawalUntil';
    if (free < utc(entry.changeCutoffAt)) found.push({ path, code: 'FREE_BEFORE_CUTOFF' });
    if (free > begins) found.push({ path, code: 'FREE_AFTER_START' });
  }
  if (freeze !== null) {
    const path = 'entry.freezeAt';
    if (freeze < utc(entry.closesAt)) found.push({ path, code: 'FREEZE_BEFORE_CLOSING' });
    if (freeze > begins) found.push({ path, code: 'FREEZE_AFTER_START' });
    if (free !== null && freeze < free) found.push({ path, code: 'FREEZE_BEFORE_FREE' });
  }
  return found;
};

/** ACC-4: what freezes is a waiting list. */
const frozenLists: Check = ({ entry, eventRules }) =>
  entry.freezeAt !== undefined &&
  eventRules.every(({ places }) => places.by === 'first-come' && !places.waitingList)
    ? [{ path: 'entry.freezeAt', code: 'FREEZE_WITHOUT_WAITING' }]
    : [];

/** Days and instants in their order: opening < cut-off ≤ closing ≤ first day ≤ last day (PUB-5, ENT-13). */
export const dateChecks: readonly Check[] = [
  ({ firstDay, lastDay }) => {
    if (lastDay < firstDay) return [{ path: 'lastDay', code: 'DAYS_REVERSED' }];
    return daysBetween(firstDay, lastDay) >= MOST_DAYS
      ? [{ path: 'lastDay', code: 'TOO_MANY_DAYS', detail: { max: MOST_DAYS } }]
      : [];
  },
  ({ entry }) => {
    const hours = (millisOf(utc(entry.closesAt)) - millisOf(utc(entry.opensAt))) / HOUR_MS;
    if (hours <= 0) return [{ path: 'entry.closesAt', code: 'CLOSES_BEFORE_OPENING' }];
    if (hours < 24)
      return [{ path: 'entry', code: 'WINDOW_SHORT', detail: { hours: Math.round(hours) } }];
    const days = Math.round(hours / 24);
    return days > LONGEST_WINDOW_DAYS
      ? [{ path: 'entry', code: 'WINDOW_LONG', detail: { days } }]
      : [];
  },
  ({ firstDay, entry }) =>
    utc(entry.closesAt) > startOf(firstDay)
      ? [{ path: 'entry.closesAt', code: 'CLOSES_AFTER_FIRST_DAY' }]
      : [],
  ({ entry }) =>
    utc(entry.changeCutoffAt) > utc(entry.closesAt)
      ? [{ path: 'entry.changeCutoffAt', code: 'CUTOFF_AFTER_CLOSING' }]
      : [],
  ({ entry }) =>
    utc(entry.changeCutoffAt) <= utc(entry.opensAt)
      ? [{ path: 'entry.changeCutoffAt', code: 'CUTOFF_BEFORE_OPENING' }]
      : [],
  ({ entry }) =>
    entry.listsAt !== null && utc(entry.listsAt) < utc(entry.closesAt)
      ? [{ path: 'entry.listsAt', code: 'LISTS_BEFORE_CLOSING' }]
      : [],
  ({ firstDay, entry }) =>
    entry.listsAt !== null && utc(entry.listsAt) >= startOf(dayAfter(firstDay, 1))
      ? [{ path: 'entry.listsAt', code: 'LISTS_AFTER_START' }]
      : [],
  laterInstants,
  frozenLists,
];

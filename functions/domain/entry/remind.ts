import type { Instant } from '../../../src/contract/words';
import { addSeconds, secondsBetween } from '../calendar/calendar';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { stillOpen } from './answer-invitation';
import { INITIATOR_SLOT, withHistory, type Entry, type Slot } from './entry';
import { ENTRY_LIMITS } from './entry-limits';
import { withNotices } from './notices-of';

const remindersOf = ({ history }: Entry) => history.filter(({ kind }) => kind === 'reminded');
const hadAll = (entry: Entry): boolean => remindersOf(entry).length >= ENTRY_LIMITS.reminders;

/** Who may be reminded now, and in how many seconds the next one may. */
export const dueForReminder = (
  entry: Entry,
  now: Instant,
): { readonly due: readonly Slot[]; readonly seconds: number } => {
  const reminders = remindersOf(entry);
  if (hadAll(entry)) return { due: [], seconds: 86_400 };
  const lastReminder = reminders.at(-1)?.at ?? '';
  const since = (invitedAt: Instant) => (invitedAt > lastReminder ? invitedAt : lastReminder);
  const waits = entry.slots
    .filter(({ state }) => state === 'invited')
    .map((slot) => ({
      slot,
      seconds: ENTRY_LIMITS.remindSeconds - secondsBetween(since(slot.invitedAt), now),
    }));
  return {
    due: waits.filter(({ seconds }) => seconds <= 0).map(({ slot }) => slot),
    seconds: Math.min(...waits.map(({ seconds }) => seconds)),
  };
};

/** From when the next reminder may go, or might have gone; null: nobody is left to be reminded, or the entry has had all of its own. */
export const remindableFrom = (entry: Entry, now: Instant): Instant | null => {
  const { seconds } = dueForReminder(entry, now);
  return Number.isFinite(seconds) && !hadAll(entry) ? addSeconds(now, seconds) : null;
};

/**
 * The initiator reminds those who have not confirmed, each person at most once an hour (TEL-7). Refuses TOO_MANY_REQUESTS with `retryAfterSeconds`.
 */
export const reminded = (tournament: Tournament, entry: Entry, now: Instant): Result<Entry> => {
  const open = stillOpen(tournament, entry, now);
  if (!open.ok) return open;
  if (!entry.slots.some(({ state }) => state === 'invited')) return refuse('SLOT_NOT_FOUND');
  const { due, seconds } = dueForReminder(entry, now);
  if (due.length === 0) return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: seconds });
  const after = withHistory(entry, { at: now, kind: 'reminded', by: INITIATOR_SLOT });
  return ok(withNotices(after, due, 'reminder', now, INITIATOR_SLOT));
};

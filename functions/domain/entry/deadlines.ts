import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import { startOf } from '../publishing/dates';
import { refuse, type Refusal } from '../result';

/** Instants of an entry's before which something of it is written, judged inside its writes (ENT-13). */
export interface Deadlines {
  readonly closesAt: Instant;
  /** of changes (ENT-8) */
  readonly cutoffAt: Instant;
  /** of withdrawing without a loss (ENT-21) */
  readonly freeUntil: Instant;
  /** its first day begins: of withdrawing at all (ENT-21) */
  readonly beginsAt: Instant;
}
export type Deadline = keyof Deadlines;

/** ENT-13: why an event is not entered at an instant; null: it is. */
export const windowRefusal = (
  { window: { opensAt, closesAt } }: Pick<Event, 'window'>,
  now: Instant,
): Refusal | null => {
  if (now >= closesAt) return refuse('ENTRY_CLOSED');
  return now < opensAt ? refuse('ENTRY_NOT_OPEN', { opensAt }) : null;
};

export const deadlinesOf = ({ window, days }: Pick<Event, 'window' | 'days'>): Deadlines => ({
  closesAt: window.closesAt,
  cutoffAt: window.changeCutoffAt,
  freeUntil: window.freeUntil,
  beginsAt: startOf(days.first),
});

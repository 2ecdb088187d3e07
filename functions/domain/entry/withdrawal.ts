import { priceOf } from '../../../src/contract/price-of';
import { refundPercentAt } from '../../../src/contract/refunds';
import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { deadlinesOf, type Deadline } from './deadlines';
import type { Ended, Entry } from './entry';
import { factsOf } from './parts-of';
import { isLapsed } from './shown-status';

/** What withdrawing an entry is at an instant (ENT-9, ENT-13, ENT-21). */
export interface Withdrawal {
  /** 弃赛: the place is kept for whoever the lists move up */
  readonly late: boolean;
  /** of what was paid, to whomever; null: it cost nothing */
  readonly refund: NonNullable<Ended['refund']> | null;
  /** the entry's instant until which it is so, and that instant */
  readonly deadline: Deadline;
  readonly until: Instant;
}

/**
 * Before closing withdrawing frees the place, and refunds until the change cut-off, or until ENT-21's instant where the
 * regulation has one, which is good after closing too; from then on until the event's first day it is 弃赛. Who only
 * waits for a place withdraws without a loss until then. Refuses ENTRY_ENDED (also where it lapses at closing,
 * ENT-14), PLAY_BEGUN.
 */
export const withdrawalAt = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  now: Instant,
): Result<Withdrawal> => {
  const over = entry.ended !== null || isLapsed(factsOf(event, entry), now);
  if (over || tournament.state === 'cancelled') return refuse('ENTRY_ENDED');
  const deadlines = deadlinesOf(event);
  if (now >= deadlines.beginsAt) return refuse('PLAY_BEGUN');
  const { personFen, entryFen } = priceOf(tournament.rules, event, entry.enteredAt);
  const costs = personFen + entryFen > 0;
  const lost = !entry.waitlisted && refundPercentAt(tournament.rules, event.window, now) === 0;
  const as = (deadline: Deadline, loss: { readonly refund: boolean; readonly late: boolean }) =>
    ok({
      ...{ late: loss.late, deadline, until: deadlines[deadline] },
      refund: costs ? (loss.refund ? ('none' as const) : ('due' as const)) : null,
    });
  if (now < deadlines.freeUntil) return as('freeUntil', { refund: lost, late: false });
  if (now < deadlines.closesAt) return as('closesAt', { refund: lost, late: false });
  return as('beginsAt', { refund: lost, late: !entry.waitlisted });
};

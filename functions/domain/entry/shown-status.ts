import type { ShownStatus, SlotState } from '../../../src/contract/entry-state';
import type { Instant } from '../../../src/contract/words';
import type { Ended } from './entry';

/** What of an entry decides the words people see for it; small enough to stand in each person's copy. */
export interface EntryFacts {
  readonly ended: Ended['as'] | null;
  readonly waitlisted: boolean;
  /** everyone invited has confirmed and the roster meets its minimum (ENT-7) */
  readonly complete: boolean;
  /** a confirmed person has cancelled and is not replaced */
  readonly playerCancelled: boolean;
  readonly closesAt: Instant;
}

export interface ViewerFacts {
  readonly state: SlotState;
  /** FEE-2: this person's own fee is due; nothing is, while nothing is paid online */
  readonly feeDue: boolean;
}

/** ENT-14: at closing, an entry that still waits for someone lapses, written or not yet. */
export const isLapsed = (facts: EntryFacts, now: Instant): boolean =>
  facts.ended === 'lapsed' || (facts.ended === null && !facts.complete && now >= facts.closesAt);

/**
 * What a person sees for an entry: the table of the rulebook (ENT, S0 四(一)3), and nothing else.
 * A person's own end (removed, cancelled, declined) comes before the entry's.
 */
export const shownStatus = (facts: EntryFacts, viewer: ViewerFacts, now: Instant): ShownStatus => {
  if (viewer.state === 'removed') return 'not-needed';
  if (viewer.state === 'cancelled' || viewer.state === 'declined') return 'withdrawn';
  if (isLapsed(facts, now)) return 'lapsed';
  if (facts.ended !== null && facts.ended !== 'lapsed') return facts.ended;
  if (viewer.state === 'invited') return 'to-confirm';
  if (facts.waitlisted) return 'waitlisted';
  if (viewer.feeDue) return 'payment-due';
  if (!facts.complete) return 'waiting-for-players';
  return facts.playerCancelled ? 'entered-player-cancelled' : 'entered';
};

import type { Instant } from '../../../src/contract/words';
import type { Use } from '../use';
import type { Entry } from '../../domain/entry/entry';
import { entryHolding } from '../../domain/entry/rules-of';
import { initiatorOf } from '../../domain/entry/entry';
import type { Ledger, Ticket } from '../../domain/places/ledger';
import type { PlaceRules } from '../../domain/places/place-rules';
import { takePlace } from '../../domain/places/take-place';
import { ok, refuse, type Result } from '../../domain/result';

/**
 * How often a ledger may change between deciding and writing. Limits of an event are counters of the
 * write itself and need no second try; only lists of persons that others share do.
 */
const ATTEMPTS = 20;

export interface TakenTicket extends Ticket {
  readonly waiting: boolean;
  /** when; null: before this attempt */
  readonly at: Instant | null;
  /** the ledger it was decided on */
  readonly ledger: Ledger;
}

/**
 * Takes a place or a turn in the waiting list: one conditional update, decided again on what the
 * ledger says when the condition does not hold, so that the order is the order of acceptance and a
 * refusal is one the ledger gave (CAP-2). A ticket of this person that is there already is the answer;
 * one that holds other people belongs to another command of theirs: stale, until that one has ended.
 */
export const takeTicket = async (
  { ledgers, clock }: Use<'ledgers' | 'clock'>,
  seen: Ledger,
  rules: PlaceRules,
  name: string,
  draft: Entry,
): Promise<Result<TakenTicket> | 'stale'> => {
  let ledger = seen;
  const holding = entryHolding(rules, draft);
  const initiatorIsAthlete = initiatorOf(draft).role === 'athlete';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = clock.now();
    const taken = takePlace(ledger, rules, { name, holding, now, initiatorIsAthlete });
    if (!taken.ok) return taken;
    if (taken.value.kind === 'other') return 'stale';
    if (taken.value.kind === 'present') {
      const { seq, waiting } = taken.value;
      return ok({ name, seq, waiting, at: null, ledger });
    }
    const { waiting, write } = taken.value;
    const written = await ledgers.write(ledger, write);
    if (written.is === 'done') return ok({ name, seq: written.seq, waiting, at: now, ledger });
    ledger = written.ledger;
  }
  return refuse('TRY_AGAIN');
};

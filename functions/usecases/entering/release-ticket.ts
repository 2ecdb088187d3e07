import { placeRulesIn } from '../../domain/entry/rules-of';
import { freePlace } from '../../domain/places/free-place';
import type { Ledger, Ticket } from '../../domain/places/ledger';
import type { Tournament } from '../../domain/publishing/tournament';
import type { EntryDeps } from './entry-deps';
import { settleFreed } from './settle-promotions';

const ATTEMPTS = 12;

/**
 * Gives back the ticket of an entry that will never be, buried by then, and hands its place on
 * (CAP-3). A ledger that will not hold still is left to the sweep.
 */
export const releaseTicket = async (
  deps: EntryDeps,
  tournament: Tournament,
  present: Ledger,
  ticket: Ticket,
): Promise<void> => {
  let ledger = present;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const freed = freePlace(ledger, placeRulesIn(tournament), ticket, deps.clock.now());
    if (!freed) return;
    const written = await deps.ledgers.write(ledger, freed.write);
    if (written.is === 'done') return settleFreed(deps, tournament, ledger, freed);
    ledger = written.ledger;
  }
};

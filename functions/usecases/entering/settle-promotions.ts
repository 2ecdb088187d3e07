import { entryIdOf, type Entry } from '../../domain/entry/entry';
import { promoted } from '../../domain/entry/end-entry';
import { partChanges } from '../../domain/entry/parts-of';
import { eventOf, placeRulesIn } from '../../domain/entry/rules-of';
import { handOnRoom } from '../../domain/places/free-place';
import type { Freed } from '../../domain/places/hand-on';
import { holdingOf, shortOf, type Ledger, type Ticket } from '../../domain/places/ledger';
import type { Tournament } from '../../domain/publishing/tournament';
import type { EntryDeps } from './entry-deps';

const ATTEMPTS = 5;

/** Writes that hand on the room of one request, when one does not hold them all; the sweep does the rest. */
const WRITES = 20;

/** Tells those whom a write has let in, and hands on what room it left (CAP-3). */
export const settleFreed = async (
  deps: EntryDeps,
  tournament: Tournament,
  ledger: Ledger,
  { promoted, more }: Freed,
): Promise<void> => {
  await settlePromotions(deps, tournament, ledger, promoted);
  const present = more ? await deps.ledgers.find(ledger.tournamentId, ledger.eventId) : null;
  if (present) await handOn(deps, tournament, present);
};

/** Gives free room to those who wait, until nobody fits any more (CAP-3). */
export const handOn = async (
  deps: EntryDeps,
  tournament: Tournament,
  present: Ledger,
): Promise<void> => {
  let ledger: Ledger | null = present;
  for (let writes = 0; ledger && writes < WRITES; writes += 1) {
    const freed = handOnRoom(ledger, placeRulesIn(tournament), deps.clock.now());
    if (!freed) return;
    const written = await deps.ledgers.write(ledger, freed.write);
    if (written.is === 'done') await settlePromotions(deps, tournament, ledger, freed.promoted);
    ledger =
      written.is === 'done'
        ? await deps.ledgers.find(ledger.tournamentId, ledger.eventId)
        : written.ledger;
  }
};

/**
 * Tells entries that the ledger has moved from the waiting list into a place so (CAP-3): the place is
 * theirs already, the entry follows. What is left undone here, the sweep finds in `promoted`.
 */
export const settlePromotions = async (
  deps: EntryDeps,
  tournament: Tournament,
  ledger: Ledger,
  tickets: readonly Ticket[],
): Promise<void> => {
  for (const ticket of tickets) {
    const { name, seq } = ticket;
    const { eventId } = holdingOf(ledger, name);
    if (await settled(deps, tournament, eventId, ticket))
      await deps.ledgers.write(ledger, {
        conditions: [{ is: 'equal', path: ['promoted', name], value: seq }],
        changes: [{ do: 'remove', path: ['promoted', name] }],
      });
  }
};

/** False: there is no entry yet; the sweep comes back to it. */
const settled = async (
  deps: EntryDeps,
  tournament: Tournament,
  eventId: string,
  ticket: Ticket,
): Promise<boolean> => {
  const event = eventOf(tournament, eventId);
  const id = entryIdOf(tournament.id, eventId, shortOf(ticket));
  for (let attempt = 0; attempt < ATTEMPTS && event; attempt += 1) {
    const entry: Entry | null = await deps.entries.find(id);
    if (!entry) return false;
    const next = promoted(event, entry, deps.clock.now());
    if (!next) return true;
    const after = { ...next, version: entry.version + 1 };
    const parts = partChanges(event, entry, after, tournament);
    if ((await deps.entries.commit({ tournament, before: entry, after, parts })) === 'done')
      return true;
  }
  return false;
};

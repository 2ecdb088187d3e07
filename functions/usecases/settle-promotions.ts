import { entryIdOf, type Entry } from '../domain/entry/entry';
import { promoted } from '../domain/entry/end-entry';
import { partChanges } from '../domain/entry/parts-of';
import { eventOf } from '../domain/entry/rules-of';
import { holdingOf, shortOf, type Ledger, type Ticket } from '../domain/places/ledger';
import type { Tournament } from '../domain/publishing/tournament';
import type { EntryDeps } from './entry-deps';
import { sendSms } from './send-notices';

const ATTEMPTS = 5;

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
    if ((await deps.entries.commit({ tournament, before: entry, after, parts })) === 'done') {
      await sendSms(deps, tournament, after);
      return true;
    }
  }
  return false;
};

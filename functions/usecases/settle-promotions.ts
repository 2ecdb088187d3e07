import type { Entry } from '../domain/entry/entry';
import { promoted } from '../domain/entry/end-entry';
import { partChanges } from '../domain/entry/parts-of';
import { eventOf } from '../domain/entry/rules-of';
import { holdingOf, type Ledger } from '../domain/places/ledger';
import type { Tournament } from '../domain/publishing/tournament';
import type { EntryDeps } from './entry-deps';
import { sendSms } from './send-notices';

type Deps = EntryDeps;
const ATTEMPTS = 5;

/**
 * Tells entries that the ledger has moved from the waiting list into a place so (CAP-3): the place is
 * theirs already, the entry follows. What is left undone here, the sweep finds in `promoted`.
 */
export const settlePromotions = async (
  deps: Deps,
  tournament: Tournament,
  ledger: Ledger,
  shorts: readonly string[],
): Promise<void> => {
  for (const short of shorts) {
    const { eventId } = holdingOf(ledger, short);
    if (await settled(deps, tournament, eventId, short))
      await deps.ledgers.write(ledger, {
        conditions: [{ is: 'present', path: ['promoted', short] }],
        changes: [{ do: 'remove', path: ['promoted', short] }],
      });
  }
};

/** False: there is no entry yet; the sweep comes back to it. */
const settled = async (
  deps: Deps,
  tournament: Tournament,
  eventId: string,
  short: string,
): Promise<boolean> => {
  const event = eventOf(tournament, eventId);
  const id = `${tournament.id}.${eventId}.${short}`;
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

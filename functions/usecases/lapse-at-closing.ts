import { eventsOf, type Event } from '../../src/contract/regulation';
import { lapsed } from '../domain/entry/end-entry';
import type { Entry } from '../domain/entry/entry';
import { partChanges } from '../domain/entry/parts-of';
import { placeRulesIn } from '../domain/entry/rules-of';
import { freePlace } from '../domain/places/free-place';
import type { Ledger } from '../domain/places/ledger';
import type { Tournament } from '../domain/publishing/tournament';
import type { EntryDeps } from './entry-deps';
import { sendSms } from './send-notices';
import { settlePromotions } from './settle-promotions';

const ATTEMPTS = 6;

/**
 * ENT-14: at closing, every pair and team that still waits for someone lapses, those in the waiting
 * list first, so that a place it frees goes to an entry that is complete (CAP-3). Written once: the
 * ledger says when all is done. What people see does not wait for it.
 */
export const lapseAtClosing = async (
  deps: EntryDeps,
  tournament: Tournament,
  ledger: Ledger,
): Promise<void> => {
  const events = eventsOf(tournament.rules).filter(
    ({ id }) => ledger.eventId === null || ledger.eventId === id,
  );
  const entries: { event: Event; entry: Entry }[] = [];
  for (const event of events)
    for (const entry of await deps.entries.listOfEvent(tournament.id, event.id))
      entries.push({ event, entry });
  entries.sort((one, other) => Number(other.entry.waitlisted) - Number(one.entry.waitlisted));
  let done = true;
  for (const { event, entry } of entries)
    done = (await lapseOne(deps, tournament, event, entry, ledger.eventId)) && done;
  if (done)
    await deps.ledgers.write(ledger, {
      conditions: [{ is: 'equal', path: ['seq'], value: ledger.seq }],
      changes: [{ do: 'set', path: ['lapsed'], value: true }],
    });
};

/** False: it would not hold still; the next sweep tries again. */
const lapseOne = async (
  deps: EntryDeps,
  tournament: Tournament,
  event: Event,
  listed: Entry,
  scope: string | null,
): Promise<boolean> => {
  let entry: Entry | null = listed;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const next: Entry | null = entry && lapsed(tournament, event, entry, deps.clock.now());
    if (!entry || !next) return true;
    const ledger = await deps.ledgers.find(tournament.id, scope);
    const freed = ledger && freePlace(ledger, placeRulesIn(tournament), entry.short);
    const after: Entry = { ...next, version: entry.version + 1 };
    const committed = await deps.entries.commit({
      tournament,
      before: entry,
      after,
      parts: partChanges(event, entry, after, tournament),
      ...(freed ? { ledger: freed.write } : {}),
    });
    if (committed === 'done') {
      if (ledger && freed) await settlePromotions(deps, tournament, ledger, freed.promoted);
      await sendSms(deps, tournament, after);
      return true;
    }
    entry = await deps.entries.find(entry.id);
  }
  return false;
};

import type { Event } from '../../../src/contract/regulation';
import { lapsed } from '../../domain/entry/end-entry';
import type { Entry } from '../../domain/entry/entry';
import { partChanges } from '../../domain/entry/parts-of';
import { placeRulesIn } from '../../domain/entry/rules-of';
import { freePlace } from '../../domain/places/free-place';
import { eventsIn, ticketOfEntry, type Closing, type Ledger } from '../../domain/places/ledger';
import type { Tournament } from '../../domain/publishing/tournament';
import type { EntryDeps } from './entry-deps';
import { settleFreed } from './settle-promotions';

const ATTEMPTS = 6;

interface Listed {
  readonly event: Event;
  readonly entry: Entry;
}

/**
 * ENT-14: at closing, of the events that close together every pair and team that still waits for someone lapses. Those in the waiting list
 * go first, and nobody is promoted before the ledger says that they are gone, so that a place goes to an
 * entry that is complete (CAP-3). Each step is written once; what would not hold still, the next sweep
 * does. What people see does not wait for it.
 */
export const lapseAtClosing = async (
  deps: EntryDeps,
  tournament: Tournament,
  ledger: Ledger,
  closing: Closing,
): Promise<void> => {
  const events = eventsIn(tournament.rules, ledger).filter(({ id }) =>
    closing.eventIds.includes(id),
  );
  const listed: Listed[] = [];
  for (const event of events)
    for (const entry of await deps.entries.listOfEvent(tournament.id, event.id))
      listed.push({ event, entry });
  const lapse = async (waiting: boolean): Promise<boolean> => {
    let done = true;
    for (const { event, entry } of listed)
      if (entry.waitlisted === waiting)
        done = (await lapseOne(deps, tournament, event, entry, ledger.eventId)) && done;
    return done;
  };
  // no ticket is taken any more, and who comes after another sweep finds nothing left: nothing to be judged
  const note = (lapsed: Ledger['lapsed']) =>
    deps.ledgers.write(ledger, {
      conditions: [],
      changes: [{ do: 'set', path: closing.path, value: lapsed }],
    });
  if (closing.lapsed === 'none') {
    if (!(await lapse(true))) return;
    await note('waiting');
  }
  if (await lapse(false)) await note('all');
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
    const freed =
      ledger && freePlace(ledger, placeRulesIn(tournament), ticketOfEntry(entry), deps.clock.now());
    const after: Entry = { ...next, version: entry.version + 1 };
    const committed = await deps.entries.commit({
      tournament,
      before: entry,
      after,
      parts: partChanges(event, entry, after, tournament),
      ...(freed ? { ledger: freed.write } : {}),
    });
    if (committed === 'done') {
      if (ledger && freed) await settleFreed(deps, tournament, ledger, freed);
      return true;
    }
    entry = await deps.entries.find(entry.id);
  }
  return false;
};

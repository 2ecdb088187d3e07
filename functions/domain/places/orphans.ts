import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import { shortOf, type Ledger, type Ticket } from './ledger';
import type { LedgerChange, LedgerCondition, LedgerWrite } from './ledger-write';

/** Longer than any request lives: a ticket still without an entry then belongs to one that died. */
export const ORPHAN_SECONDS = 60;

/** An expression of DynamoDB has 4 KB; the next sweep notes what is left. */
const NOTED_AT_ONCE = 100;

/** Tickets whose entry the sweep has not seen yet, in order. */
export const unsweptTickets = (ledger: Ledger): Ticket[] =>
  [ledger.places, ...Object.values(ledger.waiting)]
    .flatMap((tickets) => Object.entries(tickets).map(([name, seq]) => ({ name, seq })))
    .filter(({ seq }) => seq > ledger.swept)
    .sort((one, other) => one.seq - other.seq);

export interface OrphanStep {
  /** what the ledger is to remember; null: nothing new */
  readonly write: LedgerWrite | null;
  /** tickets to be buried and given back */
  readonly giveUp: readonly Ticket[];
}

/**
 * What one sweep does about tickets without an entry; `found` says by the entries' names what stands there. A
 * ticket carries no time, which would cost every entry of the event: the first sweep that misses its entry
 * notes when, a later one gives it up.
 */
export const orphanStep = (
  ledger: Ledger,
  found: ReadonlyMap<string, 'entry' | 'grave'>,
  now: Instant,
): OrphanStep => {
  const tickets = unsweptTickets(ledger);
  const missing = tickets.filter((ticket) => found.get(shortOf(ticket)) !== 'entry');
  const shorts = missing.map(shortOf);
  const swept = missing.length > 0 ? (missing[0]?.seq ?? 1) - 1 : ledger.seq;
  const conditions: LedgerCondition[] = [];
  const changes: LedgerChange[] = [];
  if (swept > ledger.swept) {
    conditions.push({ is: 'equal', path: ['swept'], value: ledger.swept });
    changes.push({ do: 'set', path: ['swept'], value: swept });
  }
  const news = shorts.filter(
    (short) => ledger.orphans[short] === undefined && found.get(short) === undefined,
  );
  for (const short of news.slice(0, NOTED_AT_ONCE))
    changes.push({ do: 'set', path: ['orphans', short], value: now });
  const known = Object.keys(ledger.orphans).filter((short) => !shorts.includes(short));
  for (const short of known.slice(0, NOTED_AT_ONCE))
    changes.push({ do: 'remove', path: ['orphans', short] });
  const due = (ticket: Ticket): boolean => {
    const since = ledger.orphans[shortOf(ticket)];
    return (
      found.get(shortOf(ticket)) === 'grave' ||
      (since !== undefined && addSeconds(since, ORPHAN_SECONDS) <= now)
    );
  };
  return {
    write: changes.length > 0 ? { conditions, changes } : null,
    giveUp: missing.filter(due),
  };
};

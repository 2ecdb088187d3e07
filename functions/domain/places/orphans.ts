import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar';
import type { Ledger } from './ledger';
import type { LedgerChange, LedgerCondition, LedgerWrite } from './ledger-write';

/** Longer than any request lives: a ticket still without an entry then belongs to one that died. */
export const ORPHAN_SECONDS = 60;

export interface Ticket {
  readonly short: string;
  readonly seq: number;
}

/** Tickets whose entry the sweep has not seen yet, in order. */
export const unsweptTickets = (ledger: Ledger): Ticket[] =>
  [ledger.places, ...Object.values(ledger.waiting)]
    .flatMap((tickets) => Object.entries(tickets).map(([short, seq]) => ({ short, seq })))
    .filter(({ seq }) => seq > ledger.swept)
    .sort((one, other) => one.seq - other.seq);

export interface OrphanStep {
  /** what the ledger is to remember; null: nothing new */
  readonly write: LedgerWrite | null;
  /** tickets to be buried and given back */
  readonly giveUp: readonly string[];
}

/**
 * What one sweep does about tickets without an entry. A ticket carries no time, which would cost
 * every entry of the event: the first sweep that misses its entry notes when, a later one gives it up.
 */
export const orphanStep = (
  ledger: Ledger,
  found: ReadonlyMap<string, 'entry' | 'grave'>,
  now: Instant,
): OrphanStep => {
  const tickets = unsweptTickets(ledger);
  const missing = tickets.filter(({ short }) => found.get(short) !== 'entry');
  const swept = missing.length > 0 ? (missing[0]?.seq ?? 1) - 1 : ledger.seq;
  const conditions: LedgerCondition[] = [];
  const changes: LedgerChange[] = [];
  if (swept > ledger.swept) {
    conditions.push({ is: 'equal', path: ['swept'], value: ledger.swept });
    changes.push({ do: 'set', path: ['swept'], value: swept });
  }
  for (const { short } of missing)
    if (ledger.orphans[short] === undefined && found.get(short) === undefined)
      changes.push({ do: 'set', path: ['orphans', short], value: now });
  for (const short of Object.keys(ledger.orphans))
    if (found.get(short) === 'entry' || !tickets.some((ticket) => ticket.short === short))
      changes.push({ do: 'remove', path: ['orphans', short] });
  const due = ({ short }: Ticket): boolean => {
    const since = ledger.orphans[short];
    return (
      found.get(short) === 'grave' ||
      (since !== undefined && addSeconds(since, ORPHAN_SECONDS) <= now)
    );
  };
  return {
    write: changes.length > 0 ? { conditions, changes } : null,
    giveUp: missing.filter(due).map(({ short }) => short),
  };
};

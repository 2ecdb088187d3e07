import type { Ledger } from '../../domain/places/ledger';
import { ledgerKey } from './keys';

/** A ledger as an item: its own attributes beside the key, so that a path in it is a path of the item. */
export const ledgerItem = (ledger: Ledger) => ({
  ...ledgerKey(ledger.tournamentId, ledger.eventId),
  ...ledger,
});

/** For whoever reads a ledger in a Query or BatchGet of their own. */
export const ledgerFromItem = (item: Readonly<Record<string, unknown>>): Ledger => {
  const { PK: _partition, SK: _sort, ...ledger } = item;
  return ledger as unknown as Ledger;
};

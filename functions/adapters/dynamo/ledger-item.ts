import type { Ledger } from '../../domain/places/ledger';
import { itemOf, map, nullable, number, or, text } from './item';
import { ledgerKey } from './keys';

/** A ledger as an item: its own attributes beside the key, so that a path in it is a path of the item. */
export const ledgerItem = (ledger: Ledger) => ({
  ...ledgerKey(ledger.tournamentId, ledger.eventId),
  ...ledger,
});

export const ledgerFromItem = itemOf<Ledger>({
  tournamentId: text,
  eventId: nullable(text),
  opensAt: text,
  closesAt: text,
  windows: or(map, {}),
  seq: number,
  turn: number,
  places: map,
  waiting: map,
  holdings: map,
  entries: map,
  athletes: map,
  persons: map,
  units: map,
  quotaEntries: map,
  unitEntries: map,
  promoted: map,
  orphans: map,
  swept: number,
  lapsed: text,
});

import type { Entry } from '../../domain/entry/entry';
import type { Loaded, LoadQuery } from '../../domain/entry/entry-store';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { entryFromItem } from './entry-item';
import { keyOf, type Item, type Kind } from './item';
import {
  entryKey,
  ledgerKey,
  memberKey,
  nameOf,
  participationKey,
  tournamentKey,
  unitKey,
  type Key,
} from './keys';
import { ledgerFromItem } from './ledger-item';
import { memberOfItem } from './member-item';
import { participationFromItem } from './participation-item';
import { tournamentFromItem } from './tournament-item';
import { keptUnitOf, visibleUnit } from './unit-store';

/** What stands under each of the keys, read as its kind; null: nothing. */
const itemsByKey = async (table: Table, keys: readonly Key[]) => {
  const items = await batchGet(table, keys);
  const found = new Map(items.map((item) => [nameOf(keyOf(item)), item]));
  return <T>(kind: Kind<T>, key: Key | undefined): T | null => {
    const item = key && found.get(nameOf(key));
    return item ? kind(item) : null;
  };
};

const entryOrGrave = (item: Item): readonly [Entry | null, buried: boolean] => [
  entryFromItem(item),
  item.buried === true,
];

/**
 * All that entering or a command on an entry is judged by, in one round trip. An event's places stand
 * in its own ledger or in the tournament's: both keys are asked for, one of them exists.
 */
export const loadEntering = async (table: Table, query: LoadQuery): Promise<Loaded> => {
  const { tournamentId, eventId, memberId, unitId } = query;
  const keys = {
    meta: tournamentKey(tournamentId),
    eventLedger: ledgerKey(tournamentId, eventId),
    ledger: ledgerKey(tournamentId, null),
    participation: participationKey(query.personKey, tournamentId),
    ...(query.short === undefined ? {} : { entry: entryKey(tournamentId, eventId, query.short) }),
    ...(memberId === undefined ? {} : { member: memberKey(memberId) }),
    ...(unitId === undefined ? {} : { unit: unitKey(unitId) }),
  };
  const found = await itemsByKey(table, Object.values(keys));
  const [entry, buried] = found(entryOrGrave, keys.entry) ?? [null, false];
  return {
    tournament: found(tournamentFromItem, keys.meta),
    ledger: found(ledgerFromItem, keys.ledger) ?? found(ledgerFromItem, keys.eventLedger),
    entry,
    buried,
    member: found(memberOfItem, keys.member),
    participation: found(participationFromItem, keys.participation),
    unit: visibleUnit(found(keptUnitOf, keys.unit), memberId ?? null),
  };
};

export const loadPerson = async (
  table: Table,
  query: { readonly tournamentId: string; readonly memberId: string; readonly personKey: string },
): Promise<Pick<Loaded, 'tournament' | 'member' | 'participation'>> => {
  const keys = {
    meta: tournamentKey(query.tournamentId),
    member: memberKey(query.memberId),
    participation: participationKey(query.personKey, query.tournamentId),
  };
  const found = await itemsByKey(table, Object.values(keys));
  return {
    tournament: found(tournamentFromItem, keys.meta),
    member: found(memberOfItem, keys.member),
    participation: found(participationFromItem, keys.participation),
  };
};

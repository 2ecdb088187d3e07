import type { Entry } from '../../domain/entry/entry';
import type { EntryStore, Loaded, LoadedPerson, LoadQuery } from '../../domain/entry/entry-store';
import { batchGet } from './batch-get';
import { cardFromItem } from './card-item';
import type { Table } from './client';
import { entryFromItem } from './entry-item';
import { formerHolderFromItem } from './former-holder-item';
import { keyOf, type Item, type Kind } from './item';
import {
  entryKey,
  formerHolderKey,
  ledgerKey,
  memberKey,
  nameOf,
  participationKey,
  tournamentCardKey,
  tournamentKey,
  unitKey,
  type Key,
} from './keys';
import { ledgerFromItem } from './ledger-item';
import { memberOfItem } from './member-item';
import { participationFromItem } from './participation-item';
import { tournamentFromItem } from './tournament-item';
import { keptUnitOf, visibleUnit } from './unit-store';

type Find = <T>(kind: Kind<T>, key: Key | undefined) => T | null;

/** What stands under each of the keys, read as its kind; null: nothing. */
const itemsByKey = async (table: Table, all: readonly Key[]): Promise<Find> => {
  const keys = [...new Map(all.map((key) => [nameOf(key), key])).values()];
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
  const { tournamentId, eventId, memberId, phoneKey, unitId, people = [] } = query;
  const keys = {
    meta: tournamentKey(tournamentId),
    eventLedger: ledgerKey(tournamentId, eventId),
    ledger: ledgerKey(tournamentId, null),
    ...(query.short === undefined ? {} : { entry: entryKey(tournamentId, eventId, query.short) }),
    ...(memberId === undefined ? {} : { member: memberKey(memberId) }),
    ...(phoneKey === undefined ? {} : { former: formerHolderKey(phoneKey) }),
    ...(unitId === undefined ? {} : { unit: unitKey(unitId) }),
  };
  const found = await itemsByKey(table, [
    ...Object.values(keys),
    ...people.flatMap((id) => personKeys(id, tournamentId)),
  ]);
  const [entry, buried] = found(entryOrGrave, keys.entry) ?? [null, false];
  return {
    tournament: found(tournamentFromItem, keys.meta),
    ledger: found(ledgerFromItem, keys.ledger) ?? found(ledgerFromItem, keys.eventLedger),
    entry,
    buried,
    member: found(memberOfItem, keys.member),
    former: found(formerHolderFromItem, keys.former),
    people: people.map((id) => loadedPerson(found, id, tournamentId)),
    unit: visibleUnit(found(keptUnitOf, keys.unit), memberId ?? null),
  };
};

const personKeys = (memberId: string, tournamentId: string): readonly [Key, Key] => [
  memberKey(memberId),
  participationKey(memberId, tournamentId),
];

const loadedPerson = (found: Find, memberId: string, tournamentId: string): LoadedPerson => {
  const [member, participation] = personKeys(memberId, tournamentId);
  return {
    member: found(memberOfItem, member),
    participation: found(participationFromItem, participation),
  };
};

export const loadPerson = async (
  table: Table,
  tournamentId: string,
  memberId: string,
): Promise<Pick<Loaded, 'tournament'> & LoadedPerson> => {
  const meta = tournamentKey(tournamentId);
  const found = await itemsByKey(table, [meta, ...personKeys(memberId, tournamentId)]);
  return {
    tournament: found(tournamentFromItem, meta),
    ...loadedPerson(found, memberId, tournamentId),
  };
};

export const loadForCards: (
  table: Table,
  ...query: Parameters<EntryStore['loadForCards']>
) => ReturnType<EntryStore['loadForCards']> = async (table, tournamentIds, memberId) => {
  const found = await itemsByKey(table, [
    memberKey(memberId),
    ...tournamentIds.flatMap((id) => [
      tournamentKey(id),
      tournamentCardKey(id),
      participationKey(memberId, id),
    ]),
  ]);
  return {
    member: found(memberOfItem, memberKey(memberId)),
    tournaments: tournamentIds.flatMap((id) => {
      const tournament = found(tournamentFromItem, tournamentKey(id));
      if (!tournament) return [];
      const participation = found(participationFromItem, participationKey(memberId, id));
      const card = found(cardFromItem, tournamentCardKey(id));
      return [{ tournament, participation, numbers: card?.numbers.events ?? {} }];
    }),
  };
};

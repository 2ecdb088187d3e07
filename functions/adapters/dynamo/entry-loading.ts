import type { Earlier, Pickable } from '../../domain/entry/earlier';
import { partsOfId, type Entry } from '../../domain/entry/entry';
import type {
  EntryStore,
  Loaded,
  LoadedEarlier,
  LoadedPerson,
  LoadQuery,
} from '../../domain/entry/entry-store';
import type { PublicationConsent } from '../../domain/membership/publication';
import { batchGet } from './batch-get';
import { cardFromItem } from './card-item';
import type { Table } from './client';
import { entryFromItem } from './entry-item';
import { flag, itemOf, keyOf, map, nullable, optional, text, type Item, type Kind } from './item';
import { formerHoldersFromItem } from './former-holders-item';
import {
  entryKey,
  formerHoldersKey,
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
  const { tournamentId, eventId, memberId, phoneKey, people = [], earlier = [] } = query;
  const units = (query.unitIds ?? []).map(unitKey);
  const keys = {
    meta: tournamentKey(tournamentId),
    eventLedger: ledgerKey(tournamentId, eventId),
    ledger: ledgerKey(tournamentId, null),
    ...(query.short === undefined ? {} : { entry: entryKey(tournamentId, eventId, query.short) }),
    ...(memberId === undefined ? {} : { member: memberKey(memberId) }),
    ...(phoneKey === undefined ? {} : { formers: formerHoldersKey(phoneKey) }),
  };
  const found = await itemsByKey(table, [
    ...Object.values(keys),
    ...units,
    ...people.flatMap((id) => personKeys(id, tournamentId)),
    ...earlier.flatMap((one) => (one ? earlierKeys(one) : [])),
  ]);
  const [entry, buried] = found(entryOrGrave, keys.entry) ?? [null, false];
  return {
    tournament: found(tournamentFromItem, keys.meta),
    ledger: found(ledgerFromItem, keys.ledger) ?? found(ledgerFromItem, keys.eventLedger),
    entry,
    buried,
    member: found(memberOfItem, keys.member),
    formers: found(formerHoldersFromItem, keys.formers)?.holders ?? [],
    people: people.map((id) => loadedPerson(found, id, tournamentId)),
    earlier: earlier.map((one) => one && loadedEarlier(found, one)),
    units: units.flatMap((key) => visibleUnit(found(keptUnitOf, key), memberId ?? null) ?? []),
  };
};

const keyOfEntry = (entryId: string): Key => {
  const { tournamentId, eventId, short } = partsOfId(entryId);
  return entryKey(tournamentId, eventId, short);
};

const earlierKeys = ({ memberId, entryId }: Earlier): readonly [Key, Key] => [
  memberKey(memberId),
  keyOfEntry(entryId),
];

const loadedEarlier = (found: Find, earlier: Earlier): LoadedEarlier => {
  const [member, entry] = earlierKeys(earlier);
  return {
    memberId: earlier.memberId,
    member: found(memberOfItem, member),
    entry: found(entryFromItem, entry),
  };
};

const pickableOf = itemOf<Pickable>({
  id: text,
  leaving: optional(flag),
  publication: optional(nullable(map<PublicationConsent>)),
});

export const loadTogether = async (
  table: Table,
  entryIds: readonly string[],
): ReturnType<EntryStore['loadTogether']> => {
  const items = await batchGet(table, entryIds.map(keyOfEntry));
  const entries = items.flatMap((item) => entryFromItem(item) ?? []);
  const ids = new Set(
    entries.flatMap(({ slots }) => slots.flatMap(({ memberId }) => memberId ?? [])),
  );
  const members = await batchGet(table, [...ids].map(memberKey), ['id', 'leaving', 'publication']);
  return { entries, members: new Map(members.map(pickableOf).map((one) => [one.id, one])) };
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

import type { Loaded, LoadQuery } from '../../domain/entry/entry-store';
import type { Unit } from '../../domain/membership/unit';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { entryFromItem } from './entry-item';
import {
  entryKey,
  ledgerKey,
  memberKey,
  participationKey,
  tournamentKey,
  unitKey,
  type Key,
} from './keys';
import { ledgerFromItem } from './ledger-item';
import { memberOfItem } from './member-item';
import { participationFromItem } from './participation-item';
import { tournamentFromItem } from './tournament-item';

type Item = Record<string, unknown>;

const itemsByKey = async (table: Table, keys: readonly Key[]) => {
  const items = await batchGet(table, keys);
  const found = new Map(items.map((item) => [`${String(item.PK)}/${String(item.SK)}`, item]));
  return (key: Key | undefined): Item | undefined => key && found.get(`${key.PK}/${key.SK}`);
};

const usableUnit = (item: Item | undefined, memberId: string | undefined): Unit | null => {
  if (!item) return null;
  const unit = item.unit as Unit;
  const proposers = item.proposers as Set<string> | undefined;
  return unit.state === 'kept' || (memberId !== undefined && proposers?.has(memberId))
    ? unit
    : null;
};

const as = <T>(item: Item | undefined, read: (item: Item) => T): T | null =>
  item ? read(item) : null;

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
  const item = await itemsByKey(table, Object.values(keys));
  const entry = item(keys.entry);
  return {
    tournament: as(item(keys.meta), tournamentFromItem),
    ledger: as(item(keys.ledger) ?? item(keys.eventLedger), ledgerFromItem),
    entry: entry ? entryFromItem(entry) : null,
    buried: entry?.buried === true,
    member: as(item(keys.member), memberOfItem),
    participation: as(item(keys.participation), participationFromItem),
    unit: usableUnit(item(keys.unit), memberId),
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
  const item = await itemsByKey(table, Object.values(keys));
  return {
    tournament: as(item(keys.meta), tournamentFromItem),
    member: as(item(keys.member), memberOfItem),
    participation: as(item(keys.participation), participationFromItem),
  };
};

import { entryIdOf, type Entry } from '../../domain/entry/entry';
import type { Notice } from '../../domain/entry/notice';
import { flag, itemOf, list, map, nullable, number, optional, or, text, type Item } from './item';
import { entryKey } from './keys';

/** GSI1 of entries that still owe notices: sparse, most entries are not in it. */
export const OUTBOX = 'OUTBOX';

/** GSI1 keys by the oldest notice; none when nothing is to be told. */
export const outboxIndex = (id: string, notices: readonly Notice[]) => {
  const [first] = notices.map(({ at }) => at).sort();
  return first === undefined ? {} : { GSI1PK: OUTBOX, GSI1SK: `${first}#${id}` };
};

/** EVENT#<tournament>#<event>/ENTRY#<short>: the whole entry; what its key says is not said twice. */
export const entryItem = (entry: Entry) => {
  const { id, tournamentId, eventId, short, notices, ended, ...rest } = entry;
  return {
    ...entryKey(tournamentId, eventId, short),
    ...outboxIndex(id, notices),
    ...rest,
    ...(ended ? { ended } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  };
};

const writtenOf = itemOf<Omit<Entry, 'id' | 'tournamentId' | 'eventId' | 'short'>>({
  seq: number,
  version: number,
  teamName: nullable(text),
  nameHidden: optional<NonNullable<Entry['nameHidden']>>(text),
  unitHidden: optional<NonNullable<Entry['unitHidden']>>(text),
  unit: nullable(map<NonNullable<Entry['unit']>>),
  delegationSealed: optional(text),
  slots: list,
  waitlisted: flag,
  ended: or(map<NonNullable<Entry['ended']>>, null),
  enteredAt: text,
  closesAt: text,
  cutoffAt: text,
  freeUntil: text,
  beginsAt: text,
  history: list,
  notices: or(list<readonly Notice[]>, []),
});

/** Null for a grave: the key of an entry that must never be. */
export const entryFromItem = (item: Item): Entry | null => {
  if (item.buried) return null;
  const [, tournamentId = '', eventId = ''] = String(item.PK).split('#');
  const short = String(item.SK).slice('ENTRY#'.length);
  return {
    id: entryIdOf(tournamentId, eventId, short),
    tournamentId,
    eventId,
    short,
    ...writtenOf(item),
  };
};

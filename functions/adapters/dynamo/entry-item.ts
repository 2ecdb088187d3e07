import { entryIdOf, type Entry } from '../../domain/entry/entry';
import type { Notice } from '../../domain/entry/notice';
import { entryKey } from './keys';

type Item = Readonly<Record<string, unknown>>;

/** GSI1 of entries with a message still to be sent: sparse, most entries are not in it. */
export const OUTBOX = 'OUTBOX';

/** GSI1 keys by the first notice due; none when nothing is to be sent. */
export const outboxIndex = (id: string, notices: readonly Notice[]) => {
  const [first] = notices.map(({ dueAt }) => dueAt).sort();
  return first === undefined ? {} : { GSI1PK: OUTBOX, GSI1SK: `${first}#${id}` };
};

/** EVENT#<tournament>#<event>/ENTRY#<short>: the whole entry; what its key says is not said twice. */
export const entryItem = (entry: Entry) => {
  const { id, tournamentId, eventId, short, notices, ended, nameUnchecked, ...rest } = entry;
  return {
    ...entryKey(tournamentId, eventId, short),
    ...outboxIndex(id, notices),
    ...rest,
    ...(ended ? { ended } : {}),
    ...(nameUnchecked ? { nameUnchecked } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  };
};

/** Null for a grave: the key of an entry that must never be. */
export const entryFromItem = (item: Item): Entry | null => {
  const { PK, SK, GSI1PK: _index, GSI1SK: _due, buried, ...rest } = item;
  if (buried) return null;
  const [, tournamentId = '', eventId = ''] = String(PK).split('#');
  const short = String(SK).slice('ENTRY#'.length);
  return {
    id: entryIdOf(tournamentId, eventId, short),
    tournamentId,
    eventId,
    short,
    ended: null,
    notices: [],
    ...(rest as Omit<Entry, 'id' | 'tournamentId' | 'eventId' | 'short' | 'ended' | 'notices'>),
  };
};

import type { Entry } from '../../domain/entry/entry';
import type { EntryCommit, EntryStore } from '../../domain/entry/entry-store';
import { isDueAnew, type HiddenText } from '../../domain/entry/hidden-texts';
import { epochSeconds } from '../../domain/calendar/calendar';
import type { Table } from './client';
import { entryItem } from './entry-item';
import { ex } from './expression';
import { itemOf, nullable, number, text } from './item';
import { hiddenTextKey, hiddenTextsPartition } from './keys';
import { queryAll, soundOnes } from './query';
import { transact, write, type Write } from './write';

/** Nobody looks at a list so long after closing. */
const KEPT_SECONDS = 90 * 86_400;

const notedOf = itemOf<{ readonly SK: string } & Omit<HiddenText, 'entryId'>>({
  SK: text,
  dueAt: nullable(text),
  tries: number,
});

const noted = ({ id, closesAt }: Entry, next: Omit<HiddenText, 'entryId'>): Write => ({
  put: { ...hiddenTextKey(id), ...next, ttl: epochSeconds(closesAt) + KEPT_SECONDS },
});

/** Beside an entry that is written: its hidden texts are due. */
export const dueWrites = ({ before, after }: EntryCommit): Write[] => {
  const at = after.history.at(-1)?.at ?? after.enteredAt;
  return isDueAnew(before, after) ? [noted(after, { dueAt: at, tries: 0 })] : [];
};

/** HIDDEN-TEXTS/<entry> {dueAt, tries}: few, since whoever enters from WeChat has been checked by then. */
export const dynamoHiddenTexts = (
  table: Table,
): Pick<EntryStore, 'hiddenTexts' | 'noteHidden' | 'settleHidden'> => ({
  hiddenTexts: async () =>
    soundOnes(
      table,
      await queryAll(table, { where: ex`PK = ${hiddenTextsPartition}` }),
      notedOf,
    ).map(({ SK, ...next }) => ({ entryId: SK, ...next })),

  noteHidden: async ({ entryId, dueAt, tries }, next) => {
    const of = hiddenTextKey(entryId);
    const when = ex`dueAt = ${dueAt} AND tries = ${tries}`;
    const change = next && ex`SET dueAt = ${next.dueAt}, tries = ${next.tries}`;
    await write(table, change ? { update: of, change, when } : { delete: of, when });
  },

  settleHidden: async (entry, next) => {
    const failed = await transact(table, [
      {
        put: entryItem({ ...entry, version: entry.version + 1 }),
        when: ex`version = ${entry.version}`,
      },
      next ? noted(entry, next) : { delete: hiddenTextKey(entry.id) },
    ]);
    return failed.length === 0;
  },
});

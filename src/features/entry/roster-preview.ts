import type { EntryView } from '../../contract/entries';
import { rosterCopy } from '../../copy/entry-page';
import { slotName } from '../entry-people';

/** What a change of the roster will do, before it is sent (ENT-8): who goes, how many are invited, whom of the family it takes in. */
export const rosterPreview = (
  entry: EntryView,
  remove: readonly string[],
  added: number,
  own: readonly string[] = [],
): string[] => {
  if (remove.length + added + own.length === 0) return [];
  const leaving = entry.slots.filter(({ id }) => remove.includes(id)).map(slotName);
  return [
    ...(leaving.length > 0 ? [rosterCopy.willRemove(leaving)] : []),
    ...(added > 0 ? [rosterCopy.willInvite(added)] : []),
    ...(own.length > 0 ? [rosterCopy.willTakeIn(own)] : []),
    rosterCopy.placeKept,
    ...(added > 0 ? [rosterCopy.waitsAgain] : []),
  ];
};

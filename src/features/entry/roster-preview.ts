import type { EntryView, Invitee } from '../../contract/entries';
import { rosterCopy } from '../../copy/entry-page';
import { slotName } from '../entry-people';

/** What a change of the roster will do, before it is sent (ENT-8); `own`: names of the family taken in. */
export const rosterPreview = (
  entry: EntryView,
  remove: readonly string[],
  add: readonly Invitee[],
  own: readonly string[] = [],
): string[] => {
  if (remove.length + add.length + own.length === 0) return [];
  const leaving = entry.slots.filter(({ id }) => remove.includes(id)).map(slotName);
  return [
    ...(leaving.length > 0 ? [rosterCopy.willRemove(leaving)] : []),
    ...(add.length > 0 ? [rosterCopy.willInvite(add.length)] : []),
    ...(own.length > 0 ? [rosterCopy.willTakeIn(own)] : []),
    rosterCopy.placeKept,
    ...(add.length > 0 ? [rosterCopy.waitsAgain] : []),
  ];
};

import type { EntryView, Invitee, SlotView } from '../../contract/entries';
import { entryPage, rosterCopy } from '../../copy/entry-page';

export const slotName = (slot: SlotView): string =>
  slot.name ?? slot.phoneMasked ?? entryPage.unnamed;

const isActive = ({ state }: SlotView): boolean => state === 'invited' || state === 'confirmed';

/** Whether a person of the account stands in the entry, or is invited to it by name. */
export const standsIn = (entry: Pick<EntryView, 'slots'>, memberId: string): boolean =>
  entry.slots.some((slot) => slot.memberId === memberId && isActive(slot));

/** Who stands in the entry now, the initiator first; and who has left it. */
export const peopleOf = (entry: EntryView): { present: SlotView[]; former: SlotView[] } => ({
  present: entry.slots.filter(isActive),
  former: entry.slots.filter((slot) => !isActive(slot)),
});

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

import { personOf } from '../client/persons';
import type { EntryView } from '../contract/entries';
import type { SlotState, SlotView } from '../contract/entry-state';
import type { PersonOfAccount } from '../contract/membership';
import { ticketCopy } from '../copy/ticket';
import { personsCopy } from '../copy/persons';
import type { Tone } from '../ui/tag';

/** By name once they are in; before that by the number, for its initiator with what they noted beside it (ENT-5). */
export const slotName = ({ name, note, phoneMasked }: SlotView): string =>
  name ?? ([note, phoneMasked].filter(Boolean).join(' ') || ticketCopy.unnamed);

const isActive = ({ state }: SlotView): boolean => state === 'invited' || state === 'confirmed';

/** Whether a person of the account stands in the entry. */
export const standsIn = (entry: Pick<EntryView, 'slots'>, memberId: string): boolean =>
  entry.slots.some((slot) => slot.memberId === memberId && isActive(slot));

/** Who stands in the entry now, the initiator first; and who has left it. */
export const peopleOf = (entry: EntryView): { present: SlotView[]; former: SlotView[] } => ({
  present: entry.slots.filter(isActive),
  former: entry.slots.filter((slot) => !isActive(slot)),
});

/** Which colour the state of a person wears; its word always stands beside it. */
export const SLOT_TONE: Record<SlotState, Tone> = {
  confirmed: 'go',
  invited: 'wait',
  declined: 'mute',
  removed: 'mute',
  cancelled: 'mute',
};

/** Whether somebody is the viewer, or another person of the viewer's account (MEM-1). */
export const whoseSlot = (slot: SlotView, persons: readonly PersonOfAccount[]): string | null => {
  const person = personOf(persons, slot.memberId);
  if (person?.as === 'guardian') return personsCopy.family;
  return person || slot.me ? ticketCopy.me : null;
};

/** In an entry that has ended, that somebody had confirmed says nothing any more. */
const OVER: readonly EntryView['shown'][] = [
  'dissolved',
  'late-withdrawal',
  'withdrawn',
  'lapsed',
  'rejected',
  'tournament-cancelled',
];
export const isOver = ({ shown }: Pick<EntryView, 'shown'>): boolean => OVER.includes(shown);

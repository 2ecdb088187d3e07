import { isActive, type Entry, type Slot } from './entry';

/** What stands where a name stood once its owner has deleted the account. */
export const FORGOTTEN_NAME = '已注销用户';

/** Whoever confirmed left a name to be replaced; who declined is known by having no number any more. */
export const isForgotten = ({ phoneMasked, name }: Slot): boolean =>
  phoneMasked === '' && (name === undefined || name === FORGOTTEN_NAME);

const reduced = ({ id, personKey, role, state, invitedAt, answeredAt, name }: Slot): Slot => ({
  id,
  personKey,
  role,
  state,
  invitedAt,
  ...(answeredAt ? { answeredAt } : {}),
  phoneMasked: '',
  ...(name === undefined ? {} : { name: FORGOTTEN_NAME }),
});

/**
 * An entry without what it knew of a person, as far as it is over for them (PIPL): who they
 * were, phone, answers. Null: nothing to forget. What was played stays: it is the tournament's record.
 */
export const withoutPerson = (entry: Entry, personKey: string): Entry | null => {
  const over = (slot: Slot) =>
    slot.personKey === personKey && (entry.ended !== null || !isActive(slot)) && !isForgotten(slot);
  if (!entry.slots.some(over)) return null;
  return { ...entry, slots: entry.slots.map((slot) => (over(slot) ? reduced(slot) : slot)) };
};

import {
  beyondRoster,
  missingOf,
  rosterRuleOf,
  type RosterPerson,
} from '../../../src/contract/roster';
import type { Event } from '../../../src/contract/regulation';
import type { Missing } from '../../../src/contract/entry-state';
import type { Role, StaffRole } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { INITIATOR_SLOT, isActive, type Entry, type Slot } from './entry';

type Placed = Pick<Slot, 'id' | 'role' | 'state' | 'sex'>;

/** The slots of an entry that count, as the contract judges them. */
export const rosterOf = (slots: readonly Placed[]): RosterPerson[] =>
  slots.filter(isActive).map(({ id, role, state, sex }) => ({
    role,
    confirmed: state === 'confirmed',
    initiator: id === INITIATOR_SLOT,
    sex,
  }));

/** ENT-10: refuses more than the regulation admits. */
export const rosterFits = (event: Event, slots: readonly Placed[]): Result<null> => {
  const [beyond] = beyondRoster(rosterRuleOf(event), rosterOf(slots));
  if (!beyond) return ok(null);
  const { role, max } = beyond;
  return role === 'athlete'
    ? refuse('ROSTER_TOO_MANY_ATHLETES', { max })
    : refuse('ROSTER_TOO_MANY_STAFF', { role, max });
};

/** What of the roster an entry still needs (ENT-7, ENT-10); empty: nothing. */
export const missingIn = (event: Event, { slots }: Pick<Entry, 'slots'>): Missing[] =>
  missingOf(event, rosterOf(slots));

/** ENT-7: everyone invited has confirmed and the roster meets ENT-10. */
export const isComplete = (event: Event, entry: Pick<Entry, 'slots'>): boolean =>
  missingIn(event, entry).length === 0;

/**
 * S0 四(一)3, (5): somebody who had confirmed has cancelled, until a replacement has confirmed. Who was
 * invited after a cancellation and confirmed heals the latest one then open, an athlete an athlete's,
 * staff that of staff: like brackets, no way of pairing them leaves fewer open. A replacement
 * who cancels has opened a gap of their own; one whom the initiator removed has replaced nobody. The history tells
 * the order, also of what happened in one instant.
 */
export const hasOpenCancellation = ({
  slots,
  history,
}: Pick<Entry, 'slots' | 'history'>): boolean => {
  const kindOf = (id: string | undefined) =>
    slots.some((slot) => slot.id === id && slot.role === 'athlete') ? 'athletes' : 'staff';
  const confirmed = new Set(history.flatMap(({ kind, by }) => (kind === 'confirmed' ? [by] : [])));
  const replaces = (id: string | undefined) =>
    confirmed.has(id) &&
    slots.some((slot) => slot.id === id && ['confirmed', 'cancelled'].includes(slot.state));
  const open = { athletes: 0, staff: 0 };
  for (const { kind, by, whom } of history) {
    if (kind === 'cancelled-own') open[kindOf(by)] += 1;
    const healed = kindOf(whom);
    if (kind === 'invited' && replaces(whom)) open[healed] = Math.max(0, open[healed] - 1);
  }
  return open.athletes + open.staff > 0;
};

export const staffRoleOf = (role: Role): StaffRole | null => (role === 'athlete' ? null : role);

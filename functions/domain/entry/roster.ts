import type { Missing } from '../../../src/contract/entries';
import { sexesOf, type Event } from '../../../src/contract/regulation';
import { entryKindOf, type Role, type Sex, type StaffRole } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { INITIATOR_SLOT, isActive, type Entry, type Slot } from './entry';

/** ENT-10: how many of whom an event's entry has. */
export interface RosterRule {
  readonly min: number;
  readonly max: number;
  /** athletes of each sex at least; XD one of each */
  readonly minOfEachSex: number;
  readonly staff: Readonly<Record<StaffRole, number>>;
}

const NO_STAFF = { leader: 0, coach: 0, doctor: 0, staff: 0 } as const;

/** Singles one athlete, a pair two, a team what the regulation says (ENT-10). */
export const rosterRuleOf = (event: Event): RosterRule => {
  const kind = entryKindOf(event.discipline);
  const staff = event.team?.staff ?? NO_STAFF;
  const mixed = event.discipline[0] === 'X';
  if (kind === 'singles') return { min: 1, max: 1, minOfEachSex: 0, staff: NO_STAFF };
  if (kind === 'pair') return { min: 2, max: 2, minOfEachSex: mixed ? 1 : 0, staff };
  return {
    min: event.team?.athletes.min ?? 1,
    max: event.team?.athletes.max ?? 1,
    minOfEachSex: mixed ? (event.team?.minOfEachSex ?? 0) : 0,
    staff,
  };
};

const isAthlete = (slot: Pick<Slot, 'role'>): boolean => slot.role === 'athlete';

/**
 * The maxima of a roster (ENT-10). The initiator of a pair may be neither of the two (ENT-2): their own
 * slot is admitted beside the staff the regulation allows.
 */
export const rosterFits = (
  rule: RosterRule,
  slots: readonly Pick<Slot, 'id' | 'role' | 'state'>[],
): Result<null> => {
  const active = slots.filter((slot) => slot.state === 'invited' || slot.state === 'confirmed');
  if (active.filter(isAthlete).length > rule.max)
    return refuse('ROSTER_TOO_MANY_ATHLETES', { max: rule.max });
  for (const role of ['leader', 'coach', 'doctor', 'staff'] as const) {
    const own = active.some((slot) => slot.id === INITIATOR_SLOT && slot.role === role);
    const max = Math.max(rule.staff[role], own ? 1 : 0);
    if (active.filter((slot) => slot.role === role).length > max)
      return refuse('ROSTER_TOO_MANY_STAFF', { role, max });
  }
  return ok(null);
};

interface Counted {
  readonly pending: number;
  readonly pendingAthletes: number;
  readonly confirmed: number;
  readonly men: number;
  readonly women: number;
}

const counted = (slots: readonly Slot[]): Counted => {
  const active = slots.filter(isActive);
  const confirmed = active.filter((slot) => slot.state === 'confirmed' && isAthlete(slot));
  const pending = active.filter((slot) => slot.state === 'invited');
  return {
    pending: pending.length,
    pendingAthletes: pending.filter(isAthlete).length,
    confirmed: confirmed.length,
    men: confirmed.filter(({ sex }) => sex === 'M').length,
    women: confirmed.filter(({ sex }) => sex === 'F').length,
  };
};

/**
 * Whether one more athlete of a sex still leaves room for the other sex's minimum (ENT-10): the
 * second man of a mixed pair is refused on confirming, not before the sex is known.
 */
export const sexHasRoom = (rule: RosterRule, slots: readonly Slot[], sex: Sex): boolean => {
  const { men, women } = counted(slots);
  return (sex === 'M' ? men : women) + 1 <= rule.max - rule.minOfEachSex;
};

/** What an entry still needs before it succeeds (ENT-7, ENT-10); empty: nothing. */
export const missingOf = (event: Event, slots: readonly Slot[]): Missing[] => {
  const rule = rosterRuleOf(event);
  const { pending, pendingAthletes, confirmed, men, women } = counted(slots);
  const needMen = Math.max(0, rule.minOfEachSex - men);
  const needWomen = Math.max(0, rule.minOfEachSex - women);
  const need = Math.max(rule.min - confirmed, needMen + needWomen, 0);
  const invite = Math.max(0, need - pendingAthletes);
  // those invited may be of either sex: only what they cannot cover is known to be of one
  const ofMen = Math.max(0, needMen - pendingAthletes);
  const ofWomen = Math.max(0, needWomen - pendingAthletes);
  const only = sexesOf(event.discipline);
  const rest = invite - Math.min(invite, ofMen + ofWomen);
  const missing: Missing[] = [];
  const athletes = (sex: Sex | null, count: number) => {
    if (count > 0) missing.push({ kind: 'athletes', sex, count });
  };
  if (only.length === 1) athletes(only[0] ?? null, invite);
  else {
    athletes('M', ofMen);
    athletes('F', ofWomen);
    athletes(null, rest);
  }
  if (pending > 0) missing.push({ kind: 'confirmations', count: pending });
  return missing;
};

/** ENT-7: everyone invited has confirmed and the roster meets ENT-10. */
export const isComplete = (event: Event, entry: Pick<Entry, 'slots'>): boolean =>
  missingOf(event, entry.slots).length === 0;

/**
 * S0 四(一)3, (5): somebody who had confirmed has cancelled, until a replacement has confirmed. Who was
 * invited after a cancellation and confirmed heals the latest one then open, an athlete an athlete's,
 * staff that of staff: like brackets, which leaves as few open as any way of pairing them. A replacement
 * who cancels has opened a gap of their own; one whom the initiator removed has replaced nobody. The history tells
 * the order, also of what happened in one instant.
 */
export const hasOpenCancellation = ({
  slots,
  history,
}: Pick<Entry, 'slots' | 'history'>): boolean => {
  const kindOf = (id: string | undefined) =>
    slots.some((slot) => slot.id === id && isAthlete(slot)) ? 'athletes' : 'staff';
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

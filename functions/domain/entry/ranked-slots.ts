import type { Slot } from './entry';

const plays = ({ role, state }: Slot): boolean => role === 'athlete' && state === 'confirmed';

/** The members whose rank is shown: athletes who have confirmed; of others nobody says who they are (ENT-5). */
export const rankedMembers = (slots: readonly Slot[]): string[] => [
  ...new Set(slots.flatMap((slot) => (plays(slot) ? (slot.memberId ?? []) : []))),
];

/** A slot's rank in the event's list (DRW-2); null: not ranked, not an athlete, not confirmed. */
export const rankOf = (slot: Slot, ranks: ReadonlyMap<string, number>): number | null =>
  plays(slot) && slot.memberId !== undefined ? (ranks.get(slot.memberId) ?? null) : null;

/** The members whose name a list may show: all who have confirmed. */
export const namedMembers = (slots: readonly Slot[]): string[] => [
  ...new Set(
    slots.flatMap(({ state, memberId }) => (state === 'confirmed' ? (memberId ?? []) : [])),
  ),
];

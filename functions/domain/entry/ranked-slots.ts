import type { ListName } from '../../../src/contract/words';
import type { Slot } from './entry';

/** Where a member stands in one of a group's lists. */
export interface Standing {
  readonly list: ListName;
  readonly rank: number;
}
export type Standings = ReadonlyMap<string, Standing>;

const plays = ({ role, state }: Slot): boolean => role === 'athlete' && state === 'confirmed';

/** The members whose rank is shown: athletes who have confirmed; of others nobody says who they are (ENT-5). */
export const rankedMembers = (slots: readonly Slot[]): string[] => [
  ...new Set(slots.flatMap((slot) => (plays(slot) ? (slot.memberId ?? []) : []))),
];

/** Where a slot's athlete stands in the event's list (DRW-2); null: not ranked, not an athlete, not confirmed. */
export const standingOf = (slot: Slot, standings: Standings): Standing | null =>
  plays(slot) && slot.memberId !== undefined ? (standings.get(slot.memberId) ?? null) : null;

/** The members whose name a list may show: all who have confirmed. */
export const namedMembers = (slots: readonly Slot[]): string[] => [
  ...new Set(
    slots.flatMap(({ state, memberId }) => (state === 'confirmed' ? (memberId ?? []) : [])),
  ),
];

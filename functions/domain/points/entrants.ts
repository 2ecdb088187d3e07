import type { Event } from '../../../src/contract/regulation';
import { activeSlots, type Entry } from '../entry/entry';
import { hasSucceeded } from '../entry/success';

/** One entry of an event as a result is compared with it (RES-3). */
export interface Entrant {
  readonly entryId: string;
  /** as the initiator wrote it; null for singles */
  readonly team: string | null;
  /** its athletes; the name is the one of the entry */
  readonly athletes: readonly { readonly memberId: string; readonly name: string | null }[];
  /** had withdrawn late, and is compared with nothing (ENT-21) */
  readonly withdrew?: true;
}

const entrantOf = ({ id, teamName, slots }: Entry): Entrant => ({
  entryId: id,
  team: teamName,
  athletes: activeSlots({ slots }).flatMap(({ role, memberId, name }) =>
    role === 'athlete' && memberId !== undefined ? [{ memberId, name: name ?? null }] : [],
  ),
});

/** Who entered an event: entries that live, hold a place and lack nobody (ENT-7). Staff play nothing. */
export const entrantsOf = (event: Event, entries: readonly Entry[]): Entrant[] =>
  entries.filter((entry) => hasSucceeded(event, entry)).map(entrantOf);

/**
 * ENT-21: who had entered and withdrew too late to be free. They are no entrants any more, and yet a round may be short
 * of them, and whether there was a cause is decided as of who did not come (SAN-1, SAN-2).
 */
export const lateWithdrawalsOf = (entries: readonly Entry[]): Entrant[] =>
  entries
    .filter(({ ended }) => ended?.as === 'late-withdrawal')
    .map((entry) => ({ ...entrantOf(entry), withdrew: true }));

/** Entries by their athletes; nobody is confirmed in two of one event (ENT-11). */
export const entrantsByMember = (entrants: readonly Entrant[]): ReadonlyMap<string, Entrant> =>
  new Map(
    entrants.flatMap((entrant) =>
      entrant.athletes.map(({ memberId }) => [memberId, entrant] as const),
    ),
  );

/** Entrants of whom nobody stands on any line. Of a team only who played needs one (PTS-5). */
export const absentOf = (
  entrants: readonly Entrant[],
  members: readonly string[],
): readonly Entrant[] => {
  const present = new Set(members);
  return entrants.filter(({ athletes }) => !athletes.some(({ memberId }) => present.has(memberId)));
};

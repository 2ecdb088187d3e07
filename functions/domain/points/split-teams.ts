import { foldTyped } from '../../../src/contract/folding';
import type { FoundPerson } from './check-people';
import { entrantsByMember, type Entrant } from './entrants';
import type { ReadLine } from './read-rows';

/**
 * PTS-5: a team that did not enter, all of whose people are of one entry that stands under its own name as well, is
 * no team of its own, whatever the reason. The entry, by the numbers of those lines.
 */
export const splitTeams = (
  lines: readonly ReadLine[],
  found: readonly (readonly (FoundPerson | null)[])[],
  entrants: readonly Entrant[],
): ReadonlyMap<number, Entrant> => {
  const entryOf = entrantsByMember(entrants);
  const entered = new Map(entrants.map(({ entryId, team }) => [entryId, foldTyped(team ?? '')]));
  const teams = new Map<string, { line: number; entry: Entrant | null }[]>();
  lines.forEach(({ line, team }, at) => {
    if (team === null || team === '') return;
    const member = found[at]?.[0];
    const entry = member ? (entryOf.get(member.id) ?? null) : null;
    const key = foldTyped(team);
    teams.set(key, [...(teams.get(key) ?? []), { line, entry }]);
  });
  const names = new Set(entered.values());
  return new Map(
    [...teams].flatMap(([key, placed]): [number, Entrant][] => {
      const entry = placed[0]?.entry;
      if (!entry || names.has(key)) return [];
      const standsToo = teams
        .get(entered.get(entry.entryId) ?? '')
        ?.some((other) => other.entry?.entryId === entry.entryId);
      const alone = placed.every((other) => other.entry?.entryId === entry.entryId);
      return standsToo && alone ? placed.map(({ line }) => [line, entry]) : [];
    }),
  );
};

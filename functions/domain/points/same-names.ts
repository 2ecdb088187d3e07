import { foldTyped, sameTyped } from '../../../src/contract/folding';
import type { FoundPerson } from './check-people';
import { entrantsByMember, type Entrant } from './entrants';
import type { ReadLine } from './read-rows';

/**
 * ENT-7: nothing keeps two teams of an event from having one name. Those are told apart by a number in the order in
 * which they entered, 「一队（2）」, so that they stay two teams (PTS-5).
 */
export const numbered = (entrants: readonly Entrant[]): readonly Entrant[] => {
  const keyOf = ({ team }: Entrant) => (team === null ? null : foldTyped(team));
  return entrants.map((entrant) => {
    const key = keyOf(entrant);
    const same = key === null ? [] : entrants.filter((other) => keyOf(other) === key);
    if (same.length < 2) return entrant;
    return { ...entrant, team: `${entrant.team ?? ''}（${same.indexOf(entrant) + 1}）` };
  });
};

/** The lines with the names of their entries, where those were numbered and the name is written without it. */
export const asNumbered = (
  lines: readonly ReadLine[],
  found: readonly (readonly (FoundPerson | null)[])[],
  entrants: readonly Entrant[],
  names: readonly Entrant[],
): readonly ReadLine[] => {
  const entryOf = entrantsByMember(entrants);
  const labels = new Map(names.map(({ entryId, team }) => [entryId, team]));
  return lines.map((read, at) => {
    const member = found[at]?.[0];
    const entry = member ? entryOf.get(member.id) : undefined;
    const { team } = entry ?? { team: null };
    return read.team !== null && team !== null && entry && sameTyped(read.team, team)
      ? { ...read, team: labels.get(entry.entryId) ?? team }
      : read;
  });
};

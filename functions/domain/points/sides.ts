import { foldTyped } from '../../../src/contract/folding';
import type { ReadLine } from './read-rows';

/** Who stands in a draw: an athlete, a pair, or a team with all its lines. */
export interface Side {
  /** its first line */
  readonly line: number;
  readonly place: number;
  /** whether anybody of it has completed a match and did not stay away from another */
  readonly came: boolean;
  /** null: of a team, whose people play in the same round */
  readonly wholeMatches: number | null;
}

/** The sides of a sheet whose places could be read. A team is one however it is written (ENT-7). */
export const sidesOf = (lines: readonly ReadLine[]): readonly Side[] => {
  const sides = new Map<string, Side>();
  for (const { line, team, place, wholeMatches, noShow } of lines) {
    if (place === null) continue;
    const key = team === null ? String(line) : foldTyped(team);
    const came = noShow !== true && wholeMatches !== null && wholeMatches > 0;
    const side = sides.get(key) ?? {
      ...{ line, place, came },
      wholeMatches: team === null ? wholeMatches : null,
    };
    sides.set(key, { ...side, came: side.came || came });
  }
  return [...sides.values()];
};

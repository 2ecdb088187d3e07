import type { GroupMatch } from '../../../src/contract/replay/standings';
import type { Side } from './score';

/** Which side a player's id names, or else the letter of the side itself; null: neither. */
export const sideOf = ({ a, b }: Pick<GroupMatch, 'a' | 'b'>, by: string): Side | null => {
  if (by === a) return 'a';
  if (by === b) return 'b';
  return by === 'a' || by === 'b' ? by : null;
};

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** The side that did not come to a match, without cause (RRB-4); null: both did, or had cause. */
export const missedBy = (match: GroupMatch): Side | null =>
  match.outcome === 'no-show' ? sideOf(match, match.by) : null;

/** Who did not come, with the place of the match that they missed. */
export const noShows = (
  matches: readonly GroupMatch[],
): { readonly id: string; readonly at: number }[] =>
  matches.flatMap((match, at) => {
    const side = missedBy(match);
    return side === null ? [] : [{ id: match[side], at }];
  });

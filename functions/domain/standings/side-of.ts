import type { GroupMatch } from '../../../src/contract/replay/standings';
import type { Side } from './score';

/** Which side a player's id names, or else the letter of the side itself; null: neither. */
export const sideOf = ({ a, b }: Pick<GroupMatch, 'a' | 'b'>, by: string): Side | null => {
  if (by === a) return 'a';
  if (by === b) return 'b';
  return by === 'a' || by === 'b' ? by : null;
};

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

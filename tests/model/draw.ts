import { chance } from '../support/sdk-meter';

/** A number in [0, 1) that belongs to these names: the same names always draw the same. */
export const drawOf = (seed: number, ...names: readonly (string | number)[]): number => {
  let hash = 2_166_136_261 ^ seed;
  for (const character of names.join('/'))
    hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  return chance(hash)();
};

export interface Dice {
  /** in [0, 1) */
  next(): number;
  /** 0 … sides − 1 */
  below(sides: number): number;
  one<T>(of: readonly T[]): T;
  /** up to `count` different ones */
  some<T>(of: readonly T[], count: number): T[];
  often(share: number): boolean;
}

export const diceOf = (seed: number, ...names: readonly (string | number)[]): Dice => {
  const next = chance(Math.floor(drawOf(seed, ...names) * 2 ** 32));
  const below = (sides: number): number => Math.floor(next() * sides);
  return {
    next,
    below,
    one: (of) => of[below(of.length)]!,
    some: (of, count) => {
      const left = [...of];
      const taken = [];
      while (taken.length < count && left.length > 0)
        taken.push(...left.splice(below(left.length), 1));
      return taken;
    },
    often: (share) => next() < share,
  };
};

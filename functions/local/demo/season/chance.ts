/** A source of numbers from 0 up to, not including, 1; the same words give the same ones for ever. */
export type Chance = () => number;

/** FNV-1a, 32 bits, over UTF-16 units. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/**
 * Mulberry32 begun from words: who played where never depends on what was drawn before, so that the demo
 * can be made in any order and in parts.
 */
export const chanceOf = (...words: readonly (string | number)[]): Chance => {
  let state = hashOf(words.join('|'));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Around 0, most of it between −2 and 2: the sum of twelve chances is near enough to a bell. */
export const bell = (chance: Chance): number =>
  Array.from({ length: 12 }, chance).reduce((sum, one) => sum + one, -6);

/** The same things in another order. */
export const shuffled = <T>(things: readonly T[], chance: Chance): T[] =>
  things
    .map((thing) => ({ thing, order: chance() }))
    .sort((one, other) => one.order - other.order)
    .map(({ thing }) => thing);

import fc from 'fast-check';
import { playKnockOut } from '../../../functions/local/demo/season/knock-out';

/** A knock-out of 1 to 64 that was played, with walkovers, retirements and byes: few of them or many. */
export const aPlayedDraw = fc
  .tuple(
    fc.integer({ min: 1, max: 64 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 300, maxLength: 300 }),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([count, numbers, accidents]) => {
    let at = 0;
    // near 0 is an accident: the higher the power, the more of them
    const chance = () => (numbers[at++ % numbers.length] ?? 0) ** accidents;
    const sides = Array.from({ length: count }, (_, seed) => ({ strength: -seed / 8 }));
    return playKnockOut(sides, chance);
  });

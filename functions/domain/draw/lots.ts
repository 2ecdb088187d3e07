import type { Lot } from '../../../src/contract/replay/draw';
import { missing } from '../defect';
import type { Sha256 } from '../ports';

/** The lots of one draw, numbered on from 0, and the record of them (DRW-6). */
export interface Lots {
  readonly drawn: readonly Lot[];
  /** One of several that stand in ascending order, by the next lot; of one it is that one, and no lot is drawn. */
  among<T>(choices: readonly T[], what: string): T;
}

/** A number in hex modulo `n`, digit by digit: no phone needs integers of 256 bits for it. */
const modulo = (hex: string, n: number): number =>
  Array.from(hex).reduce((rest, digit) => (rest * 16 + parseInt(digit, 16)) % n, 0);

/** The k-th lot among `n` is the SHA-256 of `<seed>:<k>`, read as a big-endian integer, modulo `n`. */
export const lotsFrom = (seed: string, sha256: Sha256): Lots => {
  const drawn: Lot[] = [];
  return {
    drawn,
    among: (choices, what) => {
      const of = choices.length;
      if (of <= 1) return choices[0] ?? missing('choice of a lot');
      const i = drawn.length;
      const drew = modulo(sha256(`${seed}:${i}`), of);
      drawn.push({ i, of, drew, for: what });
      return choices[drew] ?? missing('choice of a lot');
    },
  };
};

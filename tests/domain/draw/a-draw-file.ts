import fc from 'fast-check';
import type { DrawEntry, DrawFile } from '../../../src/contract/replay/draw';

/** Entries e1 … en in seeding order, the first of them seeded; `units` by their place. */
export const entriesOf = (
  count: number,
  seeds: number,
  units: Readonly<Record<number, readonly string[]>> = {},
): DrawEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `e${at + 1}`,
    order: at + 1,
    seeding: at < seeds ? at + 1 : null,
    units: [...(units[at + 1] ?? [])],
  }));

export const aDrawFile = (overrides: Partial<DrawFile> = {}): DrawFile => ({
  format: 'kaipai-draw-1',
  event: 'U12-MS',
  seed: '0'.repeat(64),
  separateUnits: null,
  entries: entriesOf(2, 0),
  ...overrides,
});

const UNITS = ['', '', 'u1', 'u2', 'u3', 'u4', 'u5', 'u1 u2', 'u3 u1', 'u6 u4'];

/** Files without faults: from two entries on, any number of seeds, few units so that many meet. */
export const aRandomDraw = (most: number) =>
  fc.integer({ min: 2, max: most }).chain((count) =>
    fc
      .record({
        seed: fc.nat(),
        separateUnits: fc.constantFrom(null, 1, 2, 3, 4, 5),
        seeds: fc.nat(Math.min(16, count)),
        units: fc.array(fc.constantFrom(...UNITS), { minLength: count, maxLength: count }),
        isReversed: fc.boolean(),
      })
      .map(({ seed, separateUnits, seeds, units, isReversed }) => {
        const named = units.map((names) => names.split(' ').filter((name) => name !== ''));
        const entries = entriesOf(count, seeds, { ...[[], ...named] });
        return aDrawFile({
          seed: seed.toString(16).padStart(64, '0'),
          separateUnits,
          entries: isReversed ? entries.reverse() : entries,
        });
      }),
  );

/** The same random files every time. */
export const CASES = { numRuns: 1000, seed: 20261125 };

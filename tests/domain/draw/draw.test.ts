import fc from 'fast-check';
import type { DrawEntry, DrawFile, DrawMade } from '../../../src/contract/replay/draw';
import { draw } from '../../../functions/domain/draw/draw';
import { drawFaults } from '../../../functions/domain/draw/draw-faults';
import { lotsFrom } from '../../../functions/domain/draw/lots';
import {
  commitmentOf,
  digestOfEntries,
  publicSeed,
} from '../../../functions/domain/draw/public-draw';
import { seedLines } from '../../../functions/domain/draw/seed-lines';
import { digest } from '../../support/sha256';
import { aDrawFile, aRandomDraw, CASES, entriesOf } from './a-draw-file';

/** In place of SHA-256: the k-th lot is the k-th of these numbers, and 0 after the last. */
const lotsOf =
  (...numbers: readonly number[]) =>
  (text: string): string =>
    (numbers[Number(text.split(':')[1])] ?? 0).toString(16);

const knockOut = (file: DrawFile, sha256 = digest) => {
  expect(drawFaults(file)).toEqual([]);
  const made = draw(file, sha256);
  if (!('positions' in made)) throw new Error('these are groups');
  return made;
};

test('DRW-6: the k-th lot is the SHA-256 of <seed>:<k>, big-endian, modulo n', () => {
  const lots = lotsFrom('0'.repeat(64), digest);
  // sha256sum of 64 zeros, a colon and 0, 1, 2, modulo n by another program:
  // 6a2e…544e mod 10 = 8, 0014…f17f mod 511 = 79, c89e…9002 mod 10 = 2
  const numbers = (n: number) => Array.from({ length: n }, (_, at) => at);
  const drew = [10, 511, 10].map((n) => lots.among(numbers(n), 'x'));
  expect(drew).toEqual([8, 79, 2]);
  expect(lots.among(['alone'], 'x')).toBe('alone');
  expect(lots.drawn).toEqual([
    { i: 0, of: 10, drew: 8, for: 'x' },
    { i: 1, of: 511, drew: 79, for: 'x' },
    { i: 2, of: 10, drew: 2, for: 'x' },
  ]);
});

test('DRW-1: four seeds in 16, then the others in seeding order', () => {
  // 3–4 stand on 17 and 48 of 64: half of it, rounded up, twice: 9 and 24, then 5 and 12. Lot 0 puts seed 3 on 12,
  // so seed 4 needs none; every later lot takes the first free line.
  const { positions, lots } = knockOut(aDrawFile({ entries: entriesOf(16, 4) }), lotsOf(1));
  expect(positions).toEqual(
    ['e1', 'e5', 'e6', 'e7', 'e4', 'e8', 'e9', 'e10', 'e11', 'e12', 'e13', 'e3'].concat([
      'e14',
      'e15',
      'e16',
      'e2',
    ]),
  );
  expect(lots.slice(0, 3)).toEqual([
    { i: 0, of: 2, drew: 1, for: 'seeds 3-4' },
    { i: 1, of: 12, drew: 0, for: 'e5' },
    { i: 2, of: 11, drew: 0, for: 'e6' },
  ]);
  // 12 others: the last of them has one line left
  expect(lots).toHaveLength(12);
});

test.each<[number, Record<number, number[]>]>([
  [8, { 1: [1], 2: [8], 3: [3, 6], 5: [2, 4, 5, 7] }],
  [32, { 2: [32], 4: [9, 24], 8: [8, 16, 17, 25], 9: [5, 13, 20, 28], 16: [4, 12, 21, 29] }],
  [64, { 3: [17, 48], 6: [16, 32, 33, 49], 12: [9, 25, 40, 56], 13: [8, 24, 41, 57] }],
  // the halves of these are those of 64, and each stays at its end of a section
  [128, { 3: [33, 96], 5: [32, 64, 65, 97], 9: [17, 49, 80, 112], 13: [16, 48, 81, 113] }],
])('DRW-1: lines of seeds in %i', (size, lines) => {
  for (const [seed, wanted] of Object.entries(lines))
    expect(seedLines(Number(seed), size).lines.map((line) => line + 1)).toEqual(wanted);
});

test('DRW-4: byes opposite the seeds, the rest into the half with fewer', () => {
  // 11 in 16 with 2 seeds: 5 byes, on 2 and 15 opposite the seeds. The third: one bye a half, lot 0 takes the upper;
  // of its quarters 1–4 has one and 5–8 none; 5–6 and 7–8 are level, lot 1 takes 5–6: line 6. The fourth: below, 9–12
  // has none, lot 2 takes 9–10: line 10. The fifth: two a half, lot 3 (1) takes the lower; one a quarter, lot 4 takes
  // 9–12, where 9–10 has one already: line 12.
  const { positions, lots } = knockOut(
    aDrawFile({ entries: entriesOf(11, 2) }),
    lotsOf(0, 0, 0, 1, 0),
  );
  const byes = positions.flatMap((id, at) => (id === null ? [at + 1] : []));
  expect(byes).toEqual([2, 6, 10, 12, 15]);
  expect(lots.slice(0, 5).map(({ of, drew, for: what }) => [of, drew, what])).toEqual([
    [2, 0, 'byes'],
    [2, 0, 'byes'],
    [2, 0, 'byes'],
    [2, 1, 'byes'],
    [2, 0, 'byes'],
  ]);
});

test('DRW-4: a seed whose opponent is a seed has no bye, the next one has', () => {
  // three seeds in 4: lot 0 puts seed 3 on line 2, opposite seed 1
  const { positions } = knockOut(aDrawFile({ entries: entriesOf(3, 3) }), lotsOf(0));
  expect(positions).toEqual(['e1', 'e3', null, 'e2']);
});

test('two are drawn by one lot, three with a bye', () => {
  expect(knockOut(aDrawFile({ entries: entriesOf(2, 0) }), lotsOf(1))).toEqual({
    positions: ['e2', 'e1'],
    lots: [{ i: 0, of: 2, drew: 1, for: 'e1' }],
  });
  expect(knockOut(aDrawFile({ entries: entriesOf(3, 1) }), lotsOf(0)).positions).toEqual([
    'e1',
    null,
    'e2',
    'e3',
  ]);
});

const U = ['u'];
test('DRW-3: the first two of a unit in opposite halves, the next two in the free quarters', () => {
  const entries = entriesOf(16, 0, { 1: U, 2: U, 3: U, 4: U });
  const { positions, lots } = knockOut(aDrawFile({ entries, separateUnits: 4 }), lotsOf());
  // e1 on the first of 16; e2 on the first of the lower 8; e3 on the first of 5–8 and 13–16; e4 on the first of 13–16
  expect(['e1', 'e2', 'e3', 'e4'].map((id) => positions.indexOf(id) + 1)).toEqual([1, 9, 5, 13]);
  expect(lots.slice(0, 4).map(({ of }) => of)).toEqual([16, 8, 8, 4]);
});

test('DRW-3: seeds of one unit are kept apart among the lines of their group', () => {
  const entries = entriesOf(16, 4, { 1: U, 3: U });
  const { positions } = knockOut(aDrawFile({ entries, separateUnits: 2 }), lotsOf());
  // seed 1 has the upper half, so seed 3 goes to 12 without a lot
  expect([positions.indexOf('e3') + 1, positions.indexOf('e4') + 1]).toEqual([12, 5]);
});

test('those kept apart are placed before better ones who are not', () => {
  const entries = entriesOf(4, 0, { 4: U });
  const { lots } = knockOut(aDrawFile({ entries, separateUnits: 2 }), lotsOf());
  expect(lots.map(({ for: who }) => who)).toEqual(['e4', 'e1', 'e2']);
});

test('DRW-3: a first-round meeting of a unit is drawn again, lots numbered on', () => {
  // seeds on 1 and 4; lot 0 (1) puts e3 on 3, e4 is left with 2 and meets e1 of its unit: a break. Again: lot 1 (0)
  // puts e3 on 2, and e4 comes to 3.
  const entries = entriesOf(4, 2, { 1: U, 4: U });
  expect(knockOut(aDrawFile({ entries, separateUnits: 1 }), lotsOf(1, 0))).toEqual({
    positions: ['e1', 'e3', 'e4', 'e2'],
    lots: [
      { i: 0, of: 2, drew: 1, for: 'e3' },
      { i: 1, of: 2, drew: 0, for: 'e3' },
    ],
  });
});

test('DRW-3: what cannot be avoided stands after 100 attempts, the earliest of the best', () => {
  // four of one unit in 4 lines: each attempt draws among 4, 2 (the other half) and 2
  const entries = entriesOf(4, 0, { 1: U, 2: U, 3: U, 4: U });
  const { positions, lots } = knockOut(aDrawFile({ entries, separateUnits: 4 }), lotsOf(2, 1, 1));
  expect(lots).toHaveLength(300);
  // e1 on the third of 4; e2 on the second of 1 and 2; e3 on the second of 1 and 4; e4 on 1
  expect(positions).toEqual(['e4', 'e2', 'e1', 'e3']);
});

test('where units do not matter nothing is drawn again', () => {
  const entries = entriesOf(4, 0, { 1: U, 2: U, 3: U, 4: U });
  expect(knockOut(aDrawFile({ entries })).lots).toHaveLength(3);
});

const groupsOf = (entries: DrawEntry[], groups: number, sha256 = lotsOf()) =>
  draw(aDrawFile({ entries, groups, separateUnits: 2 }), sha256);

test('groups by the snake, without a lot', () => {
  expect(groupsOf(entriesOf(7, 0), 3)).toEqual({
    groups: [
      ['e1', 'e6', 'e7'],
      ['e2', 'e5'],
      ['e3', 'e4'],
    ],
    lots: [],
  });
});

test('DRW-3: a meeting of a unit in a group is avoided by lot', () => {
  // e4's snake group is the third, where e3 of its unit is: lot 0 (1) among the first two takes the second. That was
  // e5's, who draws (0) among the first and the third; e6 has the third left.
  expect(groupsOf(entriesOf(6, 0, { 3: U, 4: U }), 3, lotsOf(1, 0))).toEqual({
    groups: [
      ['e1', 'e5'],
      ['e2', 'e4'],
      ['e3', 'e6'],
    ],
    lots: [
      { i: 0, of: 2, drew: 1, for: 'e4' },
      { i: 1, of: 2, drew: 0, for: 'e5' },
    ],
  });
});

test('DRW-6: commitment, digest and seed of a public draw, by sha256sum', () => {
  const entries = [
    { units: ['u"7'], seeding: 1, order: 1, id: '甲1' },
    { id: 'e9', order: 9, seeding: null, units: [] },
  ];
  const secret = 'a secret of the association';
  expect([
    commitmentOf(secret, digest),
    // of [{"id":"甲1","order":1,"seeding":1,"units":["u\"7"]},{"id":"e9","order":9,"seeding":null,"units":[]}]
    digestOfEntries(entries, digest),
    publicSeed(secret, '春风 十里', entries, digest),
  ]).toEqual([
    '27ae43a45219f6f084c5a013093873d26a5355a2dca54024b28272736e5e4aa2',
    '9ae5e19cfff95016c9e80df58bd1f120a4decfd94c57052bd4f189027dbb4c32',
    '1d9b5b4e5a2552c1b8f53e825d66fd64ddd505b6668af6bcd6a5cddad3453bb3',
  ]);
});

test('DRW-4: everybody once, byes up to a power of two, and no match of two byes', () => {
  fc.assert(
    fc.property(aRandomDraw(80), (file) => {
      const { positions } = knockOut(file);
      const ids = positions.filter((id) => id !== null);
      expect([...ids].sort()).toEqual(file.entries.map(({ id }) => id).sort());
      expect(Number.isInteger(Math.log2(positions.length))).toBe(true);
      expect(ids.length).toBeGreaterThan(positions.length / 2);
      for (let line = 0; line < positions.length; line += 2)
        expect(positions[line] ?? positions[line + 1]).not.toBeNull();
    }),
    { ...CASES, numRuns: 200 },
  );
});

test('DRW-1: seeds stand on their lines; the best have the byes', () => {
  fc.assert(
    fc.property(aRandomDraw(80), (file) => {
      const { positions } = knockOut(file);
      const seeds = file.entries.filter(({ seeding }) => seeding !== null);
      for (const { id, seeding } of seeds)
        expect(seedLines(Number(seeding), positions.length).lines).toContain(positions.indexOf(id));
      const byes = positions.filter((id) => id === null).length;
      const withBye = seeds.filter(({ id }) => positions[positions.indexOf(id) ^ 1] === null);
      const isPaired = seeds.length > positions.length / 2;
      expect(withBye.length).toBe(isPaired ? withBye.length : Math.min(byes, seeds.length));
    }),
    { ...CASES, numRuns: 200 },
  );
});

/** Every order of some things. */
function* orders<T>(things: readonly T[]): Generator<T[]> {
  if (things.length === 0) yield [];
  for (const [at, thing] of things.entries())
    for (const rest of orders(things.filter((_, other) => other !== at))) yield [thing, ...rest];
}

/** Whether an arrangement keeps the units apart: halves, quarters and the first round. */
const isApart = (lines: readonly DrawEntry[], most: number): boolean => {
  const units = new Set(lines.flatMap((one) => one.units));
  const part = (one: DrawEntry, parts: number) =>
    Math.floor((lines.indexOf(one) * parts) / lines.length);
  return [...units].every((unit) => {
    const members = lines.filter((one) => one.units.includes(unit));
    const kept = [...members].sort((one, other) => one.order - other.order).slice(0, most);
    const [first, second] = kept;
    const halves = !first || !second || part(first, 2) !== part(second, 2);
    const quarters = new Set(kept.map((one) => part(one, 4))).size === kept.length;
    const meetings = members.some((one) => members.includes(lines[lines.indexOf(one) ^ 1]!));
    return halves && quarters && !meetings;
  });
};

test('DRW-3: units are apart wherever trying every arrangement of 8 finds one', () => {
  let possible = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom([], ['u'], ['v'], ['u'], ['v'], ['w', 'u']), {
        minLength: 8,
        maxLength: 8,
      }),
      fc.integer({ min: 2, max: 4 }),
      fc.nat(),
      (units, separateUnits, number) => {
        const entries = entriesOf(8, 2, { ...[[], ...units] });
        const [one, two, ...others] = entries as [DrawEntry, DrawEntry, ...DrawEntry[]];
        let exists = false;
        for (const order of orders(others))
          if (isApart([one, ...order, two], separateUnits)) {
            exists = true;
            break;
          }
        const seed = number.toString(16).padStart(64, '0');
        const { positions } = knockOut(aDrawFile({ entries, separateUnits, seed }));
        const lines = positions.map((id) => entries.find((entry) => entry.id === id)!);
        expect(isApart(lines, separateUnits)).toBe(exists);
        possible += Number(exists);
      },
    ),
    { ...CASES, numRuns: 300 },
  );
  expect(possible).toBeGreaterThan(50);
});

test('DRW-6: a lot or a line that was tampered with is not what the file gives again', () => {
  const file = aDrawFile({ entries: entriesOf(16, 4, { 1: U, 9: U }), separateUnits: 4 });
  const published = knockOut(file);
  const again = (changed: DrawMade) =>
    JSON.stringify(changed) === JSON.stringify(draw(file, digest));
  expect(again(published)).toBe(true);
  published.lots.forEach((lot, at) => {
    const lots = [...published.lots];
    lots[at] = { ...lot, drew: (lot.drew + 1) % lot.of };
    expect(again({ ...published, lots })).toBe(false);
  });
  expect(again({ ...published, positions: [...published.positions].reverse() })).toBe(false);
});

test('512 entries with a unit that cannot be kept apart: 100 attempts in a few seconds', () => {
  const units = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [at + 1, U]));
  const began = Date.now();
  const { positions } = knockOut(
    aDrawFile({ entries: entriesOf(512, 16, units), separateUnits: 16 }),
  );
  expect(positions).toHaveLength(512);
  expect(Date.now() - began).toBeLessThan(15_000);
});

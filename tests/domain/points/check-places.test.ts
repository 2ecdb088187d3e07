import fc from 'fast-check';
import { fullPlace } from '../../../functions/domain/points/check-places';

const refused = (places: readonly number[]) => {
  const placed: number[] = [];
  return places.some((place) => fullPlace(place, placed) !== null || placed.push(place) === 0);
};
const many = (count: number, place: number) => Array<number>(count).fill(place);

test.each([
  // a knock-out, play-offs of all places, play-offs that end halfway
  [[1, 2, 3, 3, 5, 5, 5, 5], false],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9], false],
  [[1, 2, 3, 4, 5, 5, 5, 5], false],
  [[1, 2, 3, 3, 5, 5, 7, 7], false],
  [[1, 2, 3, 3, 5, 6, 7, 7], false],
  [[1, 2, 3, 3, 5, 5, 7, 8], false],
  [many(8, 9), false],
  [[...many(4, 9), ...many(4, 13)], false],
  [[...many(2, 9), ...many(2, 11), ...many(2, 13), ...many(2, 15)], false],
  [[9, 10, 11, 12, ...many(4, 13)], false],
  [[10, 16, 12], false],
  // PTS-9: the fourth alone, or beside one third
  [[4], false],
  [[3, 4], false],
  [[4, 3], false],
  [[1, 1], true],
  [[2, 2], true],
  [[3, 3, 3], true],
  [[4, 4], true],
  [[3, 4, 4], true],
  [[3, 3, 4], true],
  [[3, 3, 4, 4], true],
  [[4, 3, 3], true],
  [[5, 5, 5, 7], true],
  [[7, 5, 5, 5], true],
  [[5, 5, 6], true],
  [[8, 7, 7], true],
  [[7, 7, 7], true],
  [[6, 6], true],
  [[8, 8], true],
  [[10, 10], true],
  [many(9, 9), true],
  [[...many(5, 9), 13], true],
  [many(5, 13), true],
  [many(3, 11), true],
  [many(17, 17), true],
  [many(32, 33), false],
  [many(33, 33), true],
])('places %j: refused %s', (places, expected) => {
  expect(refused(places)).toBe(expected);
});

/** Which of the places of a whole sheet cannot be, from the first line on. */
const fullOf = (places: readonly number[], isKnockOut: boolean, joint = false): number[] => {
  const placed: number[] = [];
  return places.filter((place) => {
    const full = fullPlace(place, placed, { isKnockOut, all: places, joint });
    if (!full) placed.push(place);
    return full !== null;
  });
};

describe('in groups as many share a place as came to the same', () => {
  test.each([
    // three groups: their winners play for 1 to 3, the seconds share 4, the thirds 7, the fourths 10
    [[1, 2, 3, ...many(3, 4), ...many(3, 7), ...many(2, 10)]],
    [[...many(3, 7), ...many(3, 4), 3, 2, 1]],
    // five groups of one table
    [[1, 2, 3, 4, 5, ...many(5, 6), ...many(5, 11)]],
    // level to the end (RRB-1), the champions too
    [[1, 1, 3, 3, 5]],
    [[1, 2, 2, 4, 4, 4]],
    // the draw after the groups, with a quarter-final that nobody won
    [[1, 2, 3, ...many(5, 5), ...many(3, 9)]],
  ])('%j', (places) => {
    expect(fullOf(places, false)).toEqual([]);
  });
  test.each([
    [[1, 2, 3, 4, 4, 4, 5], [5]],
    [[1, 2, 3, 3, 4], [4]],
    [[1, 1, 2, 3], [2]],
    [[1, 2, 3, 3, 5, 5, 5, 7], [7]],
  ])('%j contradicts itself at %j', (places, full) => {
    expect(fullOf(places, false)).toEqual(full);
  });
});

describe('in a knock-out, a round that nobody won', () => {
  test.each([
    // both of a quarter-final withdrew: five went out in it, three came on
    [[1, 2, 3, ...many(5, 5)]],
    [[1, 2, 3, ...many(5, 5), ...many(8, 9)]],
    [[...many(8, 9), ...many(5, 5), 3, 2, 1]],
    // both of a semi-final
    [[1, 3, 3, 3, ...many(4, 5)]],
    // two quarter-finals, in one half
    [[1, 3, ...many(6, 5), ...many(8, 9)]],
  ])('%j', (places) => {
    expect(fullOf(places, true)).toEqual([]);
  });
  test.each([
    [[1, 2, 3, ...many(6, 5)], [5]],
    [[1, 2, 3, 3, ...many(5, 5)], [5]],
    [[1, 2, 3, 3, 3], [3]],
    [[1, 2, 3, ...many(5, 5), ...many(9, 9)], [9]],
    [many(5, 5), [5]],
  ])('%j is one too many at %j', (places, full) => {
    expect(fullOf(places, true)).toEqual(full);
  });

  test('a final that was not played has two champions, and no second', () => {
    expect(fullOf([1, 1, 3, 3], true, true)).toEqual([]);
    expect(fullOf([1, 1, 3, 3], true)).toEqual([1]);
    expect(fullOf([1, 1, 2, 3], true, true)).toEqual([2]);
    expect(fullOf([1, 1, 1, 3], true, true)).toEqual([1]);
  });
});

test('what is full is said by its block', () => {
  expect(fullPlace(33, many(32, 33))).toEqual({ from: 33, to: 64, most: 32 });
  expect(fullPlace(4, [3, 3])).toEqual({ from: 3, to: 4, most: 2 });
});

/** Of a block that is played out by halves each half is shared or played on: its places, the best first. */
const playedOut = (from: number, size: number, on: readonly boolean[]): number[] => {
  if (size === 1) return [from];
  const [goes = false, ...rest] = on;
  if (!goes) return many(size, from);
  const half = size / 2;
  return [...playedOut(from, half, rest), ...playedOut(from + half, half, rest.slice(half))];
};

test('PTS-9: whatever play-offs decide is taken, in any order; one more on any place of it is not', () => {
  const arb = fc.record({
    ons: fc.array(fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }), {
      minLength: 5,
      maxLength: 5,
    }),
    order: fc.array(fc.nat(), { minLength: 32, maxLength: 32 }),
    again: fc.nat({ max: 31 }),
  });
  fc.assert(
    fc.property(arb, ({ ons, order, again }) => {
      const sizes = [1, 1, 2, 4, 8, 16];
      const places = sizes.flatMap((size, at) =>
        playedOut(at === 0 ? 1 : size + 1, size, ons[at - 1] ?? []),
      );
      expect(places).toHaveLength(32);
      const mixed = places
        .map((place, at) => ({ place, by: order[at] ?? 0 }))
        .sort((one, other) => one.by - other.by)
        .map(({ place }) => place);
      expect(refused(mixed)).toBe(false);
      expect(fullPlace(places[again] ?? 1, mixed)).not.toBeNull();
    }),
  );
});

import fc from 'fast-check';
import { asQuarters, type Quarters } from '../../../src/contract/points';
import {
  isNarrow,
  narrowed,
  pagesToRead,
  rankInSpan,
  type PageSpan,
} from '../../../functions/domain/editions/rank-for-total';
import type { ListPage } from '../../../functions/domain/editions/read-edition';

/** Pages of fifty of a list with these totals. */
const pagesOf = (totals: readonly number[]): readonly ListPage[] =>
  Array.from({ length: Math.max(1, Math.ceil(totals.length / 50)) }, (_, at) => ({
    ...{ list: 'U12-M', page: at + 1, pages: 0, count: totals.length },
    rows: totals.slice(at * 50, at * 50 + 50).map((total, on) => ({
      ...{ memberId: `m${at * 50 + on}`, name: null, unit: null, rank: 0 },
      ...{ total: asQuarters(total), basis: 'earned', change: null },
    })),
  }));

const looked = (pages: readonly ListPage[], total: Quarters) => {
  const read = (span: PageSpan) =>
    pagesToRead(span).map((page) => {
      const found = pages[page - 1];
      if (!found) throw new Error(`there is no page ${page}`);
      return found;
    });
  let span: PageSpan = { from: 1, until: pages.length };
  let trips = 1;
  for (; !isNarrow(span); trips += 1) span = narrowed(span, read(span), total);
  return { span, read: read(span), trips };
};
const rankOf = (totals: readonly number[], total: number, present: number): number => {
  const { span, read } = looked(pagesOf(totals), asQuarters(total));
  return rankInSpan(span, read, asQuarters(total), asQuarters(present));
};

test('RNK-8, RNK-10: one more than there are others above; equal totals share a rank; oneself is no other', () => {
  const totals = [900, 700, 700, 500, 300];
  expect(rankOf(totals, 800, 300)).toBe(2); // up from the end, behind 900
  expect(rankOf(totals, 700, 300)).toBe(2); // with both at 700
  expect(rankOf(totals, 400, 900)).toBe(4); // the first falls: 700, 700, 500 are above
  expect(rankOf(totals, 100, 300)).toBe(5);
  expect(rankOf(totals, 100, 900)).toBe(5);
});

test('up to 400 in one trip, 3,200 in two, 25,600 in three; never more than eight pages each', () => {
  const tripsFor = (athletes: number): number => {
    const pages = pagesOf(Array.from({ length: athletes }, (_, at) => athletes - at));
    const totals = [1, 50, Math.floor(athletes / 3), athletes - 1, athletes];
    return Math.max(...totals.map((total) => looked(pages, asQuarters(total)).trips));
  };
  expect([400, 3_200, 25_600].map(tripsFor)).toEqual([1, 2, 3]);
  for (const pages of [1, 8, 9, 64, 512])
    expect(pagesToRead({ from: 1, until: pages }).length).toBeLessThanOrEqual(8);
});

test('however long the list and whatever the totals, it is what counting says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 1_500 }),
      fc.nat(),
      fc.integer({ min: 1, max: 310 }),
      (unordered, who, total) => {
        const totals = [...unordered].sort((one, other) => other - one);
        const me = who % totals.length;
        const above = totals.filter((other, at) => at !== me && other > total).length;
        expect(rankOf(totals, total, totals[me] ?? 0)).toBe(above + 1);
      },
    ),
    { numRuns: 200 },
  );
});

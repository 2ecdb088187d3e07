import fc from 'fast-check';
import { bucketOf, parseEdition } from '../../../functions/domain/editions/edition';
import { editionCheck, type EditionFault } from '../../../functions/domain/editions/edition-check';
import type { EditionPart } from '../../../functions/domain/editions/ranking-store';
import { buildIssue, digestOf, type Built } from './built-edition';
import {
  aResult,
  issueOf,
  nextIssue,
  playedSeason,
  sha256,
  wednesday,
  type PlayedSeason,
} from '../ranking/played-season';

const faultsOf = (
  built: Built,
  parts: readonly EditionPart[] = built.parts,
  named = true,
): readonly EditionFault[] => {
  const check = editionCheck(built, { named, sha256 });
  for (const part of parts) check.add(part);
  return check.faults();
};
/** What is found when whoever changed the parts made the digest fit. */
const faultsOfForged = (built: Built, parts: readonly EditionPart[]) =>
  faultsOf({ ...built, contentDigest: digestOf(parts) }, parts).map(({ fault }) => fault);

const people = Array.from({ length: 70 }, (_, at) => ({
  ...{ id: `m${String(at).padStart(3, '0')}`, sex: 'M' as const, birthYear: 2014 },
}));
const season: PlayedSeason = {
  people,
  events: [
    // Two and two are level.
    [
      aResult(
        't1',
        'U12',
        'MS',
        '2026-01-04',
        people.map(({ id }, at) => [id, 1, 400 - (at >> 1)]),
      ),
    ],
    [
      aResult('t1', 'U14', 'MS', '2026-01-04', [
        ['m001', 1, 90],
        ['m002', 2, 60],
      ]),
    ],
  ],
  deductions: [],
};
const before = buildIssue(issueOf(season, '2026-01-07'), null, 1);
const built = buildIssue(issueOf(season, '2026-01-14'), before, 2);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a body that is broken at will has no type
type Body = Record<string, any>;

const changed = (partition: string, sort: string, change: (body: Body) => unknown): EditionPart[] =>
  built.parts.map((part) => {
    if (part.partition !== partition || part.sort !== sort) return part;
    const body = JSON.parse(part.body) as Body;
    change(body);
    return { ...part, body: JSON.stringify(body) };
  });
const bucketed = (id: string) => `M#0000${bucketOf(id, parseEdition(built.edition).bits)}`;

test('what was built is sound, in whatever order it is read', () => {
  expect(faultsOf(built)).toEqual([]);
  expect(faultsOf(built, [...built.parts].reverse())).toEqual([]);
});

test('RNK-9: a part missing, twice, from elsewhere, or in another’s place', () => {
  for (const [at, part] of built.parts.entries()) {
    const others = built.parts.filter((_, on) => on !== at);
    const where = `${part.partition} ${part.sort}`;
    expect(faultsOf(built, others)).toContainEqual({ fault: 'PART_MISSING', where });
    expect(faultsOf(built, [...built.parts, part])).toEqual([{ fault: 'PART_TWICE', where }]);
    const other = built.parts[(at + 1) % built.parts.length]!;
    const swapped = built.parts.map((one) =>
      one === part
        ? { ...one, body: other.body }
        : one === other
          ? { ...one, body: part.body }
          : one,
    );
    expect(faultsOf(built, swapped).length).toBeGreaterThan(0);
  }
  const strange = { ...built.parts[0]!, partition: 'U13-M' };
  expect(faultsOf(built, [...built.parts, strange])).toEqual([
    { fault: 'PART_UNKNOWN', where: 'U13-M PAGE#0001' },
  ]);
});

test('any single changed character of any part is found', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: built.parts.length - 1 }),
      fc.nat(),
      fc.constantFrom('0', '1', '9', 'm', ',', '-', ']'),
      (at, place, character) => {
        const part = built.parts[at]!;
        const on = place % part.body.length;
        const body = part.body.slice(0, on) + character + part.body.slice(on + 1);
        fc.pre(body !== part.body);
        const parts = built.parts.map((one) => (one === part ? { ...one, body } : one));
        expect(faultsOf(built, parts).map(({ fault }) => fault)).toContain('DIGEST');
      },
    ),
    { numRuns: 300 },
  );
});

// From here on the digest fits what was changed: the content itself must give it away.
test.each<[string, string, string, (body: Body) => unknown, EditionFault['fault']]>([
  ['a better total', 'U12-M', 'PAGE#0001', ({ rows }) => (rows[7][2] += 400), 'ORDER'],
  ['a total of nothing', 'U12-M', 'PAGE#0002', ({ rows }) => (rows[19][2] = 0), 'ORDER'],
  ['a better rank', 'U12-M', 'PAGE#0001', ({ rows }) => (rows[7][1] = 1), 'RANK'],
  [
    'level rows turned',
    'U12-M',
    'PAGE#0001',
    ({ rows }) => rows.splice(2, 2, rows[3], rows[2]),
    'ORDER',
  ],
  ['a row left out', 'U12-M', 'PAGE#0001', ({ rows }) => rows.pop(), 'COUNT'],
  ['an athlete twice', 'U12-M', 'PAGE#0001', ({ rows }) => (rows[9][0] = rows[8][0]), 'ORDER'],
  ['another’s name', 'U12-M', 'PAGE#0001', ({ rows }) => (rows[9][0] = 'm0091'), 'NAME_MISSING'],
  ['another arrow', 'U12-M', 'PAGE#0001', ({ rows }) => (rows[9][4] = 3), 'FIGURES'],
  ['protected, not earned', 'U12-M', 'PAGE#0001', ({ rows }) => (rows[9][3] = 1), 'FIGURES'],
  ['the second page better', 'U12-M', 'PAGE#0002', ({ rows }) => (rows[0][2] = 9999), 'ORDER'],
  ['the second page’s rank', 'U12-M', 'PAGE#0002', ({ rows }) => (rows[0][1] = 52), 'RANK'],
  ['another count', 'U12-M', 'PAGE#0001', (body) => (body.count = 71), 'COUNT'],
  ['another list', 'U12-M', 'PAGE#0001', (body) => (body.list = 'U12-F'), 'BODY'],
  ['no rows at all', 'U12-M', 'PAGE#0001', (body) => delete body.rows, 'BODY'],
  ['a total', bucketed('m001'), 'ROWS', ({ rows }) => (rows[0][1][0][2] += 4), 'FIGURES'],
  ['what was earned', bucketed('m001'), 'ROWS', ({ rows }) => (rows[0][1][0][3] += 4), 'FIGURES'],
  ['a rank', bucketed('m001'), 'ROWS', ({ rows }) => (rows[0][1][0][1] += 1), 'FIGURES'],
  ['an athlete left out', bucketed('m001'), 'ROWS', ({ rows }) => rows.pop(), 'FIGURES'],
  ['a list left out', bucketed('m001'), 'ROWS', ({ rows }) => rows[0][1].pop(), 'FIGURES'],
  [
    'this week’s rank',
    bucketed('m001'),
    'PAST',
    ({ past }) => (past[0][1][0][1][0][3] += 1),
    'FIGURES',
  ],
  [
    'this week forgotten',
    bucketed('m001'),
    'PAST',
    ({ past }) => past[0][1][0][1][0].splice(3),
    'FIGURES',
  ],
])('%s', (_, partition, sort, change, fault) => {
  expect(faultsOfForged(built, changed(partition, sort, change))).toContain(fault);
});

test('an athlete in a bucket that nobody looks into', () => {
  const [from, to] = [bucketed('m001'), 'M#00000', 'M#00001'].filter(
    (one, at, all) => at === 0 || one !== all[0],
  ) as [string, string];
  const source = built.parts.find((part) => part.partition === from && part.sort === 'ROWS')!;
  const { rows } = JSON.parse(source.body) as { rows: unknown[] };
  const parts = built.parts.map((part) => {
    if (part === source) return { ...part, body: JSON.stringify({ rows: rows.slice(1) }) };
    if (part.partition !== to || part.sort !== 'ROWS') return part;
    const there = JSON.parse(part.body) as { rows: unknown[] };
    return { ...part, body: JSON.stringify({ rows: [...there.rows, rows[0]] }) };
  });
  expect(faultsOfForged(built, parts)).toContain('FIGURES');
});

test('a name may be gone later, not when it is published', () => {
  const parts = built.parts.map((part) => ({ ...part, names: {} }));
  expect(faultsOf(built, parts)[0]).toEqual({ fault: 'NAME_MISSING', where: 'U14-M PAGE#0001' });
  expect(faultsOf(built, parts, false)).toEqual([]);
});

test('every edition of every season is sound, and the next after it', () => {
  fc.assert(
    fc.property(playedSeason, wednesday, fc.integer({ min: 0, max: 3 }), (played, date, bits) => {
      const first = buildIssue(issueOf(played, date), null, bits);
      const second = buildIssue(issueOf(played, nextIssue(date)), first, 1);
      expect([faultsOf(first), faultsOf(second)]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});

import { groupOf } from '../../../src/contract/words';
import fc from 'fast-check';
import {
  bucketBitsFor,
  bucketOf,
  editionId,
  formerPasts,
  pageRef,
  parseEdition,
  pastRef,
  rowsRef,
} from '../../../functions/domain/editions/edition';
import { weeksAfter } from '../../../functions/domain/calendar/issue-calendar';
import { readPage, readPast, readRows } from '../../../functions/domain/editions/read-edition';
import { buildIssue, partAt, type Built } from './built-edition';
import {
  aRecordedDeduction,
  aResult,
  issueOf,
  nextIssue,
  playedSeason,
  wednesday,
  type PlayedSeason,
} from '../ranking/played-season';

test('an edition’s id says its date, revision, buckets and input', () => {
  const edition = editionId('2026-11-18', 2, 5, 'abcdef0123456789'.repeat(4));
  expect(edition).toBe('2026-11-18.2.5.abcdef012345');
  expect(parseEdition(edition)).toEqual({
    ...{ date: '2026-11-18', revision: 2, bits: 5, digest: 'abcdef012345' },
  });
});

test.each([
  [0, 0],
  [160, 0],
  [161, 1],
  [600, 2],
  [100_000, 10],
  [1_000_000, 13],
])('%i athletes take %i bits of buckets', (athletes, bits) => {
  expect(bucketBitsFor(athletes)).toBe(bits);
});

test('buckets are even, never change, and one more bit halves each', () => {
  const ids = Array.from({ length: 100_000 }, (_, at) => `01J${String(at).padStart(10, '0')}`);
  const sizes = new Array<number>(1024).fill(0);
  for (const id of ids) sizes[bucketOf(id, 10)]! += 1;
  // 98 on average: within six standard deviations of it.
  expect(Math.min(...sizes)).toBeGreaterThan(38);
  expect(Math.max(...sizes)).toBeLessThan(158);
  for (const id of ids.slice(0, 500)) expect(bucketOf(id, 11) % 1024).toBe(bucketOf(id, 10));
  // Kept in published editions: another hash could not find them.
  expect(['member-1', 'member-2', '01JABCDEF'].map((id) => bucketOf(id, 16))).toEqual([
    10505, 34739, 52627,
  ]);
});

test('references', () => {
  expect(pageRef('U12-M', 12)).toEqual({ partition: 'U12-M', sort: 'PAGE#0012' });
  const edition = '2026-11-18.1.0.abcdef012345';
  expect(rowsRef('m1', edition)).toEqual({ partition: 'M#00000', sort: 'ROWS' });
  expect(pastRef('m1', edition)).toEqual({ partition: 'M#00000', sort: 'PAST' });
  expect([groupOf('U10'), groupOf('U18-F')]).toEqual(['U10', 'U18']);
});

test('histories go on from the same, fewer or more buckets', () => {
  const from = (bucket: number, bits: number, former: number) =>
    formerPasts(bucket, bits, `2026-11-18.1.${former}.abcdef012345`).map((ref) => ref.partition);
  expect(from(5, 3, 3)).toEqual(['M#00005']);
  expect(from(5, 3, 2)).toEqual(['M#00001']);
  expect(from(1, 2, 4)).toEqual(['M#00001', 'M#00005', 'M#00009', 'M#00013']);
});

/** Three boys of U12: 100, 100 and 40 points; the first is protected and has a deduction. */
const three: PlayedSeason = {
  people: [
    { id: 'm1', sex: 'M', birthYear: 2015 },
    { id: 'm2', sex: 'M', birthYear: 2014 },
    { id: 'm3', sex: 'M', birthYear: 2014 },
  ],
  events: [
    [aResult('t0', 'U10', 'MS', '2025-11-30', [['m1', 1, 480]])],
    [
      aResult('t1', 'U12', 'MS', '2026-01-04', [
        ['m2', 1, 100],
        ['m3', 3, 40],
        ['m1', 5, 20],
      ]),
    ],
  ],
  deductions: [
    aRecordedDeduction({ memberId: 'm1', points: 20 }),
    aRecordedDeduction({ id: 'd2', memberId: 'm1', from: '2026-02-01', reason: '还没开始' }),
  ],
};

test('RNK-7, RNK-8, RNK-10: what is read back of an edition', () => {
  const built = buildIssue(issueOf(three, '2026-01-07'));
  const page = readPage(partAt(built, 'U12-M', 'PAGE#0001'));
  // 25 % of 480 is 120, less 20: level with the 100 points of m2.
  expect(page).toEqual({
    ...{ list: 'U12-M', page: 1, pages: 1, count: 3 },
    rows: [
      ['m1', 1, 400, 'protected'],
      ['m2', 1, 400, 'earned'],
      ['m3', 3, 160, 'earned'],
    ].map(([memberId, rank, total, basis]) => ({
      ...{ memberId, rank, total, basis, change: null },
      ...{ name: `名字${memberId}`, unit: memberId === 'm2' ? '一小' : null },
    })),
  });
  const rows = partAt(built, 'M#00000', 'ROWS');
  expect(readRows(rows, 'm1')).toEqual([
    {
      ...{ list: 'U12-M', row: page.rows[0], earned: 80, protected: 480 },
      protection: { base: 120, group: 'U10' },
      deductions: [{ points: 20, from: '2026-01-01', until: null, reason: '弃权未说明' }],
    },
  ]);
  expect(readRows(rows, 'm3')[0]).toMatchObject({ protection: null, deductions: [] });
  expect(readRows(rows, 'nobody')).toEqual([]);
  expect(readPage(partAt(built, 'U18-F', 'PAGE#0001'))).toMatchObject({ pages: 1, count: 0 });
});

test('an account that is gone has no name any more, its row stays', () => {
  const built = buildIssue(issueOf(three, '2026-01-07'));
  const forget = (sort: string, partition: string) => {
    const part = partAt(built, partition, sort);
    const { m2: _gone, ...names } = part.names;
    return { ...part, names };
  };
  const [, row] = readPage(forget('PAGE#0001', 'U12-M')).rows;
  expect(row).toMatchObject({ memberId: 'm2', name: null, unit: null, total: 400 });
  expect(readRows(forget('ROWS', 'M#00000'), 'm2')[0]?.row).toMatchObject({ name: null });
});

test('RNK-10: arrows against the issue before, and a history of it', () => {
  const first = buildIssue(issueOf(three, '2026-01-07'));
  const more: PlayedSeason = {
    ...three,
    events: [...three.events, [aResult('t2', 'U12', 'MS', '2026-01-11', [['m3', 1, 200]])]],
  };
  const second = buildIssue(issueOf(more, '2026-01-14'), first, 2);
  const page = readPage(partAt(second, 'U12-M', 'PAGE#0001'));
  expect(page.rows.map(({ memberId, rank, change }) => [memberId, rank, change])).toEqual([
    ['m3', 1, 2],
    ['m1', 2, -1],
    ['m2', 2, -1],
  ]);
  const { partition, sort } = pastRef('m3', second.edition);
  expect(readPast(partAt(second, partition, sort), 'm3')).toEqual([
    {
      list: 'U12-M',
      points: [
        { date: '2026-01-07', rank: 3, total: 160 },
        { date: '2026-01-14', rank: 1, total: 960 },
      ],
    },
  ]);
});

test('deductions of one row stand by their first day, athletes of a bucket by id, in whatever order they came', () => {
  const two = [
    aRecordedDeduction({ id: 'd2', memberId: 'm2', from: '2025-12-01', points: 2 }),
    aRecordedDeduction({ id: 'd1', memberId: 'm2', from: '2025-11-01', points: 1 }),
  ];
  for (const deductions of [two, [...two].reverse()]) {
    const built = buildIssue(issueOf({ ...three, deductions }, '2026-01-07'));
    const [row] = readRows(partAt(built, 'M#00000', 'ROWS'), 'm2');
    expect(row?.deductions.map(({ points }) => points)).toEqual([1, 2]);
  }
  // m0 comes in after the others were there.
  const people = [...three.people, { id: 'm0', sex: 'M' as const, birthYear: 2014 }];
  const events = [...three.events, [aResult('t2', 'U12', 'MS', '2026-01-11', [['m0', 1, 10]])]];
  const first = buildIssue(issueOf(three, '2026-01-07'));
  const second = buildIssue(issueOf({ ...three, people, events }, '2026-01-14'), first);
  const { past } = JSON.parse(partAt(second, 'M#00000', 'PAST').body) as { past: string[][] };
  expect(past.map(([id]) => id)).toEqual(['m0', 'm1', 'm2', 'm3']);
});

test('a list longer than a page', () => {
  const people = Array.from({ length: 101 }, (_, at) => ({
    ...{ id: `m${String(at).padStart(3, '0')}`, sex: 'F' as const, birthYear: 2010 },
  }));
  const given = people.map(({ id }, at) => [id, 1, 1000 - at] as const);
  const events = [[aResult('t', 'U16', 'WS', '2026-01-04', given)]];
  const built = buildIssue(issueOf({ people, events, deductions: [] }, '2026-01-07'));
  const pages = built.parts.filter(({ partition }) => partition === 'U16-F').map(readPage);
  expect(pages.map(({ page, rows }) => [page, rows.length, rows[0]?.rank])).toEqual([
    [1, 50, 1],
    [2, 50, 51],
    [3, 1, 101],
  ]);
});

test('RNK-2, RNK-10: 52 issues of history and no more; a year after the last one nothing is left', () => {
  const season: PlayedSeason = {
    people: [{ id: 'm1', sex: 'F', birthYear: 2012 }],
    events: [[aResult('t', 'U16', 'WS', '2026-01-04', [['m1', 1, 100]])]],
    deductions: [],
  };
  const sizes: number[] = [];
  let former: Built | null = null;
  for (let week = 0; week < 110; week += 1) {
    const built: Built = buildIssue(
      issueOf(season, weeksAfter('2026-01-07', week)),
      former,
      week % 3,
    );
    const { partition, sort } = pastRef('m1', built.edition);
    const [history] = readPast(partAt(built, partition, sort), 'm1');
    sizes.push(history?.points.length ?? 0);
    former = built;
  }
  const rising = Array.from({ length: 52 }, (_, at) => at + 1);
  const falling = Array.from({ length: 52 }, (_, at) => 51 - at);
  expect(sizes).toEqual([...rising, ...falling, ...new Array<number>(6).fill(0)]);
});

const turned = <T>(rows: readonly T[], turn: number): T[] => {
  const at = rows.length === 0 ? 0 : turn % rows.length;
  return [...rows.slice(at), ...rows.slice(0, at)].reverse();
};

test('the order of the input never matters: the same bytes', () => {
  fc.assert(
    fc.property(
      playedSeason,
      wednesday,
      fc.nat({ max: 40 }),
      fc.integer({ min: 0, max: 3 }),
      (season, date, turn, bits) => {
        const other: PlayedSeason = {
          people: turned(season.people, turn),
          events: turned(season.events, turn).map((revisions) => turned(revisions, turn)),
          deductions: turned(season.deductions, turn),
        };
        const built = [season, other].map((data) => {
          const first = buildIssue(issueOf(data, date), null, bits);
          return buildIssue(issueOf(data, nextIssue(date)), first, 2);
        });
        const bodies = built.map(({ parts }) => parts.map((part) => ({ ...part, names: {} })));
        expect(bodies[1]).toEqual(bodies[0]);
      },
    ),
    { numRuns: 60 },
  );
});

test('built and read back it is what was computed', () => {
  fc.assert(
    fc.property(playedSeason, wednesday, fc.integer({ min: 0, max: 3 }), (season, date, bits) => {
      const issue = issueOf(season, date);
      const built = buildIssue(issue, null, bits);
      for (const list of issue.lists) {
        const { rows } = readPage(partAt(built, list.name, 'PAGE#0001'));
        expect(rows.map(({ rank, total }) => [rank, total])).toEqual(
          Array.from(list.member, (_, at) => [list.rank[at], list.total[at]]),
        );
        list.member.forEach((who, at) => {
          const memberId = issue.season.members.ids[who]!;
          const rowsAt = rowsRef(memberId, built.edition);
          const row = readRows(partAt(built, rowsAt.partition, rowsAt.sort), memberId).find(
            (one) => one.list === list.name,
          );
          const deducted = row?.deductions.reduce((sum, { points }) => sum + points * 4, 0);
          expect([row?.row, row?.earned, row?.protected, deducted]).toEqual([
            rows[at],
            list.earned[at],
            list.protection[at],
            list.deducted[at],
          ]);
          const pastAt = pastRef(memberId, built.edition);
          const histories = readPast(partAt(built, pastAt.partition, pastAt.sort), memberId);
          expect(histories.find((one) => one.list === list.name)?.points).toEqual([
            { date, rank: list.rank[at], total: list.total[at] },
          ]);
        });
      }
    }),
    { numRuns: 60 },
  );
});

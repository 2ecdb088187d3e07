import {
  AthleteRanking,
  Issues,
  MyRanking,
  RankingFound,
  RankingPage,
  type ListName,
} from '../../src/contract/ranking';
import { dynamoRankingStore } from '../../functions/adapters/dynamo/ranking-store';
import { publishedRanking } from '../../functions/adapters/published-ranking';
import type { Actor } from '../../functions/domain/actor';
import type { RankingStore } from '../../functions/domain/ranking/ranking-store';
import type { YearEndFinal } from '../../functions/domain/ranking/year-end-store';
import { getAthleteRanking } from '../../functions/usecases/get-athlete-ranking';
import { getMyRanking } from '../../functions/usecases/get-my-ranking';
import { getRankingPage } from '../../functions/usecases/get-ranking-page';
import { listIssues } from '../../functions/usecases/list-issues';
import { ranksOf } from '../../functions/usecases/ranks-of';
import { searchRanking } from '../../functions/usecases/search-ranking';
import { openTestTable } from '../support/dynamo-local';
import { must, reasonOf } from '../support/entry-world';
import { fakeRankingStore } from '../support/fakes/fake-ranking-store';
import { fixedClock } from '../support/fakes/fixed-clock';
import {
  anEventResult,
  publishSeason,
  resultsOf,
  type RankedPerson,
  type RankedSeason,
} from '../support/ranking-world';

jest.setTimeout(30_000);

/** Three Wednesdays; the last day of the first tournament lies before the first closing. */
const [FIRST, SECOND, THIRD] = ['2026-11-04', '2026-11-11', '2026-11-18'];

const boy = (n: number, name = `选手${n}`): RankedPerson => ({
  id: `athlete-${String(n).padStart(3, '0')}`,
  name,
  unit: '云杉小学',
  sex: 'M',
  birthYear: 2014,
});
const idOf = (n: number): string => boy(n).id;

/** 120 boys of U12, the n-th with 1000 − n points. */
const crowd: RankedSeason = {
  people: Array.from({ length: 120 }, (_, at) => boy(at + 1, at < 70 ? `王${at}` : `李${at}`)),
  results: [
    anEventResult(
      'autumn',
      'U12',
      'MS',
      '2026-11-01',
      Array.from({ length: 120 }, (_, at) => [idOf(at + 1), at + 1, 999 - at] as const),
    ),
  ],
};

const world = (ranking: RankingStore, season: RankedSeason = crowd) => {
  const clock = fixedClock('2026-11-18T02:00:00.000Z');
  const logged: { event: string; fields: unknown }[] = [];
  const finals = new Map<number, YearEndFinal>();
  const note = (event: string, fields: unknown = {}) => void logged.push({ event, fields });
  return {
    season,
    clock,
    logged,
    finals,
    ranking,
    published: publishedRanking(ranking, clock),
    results: resultsOf(season.results),
    deductions: {
      of: async (memberId: string) =>
        (season.deductions ?? [])
          .filter((one) => one.memberId === memberId)
          .map((one, at) => ({
            ...{ ...one, id: `deduction-${at}`, by: 'association', ended: null },
            at: '2026-10-01T00:00:00.000Z',
          })),
    },
    members: { find: async () => null },
    yearEnds: { finals: async () => finals },
    logger: { info: note, error: note },
  };
};
const actor = (memberId: string): Actor => ({
  memberId,
  personKey: 'key',
  sessionId: 'session',
  lastSeenDay: '2026-11-18',
});
const LIST: ListName = 'U12-M';

const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const table of opened) await table.close();
});

describe.each([
  ['in memory', async () => fakeRankingStore()],
  [
    'on DynamoDB Local',
    async () => {
      const table = await openTestTable();
      opened.push(table);
      return dynamoRankingStore(table);
    },
  ],
])('the published ranking, %s', (_, newStore) => {
  test('before the first issue there is none, and that is said', async () => {
    const deps = world(await newStore());
    expect(reasonOf(await getRankingPage(deps, LIST, {}))).toBe('NO_ISSUE_YET');
    expect(reasonOf(await searchRanking(deps, LIST, { name: '王' }))).toBe('NO_ISSUE_YET');
    expect(reasonOf(await getAthleteRanking(deps, idOf(1), {}))).toBe('NO_ISSUE_YET');
    expect(must(await getMyRanking(deps, actor(idOf(1)), {}))).toEqual({ edition: null, rows: [] });
    expect(must(await listIssues(deps, {}))).toMatchObject({
      issues: [],
      more: false,
      // the clock says Wednesday 18 November 10:00 in Shanghai
      nextAt: '2026-11-24T17:00:00.000Z',
    });
    expect(await ranksOf(deps, 'U12', [idOf(1)])).toEqual(new Map());
  });

  test('RNK-8: pages of 50, the last one short; there is no page after it', async () => {
    const deps = world(await newStore());
    const { edition } = await publishSeason(deps.ranking, crowd, FIRST);
    const page = async (number: string) => must(await getRankingPage(deps, LIST, { page: number }));
    const first = await page('1');
    expect(RankingPage.parse(first)).toEqual(first);
    expect(first).toMatchObject({
      list: LIST,
      date: FIRST,
      edition,
      page: 1,
      pages: 3,
      count: 120,
    });
    expect(first.rows).toHaveLength(50);
    expect(first.rows[0]).toEqual({
      ...{ memberId: idOf(1), name: '王0', unit: '云杉小学', rank: 1 },
      // 999 points in quarters
      ...{ total: 3996, basis: 'earned', change: null },
    });
    expect((await page('3')).rows.map(({ rank }) => rank)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 101),
    );
    expect(reasonOf(await getRankingPage(deps, LIST, { page: '4' }))).toBe('ISSUE_NOT_FOUND');
    expect(must(await getRankingPage(deps, 'U18-F', {}))).toMatchObject({ count: 0, rows: [] });
  });

  test('RNK-9: an old edition stays readable, one that was only built is not', async () => {
    const deps = world(await newStore());
    const old = await publishSeason(deps.ranking, crowd, FIRST);
    const turned: RankedSeason = {
      ...crowd,
      results: [
        ...crowd.results,
        anEventResult('late-autumn', 'U12', 'MS', '2026-11-08', [[idOf(2), 1, 500]]),
      ],
    };
    const now = await publishSeason(deps.ranking, turned, SECOND);
    const built = await publishSeason(deps.ranking, turned, THIRD, { flip: false });
    const top = async (edition?: string) =>
      must(await getRankingPage(deps, LIST, { edition })).rows.slice(0, 3);
    expect((await top()).map(({ memberId, change }) => [memberId, change])).toEqual([
      [idOf(2), 1],
      [idOf(1), -1],
      [idOf(3), 0],
    ]);
    expect((await top(now.edition)).map(({ memberId }) => memberId)[0]).toBe(idOf(2));
    expect((await top(old.edition)).map(({ memberId }) => memberId)[0]).toBe(idOf(1));
    for (const edition of [built.edition, '2026-11-04.2.0.000000000000'])
      for (const refused of [
        await getRankingPage(deps, LIST, { edition }),
        await searchRanking(deps, LIST, { edition, name: '王' }),
        await getAthleteRanking(deps, idOf(1), { edition }),
        await getMyRanking(deps, actor(idOf(1)), { edition }),
      ])
        expect(reasonOf(refused)).toBe('ISSUE_NOT_FOUND');
  });

  test('a new issue is seen three seconds after its flip at the latest, at once by its name', async () => {
    const deps = world(await newStore());
    const old = await publishSeason(deps.ranking, crowd, FIRST);
    const latest = async () => must(await getRankingPage(deps, LIST, {})).edition;
    expect(await latest()).toBe(old.edition);
    const now = await publishSeason(deps.ranking, crowd, SECOND);
    deps.clock.advance(2);
    expect(await latest()).toBe(old.edition);
    expect(must(await getRankingPage(deps, LIST, { edition: now.edition })).date).toBe(SECOND);
    deps.clock.advance(1);
    expect(await latest()).toBe(now.edition);
  });

  test('the newest issues first with their revisions; year-ends say how far they are (RNK-11)', async () => {
    const deps = world(await newStore());
    const yearEnd = await publishSeason(deps.ranking, crowd, '2026-12-30');
    const after = await publishSeason(deps.ranking, crowd, '2027-01-06');
    const corrected = await publishSeason(deps.ranking, crowd, '2026-12-30', {
      revision: 2,
      asOf: '2027-01-07T02:00:00.000Z',
    });
    deps.clock.set('2027-01-07T03:00:00.000Z');
    const listed = must(await listIssues(deps, {}));
    expect(Issues.parse(listed)).toEqual(listed);
    expect(listed.nextAt).toBe('2027-01-12T17:00:00.000Z');
    expect(listed.issues).toMatchObject([
      // too old for U12 by then: a quarter of the points protects them in U14 (RNK-6)
      { date: '2027-01-06', edition: after.edition, yearEnd: null, counts: { 'U14-M': 120 } },
      {
        date: '2026-12-30',
        edition: corrected.edition,
        revision: 2,
        yearEnd: { year: 2026, state: 'objection', objectionUntil: '2027-01-05T17:00:00.000Z' },
        revisions: [
          { revision: 2, edition: corrected.edition, reason: '名次录入有误' },
          { revision: 1, edition: yearEnd.edition, reason: null },
        ],
        hash: corrected.hash,
      },
    ]);
    deps.finals.set(2026, {
      ...{ revision: 2, by: 'association', at: '2027-01-07T02:00:00.000Z' },
      command: { key: 'k', body: 'b' },
    });
    expect(must(await listIssues(deps, { before: '2027-01-06' })).issues).toMatchObject([
      { date: '2026-12-30', yearEnd: { state: 'final' } },
    ]);
    expect(must(await listIssues(deps, { before: '2026-12-30' })).issues).toEqual([]);
  });

  test('a name is found by any part of it, whatever its width, best rank first, 50 at most', async () => {
    const deps = world(await newStore(), {
      ...crowd,
      people: crowd.people.map((one, at) =>
        at === 99 ? { ...one, name: 'Ａnna Ｌi' } : at === 100 ? { ...one, name: '李小王' } : one,
      ),
    });
    await publishSeason(deps.ranking, deps.season, FIRST);
    const search = async (name: string) => must(await searchRanking(deps, LIST, { name }));
    const many = await search('王');
    expect(RankingFound.parse(many)).toEqual(many);
    expect(many.more).toBe(true);
    expect(many.rows.map(({ rank }) => rank)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
    expect((await search('anna li')).rows.map(({ rank }) => rank)).toEqual([100]);
    expect((await search('小王')).rows.map(({ memberId }) => memberId)).toEqual([idOf(101)]);
    expect(await search('无此人')).toMatchObject({ rows: [], more: false });
    expect(must(await searchRanking(deps, 'U12-F', { name: '王' })).rows).toEqual([]);
  });

  test('where I stand, in every list; ranks of a group for the entry pages (DRW-2)', async () => {
    const both: RankedSeason = {
      people: [boy(1), { ...boy(2), sex: 'F' }, boy(3), boy(4)],
      results: [
        anEventResult('one', 'U12', 'MS', '2026-11-01', [
          [idOf(1), 1, 100],
          [idOf(3), 2, 50],
        ]),
        anEventResult('one', 'U12', 'WS', '2026-11-01', [[idOf(2), 1, 100]]),
        anEventResult('one', 'U14', 'MS', '2026-11-01', [[idOf(3), 1, 60]]),
      ],
    };
    const deps = world(await newStore(), both);
    await publishSeason(deps.ranking, both, FIRST);
    const mine = must(await getMyRanking(deps, actor(idOf(3)), {}));
    expect(MyRanking.parse(mine)).toEqual(mine);
    expect(mine.rows.map(({ list, row }) => [list, row.rank, row.total])).toEqual([
      ['U14-M', 1, 240],
      ['U12-M', 2, 200],
    ]);
    expect(must(await getMyRanking(deps, actor(idOf(4)), {})).rows).toEqual([]);
    const ids = [1, 2, 3, 4, 3].map(idOf);
    expect(await ranksOf(deps, 'U12', ids)).toEqual(
      new Map([
        [idOf(1), 1],
        [idOf(2), 1],
        [idOf(3), 2],
      ]),
    );
    expect(await ranksOf(deps, 'U14', ids)).toEqual(new Map([[idOf(3), 1]]));
    expect(await ranksOf(deps, 'U18', ids)).toEqual(new Map());
    expect(await ranksOf(deps, null, ids)).toEqual(new Map());
  });
});

describe('an athlete', () => {
  /** One boy and another who never plays again. */
  const season: RankedSeason = {
    people: [boy(1, '陈一'), boy(2, '周二')],
    results: [
      anEventResult('spring', 'U12', 'MS', '2026-10-25', [
        [idOf(1), 2, 300],
        [idOf(2), 1, 500],
      ]),
      anEventResult('spring', 'U12', 'MD', '2026-10-25', [[idOf(1), 1, 250]]),
      anEventResult('teams', 'U12', 'MT', '2026-10-31', [[idOf(1), 1, 120]], { level: 'G600' }),
      // enters the third issue: uploaded after the closing of the second
      anEventResult('late', 'U12', 'MS', '2026-11-08', [[idOf(1), 1, 80]], {
        uploadedAt: '2026-11-10T04:00:00.000Z',
      }),
    ],
    deductions: [
      {
        memberId: idOf(1),
        group: 'U12',
        points: 40,
        from: '2026-11-05',
        until: '2026-11-25',
        reason: '未按规定退赛',
      },
    ],
  };

  test('RNK-3, RNK-7, RNK-10: everything behind a row, by hand; next Wednesday ahead', async () => {
    const deps = world(fakeRankingStore(), season);
    for (const date of [FIRST, SECOND, THIRD] as string[])
      await publishSeason(deps.ranking, season, date);
    const athlete = must(await getAthleteRanking(deps, idOf(1), {}));
    expect(AthleteRanking.parse(athlete)).toEqual(athlete);
    expect(athlete).toMatchObject({ name: '陈一', unit: '云杉小学', date: THIRD });
    const [list] = athlete.lists;
    // spring 300 × 4 + 250 × 1 = 1450, teams 120 × 4 = 480, late 80 × 4 = 320 quarters
    expect(list).toMatchObject({ list: 'U12-M', earned: 2250, protected: 0, protection: null });
    // less 40 points; the other has 2000
    expect(list?.row).toMatchObject({ rank: 1, total: 2090, change: 1, basis: 'earned' });
    expect(list?.history).toEqual([
      { date: FIRST, rank: 2, total: 1930 },
      { date: SECOND, rank: 2, total: 1770 },
      { date: THIRD, rank: 1, total: 2090 },
    ]);
    expect(
      list?.results.map(({ tournamentId, kind, quarters, counts, droppedBy }) => [
        ...[tournamentId, kind, quarters, counts, droppedBy],
      ]),
    ).toEqual([
      ['late', 'combined', 320, true, '2027-11-10'],
      ['teams', 'team', 480, true, '2027-11-03'],
      ['spring', 'combined', 1450, true, '2027-10-27'],
    ]);
    expect(list?.results[2]?.parts).toEqual([
      { discipline: 'MS', place: 2, points: 300, quarters: 1200 },
      { discipline: 'MD', place: 1, points: 250, quarters: 250 },
    ]);
    expect(list?.deductions).toEqual([
      { points: 40, from: '2026-11-05', until: '2026-11-25', reason: '未按规定退赛' },
    ]);
    // the deduction is over by then, nothing else changes
    expect(list?.projection).toMatchObject({ issue: '2026-11-25', total: 2250, earned: 2250 });
    expect(deps.logged).toEqual([]);
  });

  test('RNK-2, RNK-9: an old edition shows what it knew, and projects nothing', async () => {
    const deps = world(fakeRankingStore(), season);
    const old = await publishSeason(deps.ranking, season, SECOND);
    await publishSeason(deps.ranking, season, THIRD);
    const [list] = must(await getAthleteRanking(deps, idOf(1), { edition: old.edition })).lists;
    expect(list?.results.map(({ tournamentId }) => tournamentId)).toEqual(['teams', 'spring']);
    expect(list).toMatchObject({ earned: 1930, projection: null });
    expect(deps.logged).toEqual([]);
  });

  test('a correction is in the revision after it, and not in the one before', async () => {
    const [spring] = season.results;
    if (!spring) throw new Error('no result');
    const corrected: RankedSeason = {
      ...season,
      results: [
        ...season.results,
        {
          ...spring,
          revision: 2,
          uploadedAt: '2026-11-12T00:00:00.000Z',
          lines: spring.lines.map((line) => ({ ...line, points: 400 })),
        },
      ],
    };
    const deps = world(fakeRankingStore(), corrected);
    const first = await publishSeason(deps.ranking, corrected, SECOND);
    const second = await publishSeason(deps.ranking, corrected, SECOND, {
      revision: 2,
      asOf: '2026-11-12T01:00:00.000Z',
    });
    const earned = async (edition: string) => {
      const [list] = must(await getAthleteRanking(deps, idOf(1), { edition })).lists;
      const singles = list?.results.flatMap(({ parts }) => parts).find((p) => p.points >= 300);
      return [list?.earned, singles?.points];
    };
    expect(await earned(first.edition)).toEqual([1930, 300]);
    expect(await earned(second.edition)).toEqual([2330, 400]);
    expect(deps.logged).toEqual([]);
  });

  test('who is not in the edition is not found', async () => {
    const deps = world(fakeRankingStore(), season);
    await publishSeason(deps.ranking, season, THIRD);
    expect(reasonOf(await getAthleteRanking(deps, 'nobody-here', {}))).toBe('ATHLETE_NOT_FOUND');
  });

  test('a breakdown that does not add up to its row is told to whoever runs this, by ids alone', async () => {
    const deps = { ...world(fakeRankingStore(), season), results: resultsOf([]) };
    const { edition } = await publishSeason(deps.ranking, season, THIRD);
    expect(must(await getAthleteRanking(deps, idOf(1), {})).lists).toMatchObject([{ results: [] }]);
    expect(deps.logged).toEqual([
      { event: 'breakdown-differs', fields: { memberId: idOf(1), edition, list: 'U12-M' } },
    ]);
  });
});

describe('what a process keeps', () => {
  test('fifty readers at once ask once where the chain ends', async () => {
    const store = fakeRankingStore();
    await publishSeason(store, crowd, FIRST);
    const end = jest.fn(store.end);
    const deps = world({ ...store, end });
    await Promise.all(Array.from({ length: 50 }, () => getRankingPage(deps, LIST, {})));
    expect(end).toHaveBeenCalledTimes(1);
  });

  test('an outage is not kept: the next reader asks again', async () => {
    const store = fakeRankingStore();
    await publishSeason(store, crowd, FIRST);
    const end = jest.fn(store.end).mockRejectedValueOnce(new Error('out'));
    const deps = world({ ...store, end });
    await expect(getRankingPage(deps, LIST, {})).rejects.toThrow('out');
    expect(must(await getRankingPage(deps, LIST, {})).date).toBe(FIRST);
  });

  test('a list is loaded once for many searches, and again after two minutes', async () => {
    const store = fakeRankingStore();
    await publishSeason(store, crowd, FIRST);
    const parts = jest.fn(store.parts);
    const deps = world({ ...store, parts });
    for (const name of ['王', '李', '小'])
      expect(must(await searchRanking(deps, LIST, { name })).edition).toContain(FIRST);
    expect(parts).toHaveBeenCalledTimes(1);
    deps.clock.advance(120);
    await searchRanking(deps, LIST, { name: '王' });
    expect(parts).toHaveBeenCalledTimes(2);
  });
});

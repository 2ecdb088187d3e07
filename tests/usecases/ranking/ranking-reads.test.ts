import {
  Issues,
  MyRanking,
  RankingFound,
  RankingPage,
  type ListName,
} from '../../../src/contract/ranking';
import { dynamoRankingStore } from '../../../functions/adapters/dynamo/ranking-store';
import type { Actor } from '../../../functions/domain/actor';
import { getAthleteRanking } from '../../../functions/usecases/ranking/get-athlete-ranking';
import { getMyRanking } from '../../../functions/usecases/ranking/get-my-ranking';
import { getRankingPage } from '../../../functions/usecases/ranking/get-ranking-page';
import { listIssues } from '../../../functions/usecases/ranking/list-issues';
import { ranksOf } from '../../../functions/usecases/entering/ranks-of';
import { searchRanking } from '../../../functions/usecases/ranking/search-ranking';
import { openTestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';
import { aMember } from '../../support/builders/a-member';
import { fakeRankingStore } from '../../support/fakes/fake-ranking-store';
import {
  FIRST,
  SECOND,
  THIRD,
  boy,
  crowd,
  idOf,
  rankingReader,
} from '../../support/ranking-reader';
import { anEventResult, publishSeason, type RankedSeason } from '../../support/ranking-world';

jest.setTimeout(30_000);

const actor = (memberId: string): Actor => ({
  memberId,
  phoneKey: 'key',
  sessionId: 'session',
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
    const deps = rankingReader(await newStore());
    expect(reasonOf(await getRankingPage(deps, LIST, {}))).toBe('NO_ISSUE_YET');
    expect(reasonOf(await searchRanking(deps, { name: '王' }))).toBe('NO_ISSUE_YET');
    expect(reasonOf(await getAthleteRanking(deps, idOf(1), {}))).toBe('NO_ISSUE_YET');
    expect(must(await getMyRanking(deps, actor(idOf(1)), {}))).toEqual({ edition: null, rows: [] });
    expect(must(await listIssues(deps, {}))).toMatchObject({
      issues: [],
      more: false,
      // the clock says Wednesday 18 November 10:00 in Shanghai
      nextAt: '2026-11-24T17:00:00.000Z',
    });
    expect(await ranksOf(deps, { group: 'U12', issue: null }, [idOf(1)])).toEqual(new Map());
  });

  test('RNK-8: pages of 50, the last one short; there is no page after it', async () => {
    const deps = rankingReader(await newStore());
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
    const deps = rankingReader(await newStore());
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
        await searchRanking(deps, { edition, name: '王' }),
        await getAthleteRanking(deps, idOf(1), { edition }),
        await getMyRanking(deps, actor(idOf(1)), { edition }),
      ])
        expect(reasonOf(refused)).toBe('ISSUE_NOT_FOUND');
  });

  test('a new issue is seen three seconds after its flip at the latest, at once by its name', async () => {
    const deps = rankingReader(await newStore());
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
    const deps = rankingReader(await newStore());
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
    });
    expect(must(await listIssues(deps, { before: '2027-01-06' })).issues).toMatchObject([
      { date: '2026-12-30', yearEnd: { state: 'final' } },
    ]);
    expect(must(await listIssues(deps, { before: '2026-12-30' })).issues).toEqual([]);
  });

  test('a name is found by any part of it, whatever its width, best rank first, 50 at most', async () => {
    const deps = rankingReader(await newStore(), {
      ...crowd,
      people: crowd.people.map((one, at) =>
        at === 99 ? { ...one, name: 'Ａnna Ｌi' } : at === 100 ? { ...one, name: '李小王' } : one,
      ),
    });
    await publishSeason(deps.ranking, deps.season, FIRST);
    const search = async (name: string) => must(await searchRanking(deps, { name }));
    const many = await search('王');
    expect(RankingFound.parse(many)).toEqual(many);
    expect(many.more).toBe(true);
    expect(many.rows.map(({ row }) => row.rank)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
    expect((await search('anna li')).rows.map(({ row }) => row.rank)).toEqual([100]);
    expect((await search('小王')).rows.map(({ row }) => row.memberId)).toEqual([idOf(101)]);
    expect(await search('无此人')).toMatchObject({ rows: [], more: false, left: [] });
    expect(must(await searchRanking(deps, { list: 'U12-F', name: '王' })).rows).toEqual([]);
  });

  test('RNK-10: a search looks through all nine lists, the best rank first, or through one', async () => {
    const both: RankedSeason = {
      people: [boy(1, '王一'), { ...boy(2, '王二'), sex: 'F' }, boy(3, '王三'), boy(4, '李四')],
      results: [
        anEventResult('one', 'U12', 'MS', '2026-11-01', [
          [idOf(4), 1, 100],
          [idOf(3), 2, 50],
          [idOf(1), 3, 40],
        ]),
        anEventResult('one', 'U12', 'WS', '2026-11-01', [[idOf(2), 1, 100]]),
        anEventResult('one', 'U14', 'MS', '2026-11-01', [[idOf(3), 1, 60]]),
      ],
    };
    const deps = rankingReader(await newStore(), both);
    await publishSeason(deps.ranking, both, FIRST);
    const found = must(await searchRanking(deps, { name: '王' }));
    expect(RankingFound.parse(found)).toEqual(found);
    expect(found.rows.map(({ list, row }) => [list, row.rank, row.name])).toEqual([
      ['U14-M', 1, '王三'],
      ['U12-F', 1, '王二'],
      ['U12-M', 2, '王三'],
      ['U12-M', 3, '王一'],
    ]);
    expect(found).toMatchObject({ more: false, left: [] });
    expect(must(await searchRanking(deps, { name: '王', list: 'U12-M' })).rows).toEqual(
      found.rows.slice(2),
    );
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
    const deps = rankingReader(await newStore(), both);
    await publishSeason(deps.ranking, both, FIRST);
    const mine = must(await getMyRanking(deps, actor(idOf(3)), {}));
    expect(MyRanking.parse(mine)).toEqual(mine);
    expect(mine.rows.map(({ list, row }) => [list, row.rank, row.total])).toEqual([
      ['U14-M', 1, 240],
      ['U12-M', 2, 200],
    ]);
    expect(must(await getMyRanking(deps, actor(idOf(4)), {})).rows).toEqual([]);
    // MEM-1: a guardian's children behind the guardian, in the account's order
    const parent = aMember(1, {}, { id: 'a-parent-account', wards: [idOf(2), idOf(4), idOf(3)] });
    const withParent = { ...deps, members: { ...deps.members, find: async () => parent } };
    const theirs = must(await getMyRanking(withParent, actor(parent.id), {}));
    expect(theirs.rows.map(({ list, row }) => [row.memberId, list, row.rank])).toEqual([
      [idOf(2), 'U12-F', 1],
      [idOf(3), 'U14-M', 1],
      [idOf(3), 'U12-M', 2],
    ]);
    const ids = [1, 2, 3, 4, 3].map(idOf);
    expect(await ranksOf(deps, { group: 'U12', issue: null }, ids)).toEqual(
      new Map([
        [idOf(1), { list: 'U12-M', rank: 1 }],
        [idOf(2), { list: 'U12-F', rank: 1 }],
        [idOf(3), { list: 'U12-M', rank: 2 }],
      ]),
    );
    expect(await ranksOf(deps, { group: 'U14', issue: null }, ids)).toEqual(
      new Map([[idOf(3), { list: 'U14-M', rank: 1 }]]),
    );
    expect(await ranksOf(deps, { group: 'U18', issue: null }, ids)).toEqual(new Map());
    expect(await ranksOf(deps, { group: null, issue: null }, ids)).toEqual(new Map());
  });

  test('ACC-1: ranks as of an issue that is named: in force then, the latest while it is not out, none before the first', async () => {
    const deps = rankingReader(await newStore());
    await publishSeason(deps.ranking, crowd, FIRST);
    const turned: RankedSeason = {
      ...crowd,
      results: [
        ...crowd.results,
        anEventResult('late-autumn', 'U12', 'MS', '2026-11-08', [[idOf(2), 1, 500]]),
      ],
    };
    await publishSeason(deps.ranking, turned, SECOND);
    const ranks = async (issue: string | null) =>
      [...(await ranksOf(deps, { group: 'U12', issue }, [idOf(1), idOf(2)])).values()].map(
        ({ rank }) => rank,
      );
    // the process knows no issue yet, then the latest
    expect(await ranks(FIRST)).toEqual([1, 2]);
    expect(await ranks(null)).toEqual([2, 1]);
    expect(await ranks(FIRST)).toEqual([1, 2]);
    expect(await ranks(SECOND)).toEqual([2, 1]);
    expect(await ranks(THIRD)).toEqual([2, 1]);
    expect(await ranks('2026-10-28')).toEqual([]);
  });
});

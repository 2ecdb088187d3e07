import type { MemberStore } from '../../../functions/domain/membership/member-store';
import { only } from '../../support/fakes/only';
import { AthleteRanking } from '../../../src/contract/ranking';
import { getAthleteRanking } from '../../../functions/usecases/ranking/get-athlete-ranking';
import { aMember } from '../../support/builders/a-member';
import { must, reasonOf } from '../../support/entry-world';
import { fakeRankingStore } from '../../support/fakes/fake-ranking-store';
import { FIRST, SECOND, THIRD, boy, idOf, rankingReader } from '../../support/ranking-reader';
import {
  anEventResult,
  publishSeason,
  resultsOf,
  type RankedSeason,
} from '../../support/ranking-world';

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
    const deps = rankingReader(fakeRankingStore(), season);
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
    // ahead of the other's 2000
    expect(list?.projection?.rank).toBe(1);
    expect(deps.logged).toEqual([]);
  });

  test('RNK-10: the rank that is projected is that of the total among what the others have now', async () => {
    const falls: RankedSeason = {
      people: [1, 2, 3].map((n) => boy(n)),
      results: [
        // dropped by the issue of 25 November 2026, 52 weeks after its own
        anEventResult('year-ago', 'U12', 'MS', '2025-11-24', [[idOf(1), 1, 500]]),
        anEventResult('autumn', 'U12', 'MS', '2026-11-01', [
          [idOf(2), 1, 300],
          [idOf(3), 2, 200],
          [idOf(1), 3, 250],
        ]),
      ],
    };
    const deps = rankingReader(fakeRankingStore(), falls);
    await publishSeason(deps.ranking, falls, THIRD);
    const aheadOf = async (n: number) => {
      const [list] = must(await getAthleteRanking(deps, idOf(n), {})).lists;
      return [list?.row.rank, list?.projection?.total, list?.projection?.rank];
    };
    // 750 points are 250 next week: behind the 300 of the second
    expect(await aheadOf(1)).toEqual([1, 1000, 2]);
    // everybody else keeps theirs: who stays is told no better rank
    expect(await aheadOf(2)).toEqual([2, 1200, 2]);
    expect(await aheadOf(3)).toEqual([3, 800, 3]);
  });

  test('who will have nothing left has no rank ahead', async () => {
    const gone: RankedSeason = {
      people: [boy(1)],
      results: [anEventResult('year-ago', 'U12', 'MS', '2025-11-24', [[idOf(1), 1, 500]])],
    };
    const deps = rankingReader(fakeRankingStore(), gone);
    await publishSeason(deps.ranking, gone, THIRD);
    const [list] = must(await getAthleteRanking(deps, idOf(1), {})).lists;
    expect(list?.projection).toMatchObject({ total: 0, rank: null });
  });

  test('RNK-2, RNK-9: an old edition shows what it knew, and projects nothing', async () => {
    const deps = rankingReader(fakeRankingStore(), season);
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
    const deps = rankingReader(fakeRankingStore(), corrected);
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

  test('RNK-8: who is too old next week has nothing ahead; only where protection changes the birth year is read', async () => {
    const store = fakeRankingStore();
    const find = jest.fn(async () => aMember(1, { birthDate: '2014-05-05' }));
    const deps = { ...rankingReader(store, season), members: only<MemberStore>({ find }) };
    const ahead = async () => must(await getAthleteRanking(deps, idOf(1), {})).lists[0]?.projection;
    await publishSeason(store, season, '2025-12-31');
    await publishSeason(store, season, '2026-12-23');
    // 480 + 320 + 1450 quarters still stand
    expect(await ahead()).toMatchObject({ issue: '2026-12-30', total: 2250 });
    expect(find).not.toHaveBeenCalled();
    await publishSeason(store, season, '2026-12-30');
    deps.clock.advance(3);
    expect(await ahead()).toBeNull();
    expect(find).toHaveBeenCalledTimes(1);
  });

  test('RNK-6: a year-end issue revised since is what the next issue is protected by', async () => {
    const store = fakeRankingStore();
    const [date, next] = ['2026-12-30', '2027-01-06'] as const;
    const first = anEventResult('u10', 'U10', 'OS', '2026-10-25', [[idOf(1), 1, 402]]);
    const corrected = anEventResult('u10', 'U10', 'OS', '2026-10-25', [[idOf(1), 1, 202]], {
      ...{ revision: 2, uploadedAt: '2027-01-06T00:00:00.000Z' },
      firstUploadedAt: first.firstUploadedAt,
    });
    const u12 = anEventResult('u12', 'U12', 'MS', '2026-11-01', [[idOf(1), 9, 20]]);
    const grown: RankedSeason = {
      people: [{ ...boy(1), birthYear: 2016 }],
      results: [first, corrected, u12],
    };
    const deps = rankingReader(store, grown);
    const ahead = async () => {
      deps.clock.advance(5);
      const { lists } = must(await getAthleteRanking(deps, idOf(1), {}));
      const list = lists.find((one) => one.list === 'U12-M');
      return [list?.protected, list?.projection?.protected, list?.projection?.total];
    };
    await publishSeason(store, grown, date);
    await publishSeason(store, grown, next);
    deps.clock.set('2027-01-06T02:00:00.000Z');
    // 25 % of 402 is 100.5: 101
    expect(await ahead()).toEqual([404, 404, 404]);
    await publishSeason(store, grown, date, { revision: 2, asOf: '2027-01-06T01:00:00.000Z' });
    // 25 % of 202 is 50.5: 51; the issue that is out stays as it was
    expect(await ahead()).toEqual([404, 204, 204]);
    expect(deps.logged).toEqual([]);
  });

  test('who is not in the edition is not found', async () => {
    const deps = rankingReader(fakeRankingStore(), season);
    await publishSeason(deps.ranking, season, THIRD);
    expect(reasonOf(await getAthleteRanking(deps, 'nobody-here', {}))).toBe('ATHLETE_NOT_FOUND');
  });

  test('a breakdown that does not add up to its row is told to whoever runs this, by ids alone', async () => {
    const deps = { ...rankingReader(fakeRankingStore(), season), results: resultsOf([]) };
    const { edition } = await publishSeason(deps.ranking, season, THIRD);
    expect(must(await getAthleteRanking(deps, idOf(1), {})).lists).toMatchObject([{ results: [] }]);
    expect(deps.logged).toEqual([
      { event: 'breakdown-differs', fields: { memberId: idOf(1), edition, list: 'U12-M' } },
    ]);
  });
});

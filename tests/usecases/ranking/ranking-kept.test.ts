import { weeksAfter } from '../../../functions/domain/calendar/issue-calendar';
import { getRankingPage } from '../../../functions/usecases/ranking/get-ranking-page';
import { listIssues } from '../../../functions/usecases/ranking/list-issues';
import { searchRanking } from '../../../functions/usecases/ranking/search-ranking';
import { LIST_NAMES } from '../../../src/contract/words';
import { must } from '../../support/entry-world';
import { fakeRankingStore } from '../../support/fakes/fake-ranking-store';
import { FIRST, crowd, rankingReader } from '../../support/ranking-reader';
import { publishSeason } from '../../support/ranking-world';

const LIST = 'U12-M';

describe('what a process keeps', () => {
  test('fifty readers at once ask once where the chain ends', async () => {
    const store = fakeRankingStore();
    await publishSeason(store, crowd, FIRST);
    const end = jest.fn(store.end);
    const deps = rankingReader({ ...store, end });
    await Promise.all(Array.from({ length: 50 }, () => getRankingPage(deps, LIST, {})));
    expect(end).toHaveBeenCalledTimes(1);
  });

  test('an outage is not kept: the next reader asks again', async () => {
    const store = fakeRankingStore();
    await publishSeason(store, crowd, FIRST);
    const end = jest.fn(store.end).mockRejectedValueOnce(new Error('out'));
    const deps = rankingReader({ ...store, end });
    await expect(getRankingPage(deps, LIST, {})).rejects.toThrow('out');
    expect(must(await getRankingPage(deps, LIST, {})).date).toBe(FIRST);
  });

  test('a list is loaded once for many searches, and again after two minutes', async () => {
    const store = fakeRankingStore();
    await publishSeason(store, crowd, FIRST);
    const parts = jest.fn(store.parts);
    const deps = rankingReader({ ...store, parts });
    for (const name of ['王', '李', '小'])
      expect(must(await searchRanking(deps, { list: LIST, name })).edition).toContain(FIRST);
    expect(parts).toHaveBeenCalledTimes(1);
    deps.clock.advance(120);
    await searchRanking(deps, { list: LIST, name: '王' });
    expect(parts).toHaveBeenCalledTimes(2);
  });
});

describe('RNK-10: a search through all lists', () => {
  const reader = async (counts: Readonly<Record<string, number>> = {}) => {
    const store = fakeRankingStore();
    await publishSeason(store, crowd, FIRST);
    const parts = jest.fn(store.parts);
    const revisionsOf = async (date: string) =>
      (await store.revisionsOf(date)).map((head) => ({
        ...head,
        counts: { ...head.counts, ...counts },
      }));
    return { parts, deps: rankingReader({ ...store, parts, revisionsOf }) };
  };

  test('reads each of the nine once, and nothing for two minutes', async () => {
    const { parts, deps } = await reader();
    for (const name of ['王', '李', '小']) await searchRanking(deps, { name });
    expect(parts.mock.calls.map(([, list]) => list)).toEqual([...LIST_NAMES]);
  });

  test('reads no more than 200,000 rows, and says which lists are left to be searched by themselves', async () => {
    // with the 120 of U12-M
    const { parts, deps } = await reader({ 'U18-M': 150_000, 'U18-F': 50_001, 'U16-M': 49_880 });
    const found = must(await searchRanking(deps, { name: '王' }));
    expect(found.left).toEqual(['U18-F']);
    expect(parts.mock.calls.map(([, list]) => list)).not.toContain('U18-F');
    expect(must(await searchRanking(deps, { name: '王', list: 'U18-F' })).left).toEqual([]);
    expect(parts.mock.calls.map(([, list]) => list)).toContain('U18-F');
  });
});

describe('many issues', () => {
  test.each([1, 2, 3, 4])(
    'with %i revisions each: 60 at a time, each once and whole',
    async (n) => {
      const store = fakeRankingStore();
      const head = await publishSeason(fakeRankingStore(), { people: [], results: [] }, FIRST);
      const dates = Array.from({ length: 130 }, (_, week) => weeksAfter('2024-01-03', week));
      let [sequence, seen] = [0, await store.end()];
      for (const date of dates)
        for (let revision = 1; revision <= n; revision += 1) {
          sequence += 1;
          const end = { sequence, hash: `${sequence}`, latest: date, latestEdition: head.edition };
          await store.publish({ ...head, ...end, date, revision }, end, seen);
          seen = end;
        }
      const deps = rankingReader(store);
      const met: string[] = [];
      let before: string | undefined;
      let more = true;
      while (more) {
        const page = must(await listIssues(deps, { before }));
        expect(page.issues.length).toBeLessThanOrEqual(60);
        for (const issue of page.issues) expect(issue.revisions).toHaveLength(n);
        met.push(...page.issues.map(({ date }) => date));
        ({ more } = page);
        before = met.at(-1);
      }
      expect(met).toEqual([...dates].reverse());
    },
  );
});

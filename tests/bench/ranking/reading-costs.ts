import type { MemberStore } from '../../../functions/domain/membership/member-store';
import { only } from '../../support/fakes/only';
import { publishedRanking } from '../../../functions/adapters/published-ranking';
import type { Table } from '../../../functions/adapters/dynamo/client';
import { dynamoDeductionStore } from '../../../functions/adapters/dynamo/deduction-store';
import { dynamoResultsStore } from '../../../functions/adapters/dynamo/results-store';
import type { IssueHead } from '../../../functions/domain/ranking/issue-head';
import type { Result } from '../../../functions/domain/result';
import { getAthleteRanking } from '../../../functions/usecases/ranking/get-athlete-ranking';
import { getMyRanking } from '../../../functions/usecases/ranking/get-my-ranking';
import { getRankingPage } from '../../../functions/usecases/ranking/get-ranking-page';
import { searchRanking } from '../../../functions/usecases/ranking/search-ranking';
import { LIST_NAMES } from '../../../src/contract/words';
import { benchAthletes } from './athletes';
import type { CallCounts } from './call-counts';
import { FORMER, tableDeps } from './former-editions';
import { sampleOf } from './stored-season';
import { ISSUE } from './tournaments';

export interface ReadingCost {
  readonly asked: number;
  /** the most of any */
  readonly reads: number;
  readonly readUnits: number;
}
export interface ReadingCosts {
  readonly page: ReadingCost;
  readonly row: ReadingCost;
  readonly breakdown: ReadingCost;
  /** in the latest issue, with the projection */
  readonly athlete: ReadingCost;
  /** a name in all nine lists, in a process that knows none of them */
  readonly search: ReadingCost;
  /** breakdowns that do not add up to their row */
  readonly differing: number;
}

/** What readers of an issue cost, in a process that knows which issue is the latest. */
export const readingCosts = async (
  table: Table,
  calls: { take(): CallCounts },
  count: number,
): Promise<ReadingCosts> => {
  let differing = 0;
  const { ranking, clock } = tableDeps(table)(ISSUE);
  const deductions = dynamoDeductionStore(table);
  const published = publishedRanking(ranking, clock);
  const members = only<MemberStore>({ find: () => Promise.resolve(null) });
  const logger = { info: () => undefined, error: () => void (differing += 1) };
  const results = dynamoResultsStore(table);
  const deps = { ranking, deductions, clock, published, members, logger, results };
  const former = await ranking.revisionsOf(FORMER);
  const [edition] = former.map((head: IssueHead) => head.edition);
  if (edition === undefined) throw new Error('the former edition is lost');
  await published.latest();
  await published.head(edition);
  const head = await published.head((await ranking.end())?.latestEdition ?? '');
  calls.take();

  const cost = async <T>(
    asked: readonly T[],
    ask: (one: T) => Promise<Result<unknown>>,
  ): Promise<ReadingCost> => {
    let [found, reads, readUnits] = [0, 0, 0];
    for (const one of asked) {
      const answer = await ask(one);
      const taken = calls.take();
      if (!answer.ok) continue;
      found += 1;
      reads = Math.max(reads, taken.roundTrips);
      readUnits = Math.max(readUnits, taken.readUnits);
    }
    return { asked: found, reads, readUnits };
  };
  const sample = sampleOf(benchAthletes(count)).map(({ id }) => id);
  const pages = LIST_NAMES.flatMap((list) => {
    const last = Math.ceil((head?.counts[list] ?? 1) / 50);
    return [1, Math.ceil(last / 2), last].map((page) => ({ list, page: String(page) }));
  });
  const me = (memberId: string) => ({ memberId, phoneKey: memberId, sessionKey: memberId });
  return {
    page: await cost(pages, ({ list, page }) => getRankingPage(deps, list, { page })),
    row: await cost(sample, (id) => getMyRanking(deps, me(id) as never, {})),
    breakdown: await cost(sample, (id) => getAthleteRanking(deps, id, { edition })),
    athlete: await cost(sample, (id) => getAthleteRanking(deps, id, {})),
    search: await cost(['王子', '李'], (name) =>
      searchRanking({ published: publishedRanking(ranking, clock) }, { name }),
    ),
    differing,
  };
};

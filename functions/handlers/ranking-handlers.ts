import { raiseObjection } from '../usecases/desk/raise-objection';
import { getAthleteRanking } from '../usecases/ranking/get-athlete-ranking';
import { getMyRanking } from '../usecases/ranking/get-my-ranking';
import { getRankingPage } from '../usecases/ranking/get-ranking-page';
import { listIssues } from '../usecases/ranking/list-issues';
import { searchRanking } from '../usecases/ranking/search-ranking';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** The published ranking (RNK-9, RNK-10). */
export const rankingHandlers = (deps: Wiring): Chapter<'ranking'> => ({
  issues: ({ query }) => listIssues(deps, query),
  rankingPage: ({ params, query }) => getRankingPage(deps, params.list, query),
  searchRanking: ({ query }) => searchRanking(deps, query),
  athleteRanking: ({ params, query }) => getAthleteRanking(deps, params.memberId, query),
  myRanking: ({ actor, query }) => getMyRanking(deps, actor, query),
  raiseObjection: ({ actor, body, idempotencyKey }) =>
    raiseObjection(deps, actor, body, idempotencyKey),
});

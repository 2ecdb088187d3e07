import type { Clock } from '../../domain/ports';
import { issuedAt, latestDue, weeksAfter } from '../../domain/calendar/issue-calendar';
import type { IssueHead } from '../../domain/ranking/issue-head';
import type { RankingStore } from '../../domain/editions/ranking-store';
import { addSeconds } from '../../domain/calendar/calendar';
import { ok, type Result } from '../../domain/result';
import type { Day } from '../../../src/contract/words';
import type { BuildIssueDeps } from './build-issue';
import { publishIssue } from './publish-issue';

/** An issue that is so much later than RNK-1 says is somebody's business. */
const OVERDUE_SECONDS = 30 * 60;

/**
 * Publishes whatever is due and missing, in order (RNK-1, RNK-9); where nothing was ever published, just
 * the latest. Nothing to do is no refusal. Refuses ISSUE_UNSOUND.
 */
export const publishDue = async (deps: BuildIssueDeps): Promise<Result<readonly IssueHead[]>> => {
  const date = latestDue(deps.clock.now());
  const end = await deps.ranking.end();
  if (end && end.latest >= date) return ok([]);
  const published = await publishIssue(deps, { date, by: null });
  return published.ok || published.reason !== 'ISSUE_PUBLISHED' ? published : ok([]);
};

/** Wednesdays whose issue should have been there half an hour ago; of an empty chain the latest alone. */
export const overdueIssues = async ({
  ranking,
  clock,
}: {
  readonly ranking: Pick<RankingStore, 'end'>;
  readonly clock: Clock;
}): Promise<readonly Day[]> => {
  const since = addSeconds(clock.now(), -OVERDUE_SECONDS);
  const due = latestDue(since);
  const end = await ranking.end();
  const overdue: Day[] = [];
  for (let date = end ? weeksAfter(end.latest, 1) : due; date <= due; date = weeksAfter(date, 1))
    if (issuedAt(date) <= since) overdue.push(date);
  return overdue;
};

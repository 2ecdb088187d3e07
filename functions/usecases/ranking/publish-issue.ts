import type { Day } from '../../../src/contract/words';
import { closingOf, isIssueDay, issuedAt, weeksAfter } from '../../domain/calendar/issue-calendar';
import type { IssueHead } from '../../domain/ranking/issue-head';
import { ok, refuse, type Result } from '../../domain/result';
import { buildIssue, type BuildIssueDeps, type Progress } from './build-issue';
import { basisNow } from './load-issue-input';

export interface PublishIssue {
  readonly date: Day;
  /** member id; null: the schedule, or somebody at the terminal */
  readonly by: string | null;
  readonly progress?: Progress;
}

/** So often others may publish while one builds; more would be something else than chance. */
const ATTEMPTS = 8;

/**
 * Publishes the issue of a Wednesday and, before it, every one missing since the latest, in order (RNK-9).
 * The very first issue may be any that is due. Answers the issues that are there now and were not before,
 * also where another run was faster. Refuses NOT_A_WEDNESDAY, ISSUE_NOT_DUE, ISSUE_PUBLISHED,
 * ISSUE_NOT_FOUND (older than the first ever), ISSUE_UNSOUND.
 */
export const publishIssue = async (
  deps: BuildIssueDeps,
  { date, by, progress = () => undefined }: PublishIssue,
): Promise<Result<readonly IssueHead[]>> => {
  const { ranking, clock } = deps;
  if (!isIssueDay(date)) return refuse('NOT_A_WEDNESDAY');
  if (clock.now() < issuedAt(date)) return refuse('ISSUE_NOT_DUE', { dueAt: issuedAt(date) });
  let end = await ranking.end();
  if (end && end.latest >= date)
    return refuse(
      (await ranking.revisionsOf(date)).length > 0 ? 'ISSUE_PUBLISHED' : 'ISSUE_NOT_FOUND',
    );

  const heads: IssueHead[] = [];
  let overtaken = 0;
  for (let next = end ? weeksAfter(end.latest, 1) : date; next <= date;) {
    end = await ranking.end();
    if (end && end.latest >= next) {
      heads.push(...(await ranking.revisionsOf(next)).slice(0, 1));
      next = weeksAfter(next, 1);
      continue;
    }
    const basis = await basisNow(deps, next, closingOf(next), clock.now());
    const asked = { basis, revision: 1, reason: null, by, seen: end, against: null };
    const built = await buildIssue(deps, asked, progress);
    if (!built.ok) return built;
    if (built.value === 'overtaken') {
      overtaken += 1;
      if (overtaken === ATTEMPTS) throw new Error(`${date} was overtaken ${ATTEMPTS} times`);
      continue;
    }
    heads.push(built.value);
    next = weeksAfter(next, 1);
  }
  return ok(heads);
};

import type { Day } from '../../../src/contract/words';
import { isIssueDay } from '../../domain/calendar/issue-calendar';
import type { IssueHead } from '../../domain/ranking/issue-head';
import { publicText } from '../../domain/public-text';
import { refuse, type Result } from '../../domain/result';
import { buildIssue, type BuildIssueDeps, type Progress } from './build-issue';
import { basisNow } from './load-issue-input';

export interface ReviseIssue {
  readonly date: Day;
  readonly reason: string | null;
  /** member id; null: somebody at the terminal */
  readonly by: string | null;
  readonly progress?: Progress;
}

const ATTEMPTS = 8;

/**
 * A new, numbered revision of a published issue from what is known now of the events that were in time for
 * it (RNK-9, RNK-2); the former ones stay readable. Refuses NOT_A_WEDNESDAY, REVISION_REASON_REQUIRED,
 * REASON_PERSONAL,
 * ISSUE_NOT_FOUND, REVISION_UNCHANGED (a repeat finds its own work done), ISSUE_UNSOUND.
 */
export const reviseIssue = async (
  deps: BuildIssueDeps,
  { date, reason, by, progress = () => undefined }: ReviseIssue,
): Promise<Result<IssueHead>> => {
  const { ranking, clock } = deps;
  const why = reason?.trim() ?? '';
  if (!isIssueDay(date)) return refuse('NOT_A_WEDNESDAY');
  if (why === '') return refuse('REVISION_REASON_REQUIRED');
  if (!publicText([])(why)) return refuse('REASON_PERSONAL');
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const seen = await ranking.end();
    const against = (await ranking.revisionsOf(date)).at(-1);
    if (against === undefined) return refuse('ISSUE_NOT_FOUND');
    const now = clock.now();
    const basis = await basisNow(deps, date, now, now);
    const revision = against.revision + 1;
    const built = await buildIssue(
      deps,
      { basis, revision, reason: why, by, seen, against },
      progress,
    );
    if (!built.ok) return built;
    if (built.value !== 'overtaken') return { ok: true, value: built.value };
  }
  throw new Error(`${date} was overtaken ${ATTEMPTS} times`);
};

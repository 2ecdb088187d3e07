import type { Use } from '../use';
import type { RunView, StartRun } from '../../../src/contract/desk';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { isIssueDay, issuedAt, latestDue, weeksAfter } from '../../domain/calendar/issue-calendar';
import { publicText } from '../../domain/public-text';
import { newRun } from '../../domain/ranking/run';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import { associationCommand } from './association-command';
import { runView } from './run-view';

export type StartRunDeps = Use<
  'athletes' | 'clock' | 'members' | 'ranking' | 'runs' | 'secrets' | 'sentence'
>;

/** What can be known to be wrong before anything is loaded; the run itself is refused for the rest. */
const early = async (
  { ranking }: StartRunDeps,
  { kind, issue, reason }: StartRun,
  now: Instant,
): Promise<Refusal | null> => {
  if (!isIssueDay(issue)) return refuse('NOT_A_WEDNESDAY');
  if (kind === 'revise' && reason === null) return refuse('REVISION_REASON_REQUIRED');
  if (kind !== 'revise' && reason !== null) return refuse('INVALID_REQUEST', { path: 'reason' });
  if (reason !== null && !publicText([])(reason)) return refuse('REASON_PERSONAL');
  const [end, revisions] = await Promise.all([ranking.end(), ranking.revisionsOf(issue)]);
  const isOut = revisions.length > 0;
  if (kind === 'revise') return isOut ? null : refuse('ISSUE_NOT_FOUND');
  if (kind === 'publish' && isOut) return refuse('ISSUE_PUBLISHED');
  // issues follow each other week by week: what was never issued before the latest never will be
  if (!isOut && end && issue < end.latest) return refuse('ISSUE_NOT_FOUND');
  const due = latestDue(now);
  // the chain begins with what is due now: a slip of the year would be caught up week by week for ever
  if (kind === 'publish' && end === null && issue < due) return refuse('ISSUE_NOT_FOUND');
  const last = kind === 'publish' ? due : weeksAfter(due, 1);
  return issue > last ? refuse('ISSUE_NOT_DUE', { dueAt: issuedAt(issue) }) : null;
};

/**
 * Queues a run and answers at once; whoever asks while one of this kind and issue is open is shown that one.
 * A dry run may be of any issue that is out, of those due and of the next. Refuses NOT_A_WEDNESDAY,
 * REVISION_REASON_REQUIRED, REASON_PERSONAL, ISSUE_NOT_FOUND, ISSUE_PUBLISHED, ISSUE_NOT_DUE. The role stands while
 * it is queued, two items more in the transaction; the issue is judged again by the run.
 */
export const startRun = (
  deps: StartRunDeps,
  actor: Actor,
  asked: StartRun,
  idempotencyKey: string,
): Promise<Result<RunView>> => {
  const { runs, clock } = deps;
  const by = actor.memberId;
  const shown = async (id: string): Promise<Result<RunView>> => {
    const run = await runs.find(id);
    return run ? ok(await runView(deps, run)) : refuse('RUN_NOT_FOUND');
  };
  return associationCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'start-run', asked } },
    {
      present: shown,
      carryOut: async ({ key, grounds }) => {
        const now = clock.now();
        const wrong = await early(deps, asked, now);
        if (wrong) return wrong;
        const run = newRun({ ...asked, by }, key, now);
        const told = {
          kind: 'run-asked',
          subject: null,
          text: `${asked.kind} ${asked.issue}`,
        } as const;
        const added = await runs.add(run, grounds(run.id, told));
        if (added === 'stale') return 'stale';
        if (added !== 'done') {
          const { open: id } = added;
          return (await runs.join({ ...run, id }, grounds(id, null))) === 'stale'
            ? 'stale'
            : shown(id);
        }
        return shown(run.id);
      },
    },
  );
};

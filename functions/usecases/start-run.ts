import type { RunView, StartRun } from '../../src/contract/desk';
import type { Instant } from '../../src/contract/words';
import type { Actor } from '../domain/actor';
import { associationGrounds } from '../domain/ground';
import type { Clock, Logger, Secrets } from '../domain/ports';
import { isIssueDay, issuedAt, latestDue, weeksAfter } from '../domain/ranking/issue-calendar';
import type { RankingStore } from '../domain/ranking/ranking-store';
import { newRun } from '../domain/ranking/run';
import type { AskedRun, RunStore } from '../domain/ranking/run-store';
import { ok, refuse, type Refusal, type Result } from '../domain/result';
import { commandMark } from './command-mark';
import { notAssociation, type AssociationDeps } from './desk-people';
import { runView, type RunViewDeps } from './run-view';
import { untilFresh } from './until-fresh';

export interface StartRunDeps extends RunViewDeps, AssociationDeps {
  readonly runs: Pick<RunStore, 'add' | 'byCommand' | 'find' | 'differencesOf'>;
  readonly ranking: Pick<RankingStore, 'end' | 'revisionsOf'>;
  readonly secrets: Pick<Secrets, 'blindIndex'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What can be known to be wrong before anything is loaded; the run itself is refused for the rest. */
const early = async (
  { ranking }: StartRunDeps,
  { kind, issue, reason }: StartRun,
  now: Instant,
): Promise<Refusal | null> => {
  if (!isIssueDay(issue)) return refuse('NOT_A_WEDNESDAY');
  if (kind === 'revise' && reason === null) return refuse('REVISION_REASON_REQUIRED');
  if (kind !== 'revise' && reason !== null) return refuse('INVALID_REQUEST');
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
 * A dry run may be of any issue that is out, of those due and of the next. Refuses NOT_ASSOCIATION,
 * NOT_A_WEDNESDAY, REVISION_REASON_REQUIRED, ISSUE_NOT_FOUND, ISSUE_PUBLISHED, ISSUE_NOT_DUE. The role
 * stands while it is queued, two items more in the transaction; the issue is judged again by the run.
 */
export const startRun = (
  deps: StartRunDeps,
  actor: Actor,
  asked: StartRun,
  idempotencyKey: string,
): Promise<Result<RunView>> => untilFresh(() => startOnce(deps, actor, asked, idempotencyKey));

const startOnce = async (
  deps: StartRunDeps,
  actor: Actor,
  asked: StartRun,
  idempotencyKey: string,
): Promise<Result<RunView> | 'stale'> => {
  const refusal = await notAssociation(deps, actor);
  if (refusal) return refusal;
  const command = commandMark(deps.secrets, actor, idempotencyKey, asked);
  const before = await deps.runs.byCommand(actor.memberId, command);
  if (before !== null) return shown(deps, before);
  const now = deps.clock.now();
  const wrong = await early(deps, asked, now);
  if (wrong) return wrong;
  const run = newRun({ ...asked, by: actor.memberId }, command, now);
  const added = await deps.runs.add(run, command, associationGrounds(actor));
  if (added === 'stale') return 'stale';
  if (added !== 'reused' && added.runId === run.id)
    deps.logger.info('audit', {
      kind: 'run-asked',
      by: actor.memberId,
      runId: run.id,
      run: asked.kind,
      issue: asked.issue,
    });
  return shown(deps, added);
};

const shown = async (deps: StartRunDeps, asked: AskedRun): Promise<Result<RunView>> => {
  if (asked === 'reused') return refuse('IDEMPOTENCY_KEY_REUSED');
  const run = await deps.runs.find(asked.runId);
  return run ? ok(await runView(deps, run)) : refuse('RUN_NOT_FOUND');
};

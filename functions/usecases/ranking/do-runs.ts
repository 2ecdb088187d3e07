import type { Use } from '../use';
import type { Differences, RunView } from '../../../src/contract/desk';
import { addSeconds } from '../../domain/calendar/calendar';
import {
  isTakeable,
  leaseFrom,
  RUN_RULES,
  type Run,
  type RunOutcome,
} from '../../domain/ranking/run';
import { refuse, type Refusal, type Result } from '../../domain/result';

export type RunProgress = (step: NonNullable<RunView['step']>, percent: number) => Promise<void>;

/** The three kinds of runs as they are done. */
export interface RunWork {
  readonly publish: (run: Run, progress: RunProgress) => Promise<Result<Run['published']>>;
  readonly revise: (run: Run, progress: RunProgress) => Promise<Result<Run['published']>>;
  readonly dryRun: (run: Run, progress: RunProgress) => Promise<Result<Differences>>;
}

/** Somebody else has taken the run: whoever held it too long must stop. */
class RunLostError extends Error {
  override readonly name = 'RunLostError';
}

/** Percent below which a step forward is not worth a write; its lease is kept all the same. */
const WORTH_SHOWING = 5;

/**
 * Carries out what the desk asked for, one after another. A run is held under a lease: where its holder dies,
 * the next round takes it over. All three kinds may be repeated from the start (RNK-9).
 */
export const doRuns = async (
  deps: Use<'clock' | 'ids' | 'logger' | 'runs'>,
  work: RunWork,
): Promise<void> => {
  for (const run of await deps.runs.open()) {
    if (!isTakeable(run, deps.clock.now())) continue;
    await doRun(deps, work, run);
  }
};

const doRun = async (
  deps: Use<'clock' | 'ids' | 'logger' | 'runs'>,
  work: RunWork,
  run: Run,
): Promise<void> => {
  const { runs, clock, ids, logger } = deps;
  const holder = ids.random(12);
  const now = clock.now();
  if (!(await runs.take(run, holder, now, leaseFrom(now)))) return;
  const about = { runId: run.id, run: run.kind, issue: run.issue };
  if (run.attempts >= RUN_RULES.attempts) {
    logger.error('run-given-up', about);
    await runs.finish(run, holder, failed(refuse('UNEXPECTED')), clock.now());
    return;
  }
  try {
    const outcome = await outcomeOf(work, run, progressOf(deps, run.id, holder));
    if (!(await runs.finish(run, holder, outcome, clock.now()))) throw new RunLostError();
    logger.info('run', { ...about, state: outcome.state, reason: outcome.refusal?.reason ?? null });
  } catch (error) {
    logger.error('run-broken', { ...about, error: (error as Error).name });
    // the next round need not wait for the lease to run out
    if (!(error instanceof RunLostError))
      await runs.progress(run.id, holder, { step: null, percent: 0, leaseUntil: clock.now() });
  }
};

/** Shows steps and percents as they come, and renews the lease with each. */
const progressOf = (
  { runs, clock }: Use<'clock' | 'ids' | 'logger' | 'runs'>,
  runId: string,
  holder: string,
): RunProgress => {
  let shown: { step: string | null; percent: number } = { step: null, percent: 0 };
  let renewAt = clock.now();
  return async (step, percent) => {
    const whole = Math.floor(percent);
    const now = clock.now();
    if (step === shown.step && whole < shown.percent + WORTH_SHOWING && now < renewAt) return;
    shown = { step, percent: whole };
    renewAt = addSeconds(now, RUN_RULES.renewSeconds);
    if (!(await runs.progress(runId, holder, { ...shown, step, leaseUntil: leaseFrom(now) })))
      throw new RunLostError();
  };
};

const failed = ({ ok: _, ...refusal }: Refusal): RunOutcome => ({
  state: 'failed',
  refusal,
  published: [],
  differences: null,
});

const outcomeOf = async (work: RunWork, run: Run, progress: RunProgress): Promise<RunOutcome> => {
  const done: RunOutcome = { state: 'done', refusal: null, published: [], differences: null };
  if (run.kind === 'dry-run') {
    const found = await work.dryRun(run, progress);
    return found.ok ? { ...done, differences: found.value } : failed(found);
  }
  const made = await (run.kind === 'publish' ? work.publish : work.revise)(run, progress);
  return made.ok ? { ...done, published: made.value } : failed(made);
};

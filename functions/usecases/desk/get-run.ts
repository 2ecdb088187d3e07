import type { Use } from '../use';
import type { RunView } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { notAssociation } from './desk-people';
import { runView } from './run-view';

/** How far a run is and what came of it. Refuses NOT_ASSOCIATION, RUN_NOT_FOUND. */
export const getRun = async (
  deps: Use<'athletes' | 'roles' | 'runs' | 'sentence'>,
  actor: Actor,
  runId: string,
): Promise<Result<RunView>> => {
  const refusal = await notAssociation(deps, actor);
  if (refusal) return refusal;
  const run = await deps.runs.find(runId);
  return run ? ok(await runView(deps, run)) : refuse('RUN_NOT_FOUND');
};

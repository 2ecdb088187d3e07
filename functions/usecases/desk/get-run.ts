import type { RunView } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import type { RunStore } from '../../domain/ranking/run-store';
import { ok, refuse, type Result } from '../../domain/result';
import { notAssociation, type AssociationDeps } from './desk-people';
import { runView, type RunViewDeps } from './run-view';

export interface GetRunDeps extends RunViewDeps, AssociationDeps {
  readonly runs: Pick<RunStore, 'find' | 'differencesOf'>;
}

/** How far a run is and what came of it. Refuses NOT_ASSOCIATION, RUN_NOT_FOUND. */
export const getRun = async (
  deps: GetRunDeps,
  actor: Actor,
  runId: string,
): Promise<Result<RunView>> => {
  const refusal = await notAssociation(deps, actor);
  if (refusal) return refusal;
  const run = await deps.runs.find(runId);
  return run ? ok(await runView(deps, run)) : refuse('RUN_NOT_FOUND');
};

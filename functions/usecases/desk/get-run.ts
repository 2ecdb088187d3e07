import type { Use } from '../use';
import type { RunView } from '../../../src/contract/desk';
import { ok, refuse, type Result } from '../../domain/result';
import { runView } from './run-view';

/** How far a run is and what came of it. Refuses RUN_NOT_FOUND. */
export const getRun = async (
  deps: Use<'athletes' | 'runs' | 'sentence'>,
  runId: string,
): Promise<Result<RunView>> => {
  const run = await deps.runs.find(runId);
  return run ? ok(await runView(deps, run)) : refuse('RUN_NOT_FOUND');
};

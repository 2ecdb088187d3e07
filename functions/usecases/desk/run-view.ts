import type { Use } from '../use';
import type { Differences, RunView } from '../../../src/contract/desk';
import type { Run } from '../../domain/ranking/run';
import { namesOf, type NameOf } from './desk-people';

const viewOf = (
  { sentence }: Use<'sentence'>,
  run: Run,
  nameOf: NameOf,
  differences: Differences | null,
): RunView => {
  const { id, kind, issue, reason, state, step, percent, at, by, endedAt, refusal } = run;
  return {
    ...{ id, kind, issue, reason, state, step, percent, at, endedAt, differences },
    by: nameOf(by),
    refusal: refusal && {
      reason: refusal.reason,
      sentence: sentence(refusal),
    },
    published: [...run.published],
  };
};

/** A run with what it found; the rows of a dry run get the names of today. */
export const runView = async (
  deps: Use<'athletes' | 'runs' | 'sentence'>,
  run: Run,
): Promise<RunView> => {
  const found =
    run.kind === 'dry-run' && run.state === 'done' ? await deps.runs.differencesOf(run.id) : null;
  const athletes = found ? found.rows.map(({ memberId }) => memberId) : [];
  const nameOf = await namesOf(deps, [run.by, ...athletes]);
  const differences = found && {
    ...found,
    rows: found.rows.map((row) => ({ ...row, name: nameOf(row.memberId) })),
  };
  return viewOf(deps, run, nameOf, differences);
};

/** Runs as a list shows them, without what they found. */
export const runViews = async (
  deps: Omit<Use<'athletes' | 'runs' | 'sentence'>, 'runs'>,
  runs: readonly Run[],
): Promise<RunView[]> => {
  const nameOf = await namesOf(
    deps,
    runs.map(({ by }) => by),
  );
  return runs.map((run) => viewOf(deps, run, nameOf, null));
};

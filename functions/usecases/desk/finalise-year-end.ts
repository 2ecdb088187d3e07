import type { Use } from '../use';
import type { YearEnd } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import { finalRefusal } from '../../domain/ranking/year-end';
import { ok, refuse, type Result } from '../../domain/result';
import { associationCommand } from './association-command';
import { loadYearEnd, yearEndAnswer } from './year-end-view';

/**
 * Declares the revision in force of a year-end issue final (RNK-11). (decided) Corrections stay possible; the
 * state says which revision was final. Refuses NOT_YEAR_END, OBJECTION_PERIOD_RUNNING,
 * OBJECTIONS_OPEN, YEAR_END_FINAL. It is written while the role stands and that revision is the latest: three
 * items more in the transaction.
 */
export const finaliseYearEnd = (
  deps: Use<'athletes' | 'clock' | 'members' | 'ranking' | 'secrets' | 'sentence' | 'yearEnds'>,
  actor: Actor,
  year: number,
  idempotencyKey: string,
): Promise<Result<YearEnd>> => {
  const { yearEnds, clock } = deps;
  const by = actor.memberId;
  const shown = async () => ok(await yearEndAnswer(deps, year, await loadYearEnd(deps, year)));
  return associationCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'finalise', year } },
    {
      present: shown,
      carryOut: async ({ grounds }) => {
        const { revisions, record } = await loadYearEnd(deps, year);
        const [first] = revisions;
        const latest = revisions.at(-1);
        if (!first || !latest) return refuse('NOT_YEAR_END');
        const now = clock.now();
        const tooEarly = finalRefusal(first, record, now);
        if (tooEarly) return tooEarly;
        const { date, revision } = latest;
        const written = await yearEnds.finalise(year, { revision, by, at: now }, [
          ...grounds(String(year), {
            ...{ kind: 'year-end-final', subject: null, text: `${date} ${revision}` },
          }),
          { is: 'latest-revision', date, revision },
        ]);
        // an objection, a revision or somebody else's word came between: read again
        if (written !== 'done') return 'stale';
        return shown();
      },
    },
  );
};

import type { YearEnd } from '../../src/contract/desk';
import type { Actor } from '../domain/actor';
import { associationGrounds } from '../domain/ground';
import type { Logger, Secrets } from '../domain/ports';
import { finalRefusal } from '../domain/ranking/year-end';
import type { YearEndStore } from '../domain/ranking/year-end-store';
import { ok, refuse, type Result } from '../domain/result';
import { commandMark } from './command-mark';
import { notAssociation, type AssociationDeps } from './desk-people';
import { loadYearEnd, yearEndAnswer, type YearEndDeps } from './year-end-view';
import { untilFresh } from './until-fresh';

export interface FinaliseYearEndDeps extends YearEndDeps, AssociationDeps {
  readonly yearEnds: Pick<YearEndStore, 'ofYear' | 'finalise'>;
  readonly secrets: Pick<Secrets, 'blindIndex'>;
  readonly logger: Logger;
}

/**
 * Declares the revision in force of a year-end issue final (RNK-11). (decided) Corrections stay possible; the
 * state says which revision was final. Refuses NOT_ASSOCIATION, NOT_YEAR_END, OBJECTION_PERIOD_RUNNING,
 * OBJECTIONS_OPEN, YEAR_END_FINAL. It is written while the role stands and that revision is the latest: three
 * items more in the transaction.
 */
export const finaliseYearEnd = (
  deps: FinaliseYearEndDeps,
  actor: Actor,
  year: number,
  idempotencyKey: string,
): Promise<Result<YearEnd>> => untilFresh(() => finaliseOnce(deps, actor, year, idempotencyKey));

const finaliseOnce = async (
  deps: FinaliseYearEndDeps,
  actor: Actor,
  year: number,
  idempotencyKey: string,
): Promise<Result<YearEnd> | 'stale'> => {
  const refusal = await notAssociation(deps, actor);
  if (refusal) return refusal;
  const command = commandMark(deps.secrets, actor, idempotencyKey, { year });
  const loaded = await loadYearEnd(deps, year);
  const [first] = loaded.revisions;
  const latest = loaded.revisions.at(-1);
  if (!first || !latest) return refuse('NOT_YEAR_END');
  const now = deps.clock.now();
  const final = { revision: latest.revision, by: actor.memberId, at: now, command };
  const tooEarly = loaded.record.final ? null : finalRefusal(first, loaded.record, now);
  if (tooEarly) return tooEarly;
  const written = loaded.record.final
    ? 'refused'
    : await deps.yearEnds.finalise(year, final, [
        ...associationGrounds(actor),
        { is: 'latest-revision', date: latest.date, revision: latest.revision },
      ]);
  if (written === 'stale') return 'stale';
  if (written === 'done')
    deps.logger.info('audit', {
      kind: 'year-end-final',
      by: actor.memberId,
      year,
      revision: final.revision,
    });
  const after = await loadYearEnd(deps, year);
  if (after.record.final?.command.key !== command.key)
    return finalRefusal(first, after.record, now) ?? refuse('TRY_AGAIN');
  return ok(await yearEndAnswer(deps, year, after));
};

import type { DeductionView, EndDeduction } from '../../src/contract/desk';
import type { Actor } from '../domain/actor';
import { associationGrounds } from '../domain/ground';
import type { Clock, Logger } from '../domain/ports';
import type { DeductionStore, RecordedDeduction } from '../domain/ranking/deduction-store';
import { endingRefusal, firstFreeDay } from '../domain/ranking/deduction-view';
import type { RankingStore } from '../domain/ranking/ranking-store';
import { refuse, type Result } from '../domain/result';
import { notAssociation, type AssociationDeps, type NamesDeps } from './desk-people';
import { shownDeduction } from './list-deductions';
import { untilFresh } from './until-fresh';

export interface EndDeductionDeps extends AssociationDeps, NamesDeps {
  readonly deductions: Pick<DeductionStore, 'find' | 'end'>;
  readonly ranking: Pick<RankingStore, 'end'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Ends a deduction before its time, once; one that has not begun is called off. Asking again for the same
 * changes nothing. Refuses NOT_ASSOCIATION, DEDUCTION_NOT_FOUND, DEDUCTION_ENDED, DEDUCTION_DATES. It is
 * written while the role stands and no further issue is out (RNK-9): three items more in the transaction.
 */
export const endDeduction = (
  deps: EndDeductionDeps,
  actor: Actor,
  id: string,
  asked: EndDeduction,
): Promise<Result<DeductionView>> => untilFresh(() => endOnce(deps, actor, id, asked));

const endOnce = async (
  deps: EndDeductionDeps,
  actor: Actor,
  id: string,
  { until, reason }: EndDeduction,
): Promise<Result<DeductionView> | 'stale'> => {
  const refusal = await notAssociation(deps, actor);
  if (refusal) return refusal;
  const deduction = await deps.deductions.find(id);
  if (!deduction) return refuse('DEDUCTION_NOT_FOUND');
  const asked = { until: firstFreeDay(deduction, until), reason, by: actor.memberId };
  if (deduction.ended) return repeated(deps, deduction, asked);
  const end = await deps.ranking.end();
  const wrong = endingRefusal(deduction, until, end?.latest ?? null);
  if (wrong) return wrong;
  const ended = { ...asked, at: deps.clock.now() };
  const written = await deps.deductions.end(id, ended, [
    ...associationGrounds(actor),
    { is: 'chain-end', hash: end?.hash ?? null },
  ]);
  if (written === 'stale') return 'stale';
  if (written === 'ended')
    return repeated(deps, (await deps.deductions.find(id)) ?? deduction, asked);
  deps.logger.info('audit', { kind: 'deduction-ended', by: actor.memberId, deductionId: id });
  return shownDeduction(deps, { ...deduction, ended });
};

const repeated = async (
  deps: EndDeductionDeps,
  deduction: RecordedDeduction,
  asked: Omit<NonNullable<RecordedDeduction['ended']>, 'at'>,
): Promise<Result<DeductionView>> =>
  (['until', 'reason', 'by'] as const).every((field) => deduction.ended?.[field] === asked[field])
    ? shownDeduction(deps, deduction)
    : refuse('DEDUCTION_ENDED');

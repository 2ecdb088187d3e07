import type { AddDeduction, DeductionView } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import type { Logger } from '../../domain/ports';
import type { DeductionStore } from '../../domain/ranking/deduction-store';
import { refuse, type Result } from '../../domain/result';
import { associationCommand, type AssociationCommandDeps } from './association-command';
import type { NamesDeps } from './desk-people';
import { shownDeduction } from './list-deductions';

export interface AddDeductionDeps extends AssociationCommandDeps, NamesDeps {
  readonly deductions: Pick<DeductionStore, 'add' | 'find'>;
  readonly logger: Logger;
}

/**
 * Records a deduction (RNK-7). (decided) `from` may be any day: issues that are out never change. Refuses
 * NOT_ASSOCIATION, DEDUCTION_DATES, ATHLETE_NOT_FOUND (no such member, or none with a real name). Role and
 * athlete stand while it is written: three items more in the transaction.
 */
export const addDeduction = (
  deps: AddDeductionDeps,
  actor: Actor,
  asked: AddDeduction,
  idempotencyKey: string,
): Promise<Result<DeductionView>> => {
  const { athletes, deductions, clock, logger } = deps;
  const by = actor.memberId;
  return associationCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'add-deduction', asked } },
    {
      present: async (id) => {
        const deduction = await deductions.find(id);
        return deduction ? shownDeduction(deps, deduction) : refuse('DEDUCTION_NOT_FOUND');
      },
      carryOut: async ({ key: id, grounds }) => {
        if (asked.until !== null && asked.until <= asked.from) return refuse('DEDUCTION_DATES');
        if ((await athletes.of([asked.memberId])).length === 0) return refuse('ATHLETE_NOT_FOUND');
        const deduction = { ...asked, id, by, at: clock.now(), ended: null };
        const added = await deductions.add(deduction, [
          ...grounds(id),
          { is: 'member', memberId: asked.memberId },
        ]);
        if (added === 'stale') return 'stale';
        const { memberId } = asked;
        logger.info('audit', { kind: 'deduction-added', by, deductionId: id, memberId });
        return shownDeduction(deps, deduction);
      },
    },
  );
};

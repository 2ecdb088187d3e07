import type { Use } from '../use';
import type { AddDeduction, DeductionView } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import { publicText } from '../../domain/public-text';
import { refuse, type Result } from '../../domain/result';
import { associationCommand } from './association-command';
import { shownDeduction } from './list-deductions';

/**
 * Records a deduction (RNK-7). (decided) `from` may be any day: issues that are out never change. Refuses
 * DEDUCTION_DATES, ATHLETE_NOT_FOUND (no such member, or none with a real name), REASON_PERSONAL. Role and
 * athlete stand while it is written: three items more in the transaction.
 */
export const addDeduction = (
  deps: Use<'athletes' | 'clock' | 'deductions' | 'members' | 'secrets'>,
  actor: Actor,
  asked: AddDeduction,
  idempotencyKey: string,
): Promise<Result<DeductionView>> => {
  const { athletes, deductions, clock } = deps;
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
        const [athlete] = await athletes.of([asked.memberId]);
        if (!athlete) return refuse('ATHLETE_NOT_FOUND');
        if (!publicText([athlete.name])(asked.reason)) return refuse('REASON_PERSONAL');
        const deduction = { ...asked, id, by, at: clock.now(), ended: null };
        const added = await deductions.add(deduction, [
          ...grounds(id, { kind: 'deduction-added', subject: asked.memberId, text: asked.reason }),
          { is: 'member', memberId: asked.memberId },
        ]);
        if (added === 'stale') return 'stale';
        return shownDeduction(deps, deduction);
      },
    },
  );
};

import type { Use } from '../use';
import type { DeductionView, EndDeduction } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import type { RecordedDeduction } from '../../domain/ranking/deduction-store';
import { endingRefusal, firstFreeDay } from '../../domain/ranking/deduction-view';
import { refuse, type Result } from '../../domain/result';
import { associationCommand } from './association-command';
import { saysNobody } from './desk-people';
import { shownDeduction } from './list-deductions';

type Ended = NonNullable<RecordedDeduction['ended']>;
const isSame = (ended: Ended, asked: Omit<Ended, 'at'>): boolean =>
  (['until', 'reason', 'by'] as const).every((field) => ended[field] === asked[field]);

/**
 * Ends a deduction before its time, once; one that has not begun is called off. Asking again for the same
 * changes nothing. Refuses DEDUCTION_NOT_FOUND, DEDUCTION_ENDED, DEDUCTION_DATES, REASON_PERSONAL. It is written while
 * the role stands and no further issue is out (RNK-9): three items more in the transaction.
 */
export const endDeduction = (
  deps: Use<'athletes' | 'clock' | 'deductions' | 'members' | 'ranking' | 'secrets'>,
  actor: Actor,
  id: string,
  { until, reason }: EndDeduction,
  idempotencyKey: string,
): Promise<Result<DeductionView>> => {
  const { deductions, ranking, clock } = deps;
  const by = actor.memberId;
  return associationCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'end-deduction', id, until, reason } },
    {
      present: async () => {
        const deduction = await deductions.find(id);
        return deduction ? shownDeduction(deps, deduction) : refuse('DEDUCTION_NOT_FOUND');
      },
      carryOut: async ({ grounds }) => {
        const deduction = await deductions.find(id);
        if (!deduction) return refuse('DEDUCTION_NOT_FOUND');
        const asked = { until: firstFreeDay(deduction, until), reason, by };
        if (deduction.ended)
          return isSame(deduction.ended, asked)
            ? shownDeduction(deps, deduction)
            : refuse('DEDUCTION_ENDED');
        if (!(await saysNobody(deps, [deduction.memberId], reason)))
          return refuse('REASON_PERSONAL');
        const end = await ranking.end();
        const wrong = endingRefusal(deduction, until, end?.latest ?? null);
        if (wrong) return wrong;
        const ended = { ...asked, at: clock.now() };
        const written = await deductions.end(id, ended, [
          ...grounds(id, { kind: 'deduction-ended', subject: deduction.memberId, text: reason }),
          { is: 'chain-end', hash: end?.hash ?? null },
        ]);
        // ended by somebody else meanwhile: read again, it says so
        if (written !== 'done') return 'stale';
        return shownDeduction(deps, { ...deduction, ended });
      },
    },
  );
};

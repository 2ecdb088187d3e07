import type { DeductionView } from '../../../src/contract/desk';
import type { Day } from '../../../src/contract/words';
import { refuse, type Refusal } from '../result';
import type { RecordedDeduction } from './deduction-store';
import { overFrom } from './deduction-terms';

/** Where a deduction stands on a day; one that was ended before it began is over (RNK-7). */
export const deductionState = (
  deduction: RecordedDeduction,
  today: Day,
): DeductionView['state'] => {
  const free = overFrom(deduction);
  if (free !== null && (free <= today || free <= deduction.from)) return 'over';
  return today < deduction.from ? 'coming' : 'in-force';
};

/** A deduction as the desk sees it; `until` is the day from which it holds no more. */
export const deductionView = (
  deduction: RecordedDeduction,
  nameOf: (memberId: string) => string | null,
  today: Day,
): DeductionView => {
  const { id, memberId, group, points, from, reason, by, at, ended } = deduction;
  return {
    ...{ id, memberId, group, points, from, reason, at },
    name: nameOf(memberId),
    until: overFrom(deduction),
    by: nameOf(by),
    ended: ended && { by: nameOf(ended.by), at: ended.at, reason: ended.reason },
    state: deductionState(deduction, today),
  };
};

/** The first free day of a deduction ended at `until`: one that has not begun is called off as a whole. */
export const firstFreeDay = ({ from }: Pick<RecordedDeduction, 'from'>, until: Day): Day =>
  until < from ? from : until;

/**
 * Why a deduction cannot be ended at `until`; null: it can. `latest`: the latest issue, null: none. Refuses
 * DEDUCTION_DATES: not earlier than it ends anyway, or a day of issues that are out and never change (RNK-9).
 */
export const endingRefusal = (
  deduction: Pick<RecordedDeduction, 'until'>,
  until: Day,
  latest: Day | null,
): Refusal | null =>
  (latest !== null && until <= latest) || (deduction.until !== null && until >= deduction.until)
    ? refuse('DEDUCTION_DATES')
    : null;

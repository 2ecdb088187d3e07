import type { Day } from '../../../src/contract/words';
import type { RecordedDeduction } from './deduction-store';

/** RNK-7: the first day a deduction is over, whether as recorded or ended early; null: never. */
export const overFrom = ({
  until,
  ended,
}: Pick<RecordedDeduction, 'until' | 'ended'>): Day | null => {
  if (ended === null) return until;
  return until === null || ended.until < until ? ended.until : until;
};

/** RNK-7: whether a deduction is in force in the issue of `date`. */
export const holdsOn = (
  deduction: Pick<RecordedDeduction, 'from' | 'until' | 'ended'>,
  date: Day,
): boolean => {
  const over = overFrom(deduction);
  return deduction.from <= date && (over === null || date < over);
};

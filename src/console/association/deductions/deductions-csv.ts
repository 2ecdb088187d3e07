import type { DeductionView } from '../../../contract/desk';
import { DEDUCTION_STATE, deductionsCopy as copy } from '../../../copy/desk-rulings';
import type { FileColumn } from '../../ui/csv';

/** The table of deductions as a file. */
export const DEDUCTIONS_FILE: readonly FileColumn<DeductionView>[] = [
  [copy.athlete, ({ name }) => name],
  [copy.memberId, ({ memberId }) => memberId],
  [copy.group, ({ group }) => group],
  [copy.points, ({ points }) => points],
  [copy.from, ({ from }) => from],
  [copy.until, ({ until }) => until],
  [copy.state, ({ state }) => DEDUCTION_STATE[state]],
  [copy.reason, ({ reason }) => reason],
  [copy.by, ({ by }) => by],
];

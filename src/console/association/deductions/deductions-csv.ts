import type { DeductionView } from '../../../contract/desk';
import { DEDUCTION_STATE, deductionsCopy as copy } from '../../../copy/desk-rulings';
import { csvText } from '../../ui/csv';

/** The table of deductions as a file. */
export const deductionsCsv = (deductions: readonly DeductionView[]): string =>
  csvText([
    [
      copy.athlete,
      copy.memberId,
      copy.group,
      copy.points,
      copy.from,
      copy.until,
      copy.state,
      copy.reason,
      copy.by,
    ],
    ...deductions.map(({ name, memberId, group, points, from, until, state, reason, by }) => [
      name,
      memberId,
      group,
      points,
      from,
      until,
      DEDUCTION_STATE[state],
      reason,
      by,
    ]),
  ]);

import { NOTHING, minus, type Quarters } from '../../contract/points';
import type { AthleteList } from '../../contract/ranking';
import { athleteCopy, quartersText } from '../../copy/ranking-pages';

export interface SumLine {
  readonly key: 'earned' | 'protected' | 'deducted' | 'total';
  readonly title: string;
  readonly note: string | null;
  readonly value: string;
  /** the larger of the two, which counts (RNK-7) */
  readonly counts: boolean;
}

/** How the total came about, line by line, as the answer's own figures say it (RNK-7). */
export const sumLinesOf = (shown: AthleteList): readonly SumLine[] => {
  const { earned, protected: kept, row } = shown;
  const hasKept = shown.protection !== null || kept > 0;
  const deducted = minus(row.basis === 'protected' ? kept : earned, row.total);
  const line = (
    key: SumLine['key'],
    title: string,
    quarters: Quarters,
    note: string | null = null,
  ): SumLine => ({
    key,
    title,
    note,
    value: quartersText(quarters),
    counts: hasKept && key === row.basis,
  });
  return [
    line('earned', athleteCopy.earned, earned, athleteCopy.earnedNote),
    ...(hasKept ? [line('protected', athleteCopy.protected, kept, athleteCopy.protectedNote)] : []),
    ...(deducted > 0 ? [line('deducted', athleteCopy.deducted, minus(NOTHING, deducted))] : []),
    line('total', athleteCopy.total, row.total),
  ];
};

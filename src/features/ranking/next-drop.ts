import type { BreakdownResult } from '../../contract/ranking';

export interface NextDrop {
  readonly result: BreakdownResult;
  /** whether something of its kind, worth points and there for longer, may count in its place (RNK-4) */
  readonly mayBeFilled: boolean;
}

/**
 * Of several results that count the one that is dropped first, of those of one day the one worth most (RNK-2);
 * null: of one alone its own line says it.
 */
export const nextDropOf = (results: readonly BreakdownResult[]): NextDrop | null => {
  const counting = results.filter(({ counts }) => counts);
  const [result] = [...counting].sort(
    (one, other) =>
      Date.parse(one.droppedBy) - Date.parse(other.droppedBy) || other.quarters - one.quarters,
  );
  if (!result || counting.length < 2) return null;
  const mayBeFilled = results.some(
    ({ counts, quarters, kind, droppedBy }) =>
      !counts && quarters > 0 && kind === result.kind && droppedBy > result.droppedBy,
  );
  return { result, mayBeFilled };
};

import { charactersIn } from '../../../contract/limits';
import type { ResultFaultAt } from '../../../contract/result-faults';
import type { ResultColumn, ResultRow } from '../../../contract/results';
import { officiatingCopy } from '../../../copy/officiating';
import { RESULT_COLUMN, resultFaultText } from '../../../copy/results';
import { isErrorText, isLostNumber } from '../file/cell-text';
import { isDocumentNumber, MOST_CHARACTERS } from './columns';

/** Something wrong with a line, ready to be shown beside its cell. */
export interface CellFault {
  /** index of the line */
  readonly at: number;
  readonly column: ResultColumn | null;
  readonly text: string;
}

const isColumn = (column: string | null): column is ResultColumn =>
  column !== null && column in RESULT_COLUMN;

/** The server's findings; lines come back as they were sent, from 1. */
export const serverFaults = (faults: readonly ResultFaultAt[]): CellFault[] =>
  faults.map((fault) => ({
    at: fault.line - 1,
    column: isColumn(fault.column) ? fault.column : null,
    text: resultFaultText(fault),
  }));

/** What is seen without asking: what a spreadsheet has spoilt, and text no cell may hold. */
export const localFaults = (
  rows: readonly ResultRow[],
  columns: readonly ResultColumn[],
): CellFault[] =>
  rows.flatMap((row, at) =>
    columns.flatMap((column): CellFault[] => {
      const cell = row[column];
      if (charactersIn(cell) > MOST_CHARACTERS)
        return [{ at, column, text: officiatingCopy.tooLong(MOST_CHARACTERS) }];
      if (isErrorText(cell)) return [{ at, column, text: officiatingCopy.errorCell(cell.trim()) }];
      return isDocumentNumber(column) && isLostNumber(cell)
        ? [{ at, column, text: officiatingCopy.lostNumber }]
        : [];
    }),
  );

/** Faults by cell, as the grid marks them: `3:place`. */
export const byCell = (faults: readonly CellFault[]): ReadonlyMap<string, string> => {
  const marks = new Map<string, string>();
  for (const { at, column, text } of faults) {
    const cell = `${at}:${column ?? 'line'}`;
    const before = marks.get(cell);
    marks.set(cell, before === undefined ? text : `${before}；${text}`);
  }
  return marks;
};

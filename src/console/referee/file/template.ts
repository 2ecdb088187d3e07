import type { SheetData } from 'write-excel-file/browser';
import type { ResultColumn, ResultRow } from '../../../contract/results';
import { resultFileCopy } from '../../../copy/result-files';
import { RESULT_COLUMN } from '../../../copy/results';
import { csvOf, fileName, saveCsv } from '../../ui/csv';
import { isDocumentNumber } from '../sheet/columns';

/** Lines that are ready to be filled in beyond those with a name. */
const SPARE_LINES = 64;
const WIDTH: Partial<Record<ResultColumn, number>> = {
  documentKind: 20,
  documentNumber: 26,
  partnerDocumentKind: 20,
  partnerDocumentNumber: 26,
  team: 22,
  onSite: 22,
};

/** The cells of the template; numbers of documents are text, so that no digit of them is lost. */
export const templateCells = (
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
): SheetData => [
  columns.map((column) => ({ value: RESULT_COLUMN[column], fontWeight: 'bold' as const })),
  ...rows.map((row) =>
    columns.map((column) =>
      isDocumentNumber(column)
        ? { type: String, format: '@', value: row[column] }
        : { type: String, value: row[column] },
    ),
  ),
  ...Array.from({ length: SPARE_LINES }, () =>
    columns.map((column) => (isDocumentNumber(column) ? { type: String, format: '@' } : null)),
  ),
];

/**
 * Gives the person the template as xlsx: the sheet, and another one that says how to fill it in, and what a
 * no-show loses (SAN-2).
 */
export const saveXlsxTemplate = async (
  name: string,
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  voidsStop: boolean,
): Promise<void> => {
  const { default: write } = await import('write-excel-file/browser');
  await write([
    {
      sheet: resultFileCopy.sheetName,
      data: templateCells(columns, rows),
      columns: columns.map((column) => ({ width: WIDTH[column] ?? 14 })),
      stickyRowsCount: 1,
    },
    {
      sheet: resultFileCopy.notesSheetName,
      data: resultFileCopy.notes(voidsStop).map((note) => [{ type: String, value: note }]),
      columns: [{ width: 110 }],
    },
  ]).toFile(`${fileName(name)}.xlsx`);
};

/** The template as CSV. */
export const csvTemplate = (columns: readonly ResultColumn[], rows: readonly ResultRow[]): string =>
  csvOf<ResultRow>(
    columns.map((column) => [RESULT_COLUMN[column], (row) => row[column]]),
    rows,
  );

export const saveCsvTemplate = (
  name: string,
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
): void => saveCsv(name, csvTemplate(columns, rows));

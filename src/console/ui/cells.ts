import type { SheetData } from 'write-excel-file/browser';
import type { FileColumn } from './csv';

/** A line for each row of a workbook, below the titles; text stays text, whatever it begins with. */
export const titledCells = <Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
): SheetData => [
  columns.map(([value]) => ({ value, fontWeight: 'bold' as const })),
  ...rows.map((row) =>
    columns.map(([, cell]) => {
      const value = cell(row);
      return typeof value === 'number'
        ? { type: Number, value }
        : { type: String, value: value ?? undefined };
    }),
  ),
];

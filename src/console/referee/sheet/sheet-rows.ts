import type { ResultColumn, ResultRow } from '../../../contract/results';
import { DOCUMENT_KIND } from '../../../copy/words';
import { EMPTY_ROW, isBlank, MOST_ROWS } from './columns';

/** What of a sheet is being filled in. */
export interface Sheet {
  readonly format: string | null;
  readonly rows: readonly ResultRow[];
}

export type SheetChange =
  | { readonly do: 'format'; readonly format: string }
  | {
      readonly do: 'cell';
      readonly at: number;
      readonly column: ResultColumn;
      readonly text: string;
    }
  | {
      readonly do: 'paste';
      readonly at: number;
      readonly columns: readonly ResultColumn[];
      readonly cells: readonly (readonly string[])[];
    }
  | { readonly do: 'add'; readonly count: number }
  | { readonly do: 'remove'; readonly lines: ReadonlySet<number> }
  | { readonly do: 'replace'; readonly rows: readonly ResultRow[] }
  | { readonly do: 'compact' };

/** A new line: nearly everybody has a resident's identity card. */
export const NEW_ROW: ResultRow = { ...EMPTY_ROW, documentKind: DOCUMENT_KIND['resident-id'] };
/** For pairs the partner's, too. */
export const newRow = (columns: readonly ResultColumn[]): ResultRow =>
  columns.includes('partnerDocumentKind')
    ? { ...NEW_ROW, partnerDocumentKind: DOCUMENT_KIND['resident-id'] }
    : NEW_ROW;

const pastedOver = (
  rows: readonly ResultRow[],
  { at, columns, cells }: Extract<SheetChange, { do: 'paste' }>,
  fresh: ResultRow,
): ResultRow[] => {
  const grown = [...rows];
  cells.slice(0, MOST_ROWS - at).forEach((line, offset) => {
    const written = columns.flatMap((column, place) => {
      const text = line[place];
      return text === undefined ? [] : [[column, text.trim()] as const];
    });
    grown[at + offset] = { ...(grown[at + offset] ?? fresh), ...Object.fromEntries(written) };
  });
  return grown;
};

/** One change of a sheet of these columns; never more than 700 lines. */
export const changeSheet =
  (columns: readonly ResultColumn[]) =>
  (sheet: Sheet, change: SheetChange): Sheet => {
    const { rows } = sheet;
    switch (change.do) {
      case 'format':
        return { ...sheet, format: change.format };
      case 'cell':
        return {
          ...sheet,
          rows: rows.map((row, at) =>
            at === change.at ? { ...row, [change.column]: change.text } : row,
          ),
        };
      case 'paste':
        return { ...sheet, rows: pastedOver(rows, change, newRow(columns)) };
      case 'add': {
        const count = Math.max(0, Math.min(change.count, MOST_ROWS - rows.length));
        return {
          ...sheet,
          rows: [...rows, ...Array.from({ length: count }, () => newRow(columns))],
        };
      }
      case 'remove':
        return { ...sheet, rows: rows.filter((_, at) => !change.lines.has(at)) };
      case 'replace':
        return { ...sheet, rows: change.rows };
      case 'compact':
        return { ...sheet, rows: rows.filter((row) => !isBlank(row)) };
    }
  };

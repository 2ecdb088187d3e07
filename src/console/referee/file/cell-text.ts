const DAY_LENGTH = 10;
/** Far more than a cell of results may have; a text shared by every cell is not copied as often. */
const MOST_TEXT = 200;

/** The raw number of an xlsx as the person sees it; one too long for a spreadsheet stays as 4.5E+17. */
export const parseNumber = (raw: string): string => {
  const number = Number(raw);
  if (!Number.isFinite(number)) return raw;
  // from here on the file no longer holds what was typed: 15 digits is all a spreadsheet keeps
  if (Math.abs(number) >= 1e15) return number.toExponential().toUpperCase();
  return String(number);
};

/** A cell as read-excel-file hands it on. */
export type SheetCell = string | boolean | Date | null;

/** What a cell of an xlsx shows: numbers come as their raw text, dates as days, formulas as their result. */
export const cellText = (value: SheetCell): string => {
  if (value === null) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, DAY_LENGTH);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.trim().slice(0, MOST_TEXT);
};

/** A number of a document that a spreadsheet has turned into a number of its own: its last digits are gone. */
export const isLostNumber = (cell: string): boolean => /^\d(\.\d+)?E\+?1\d$/i.test(cell.trim());

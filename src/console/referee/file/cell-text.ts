import { unwrapped } from '../../../contract/folding';

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

/** Characters XML does not allow are written `_x000D_` in a workbook. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** A text as a cell of the table. */
export const cellText = (text: string): string => unwrapped(text).slice(0, MOST_TEXT);

/** A number of a document that a spreadsheet has turned into a number of its own: its last digits are gone. */
export const isLostNumber = (cell: string): boolean => /^\d(\.\d+)?E\+?1\d$/i.test(cell.trim());

/** Stands for a formula of which the file has no result. */
export const UNCOMPUTED = '#VALUE!';

/** `#N/A`, `#REF!`, `#NAME?`, LibreOffice's `Err:502`, and what stands in a CSV for a column too narrow. */
const ERROR = /^(#N\/A|#[A-Z][A-Z0-9_/]*[!?]|#GETTING_DATA|Err:\d{3}|#{2,})$/i;
/** What a spreadsheet shows in place of a result: nobody's name and no place. */
export const isErrorText = (cell: string): boolean => ERROR.test(cell.trim());

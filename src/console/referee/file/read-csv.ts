import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { UnusableFile, type TextTable } from './file-fault';
import { refuseFar, TABLE_LIMITS } from './table-limits';

/** Where the last thing written on a line is, from 1. */
const widthOf = (row: readonly string[]): number =>
  row.map((cell) => cell.trim() !== '').lastIndexOf(true) + 1;

/** A CSV as text cells; comma, tab or semicolon, as the spreadsheet's country has it. */
export const readCsv = (bytes: Uint8Array): TextTable => {
  const { text, gbk } = decodeText(bytes);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', '\t', ';', '，'],
    // one more than may be: the rest is never made
    preview: TABLE_LIMITS.rows + 1,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new UnusableFile({ fault: 'QUOTES', line: (broken.row ?? 0) + 1 });
  refuseFar(
    data.length,
    data.reduce((most, row) => Math.max(most, widthOf(row)), 0),
  );
  return {
    cells: data.map((row) =>
      row.slice(0, TABLE_LIMITS.columns).map((cell) => cell.replace(/^'(?=[=+\-@])/, '')),
    ),
    notices: gbk ? [{ notice: 'GBK' }] : [],
  };
};

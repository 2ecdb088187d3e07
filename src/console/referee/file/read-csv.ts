import Papa from 'papaparse';
import { unwrapped } from '../../../contract/folding';
import { decodeText } from './decode-text';
import { UnusableFile, type TextTable } from './file-fault';
import { refuseFar, TABLE_LIMITS } from './table-limits';

/** Where the last thing written on a line is, from 1. */
const widthOf = (row: readonly string[]): number =>
  row.map((cell) => cell.trim() !== '').lastIndexOf(true) + 1;

/** A line of results has at least a name, a document's kind and number, a place and matches. */
const FEWEST_CELLS = 5;

/**
 * Which line has a cell with whole lines of results in it: a quote that opens there and closes further down
 * makes one cell of everybody in between, and in a column of no use nobody would see that they are gone.
 */
const swallowing = (data: readonly (readonly string[])[], delimiter: string): number =>
  data.findIndex((row) =>
    row.some((cell) =>
      cell
        .split('\n')
        .slice(1)
        .some((line) => line.split(delimiter).length >= FEWEST_CELLS),
    ),
  );

/** A CSV as text cells; comma, tab or semicolon, as the spreadsheet's country has it. */
export const readCsv = (bytes: Uint8Array): TextTable => {
  const { text, gbk } = decodeText(bytes);
  // lines that were put together from several files end in several ways; the reader would take one of them
  // for the end of a line and the others for part of a cell
  const { data, errors, meta } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    newline: '\n',
    delimitersToGuess: [',', '\t', ';', '，'],
    // one more than may be: the rest is never made
    preview: TABLE_LIMITS.rows + 1,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  const open = broken ? (broken.row ?? 0) : swallowing(data, meta.delimiter);
  if (open >= 0) throw new UnusableFile({ fault: 'QUOTES', line: open + 1 });
  refuseFar(
    data.length,
    data.reduce((most, row) => Math.max(most, widthOf(row)), 0),
  );
  return {
    cells: data.map((row) => row.slice(0, TABLE_LIMITS.columns).map(unwrapped)),
    notices: gbk ? [{ notice: 'GBK' }] : [],
  };
};

import { UnusableFile } from '../file-fault';
import { refuseFar, TABLE_LIMITS } from '../table-limits';
import { readXml } from './read-xml';

/** A cell as it is written, before it is known what it shows. */
export interface RawCell {
  readonly type: string;
  readonly style: string;
  text: string;
  /** it is worked out, and there is a result */
  formula: boolean;
  result: boolean;
}

const ROW = 'worksheet/sheetData/row';
const CELL = `${ROW}/c`;
const VALUE = `${CELL}/v`;
const TEXTS: ReadonlySet<string> = new Set([VALUE, `${CELL}/is/t`, `${CELL}/is/r/t`]);
const LETTERS = 26;
const FIRST_LETTER = 65;

const unreadable = () => new UnusableFile({ fault: 'UNREADABLE' });

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0);
const cellPlace = (place: string): { readonly row: number; readonly column: number } => {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(place) ?? [];
  if (row === '') throw unreadable();
  return { row: Number(row), column: columnOf(letters) };
};
const rowPlace = (place: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(place)) throw unreadable();
  return Number(place);
};

/**
 * The cells of a sheet as texts, up to the last one with something in it. A place counts as it is read and is
 * refused before anything is made for it: one cell at XFD1048576 is a file of 1.7 KB and a table of seventeen
 * thousand million cells. What a sheet says of its own dimension is not asked.
 */
export const sheetCells = (xml: Uint8Array, shown: (cell: RawCell) => string): string[][] => {
  const rows: string[][] = [];
  let marks = 0;
  let row = 0;
  let column = 0;
  /** a row that does not say where it is is where its first cell is, or else below the last one */
  let numbered = false;
  let cell: RawCell = { type: 'n', style: '', text: '', formula: false, result: false };

  const mark = () => {
    marks += 1;
    if (marks > TABLE_LIMITS.cells) throw new UnusableFile({ fault: 'TOO_MUCH' });
  };
  const openRow = (place: string | undefined) => {
    mark();
    const next = place === undefined ? row + 1 : rowPlace(place);
    if (next <= row) throw unreadable();
    row = next;
    column = 0;
    numbered = place !== undefined;
    refuseFar(row, column);
  };
  const openCell = (place: string | undefined) => {
    mark();
    const at = place === undefined ? { row, column: column + 1 } : cellPlace(place);
    if (!numbered && at.row > row) row = at.row;
    numbered = true;
    if (at.row !== row || at.column <= column) throw unreadable();
    column = at.column;
    refuseFar(row, column);
  };
  const keep = (text: string) => {
    if (text === '') return;
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] ?? [];
    while (line.length < column - 1) line.push('');
    line.push(text);
  };

  readXml(xml, {
    open: (path, attribute) => {
      if (path === ROW) openRow(attribute('r'));
      else if (path === CELL) {
        openCell(attribute('r'));
        const type = attribute('t') ?? 'n';
        cell = { type, style: attribute('s') ?? '', text: '', formula: false, result: false };
      } else if (path === `${CELL}/f`) cell.formula = true;
      else if (path === VALUE) cell.result = true;
    },
    text: (path, text) => {
      if (TEXTS.has(path)) cell.text += text;
    },
    close: (path) => {
      if (path === CELL) keep(shown(cell));
    },
  });
  return rows;
};

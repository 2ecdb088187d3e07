import { strFromU8, unzipSync } from 'fflate';
import { UnusableFile } from './file-fault';
import { refuseFar, TABLE_LIMITS } from './table-limits';

/** `<c r="B7">`, `<x:row r='7' …>`: cells and rows with their attributes; a quoted `>` ends no tag. */
const PLACED = /<(?:[\w.-]+:)?(c|row)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const PLACE = /(?:^|[\s:])r\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const CELL = /^([A-Z]{1,3})(\d{1,7})$/;
const ROW = /^()(\d{1,7})$/;
const LETTERS = 26;
const FIRST_LETTER = 65;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0);

/** Cells and rows of one file. A row need not say its place, a cell must; written otherwise it is not read. */
const judgeXml = (xml: string): number => {
  let marks = 0;
  for (const [, tag, attributes = ''] of xml.matchAll(PLACED)) {
    marks += 1;
    if (marks > TABLE_LIMITS.cells) throw new UnusableFile({ fault: 'TOO_MUCH' });
    const found = PLACE.exec(attributes);
    if (!found && tag === 'row') continue;
    const place = (tag === 'row' ? ROW : CELL).exec(found?.[1] ?? found?.[2] ?? '');
    if (!place) throw new UnusableFile({ fault: 'UNREADABLE' });
    refuseFar(Number(place[2]), columnOf(place[1] ?? ''));
  }
  return marks;
};

/**
 * Judges where the cells of a workbook are before anything makes rows of them: one cell at XFD1048576 is a
 * file of 1.7 KB and a table of seventeen thousand million cells. Whichever of its files the reader may take
 * for a sheet is judged; what a sheet says of its own dimension proves nothing.
 */
export const refuseFarCells = (bytes: ArrayBuffer): void => {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => name.endsWith('.xml') });
  } catch {
    throw new UnusableFile({ fault: 'UNREADABLE' });
  }
  const marks = Object.values(files).map((file) => judgeXml(strFromU8(file)));
  const sheets = marks.filter((count) => count > 0).length;
  const cells = marks.reduce((sum, count) => sum + count, 0);
  if (sheets > TABLE_LIMITS.sheets || cells > TABLE_LIMITS.cells)
    throw new UnusableFile({ fault: 'TOO_MUCH' });
};

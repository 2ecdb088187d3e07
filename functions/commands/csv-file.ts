import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { complainAbout, type Complain, type CsvFaults } from './csv-faults';
import { CsvRow } from './csv-row';
import { Advice } from '../local/say';

const BLOCK = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

/** Also where a folder of the path is none. */
const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** What the first bytes say when the file is no UTF-8 text at all. */
const foreign = (bytes: Buffer): 'NOT_CSV' | 'NOT_UTF8' | null => {
  if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50) return 'NOT_CSV';
  if (bytes.length >= 2 && [0xfeff, 0xfffe].includes(bytes.readUInt16LE(0))) return 'NOT_UTF8';
  return null;
};

const isGbk = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Where the file stops being UTF-8: its line and which encoding it looks like. */
const complainOfEncoding = (complain: Complain, bytes: Buffer, firstLine: number): void => {
  let line = firstLine;
  for (let from = 0; from < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, from);
    const until = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(from, until))) break;
    from = until;
  }
  complain(line, null, isGbk(bytes) ? 'GBK' : 'NOT_UTF8');
};

/** The header: where each wanted column stands, or null with its faults said. */
const arrange = (row: CsvRow, columns: readonly string[], complain: Complain): number[] | null => {
  const found = row.cells();
  const known = { columns: columns.join(',') };
  const unknown = found.filter((name) => !columns.includes(name));
  const missing = columns.filter((name) => !found.includes(name));
  const twice = columns.filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
  unknown.forEach((name) => complain(1, name || '“”', 'COLUMN_UNKNOWN', name, known));
  missing.forEach((name) => complain(1, name, 'COLUMN_MISSING'));
  twice.forEach((name) => complain(1, name, 'COLUMN_TWICE'));
  if (row.broken) complain(1, null, 'QUOTE');
  const sound = unknown.length + missing.length + twice.length === 0 && !row.broken;
  return sound ? columns.map((name) => found.indexOf(name)) : null;
};

/**
 * Reads a CSV file in blocks and shows every whole row to `onRow`, the same object each time. Any order of
 * the columns, a BOM, CRLF and quoted cells are fine; what is wrong with the form is said here.
 */
export const readCsv = (
  path: string,
  columns: readonly string[],
  faults: CsvFaults,
  onRow: (row: CsvRow, complain: Complain) => void,
): void => {
  if (!isFile(path)) throw new Advice(`没有这个文件：${path}`);
  const complain = complainAbout(faults, basename(path));
  const file = openSync(path, 'r');
  try {
    readBlocks(file, columns, complain, onRow);
  } finally {
    closeSync(file);
  }
};

const readBlocks = (
  file: number,
  columns: readonly string[],
  complain: Complain,
  onRow: (row: CsvRow, complain: Complain) => void,
): void => {
  const buffer = Buffer.allocUnsafe(BLOCK);
  const row = new CsvRow(buffer);
  let filled = 0;
  let line = 1;
  let begun = false;
  let blankLine = 0;
  for (let isLast = false; !isLast;) {
    const read = readSync(file, buffer, filled, BLOCK - filled, null);
    // What was carried over is checked again up to the last line break: never half a character.
    const known = filled;
    filled += read;
    isLast = read === 0;
    let at = 0;
    if (!begun) {
      const strange = foreign(buffer.subarray(0, filled));
      if (strange) return complain(1, null, strange);
      if (buffer.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) at = 3;
    }
    const sure = isLast ? filled : Math.max(buffer.lastIndexOf(NEWLINE, filled - 1) + 1, 0);
    if (!isUtf8(buffer.subarray(at, sure)))
      return complainOfEncoding(complain, buffer.subarray(at, sure), line);
    while (at < filled) {
      const next = row.read(at, filled, isLast);
      if (next < 0) break;
      row.line = line;
      line += row.height;
      at = next;
      if (!begun) {
        begun = true;
        const positions = arrange(row, columns, complain);
        if (positions === null) return;
        row.arrange(positions);
      } else if (row.blank && !row.broken) {
        blankLine ||= row.line;
      } else {
        if (blankLine > 0) complain(blankLine, null, 'BLANK_LINE');
        blankLine = 0;
        if (row.broken) complain(row.line, null, 'QUOTE');
        else if (row.count !== columns.length)
          complain(row.line, null, 'FIELD_COUNT', undefined, {
            wanted: columns.length,
            found: row.count,
          });
        else onRow(row, complain);
      }
    }
    if (at === 0 && filled === BLOCK && known !== BLOCK)
      return complain(line, null, 'ROW_TOO_LONG');
    buffer.copyWithin(0, Math.min(at, filled), filled);
    filled = Math.max(filled - at, 0);
  }
  if (!begun) complain(1, null, 'NO_HEADER', undefined, { columns: columns.join(',') });
};

import type { ResultRow } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { UnusableFile, type FileFault, type FileNotice, type TextTable } from './file-fault';
import { TABLE_LIMITS } from './table-limits';
import { rowsOfTable, type ColumnTitles } from './table-rows';

export type ReadFile =
  | {
      readonly ok: true;
      readonly rows: readonly ResultRow[];
      readonly notices: readonly FileNotice[];
    }
  | { readonly ok: false; readonly why: FileFault };

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** What the bytes are says more than the name: an .xls renamed to .xlsx is still one. */
const readTable = async (file: File, sheetName: string): Promise<TextTable> => {
  if (file.size > TABLE_LIMITS.bytes)
    throw new UnusableFile({ fault: 'TOO_LARGE', bytes: file.size });
  const name = file.name.toLowerCase();
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) throw new UnusableFile({ fault: 'EMPTY' });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnusableFile({ fault: 'OLD_EXCEL' });
  if (startsWith(bytes, 0x50, 0x4b)) {
    if (!name.endsWith('.xlsx')) throw new UnusableFile({ fault: 'NOT_A_TABLE' });
    const { readXlsx } = await import('./read-xlsx');
    return readXlsx(buffer, sheetName);
  }
  if (!/\.(csv|txt|tsv)$/.test(name)) throw new UnusableFile({ fault: 'NOT_A_TABLE' });
  const { readCsv } = await import('./read-csv');
  return readCsv(bytes);
};

/**
 * Reads a file of results here in the browser: xlsx or CSV, at most 2 MB, refused before reading when it is
 * larger. Whatever is wrong with the file as a whole is a refusal; what is wrong with a line is for the check.
 */
export const readFile = async (
  file: File,
  { kind, titles, sheetName }: { kind: EntryKind; titles: ColumnTitles; sheetName: string },
): Promise<ReadFile> => {
  try {
    return { ok: true, ...rowsOfTable(await readTable(file, sheetName), kind, titles) };
  } catch (error) {
    // a file that was moved or locked meanwhile cannot be read either
    const why: FileFault = error instanceof UnusableFile ? error.why : { fault: 'UNREADABLE' };
    return { ok: false, why };
  }
};

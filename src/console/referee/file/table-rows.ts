import { foldTyped } from '../../../contract/folding';
import type { ResultColumn, ResultRow } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { columnsOf, EMPTY_ROW, isBlank, MOST_ROWS } from '../sheet/columns';
import { refuseOtherKind } from './other-kind';
import { UnusableFile, type FileNotice, type TextTable } from './file-fault';

/** Lines above the columns' names that a person may have left: a title, a date. */
const MOST_LINES_ABOVE = 5;

/** Names of columns are compared without spaces, marks of “required” and notes in brackets. */
const keyOf = (title: string): string => foldTyped(title).replace(/\(.*?\)|[*:]/g, '');

/** What the columns are called, by what people write on top of them. */
export type ColumnTitles = Readonly<Record<ResultColumn, string>>;

const headerOf = (cells: TextTable['cells'], known: ReadonlyMap<string, ResultColumn>): number => {
  const has = (at: number) =>
    (cells[at] ?? []).filter((title) => known.has(keyOf(title))).length >= 2;
  for (let at = 0; at <= MOST_LINES_ABOVE; at += 1) if (has(at)) return at;
  return cells.findIndex((row) => row.some((cell) => cell !== ''));
};

/** Which column of the table is which; refuses what is missing, double or unknown by its name. */
const placesOf = (
  header: readonly string[],
  known: ReadonlyMap<string, ResultColumn>,
  wanted: readonly ResultColumn[],
  titles: ColumnTitles,
) => {
  const places = new Map<ResultColumn, number>();
  const unknown: string[] = [];
  const twice: string[] = [];
  header.forEach((title, at) => {
    if (title.trim() === '') return;
    const column = known.get(keyOf(title));
    if (column === undefined || !wanted.includes(column)) unknown.push(title.trim());
    else if (places.has(column)) twice.push(titles[column]);
    else places.set(column, at);
  });
  const absent = wanted.filter((column) => !places.has(column));
  // who has nobody absent may leave that column out, but not call it something we do not know; nobody on site
  const missing = absent.filter(
    (column) => column !== 'onSite' && (column !== 'noShow' || unknown.length > 0),
  );
  if (missing.length > 0 || twice.length > 0)
    throw new UnusableFile({
      fault: 'COLUMNS',
      missing: missing.map((column) => titles[column]),
      unknown,
      twice,
    });
  return { places, unknown };
};

/** Lines of results out of a table whose first line names the columns. */
export const rowsOfTable = (
  { cells, notices }: TextTable,
  kind: EntryKind,
  titles: ColumnTitles,
): { readonly rows: readonly ResultRow[]; readonly notices: readonly FileNotice[] } => {
  const known = new Map(
    (Object.entries(titles) as [ResultColumn, string][]).flatMap(([column, title]) => [
      [keyOf(title), column] as const,
      [keyOf(column), column] as const,
    ]),
  );
  const top = headerOf(cells, known);
  const header = cells[top];
  if (!header) throw new UnusableFile({ fault: 'EMPTY' });
  refuseOtherKind(header, cells.slice(top + 1), columnsOf(kind), (title) =>
    known.get(keyOf(title)),
  );
  const { places, unknown } = placesOf(header, known, columnsOf(kind), titles);
  const all = cells.slice(top + 1).map((line): ResultRow => {
    const found = [...places].map(([column, at]) => [column, (line[at] ?? '').trim()] as const);
    return { ...EMPTY_ROW, ...Object.fromEntries(found) };
  });
  const rows = all.filter((row) => !isBlank(row));
  if (rows.length === 0) throw new UnusableFile({ fault: 'EMPTY' });
  if (rows.length > MOST_ROWS)
    throw new UnusableFile({ fault: 'TOO_MANY_ROWS', rows: rows.length });
  const written = all.map((row) => !isBlank(row));
  const blank = written.lastIndexOf(true) + 1 - rows.length;
  return {
    rows,
    notices: [
      ...notices,
      ...(blank > 0 ? [{ notice: 'BLANK_LINES', count: blank } as const] : []),
      ...(unknown.length > 0 ? [{ notice: 'COLUMNS_LEFT', columns: unknown } as const] : []),
    ],
  };
};

type Cell = string | number | null;
/** A column of a file: its title, and what it holds of a row. */
export type FileColumn<Row> = readonly [title: string, cell: (row: Row) => Cell];

/** What begins like a formula would be run by the spreadsheet that opens the file. */
const cellText = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  const plain = cell === null ? '' : /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
};

/** Rows as CSV: UTF-8 with BOM, which Chinese Excel opens rightly. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;

/** A table as CSV: its titles, then a line for each row. */
export const csvOf = <Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[]): string =>
  csvText([
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]);

/** A name every system takes. */
export const fileName = (name: string): string =>
  name.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 80);

/** Gives the person a CSV file. */
export const saveCsv = (name: string, text: string): void => {
  const blob = new Blob([text], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName(name)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

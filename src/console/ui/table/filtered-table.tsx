import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { containsTyped } from '../../../contract/folding';
import { deskCopy } from '../../../copy/desk';
import { csvOf, saveCsv, type FileColumn } from '../csv';
import { DeskTable, type DeskTableProps } from './desk-table';
import { FilterSelect } from './filter-select';

/** Rows whose text holds what is typed. */
export interface Search<Row> {
  readonly label: string;
  readonly width: number;
  readonly of: (row: Row) => string | null;
}
/** Rows of one kind. */
export interface Choice<Row> {
  readonly label: string;
  /** what stands there while nothing is chosen */
  readonly all: string;
  readonly width: number;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly of: (row: Row) => string;
}

interface FilteredTableProps<Row extends object> extends DeskTableProps<Row> {
  readonly heading?: string;
  readonly search?: Search<Row>;
  readonly choices?: readonly Choice<Row>[];
  readonly count: (shown: number, all: number) => string;
  /** what is said where no row passes the filters */
  readonly noneFound?: string;
  /** the file of exactly what is shown, over all pages */
  readonly file?: { readonly name: string; readonly columns: readonly FileColumn<Row>[] };
}

/** A table below its filters: how many of how many are shown, and those as a file. */
export const FilteredTable = <Row extends object>({
  heading,
  search,
  choices = [],
  count,
  noneFound,
  file,
  rows,
  ...table
}: FilteredTableProps<Row>) => {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, string | undefined>>>({});
  const shown = rows.filter(
    (row) =>
      (!search || containsTyped(search.of(row) ?? '', text)) &&
      choices.every(({ label, of }) => chosen[label] === undefined || chosen[label] === of(row)),
  );
  const filtered = shown.length < rows.length;
  return (
    <div>
      <div className="console-filters">
        {heading ? <h2>{heading}</h2> : null}
        {search ? (
          <Input.Search
            allowClear
            aria-label={search.label}
            placeholder={search.label}
            style={{ width: search.width }}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        ) : null}
        {choices.map(({ label, all, width, options }) => (
          <FilterSelect
            key={label}
            {...{ label, all, width, options }}
            value={chosen[label]}
            onChange={(value) => setChosen((before) => ({ ...before, [label]: value }))}
          />
        ))}
        <span className="console-soft">{count(shown.length, rows.length)}</span>
        {file ? (
          <Button
            className="console-line-end"
            icon={<DownloadOutlined />}
            disabled={shown.length === 0}
            onClick={() => saveCsv(file.name, csvOf(file.columns, shown))}
          >
            {deskCopy.exportCsv}
          </Button>
        ) : null}
      </div>
      <DeskTable
        {...table}
        rows={shown}
        none={filtered ? noneFound : table.none}
        noneNote={filtered ? undefined : table.noneNote}
      />
    </div>
  );
};

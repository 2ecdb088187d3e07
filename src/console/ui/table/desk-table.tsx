import { Button, Table, type TableColumnsType, type TableProps } from 'antd';
import { useRef } from 'react';
import type { List } from '../../../client/use-list';
import { deskCopy } from '../../../copy/desk';
import { useKeys } from '../keys';
import { EmptyState } from '../states';

const PAGE_ROWS = 50;
const PAGED = { pageSize: PAGE_ROWS, hideOnSinglePage: true, showSizeChanger: false };

/** The rows behind a cursor. */
interface More {
  readonly label: string;
  readonly list: Pick<List<never>, 'hasMore' | 'loadingMore' | 'more'>;
}

export interface DeskTableProps<Row extends object> extends Pick<
  TableProps<Row>,
  'rowKey' | 'summary'
> {
  readonly rows: readonly Row[];
  readonly columns: TableColumnsType<Row>;
  /** px; on a narrower page the table scrolls inside its box */
  readonly width: number;
  /** what is said where there is no row, and a line below it */
  readonly none?: string;
  readonly noneNote?: string;
  /** where rows come page by page from the server; without it the table pages by itself */
  readonly more?: More;
  /** j and k go from row to row while this holds */
  readonly byKeys?: boolean;
  /** what a click on a row does */
  readonly onOpen?: (row: Row) => void;
}

/** Goes to the row below or above the one in focus; to the first where none is. */
const focusRow = (box: HTMLElement | null, by: 1 | -1): void => {
  const rows = [...(box?.querySelectorAll<HTMLElement>('.console-cell-link') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
};

/** The dense table of the desk. That there is nothing is said only where no cursor is left. */
export const DeskTable = <Row extends object>({
  rows,
  width,
  none = deskCopy.nothing,
  noneNote,
  more,
  byKeys = false,
  onOpen,
  ...table
}: DeskTableProps<Row>) => {
  const box = useRef<HTMLDivElement>(null);
  useKeys({ j: () => focusRow(box.current, 1), k: () => focusRow(box.current, -1) }, byKeys);
  const goesOn = more?.list.hasMore === true;
  return (
    <div className="console-stack" ref={box}>
      <Table<Row>
        size="small"
        {...table}
        className={onOpen ? 'console-opens' : undefined}
        dataSource={[...rows]}
        onRow={onOpen ? (row) => ({ onClick: () => onOpen(row) }) : undefined}
        pagination={more ? false : PAGED}
        scroll={{ x: width }}
        locale={{
          emptyText: goesOn ? (
            <EmptyState title={deskCopy.noneSoFar} />
          ) : (
            <EmptyState title={none} note={noneNote} />
          ),
        }}
      />
      {goesOn ? (
        <Button loading={more.list.loadingMore} onClick={more.list.more}>
          {more.label}
        </Button>
      ) : null}
    </div>
  );
};

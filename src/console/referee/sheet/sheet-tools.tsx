import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import type { ResultRow } from '../../../contract/results';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { problemOf } from '../../../copy/problem';

/** How many empty lines are added by one press. */
const ROWS_AT_ONCE = 10;

/** Lines more or fewer: what stands above the grid. */
export const SheetTools = ({
  written,
  chosen,
  full,
  onAdd,
  onRemove,
  onClear,
  namesOf,
  onNames,
  onStanding,
}: {
  written: number;
  chosen: number;
  full: boolean;
  onAdd: (count: number) => void;
  onRemove: () => void;
  onClear: () => void;
  namesOf: () => Promise<readonly ResultRow[]>;
  onNames: (rows: readonly ResultRow[]) => void;
  /** null: nothing has been uploaded that could be corrected */
  onStanding: (() => void) | null;
}) => {
  const { message, modal } = App.useApp();
  const [asking, setAsking] = useState(false);

  const fill = async () => {
    setAsking(true);
    try {
      const names = await namesOf();
      if (names.length > 0) onNames(names);
      else message.info(copy.fromEntriesNone);
    } catch (error) {
      message.error(problemOf(error).sentence);
    }
    setAsking(false);
  };
  const clear = () =>
    void modal.confirm({
      title: copy.clearTitle,
      content: copy.clearNote,
      okText: copy.clear,
      okButtonProps: { danger: true },
      onOk: onClear,
    });

  return (
    <div className="console-filters">
      <Space wrap>
        <Button icon={<PlusOutlined />} disabled={full} onClick={() => onAdd(1)}>
          {copy.addRow}
        </Button>
        <Button disabled={full} onClick={() => onAdd(ROWS_AT_ONCE)}>
          {copy.addRows(ROWS_AT_ONCE)}
        </Button>
        {written === 0 && onStanding ? (
          <Button onClick={onStanding}>{copy.fromStanding}</Button>
        ) : null}
        {written === 0 ? (
          <Button loading={asking} onClick={() => void fill()}>
            {copy.fromEntries}
          </Button>
        ) : null}
        {chosen > 0 ? (
          <Button danger icon={<DeleteOutlined />} onClick={onRemove}>
            {copy.removeRows(chosen)}
          </Button>
        ) : null}
        {written > 0 ? <Button onClick={clear}>{copy.clear}</Button> : null}
      </Space>
      <span className="console-soft">{full ? copy.mostRows : copy.rowsWritten(written)}</span>
    </div>
  );
};

import { Checkbox } from 'antd';
import { memo, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { ResultLineView } from '../../../contract/result-lines';
import type { ResultColumn, ResultRow } from '../../../contract/results';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { RESULT_COLUMN, WITHOUT_POINTS } from '../../../copy/results';
import { listOf } from './cell-choices';

interface GridRowProps {
  at: number;
  row: ResultRow;
  columns: readonly ResultColumn[];
  /** what is wrong, by column; `line` for the line as a whole */
  marks: Readonly<Record<string, string>> | undefined;
  result: ResultLineView | undefined;
  withPoints: boolean;
  chosen: boolean;
  onCell: (at: number, column: ResultColumn, text: string) => void;
  onPaste: (event: ClipboardEvent, at: number, column: ResultColumn) => void;
  onChoose: (at: number, yes: boolean) => void;
  onMove: (at: number, column: ResultColumn) => void;
}

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

const pointsText = (result: ResultLineView | undefined): string => {
  if (!result) return '';
  if (result.points !== null && result.without === null) return String(result.points);
  return result.without ? WITHOUT_POINTS[result.without] : '0';
};

/** One line of the grid; drawn again only when something of it changed. */
export const GridRow = memo(
  ({ at, row, columns, marks, result, withPoints, chosen, ...on }: GridRowProps) => {
    const move = (event: KeyboardEvent, column: ResultColumn) => {
      const step = STEPS[event.key];
      // a Chinese input method uses Enter and the arrows itself
      if (step === undefined || event.nativeEvent.isComposing) return;
      event.preventDefault();
      on.onMove(at + step, column);
    };
    return (
      <tr aria-rowindex={at + 2} className={chosen ? 'result-grid-chosen' : undefined}>
        <th className="result-grid-line" scope="row" title={marks?.line}>
          <Checkbox
            aria-label={copy.chooseRow(at + 1)}
            checked={chosen}
            onChange={({ target }) => on.onChoose(at, target.checked)}
          />
          <span className={marks?.line ? 'result-grid-wrong-line' : undefined}>{at + 1}</span>
        </th>
        {columns.map((column) => {
          const wrong = marks?.[column];
          return (
            <td key={column}>
              {/* one and the same field with and without a mark: it keeps the cursor while it is mended */}
              <input
                data-cell={`${at}:${column}`}
                aria-label={`${RESULT_COLUMN[column]} ${at + 1}`}
                aria-invalid={wrong !== undefined}
                aria-description={wrong}
                title={wrong}
                className={wrong === undefined ? undefined : 'result-grid-wrong'}
                value={row[column]}
                list={listOf(column)}
                autoComplete="off"
                spellCheck={false}
                onChange={({ target }) => on.onCell(at, column, target.value)}
                onPaste={(event) => on.onPaste(event, at, column)}
                onKeyDown={(event) => move(event, column)}
              />
            </td>
          );
        })}
        {withPoints ? (
          <td className="result-grid-points">
            <span className={result?.points ? undefined : 'console-soft'}>
              {pointsText(result)}
            </span>
          </td>
        ) : null}
      </tr>
    );
  },
);
GridRow.displayName = 'GridRow';

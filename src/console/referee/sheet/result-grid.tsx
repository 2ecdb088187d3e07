import { Checkbox } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState, type ClipboardEvent } from 'react';
import type { ResultLineView } from '../../../contract/result-lines';
import type { ResultColumn, ResultRow } from '../../../contract/results';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { RESULT_COLUMN } from '../../../copy/results';
import { GridRow } from './grid-row';
import { pastedCells } from './pasted';
import './result-grid.css';

const ROW_PX = 40;
/** Lines drawn above and below what is seen, so that the arrow keys always find the next one. */
const OVERSCAN = 8;

export interface Target {
  readonly at: number;
  readonly column: ResultColumn | null;
}

export interface ResultGridProps {
  columns: readonly ResultColumn[];
  rows: readonly ResultRow[];
  marks: ReadonlyMap<string, string>;
  /** by index of the line; empty before a check */
  points: ReadonlyMap<number, ResultLineView>;
  chosen: ReadonlySet<number>;
  /** where to go now; another object goes there again */
  target: Target | null;
  onCell: (at: number, column: ResultColumn, text: string) => void;
  onPaste: (at: number, column: ResultColumn, cells: string[][]) => void;
  onChoose: (chosen: ReadonlySet<number>) => void;
}

/** The sheet as fields, at most a screenful of them drawn: 700 lines scroll as smoothly as ten. */
export const ResultGrid = (props: ResultGridProps) => {
  const { columns, rows, marks, points, chosen, target, onCell, onPaste, onChoose } = props;
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 480 });

  const measure = useCallback(() => {
    if (box.current) setSeen({ top: box.current.scrollTop, height: box.current.clientHeight });
  }, []);
  useEffect(() => {
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [measure]);

  const focusCell = useCallback((at: number, column: ResultColumn) => {
    box.current?.querySelector<HTMLInputElement>(`[data-cell="${at}:${column}"]`)?.focus();
  }, []);
  const going = useRef<Target | null>(null);
  useEffect(() => {
    if (!target || !box.current) return;
    going.current = target;
    box.current.scrollTop = Math.max(0, target.at * ROW_PX - box.current.clientHeight / 3);
    measure();
  }, [target, measure]);
  // after every drawing: the line one goes to may have been drawn only now
  useEffect(() => {
    if (!going.current) return;
    const { at, column } = going.current;
    const named = column ?? columns[0] ?? 'name';
    const field = box.current?.querySelector(`[data-cell="${at}:${named}"]`);
    if (!field) return;
    going.current = null;
    field.scrollIntoView({ block: 'center' });
    focusCell(at, named);
  });

  const paste = useCallback(
    (event: ClipboardEvent, at: number, column: ResultColumn) => {
      const cells = pastedCells(event.clipboardData.getData('text/plain'));
      if (!cells) return;
      event.preventDefault();
      onPaste(at, column, cells);
    },
    [onPaste],
  );
  const choose = useCallback(
    (at: number, yes: boolean) => {
      const next = new Set(chosen);
      if (yes) next.add(at);
      else next.delete(at);
      onChoose(next);
    },
    [chosen, onChoose],
  );

  const first = Math.max(0, Math.floor(seen.top / ROW_PX) - OVERSCAN);
  const last = Math.min(rows.length, Math.ceil((seen.top + seen.height) / ROW_PX) + OVERSCAN);
  const withPoints = points.size > 0;
  const marksOf = useMemo(() => {
    const lines = new Map<number, Record<string, string>>();
    for (const [cell, text] of marks) {
      const [at = '0', column = ''] = cell.split(':');
      lines.set(Number(at), { ...lines.get(Number(at)), [column]: text });
    }
    return lines;
  }, [marks]);

  return (
    <div ref={box} className="result-grid" onScroll={measure}>
      <table aria-label={copy.gridLabel} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th className="result-grid-line">
              <Checkbox
                aria-label={copy.chooseAll}
                checked={rows.length > 0 && chosen.size === rows.length}
                indeterminate={chosen.size > 0 && chosen.size < rows.length}
                onChange={({ target: { checked } }) =>
                  onChoose(new Set(checked ? rows.map((_, at) => at) : []))
                }
              />
            </th>
            {columns.map((column) => (
              <th key={column} className={`result-grid-${column}`} scope="col">
                {RESULT_COLUMN[column]}
              </th>
            ))}
            {withPoints ? (
              <th className="result-grid-points" scope="col">
                {copy.points}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {first > 0 ? <tr aria-hidden style={{ height: first * ROW_PX }} /> : null}
          {rows.slice(first, last).map((row, offset) => (
            <GridRow
              key={first + offset}
              at={first + offset}
              row={row}
              columns={columns}
              marks={marksOf.get(first + offset)}
              result={points.get(first + offset)}
              withPoints={withPoints}
              chosen={chosen.has(first + offset)}
              onCell={onCell}
              onPaste={paste}
              onChoose={choose}
              onMove={focusCell}
            />
          ))}
          {last < rows.length ? (
            <tr aria-hidden style={{ height: (rows.length - last) * ROW_PX }} />
          ) : null}
        </tbody>
      </table>
    </div>
  );
};

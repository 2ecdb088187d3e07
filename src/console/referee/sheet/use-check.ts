import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ResultPreview, ResultRow } from '../../../contract/results';
import { call } from '../../../client/call';
import { ProblemError } from '../../../copy/problem';
import { serverFaults, type CellFault } from './cell-faults';
import type { Sheet } from './sheet-rows';

/** What was checked, and of which revision the person knew then. */
export interface Checked {
  readonly preview: ResultPreview;
  readonly format: string;
  readonly rows: readonly ResultRow[];
  readonly revision: number;
}

const NO_FAULTS: readonly CellFault[] = [];

/** Asks the server about a sheet; the answer stands until a cell or the format is changed. */
export const useCheck = (tournamentId: string, eventId: string, sheet: Sheet) => {
  const [checked, setChecked] = useState<Checked | null>(null);
  const asking = useMutation({
    mutationFn: async (asked: { format: string; rows: readonly ResultRow[]; revision: number }) => {
      const reply = await call('checkResults', {
        params: { tournamentId, eventId },
        body: { format: asked.format, rows: [...asked.rows] },
      });
      if (!reply.ok) throw new ProblemError(reply.problem);
      return reply.value;
    },
    onSuccess: (preview, asked) => setChecked({ preview, ...asked }),
  });

  const fresh =
    checked !== null && checked.format === sheet.format && checked.rows === sheet.rows
      ? checked
      : null;
  // a line that was changed loses its marks at once; the others keep theirs, wherever they stand now
  const faults = useMemo(() => {
    if (!checked) return NO_FAULTS;
    const placeOf = new Map(sheet.rows.map((row, at) => [row, at] as const));
    return serverFaults(checked.preview.faults).flatMap((fault) => {
      const row = checked.rows[fault.at];
      const at = row && placeOf.get(row);
      return at === undefined ? [] : [{ ...fault, at }];
    });
  }, [checked, sheet.rows]);
  const points = useMemo(
    () => new Map(fresh?.preview.lines.map((line) => [line.line - 1, line] as const) ?? []),
    [fresh],
  );
  return {
    /** the last answer, where nothing has been changed since */
    fresh,
    changedSince: checked !== null && fresh === null,
    faults,
    points,
    checking: asking.isPending,
    error: asking.error,
    check: asking.mutate,
    forget: () => {
      setChecked(null);
      asking.reset();
    },
  };
};

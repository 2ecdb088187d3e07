import { useEffect, useMemo, useReducer, useState } from 'react';
import type { ResultEvent } from '../../../contract/results';
import { columnsOf, isBlank } from './columns';
import { dropDraft, keepDraft, readDraft } from './draft';
import { changeSheet, newRow, type Sheet } from './sheet-rows';

/** Lines that stand ready in an empty sheet. */
const READY_LINES = 10;

/** The sheet of an event as it is being filled in; what is not sent yet is kept for this tab. */
export const useSheet = (tournamentId: string, event: ResultEvent) => {
  const { eventId, kind } = event;
  const columns = useMemo(() => columnsOf(kind), [kind]);
  const empty = useMemo(
    (): Sheet => ({
      // where one format only counts there is nothing to choose
      format: event.formats.length === 1 ? (event.formats[0] ?? null) : null,
      rows: Array.from({ length: READY_LINES }, () => newRow(columns)),
    }),
    [event.formats, columns],
  );
  const [draft] = useState(() => readDraft(tournamentId, eventId));
  const [sheet, change] = useReducer(changeSheet(columns), draft ?? empty);
  const written = useMemo(() => sheet.rows.filter((row) => !isBlank(row)).length, [sheet.rows]);

  useEffect(() => {
    if (written > 0) keepDraft(tournamentId, eventId, sheet);
    else dropDraft(tournamentId, eventId);
  }, [tournamentId, eventId, sheet, written]);

  return {
    columns,
    sheet,
    change,
    /** lines with something on them */
    written,
    restored: draft !== null,
    clear: () => change({ do: 'replace', rows: empty.rows }),
  };
};

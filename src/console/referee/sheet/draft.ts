import { EMPTY_ROW } from './columns';
import type { Sheet } from './sheet-rows';

/**
 * What was filled in and not sent, for this tab only: it holds numbers of documents, so it ends with the
 * tab and with the log-out (MEM-6).
 */
const keyOf = (tournamentId: string, eventId: string): string =>
  `kaipai-console-draft:${tournamentId}:${eventId}`;

export const readDraft = (tournamentId: string, eventId: string): Sheet | null => {
  try {
    const kept = sessionStorage.getItem(keyOf(tournamentId, eventId));
    if (kept === null) return null;
    const sheet = JSON.parse(kept) as Sheet;
    // a draft of before a column was there lacks its cells
    return { ...sheet, rows: sheet.rows.map((row) => ({ ...EMPTY_ROW, ...row })) };
  } catch {
    return null;
  }
};

export const keepDraft = (tournamentId: string, eventId: string, sheet: Sheet): void => {
  try {
    sessionStorage.setItem(keyOf(tournamentId, eventId), JSON.stringify(sheet));
  } catch {
    // a full or forbidden storage: the page itself still holds everything
  }
};

export const dropDraft = (tournamentId: string, eventId: string): void =>
  sessionStorage.removeItem(keyOf(tournamentId, eventId));

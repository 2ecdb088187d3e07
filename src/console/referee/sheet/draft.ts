import * as drafts from '../../../client/drafts';
import { EMPTY_ROW } from './columns';
import type { Sheet } from './sheet-rows';

const nameOf = (tournamentId: string, eventId: string): string => `${tournamentId}:${eventId}`;

/** What was filled in of an event and not sent. */
export const readDraft = (tournamentId: string, eventId: string): Sheet | null => {
  const sheet = drafts.keptDraft<Sheet>(nameOf(tournamentId, eventId));
  // a draft of before a column was there lacks its cells
  return sheet && { ...sheet, rows: sheet.rows.map((row) => ({ ...EMPTY_ROW, ...row })) };
};

export const keepDraft = (tournamentId: string, eventId: string, sheet: Sheet): void =>
  drafts.keepDraft(nameOf(tournamentId, eventId), sheet);

export const dropDraft = (tournamentId: string, eventId: string): void =>
  drafts.dropDraft(nameOf(tournamentId, eventId));

import * as z from 'zod/mini';
import { charactersIn, LENGTHS, RESULT_CELL, RESULT_ROWS, unitsOf } from '../limits';
import { ENTRY_ID } from '../ids';
import { line, lineOf } from '../word-schemas';

export const EntryId = z.string().check(z.regex(ENTRY_ID));

const Cell = z.string().check(
  z.maxLength(unitsOf(RESULT_CELL)),
  z.refine((cell) => charactersIn(cell) <= RESULT_CELL),
);

/**
 * A line as it stands in the file: text, because what is wrong with it is said by line and column.
 * Pairs fill the partner's columns; of a team each athlete has a line with the team's name.
 */
export const ResultRow = z.strictObject({
  name: Cell,
  documentKind: Cell,
  documentNumber: Cell,
  partnerName: Cell,
  partnerDocumentKind: Cell,
  partnerDocumentNumber: Cell,
  team: Cell,
  place: Cell,
  wholeMatches: Cell,
  noShow: Cell,
  /** RES-3: why somebody who had not entered was let in on site; empty: they had. No names, no numbers. */
  onSite: Cell,
});

const rows = z.array(ResultRow).check(z.minLength(1), z.maxLength(RESULT_ROWS));

/** POST …/results/check: nothing is kept. `format` is the code that was played. */
export const CheckResults = z.strictObject({ format: line(1, 40), rows });

/** SAN-1, SAN-2: whether an entrant without a line had a cause the organiser has accepted. */
export const Absence = z.strictObject({ entryId: EntryId, excused: z.boolean() });

/**
 * POST …/results: `replaces` is the revision that was seen (0: none), so that nobody overwrites what they have
 * not seen. After PTS-8's closing a later revision is a correction and needs a reason.
 */
export const UploadResults = z.strictObject({
  format: line(1, 40),
  rows,
  replaces: z.int().check(z.gte(0), z.lte(9999)),
  reason: z.nullable(lineOf(LENGTHS.reason)),
  /** RES-3: the `digest` of the absent entrants the preview listed; null: it listed nobody */
  absentConfirmed: z.nullable(line(1, 64)),
  /** of each of them, where the event says `noShowVoidsStop`; else null */
  absences: z.nullable(z.array(Absence).check(z.maxLength(2000))),
});

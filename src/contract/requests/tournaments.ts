import * as z from 'zod/mini';
import { Province } from '../word-schemas';
import { LEVELS, TOURNAMENT_KINDS } from '../words';

export const Level = z.enum(LEVELS);
export const TournamentKind = z.enum(TOURNAMENT_KINDS);

/** Where a tournament stands for somebody who wants in. */
export const EntryPhase = z.enum(['upcoming', 'open', 'closed', 'ended']);

const Cursor = z.string().check(z.minLength(1), z.maxLength(400));

/** GET /tournaments. `month` is YYYY-MM of play. Without `phase`: everything not ended, soonest first. */
export const TournamentQuery = z.strictObject({
  kind: z.optional(TournamentKind),
  level: z.optional(Level),
  province: z.optional(Province),
  month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  phase: z.optional(EntryPhase),
  /** text in name, place or organiser */
  q: z.optional(z.string().check(z.trim(), z.maxLength(40))),
  cursor: z.optional(Cursor),
});

/** GET /tournaments/{tournamentId}/events/{eventId}/entries, where the list is public. */
export const EntryListQuery = z.strictObject({ cursor: z.optional(Cursor) });

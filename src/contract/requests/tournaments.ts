import * as z from 'zod/mini';
import { LENGTHS, NOTICES } from '../limits';
import { lineOf, linesOf, Province } from '../word-schemas';
import { SPORTS, TOURNAMENT_KINDS } from '../words';

/** PTS-1 */
export const Level = z.string().check(z.regex(/^[A-Z][1-9]\d{2,3}$/, 'B600'));
export const TournamentKind = z.enum(TOURNAMENT_KINDS);
export const Sport = z.enum(SPORTS);

/** Where a tournament stands for somebody who wants in. */
export const EntryPhase = z.enum(['upcoming', 'open', 'closed', 'ended']);

const Cursor = z.string().check(z.minLength(1), z.maxLength(400));

/** GET /tournaments. `month` is YYYY-MM of play. Without `phase`: all, what has ended last. */
export const TournamentQuery = z.strictObject({
  sport: z.optional(Sport),
  kind: z.optional(TournamentKind),
  level: z.optional(Level),
  province: z.optional(Province),
  /** a city, or a district of one */
  district: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(20))),
  month: z.optional(z.string().check(z.regex(/^(19|2[01])\d\d-(0[1-9]|1[0-2])$/))),
  phase: z.optional(EntryPhase),
  /** text in name, place or organiser */
  q: z.optional(z.string().check(z.trim(), z.maxLength(40))),
  cursor: z.optional(Cursor),
});

/** GET /tournaments/{tournamentId}/events/{eventId}/entries, where the list is public. */
export const EntryListQuery = z.strictObject({ cursor: z.optional(Cursor) });

/** GET /tournaments/{tournamentId}/notices: those before a number. */
export const NoticeQuery = z.strictObject({
  cursor: z.optional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))),
});

/** POST /desk/tournaments/{tournamentId}/notices (PUB-13). `amends`: which earlier one it puts right; null: none. */
export const PublishNotice = z.strictObject({
  title: lineOf(LENGTHS.noticeTitle),
  text: linesOf(LENGTHS.noticeText),
  amends: z.nullable(z.int().check(z.gte(1), z.lte(NOTICES))),
});

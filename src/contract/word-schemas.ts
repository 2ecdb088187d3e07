import * as z from 'zod/mini';
import {
  DISCIPLINES,
  ROLES,
  SEXES,
  TOURNAMENT_KINDS,
  LEVELS,
  DOCUMENT_KINDS,
  CERTIFIED_ROLES,
  PROVINCES,
  LIST_NAMES,
  RANKING_GROUPS,
  isPlain,
} from './words';
import { foldPhone, PHONE } from './folding';
import { ENTRY_ID, EVENT_ID, MEMBER_ID, SLUG } from './ids';
import type { Span } from './limits';
import type * as points from './points';

// the words of words.ts, as schemas read them
export const Discipline = z.enum(DISCIPLINES);
export const Role = z.enum(ROLES);
export const Sex = z.enum(SEXES);
export const TournamentKind = z.enum(TOURNAMENT_KINDS);
export const Level = z.enum(LEVELS);
export const DocumentKind = z.enum(DOCUMENT_KINDS);
export const CertifiedRole = z.enum(CERTIFIED_ROLES);
export const Province = z.enum(PROVINCES);
export const ListName = z.enum(LIST_NAMES);
export const RankingGroup = z.enum(RANKING_GROUPS);

export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

export const Day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => {
    const at = Date.parse(`${day}T00:00:00Z`);
    return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
  }),
);

/** As it is written anywhere it comes in, digits only from there on. */
export const Phone = z.string().check(z.overwrite(foldPhone), z.regex(PHONE));
export const Slug = z.string().check(z.regex(SLUG));
export const EventId = z.string().check(z.regex(EVENT_ID));
export const EntryId = z.string().check(z.regex(ENTRY_ID));
export const MemberId = z.string().check(z.regex(MEMBER_ID));
/** MEM-1: which person of the account it is about; left out: its owner's own. */
export const forWhom = { for: z.optional(MemberId) };

export const Quarters = z.int() as unknown as z.ZodMiniType<points.Quarters, number>;
export const Points = z.int() as unknown as z.ZodMiniType<points.Points, number>;

/** One line of a person's own words, trimmed. */
export const line = (min: number, max: number) =>
  z.string().check(z.trim(), z.minLength(min), z.maxLength(max), z.refine(isPlain));

/** A line within a span. */
export const lineOf = ({ least, most }: Span) => line(least, most);

/** An opaque word of ours that a device keeps and gives back as it came. */
export const OpaqueWord = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,128}$/));

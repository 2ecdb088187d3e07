import * as z from 'zod/mini';
import { Discipline, Slug } from '../answer-words';
import { line } from '../word-schemas';
import { COUNTED, OFFICIAL_CLASSES } from '../words';
import { count, GroupId, Paragraph, WrittenInstant } from './common';
import { Criteria, Ties } from './lists';

const RefereeClass = z.nullable(z.enum(OFFICIAL_CLASSES));

/** DRW-2; no criteria: only who is level is decided, which everybody is. */
export const Seeding = z.strictObject({
  criteria: Criteria,
  ties: Ties,
  /** DRW-3: so many best of one unit are kept apart by halves and quarters; null: units do not matter. */
  separateUnits: z.nullable(count(2, 16)),
});

/** PTS-1..PTS-5 */
export const Points = z.nullable(
  z.strictObject({
    /** names of the association's data */
    table: Slug,
    thresholds: Slug,
  }),
);

/** PUB-9: the least class of the chief referee and of the referees; null: not asked. */
export const Officials = z.strictObject({ chiefReferee: RefereeClass, referees: RefereeClass });

/** When who signs in before play, how, and what becomes of who does not (SGN-2). */
const SignInWindow = z.strictObject({
  /** those of these groups and disciplines, in the qualifying alone; what is left out narrows nothing */
  for: z.strictObject({
    groups: z.optional(z.array(GroupId).check(z.minLength(1))),
    disciplines: z.optional(z.array(Discipline).check(z.minLength(1))),
    qualifying: z.optional(z.boolean()),
  }),
  from: WrittenInstant,
  until: WrittenInstant,
  /** any of these will do */
  how: z.array(z.enum(['in-person', 'call', 'app'])).check(z.minLength(1), z.maxLength(3)),
  /** where, in person; left out: where the event is played */
  place: z.optional(line(1, 100)),
  /** who has not signed in by then is out, or the last of the alternates */
  missed: z.enum(['out', 'last-alternate']),
});

/** SGN-1 */
export const SignIn = z.strictObject({
  documents: z.array(line(1, 80)).check(z.maxLength(20)),
  /** left out: none is written */
  windows: z.optional(z.array(SignInWindow).check(z.maxLength(20))),
});

/** RES-1: places awarded; with few one fewer than are counted. */
export const Results = z.strictObject({
  placed: count(1, 64),
  /** who is counted for it; left out: who entered */
  counted: z.optional(z.enum(COUNTED)),
  minusOneBelow: count(0, 64),
  noneBelow: count(0, 64),
  awards: z.array(line(1, 100)),
});

/** The regulation's text, folded into chapters. */
export const Chapters = z
  .array(
    z.strictObject({ title: line(1, 40), paragraphs: z.array(Paragraph).check(z.maxLength(60)) }),
  )
  .check(z.maxLength(40));

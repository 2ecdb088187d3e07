import * as z from 'zod/mini';
import { CertifiedRole, Discipline, Slug } from '../answer-words';
import { Day, Province, line } from '../word-schemas';
import { AREA_TIES, SEXES } from '../words';
import { count, GroupId, ItemId } from './common';
import { ListValue } from './lists';

/** A place as narrow as it is written; each level stands in the one above it. */
const Area = z.strictObject({
  province: Province,
  city: z.optional(line(1, 20)),
  district: z.optional(line(1, 20)),
  town: z.optional(line(1, 20)),
});

const Grades = z.array(count(1, 12)).check(z.minLength(1), z.maxLength(12));

/** ENT-15, ENT-20: one thing that is required of an athlete; what each kind means, who judges it: requirements.ts. */
const ALONE = [
  /** born from and until these days; null: open at that end */
  z.strictObject({
    kind: z.literal('birth'),
    earliest: z.nullable(Day),
    latest: z.nullable(Day),
  }),
  /** of a school grade, at most so many full years old on the first day; null: however old */
  z.strictObject({ kind: z.literal('grade'), grades: Grades, maxAge: z.nullable(count(5, 30)) }),
  z.strictObject({ kind: z.literal('sex'), sex: z.enum(SEXES) }),
  /** ISO 3166-1 alpha-2, any of them */
  z.strictObject({
    kind: z.literal('nationality'),
    of: z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'CN'))).check(z.minLength(1)),
  }),
  /** of any of the areas, by any of the ties */
  z.strictObject({
    kind: z.literal('area'),
    by: z.array(z.enum(AREA_TIES)).check(z.minLength(1), z.maxLength(AREA_TIES.length)),
    areas: z.array(Area).check(z.minLength(1), z.maxLength(60)),
  }),
  z.strictObject({ kind: z.literal('enrolment') }),
  /** certified as one of them at least (MEM-4) */
  z.strictObject({
    kind: z.literal('certified'),
    roles: z.array(CertifiedRole).check(z.minLength(1)),
  }),
  /** certified as a professional athlete, or not (MEM-4) */
  z.strictObject({ kind: z.literal('professional'), is: z.boolean() }),
  /** plays in one of these events of the same tournament; groups left out: of whatever group */
  z.strictObject({
    kind: z.literal('entered-in'),
    disciplines: z.array(Discipline).check(z.minLength(1)),
    groups: z.optional(z.array(GroupId).check(z.minLength(1))),
  }),
  /** has played a stop of the series in that year; places: was so far up in the same event of one */
  z.strictObject({
    kind: z.literal('played'),
    series: Slug,
    /** of another series, whose name is not known here; left out: it is the tournament's own */
    name: z.optional(line(1, 60)),
    year: count(2000, 2100),
    places: z.optional(count(1, 128)),
  }),
  /** stands in a named list from this rank to that, or with so many points; null: open at that end */
  z.strictObject({
    kind: z.literal('rank'),
    list: ItemId,
    by: ListValue,
    from: z.nullable(count(1, 100_000)),
    to: z.nullable(count(1, 100_000)),
  }),
  /** of whom the organiser has a list; by: who invites. Where everybody must be, places say it (CAP-6). */
  z.strictObject({ kind: z.literal('invited'), by: z.optional(line(1, 60)) }),
  z.strictObject({ kind: z.literal('member-of'), body: line(1, 60) }),
  /** to be shown on site or handed in */
  z.strictObject({ kind: z.literal('paper'), paper: line(1, 200) }),
  /** any other condition */
  z.strictObject({ kind: z.literal('as-written'), text: line(1, 200) }),
] as const;

const EXAMPLE = '{ "kind": "nationality", "of": ["CN"] }';

export const SingleRequirement = z.discriminatedUnion('kind', ALONE, EXAMPLE);

/** One alone, or any one of several. */
export const Requirement = z.discriminatedUnion(
  'kind',
  [
    ...ALONE,
    z.strictObject({
      kind: z.literal('any'),
      of: z.array(SingleRequirement).check(z.minLength(2), z.maxLength(10)),
    }),
  ],
  EXAMPLE,
);

export const Requirements = z.array(Requirement).check(z.maxLength(20));

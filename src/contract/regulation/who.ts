import * as z from 'zod/mini';
import { CertifiedRole, Slug } from '../answer-words';
import { Day, Province, line } from '../word-schemas';
import { count, GroupId } from './common';

/**
 * Who is of a group's age (ENT-12): born in a span (S1 gives only the earliest date, S4 both),
 * or of a school grade with an age cap in full years on the first day (S3), or anyone.
 */
const AgeRule = z.discriminatedUnion(
  'by',
  [
    z.strictObject({ by: z.literal('birth'), earliest: z.nullable(Day), latest: z.nullable(Day) }),
    z.strictObject({
      by: z.literal('grade'),
      grades: z.array(count(1, 12)).check(z.minLength(1)),
      maxAge: count(5, 30),
    }),
    z.strictObject({ by: z.literal('open') }),
  ],
  '{ "by": "birth", "earliest": "2014-01-01", "latest": null }',
);

/** An age group. `ladder` orders groups: playing up is entering a group with a higher ladder (ENT-12);
 * the stops of a series keep one ladder. */
export const Group = z.strictObject({
  id: GroupId,
  name: line(1, 20),
  age: AgeRule,
  ladder: count(0, 50),
  /** The ranking list that accepts and seeds this group (DRW-2), or none. */
  rankingList: z.nullable(z.enum(['U10', 'U12', 'U14', 'U16', 'U18'])),
});

/** ENT-10: roster of a team; a pair is always two athletes, singles one. */
export const TeamRule = z.strictObject({
  athletes: z.strictObject({ min: count(1, 30), max: count(1, 30) }),
  /** XT only: at least so many of each sex. */
  minOfEachSex: count(0, 15),
  staff: z.strictObject({
    leader: count(0, 10),
    coach: count(0, 10),
    doctor: count(0, 10),
    staff: count(0, 10),
  }),
});

/** ENT-15, ENT-20. Empty lists and nulls require nothing. */
export const Requirements = z.strictObject({
  nationalities: z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'CN'))),
  enrolledAtSchool: z.boolean(),
  regions: z.array(Province),
  certifiedRoles: z.array(CertifiedRole),
  playedStopOf: z.nullable(z.strictObject({ series: Slug, year: count(2000, 2100) })),
  /** Other conditions, shown as written. */
  others: z.array(line(1, 200)),
});

/** How many events and groups, up or down. */
export const Participation = z.strictObject({
  /** ENT-11: at most so many events per athlete; null: any number. */
  maxEvents: z.nullable(count(1, 20)),
  oneGroupOnly: z.boolean(),
  /** ENT-12: may enter a group above one's own (earliest birth date or lowest grade not met from below). */
  playingUp: z.boolean(),
  /** ENT-12: who once played up in the series may not go back down. */
  noReturnAfterPlayingUp: z.boolean(),
  /** ENT-12, S0 三(一)5: older athletes in a younger group's team events. */
  olderInTeams: z.boolean(),
});

import * as z from 'zod/mini';
import { Discipline } from '../answer-words';
import { Day, line } from '../word-schemas';
import { ENTRY_KINDS, SEXES } from '../words';
import { count, GroupId } from './common';
import { SingleRequirement } from './requirements';

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
      /** null: however old */
      maxAge: z.nullable(count(5, 30)),
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

const athletes = z.strictObject({ min: count(0, 30), max: count(0, 30) });

/** ENT-10: roster of a team; a pair is always two athletes, singles one. */
export const TeamRule = z.strictObject({
  athletes: z.strictObject({ min: count(1, 30), max: count(1, 30) }),
  /** so many athletes of a sex; left out: no limit. A team of one sex has none but those who fill in. */
  sexes: z.optional(z.strictObject({ M: z.optional(athletes), F: z.optional(athletes) })),
  /** athletes of the other sex who may fill in, as girls in a boys' team; left out: none */
  fillIn: z.optional(z.strictObject({ sex: z.enum(SEXES), max: count(1, 30) })),
  /** athletes beyond `athletes.max`, who play only in another's stead; left out: none */
  reserves: z.optional(count(1, 10)),
  /** at most so many athletes of whom something is true; left out: no such limit */
  atMost: z.optional(
    z
      .array(z.strictObject({ of: SingleRequirement, max: count(0, 30) }))
      .check(z.minLength(1), z.maxLength(5)),
  ),
  staff: z.strictObject({
    leader: count(0, 10),
    coach: count(0, 10),
    doctor: count(0, 10),
    staff: count(0, 10),
  }),
});

/** ENT-12: who may enter a group above one's own (the earliest birth date or lowest grade not met from below). */
const PlayingUp = z.discriminatedUnion(
  'by',
  [
    z.strictObject({ by: z.literal('none') }),
    /** so many groups up the ladder; null: no limit */
    z.strictObject({ by: z.literal('steps'), steps: z.nullable(count(1, 19)) }),
    /** from a group to the named ones alone */
    z.strictObject({
      by: z.literal('groups'),
      ways: z
        .array(z.strictObject({ from: GroupId, to: z.array(GroupId).check(z.minLength(1)) }))
        .check(z.minLength(1), z.maxLength(20)),
    }),
  ],
  '{ "by": "steps", "steps": 1 }',
);

/** Of the events that are of all of these, at most so many per athlete. */
const EventLimit = z.strictObject({
  of: z.strictObject({
    groups: z.optional(z.array(GroupId).check(z.minLength(1))),
    disciplines: z.optional(z.array(Discipline).check(z.minLength(1))),
    kinds: z.optional(
      z.array(z.enum(ENTRY_KINDS)).check(z.minLength(1), z.maxLength(ENTRY_KINDS.length)),
    ),
  }),
  max: count(1, 20),
});

/** How many events and groups, up or down. */
export const Participation = z.strictObject({
  /** ENT-11: at most so many events per athlete; null: no limit. */
  maxEvents: z.nullable(count(1, 20)),
  /** ENT-11: of some events at most so many, counted apart; left out: no such limit */
  limits: z.optional(z.array(EventLimit).check(z.minLength(1), z.maxLength(10))),
  oneGroupOnly: z.boolean(),
  /** ENT-11: at most so many groups, next to each other on the ladder; left out: no limit */
  adjacentGroups: z.optional(count(2, 20)),
  playingUp: PlayingUp,
  /** ENT-12: who once played up in the series may not go back down. */
  noReturnAfterPlayingUp: z.boolean(),
  /** ENT-12, S0 三(一)5: older athletes in a younger group's team events. */
  olderInTeams: z.boolean(),
});

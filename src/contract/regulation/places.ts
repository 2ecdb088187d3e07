import * as z from 'zod/mini';
import { Discipline } from '../answer-words';
import { line } from '../word-schemas';
import { STAFF_ROLES } from '../words';
import { count, GroupId } from './common';
import { Criteria, Ties } from './lists';

/** How places of an event are given (CAP-2 to CAP-4, CAP-6). Only first come and invitation limit who enters. */
export const Places = z.discriminatedUnion(
  'by',
  [
    z.strictObject({
      by: z.literal('first-come'),
      /** At most so many entries; null: only the quotas hold. */
      entries: z.nullable(count(1, 5000)),
      /** At most so many athletes over the event's entries. */
      athletes: z.nullable(count(1, 20000)),
      waitingList: z.boolean(),
    }),
    /** At closing, into the draw, in this order. */
    z.strictObject({
      by: z.literal('order'),
      criteria: Criteria.check(z.minLength(1)),
      ties: Ties,
    }),
    /** At closing, into the draw, by lot: until then all entries are equal. */
    z.strictObject({ by: z.literal('lot') }),
    /** Only who is invited enters: the requirement `invited` is asked by it (ENT-20). */
    z.strictObject({
      by: z.literal('invitation'),
      /** who invites; left out: the organiser */
      invitedBy: z.optional(line(1, 60)),
      /** at most so many entries, first come among the invited; null: as many as are invited */
      entries: z.nullable(count(1, 5000)),
    }),
  ],
  '{ "by": "lot" }',
);

const quota = {
  /** Counted in each event, in each group, or in all that it is of; left out: in all. */
  by: z.optional(z.enum(['event', 'group', 'all'])),
  /** Only of these groups; left out: of every group. */
  groups: z.optional(z.array(GroupId).check(z.minLength(1), z.maxLength(20))),
  /** Only of these disciplines; left out: of every discipline. */
  disciplines: z.optional(z.array(Discipline).check(z.minLength(1), z.maxLength(20))),
  max: count(1, 20000),
};

/**
 * CAP-1, CAP-5, ENT-10: at most so many beyond what an event has room for, in the whole tournament or from each
 * unit. Athletes and staff are different people, invited ones too; entries are those that hold a place.
 */
export const Quota = z.discriminatedUnion(
  'of',
  [
    z.strictObject({ of: z.literal('athletes'), per: z.enum(['tournament', 'unit']), ...quota }),
    z.strictObject({ of: z.literal('entries'), per: z.enum(['tournament', 'unit']), ...quota }),
    z.strictObject({
      of: z.literal('staff'),
      /** left out: everybody who is no athlete */
      role: z.optional(z.enum(STAFF_ROLES)),
      per: z.literal('unit'),
      ...quota,
    }),
  ],
  '{ "of": "athletes", "per": "unit", "by": "group", "max": 10 }',
);

import * as z from 'zod/mini';
import { count } from './common';

/** How places of an event are given: CAP-2/CAP-3 or CAP-4. */
export const Places = z.discriminatedUnion(
  'by',
  [
    z.strictObject({
      by: z.literal('first-come'),
      /** At most so many entries; null: only the tournament's limits hold. */
      entries: z.nullable(count(1, 5000)),
      /** At most so many athletes over the event's entries. */
      athletes: z.nullable(count(1, 20000)),
      waitingList: z.boolean(),
    }),
    z.strictObject({ by: z.literal('ranking') }),
  ],
  '{ "by": "ranking" }',
);

/** Limits beyond a single event. */
export const Limits = z.strictObject({
  /** CAP-1: different athletes in the whole tournament, invited ones counted. */
  athletes: z.nullable(count(1, 20000)),
  /** CAP-1, ENT-10: different athletes per unit and group over all events. */
  athletesPerUnitAndGroup: z.nullable(count(1, 500)),
  /** ENT-10: different people per unit and role over all entries. */
  staffPerUnit: z.strictObject({
    leader: z.nullable(count(0, 50)),
    coach: z.nullable(count(0, 50)),
    doctor: z.nullable(count(0, 50)),
    staff: z.nullable(count(0, 50)),
  }),
});

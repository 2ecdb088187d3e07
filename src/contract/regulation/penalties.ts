import * as z from 'zod/mini';
import { line } from '../word-schemas';
import { BARRED_UNITS, OFFENCES } from '../words';
import { count } from './common';

const alone = <Effect extends string>(effect: Effect) => z.strictObject({ do: z.literal(effect) });

/** What an offence does (SAN-2, SAN-5). */
const Effect = z.discriminatedUnion(
  'do',
  [
    alone('event-void'),
    alone('place-void'),
    alone('stop-points-void'),
    /** the match that is not played is lost */
    alone('walkover'),
    alone('out-of-tournament'),
    /** of the ranking's points */
    z.strictObject({ do: z.literal('points-minus'), points: count(1, 10_000) }),
    /** of the offender's record; what they add up to is an offence of its own */
    z.strictObject({ do: z.literal('penalty-points'), points: count(1, 100) }),
    z.strictObject({
      do: z.literal('barred'),
      count: count(1, 60),
      /** a stop is the next one of the series */
      unit: z.enum(BARRED_UNITS),
    }),
    /** the fee is paid nevertheless */
    alone('owes-fee'),
  ],
  '{ "do": "barred", "count": 1, "unit": "years" }',
);

const PenaltyRule = z.strictObject({
  offence: z.enum(OFFENCES),
  /** of penalty points: so many of them */
  reaching: z.optional(count(1, 1000)),
  effects: z.array(Effect).check(z.minLength(1), z.maxLength(9)),
  /** SAN-1: the papers with which it is none; left out: nothing excuses it */
  excusedBy: z.optional(z.array(line(1, 60)).check(z.minLength(1), z.maxLength(5))),
});

/** SAN-1, SAN-2, SAN-4 */
export const Penalties = z.strictObject({
  /** each offence once; without one of a no-show its match is lost and nothing else */
  rules: z.array(PenaltyRule).check(z.maxLength(OFFENCES.length)),
  appeal: z.nullable(
    z.strictObject({
      withinHours: z.nullable(count(1, 1000)),
      before: z.nullable(z.enum(['play'])),
      /** what it must be handed in as */
      form: line(1, 60),
      fen: count(0, 10_000_000),
    }),
  ),
});

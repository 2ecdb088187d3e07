import * as z from 'zod/mini';
import { Day, line } from '../word-schemas';
import { BODIES, DECISIONS, ORGANISER_ROLES, PROGRAMME_KINDS } from '../words';

/** PUB-4: as the documents name them; each also what an included tournament needs (S2 第六条). */
export const Organiser = z.strictObject({ role: z.enum(ORGANISER_ROLES), name: line(1, 60) });

const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '09:00'));
const degrees = (from: number, to: number) => z.number().check(z.gte(from), z.lte(to));

/** PUB-15: what is when and where, beside play itself; times are China's. */
const ProgrammeItem = z.strictObject({
  kind: z.enum(PROGRAMME_KINDS),
  day: Day,
  /** null: no beginning is said, as 报到 until two o'clock */
  from: z.nullable(TimeOfDay),
  until: z.nullable(TimeOfDay),
  /** what else is to be said of it; left out: nothing */
  note: z.optional(line(1, 100)),
  /** left out: where play is */
  place: z.optional(
    z.strictObject({
      name: line(1, 60),
      /** of the map, as WeChat shows it (GCJ-02); left out: only the name is known */
      point: z.optional(z.strictObject({ latitude: degrees(3, 54), longitude: degrees(73, 136) })),
    }),
  ),
});

/** PUB-16: whom to ask. The one place where a number stands that everybody may read. */
const Contact = z.strictObject({
  /** what they are asked about */
  about: line(1, 30),
  name: z.optional(line(1, 20)),
  phone: z.optional(
    z.string().check(z.regex(/^(1\d{10}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})$/, '0771-1234567')),
  ),
  email: z.optional(z.email('help@example.cn')),
  hours: z.optional(line(1, 40)),
});

/** PUB-17: who is of a body; no names: it is made up before play. */
const Body = z.strictObject({
  body: z.enum(BODIES),
  names: z.array(line(1, 60)).check(z.maxLength(20)),
});

/** PUB-17, SAN-4: who decides what. */
const Decider = z.strictObject({ what: z.enum(DECISIONS), body: z.enum(BODIES) });

/** Left out: nothing is said of it. */
export const Programme = z.optional(z.array(ProgrammeItem).check(z.maxLength(60)));
export const Contacts = z.optional(z.array(Contact).check(z.maxLength(10)));
export const Bodies = z.optional(z.array(Body).check(z.maxLength(BODIES.length)));
export const Deciders = z.optional(z.array(Decider).check(z.maxLength(DECISIONS.length)));

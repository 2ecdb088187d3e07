import * as z from 'zod/mini';
import { line } from '../word-schemas';
import { SINGLES_BY } from '../words';
import { count, ItemId, Paragraph, WrittenInstant } from './common';
import { Requirements } from './requirements';

const FormField = z.strictObject({
  id: ItemId,
  label: line(1, 40),
  help: z.nullable(line(1, 100)),
  kind: z.enum(['text', 'single-choice', 'multiple-choice']),
  options: z.array(line(1, 40)).check(z.maxLength(30)),
  required: z.boolean(),
  /** Asked once per entry, of its maker; or of every athlete when entering or confirming (PUB-6). */
  per: z.enum(['entry', 'athlete']),
});

const Attachment = z.strictObject({
  id: ItemId,
  name: line(1, 40),
  description: line(1, 300),
  required: z.boolean(),
  per: z.enum(['entry', 'athlete']),
});

/** Entering at the desk, by hand and beside the app (ENT-13), for so much more. */
const DeskWindow = z.strictObject({
  from: WrittenInstant,
  until: WrittenInstant,
  surchargeFen: count(0, 10_000_000),
});

/** Instants of entering that some events have for their own; what is left out is the tournament's. */
export const OwnWindow = z.strictObject({
  opensAt: z.optional(WrittenInstant),
  closesAt: z.optional(WrittenInstant),
  changeCutoffAt: z.optional(WrittenInstant),
  freeWithdrawalUntil: z.optional(WrittenInstant),
  freezeAt: z.optional(WrittenInstant),
});

/** When and with what one enters. */
export const EntryRule = z.strictObject({
  opensAt: WrittenInstant,
  closesAt: WrittenInstant,
  /** Changes and refunds end here, at closing or earlier (ENT-13). */
  changeCutoffAt: WrittenInstant,
  /** ENT-21: until then withdrawing is free and refunds, after closing too; left out: until `changeCutoffAt`. */
  freeWithdrawalUntil: z.optional(WrittenInstant),
  /** ACC-4: from then on nobody moves up from a waiting list; left out: nothing freezes. */
  freezeAt: z.optional(WrittenInstant),
  /** When acceptance or participants' lists come out, if the regulation says so. */
  listsAt: z.nullable(WrittenInstant),
  /** left out: nobody enters at the desk */
  desk: z.optional(z.array(DeskWindow).check(z.maxLength(10))),
  listPublic: z.boolean(),
  /** Entered for a unit from the kept list. */
  unit: z.enum(['required', 'optional', 'none']),
  /** ENT-1: who enters singles; left out: the athlete or their guardian. */
  singlesBy: z.optional(z.array(z.enum(SINGLES_BY)).check(z.minLength(1), z.maxLength(3))),
  /** ENT-7: singles play under a team name too; left out: they have none. */
  singlesTeamName: z.optional(z.enum(['required', 'optional'])),
  /** ENT-17: singles give leader, coach and others. */
  delegation: z.boolean(),
  /** of every event; an event rule may ask for more */
  requirements: Requirements,
  attachments: z.array(Attachment).check(z.maxLength(10)),
  form: z.array(FormField).check(z.maxLength(30)),
  notes: z.array(Paragraph).check(z.maxLength(20)),
});

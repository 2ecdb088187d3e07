import * as z from 'zod/mini';
import { LENGTHS } from '../limits';
import { EVENT_ID } from '../ids';
import { Phone, line, lineOf } from '../word-schemas';
import { ROLES } from '../words';

export const EventId = z.string().check(z.regex(EVENT_ID));
export const Role = z.enum(ROLES);

const Answer = z.union([
  z.string().check(z.maxLength(500)),
  z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30)),
]);

export const Answers = z.record(z.string().check(z.maxLength(31)), Answer);

export const Declaration = z.strictObject({
  accepted: z.literal(true),
  version: z.enum(['2026-11']),
});

export const Invitee = z.strictObject({ phone: Phone, role: Role });

const StaffContact = z.strictObject({ name: line(0, 30), phone: z.union([Phone, z.literal('')]) });

/** ENT-17; everything may be left empty. */
const Delegation = z.strictObject({
  leader: StaffContact,
  coach: StaffContact,
  others: line(0, 200),
});

/**
 * POST /tournaments/{tournamentId}/entries. Singles: no teamName, no invitees, role athlete.
 * Pair and team: the initiator's own role and the people invited by phone (ENT-5).
 */
export const EnterEvent = z.strictObject({
  eventId: EventId,
  role: Role,
  teamName: z.nullable(lineOf(LENGTHS.teamName)),
  unitId: z.nullable(z.string().check(z.minLength(1), z.maxLength(40))),
  invitees: z.array(Invitee).check(z.maxLength(40)),
  delegation: z.nullable(Delegation),
  answers: Answers,
  declaration: Declaration,
});

/** POST /entries/{entryId}/confirmation (ENT-7) */
export const ConfirmEntry = z.strictObject({
  teamName: z.string().check(z.maxLength(60)),
  answers: Answers,
  declaration: Declaration,
});

/** POST /entries/{entryId}/roster (ENT-8, 变更邀请): one step, all or nothing. */
export const ChangeRoster = z.strictObject({
  add: z.array(Invitee).check(z.maxLength(40)),
  remove: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(40)),
});

/** POST /entries/{entryId}/declination | /cancellation | /withdrawal | /reminder: no fields. */
export const NoFields = z.strictObject({});

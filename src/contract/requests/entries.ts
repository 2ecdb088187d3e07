import * as z from 'zod/mini';
import { EARLIER_AT_ONCE, FILE_BYTES, INVITED_AT_ONCE, LENGTHS } from '../limits';
import { EVENT_ID, SLUGS } from '../ids';
import { MemberId, PersonName, Phone, forWhom, line, lineOf } from '../word-schemas';
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

/** Somebody invited by number (ENT-5), with the name by which the initiator alone knows it until they confirm. */
export const Invitee = z.strictObject({
  phone: Phone,
  role: Role,
  note: z.optional(PersonName),
});

const UnitId = z.string().check(z.minLength(1), z.maxLength(40));

/** CAP-5: the unit an athlete of a pair plays for; left out: the entry's. */
const playsFor = { unitId: z.optional(UnitId) };

/** Another person of the account: no invitation is sent, they are in at once (MEM-1, ENT-5). */
export const OwnPerson = z.strictObject({
  memberId: MemberId,
  role: Role,
  ...playsFor,
  answers: Answers,
  declaration: Declaration,
});

/** Somebody the initiator was in an entry with before, by what the list of them gave for them (ENT-24). */
export const EarlierPerson = z.strictObject({
  pick: z.string().check(z.minLength(1), z.maxLength(400)),
  role: Role,
});

const earlier = { earlier: z.optional(z.array(EarlierPerson).check(z.maxLength(EARLIER_AT_ONCE))) };

const StaffContact = z.strictObject({
  name: z.union([PersonName, z.literal('')]),
  phone: z.union([Phone, z.literal('')]),
});

/** ENT-17; everything may be left empty. */
const Delegation = z.strictObject({
  leader: StaffContact,
  coach: StaffContact,
  others: line(0, 200),
});

/**
 * POST /tournaments/{tournamentId}/entries. Singles: no teamName, no invitees, role athlete.
 * Pair and team: the initiator's own role and the people invited, by phone (ENT-5) or as earlier partners (ENT-24).
 */
export const EnterEvent = z.strictObject({
  ...forWhom,
  eventId: EventId,
  role: Role,
  teamName: z.nullable(lineOf(LENGTHS.teamName)),
  unitId: z.nullable(UnitId),
  invitees: z.array(Invitee).check(z.maxLength(INVITED_AT_ONCE)),
  own: z.optional(z.array(OwnPerson).check(z.maxLength(8))),
  ...earlier,
  delegation: z.nullable(Delegation),
  answers: Answers,
  declaration: Declaration,
});

/** POST /me/file-uploads: then PUT the bytes to `url` with `headers` (ENT-16). */
export const FileUpload = z.strictObject({
  ...forWhom,
  contentType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  bytes: z.int().check(z.gte(1), z.lte(FILE_BYTES)),
});

/** POST /me/files: what has been uploaded is to be handed in (ENT-16). */
export const TakeFile = z.strictObject({
  ...forWhom,
  /** a key answered by POST /me/file-uploads */
  upload: z.string().check(z.minLength(1), z.maxLength(120)),
});

/** POST /entries/{entryId}/confirmation (ENT-7) */
export const ConfirmEntry = z.strictObject({
  ...forWhom,
  teamName: z.string().check(z.maxLength(60)),
  ...playsFor,
  answers: Answers,
  declaration: Declaration,
});

/** POST /entries/{entryId}/roster (ENT-8, 变更邀请): one step, all or nothing. */
export const ChangeRoster = z.strictObject({
  add: z.array(Invitee).check(z.maxLength(INVITED_AT_ONCE)),
  own: z.optional(z.array(OwnPerson).check(z.maxLength(8))),
  ...earlier,
  remove: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(40)),
});

/** GET /entries/{entryId}?for=, POST /entries/{entryId}/cancellation | /declination: whose part it is. */
export const ForWhom = z.strictObject(forWhom);

/** GET /fits?tournaments=: what of these tournaments fits a person. */
export const FitsQuery = z.strictObject({
  tournaments: z.string().check(z.regex(SLUGS)),
  ...forWhom,
});

/** POST /entries/{entryId}/withdrawal: whoever withdraws knows that it is 弃赛 by now (ENT-21). */
export const WithdrawEntry = z.strictObject({ late: z.optional(z.boolean()) });

/** POST /entries/{entryId}/declination | /reminder: no fields. */
export const NoFields = z.strictObject({});

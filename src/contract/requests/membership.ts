import * as z from 'zod/mini';
import { CERTIFICATE_IDS, EVIDENCE_PICTURES } from '../certificates';
import { CONSENT_TEXTS } from '../consents';
import { foldDocument } from '../folding';
import { ACCESS_ID } from '../ids';
import { LENGTHS, PORTRAIT_BYTES } from '../limits';
import { Day, Phone, Province, WrittenName, forWhom, line, lineOf } from '../word-schemas';
import { DOCUMENT_KINDS, SEXES } from '../words';
import { CodeProof } from './session';

export const DocumentKind = z.enum(DOCUMENT_KINDS);
export const Sex = z.enum(SEXES);

/**
 * MEM-6: consent of a guardian, recorded with time and text version by the server. Sent by the child's own account it
 * carries the `proof` of a code of purpose `guardian-consent`, which went to the guardian's phone; again only where
 * somebody else consents, or to something else.
 */
export const GuardianConsent = z.strictObject({
  name: WrittenName,
  relation: z.enum(['father', 'mother', 'grandparent', 'other-guardian']),
  /** left out where the guardian's own account consents (MEM-1): then it is that account's */
  phone: z.optional(Phone),
  textVersion: z.enum(CONSENT_TEXTS.guardian),
  proof: z.optional(CodeProof),
});

/** The text of MEM-13 that is consented to. */
const PublicationText = z.enum(CONSENT_TEXTS.publication);

/**
 * POST /me/publication: being shown by name and unit is consented to, or (null) that consent withdrawn (MEM-13), for
 * oneself or for a child of the account.
 */
export const SetPublication = z.strictObject({
  ...forWhom,
  consentTo: z.nullable(PublicationText),
});

/**
 * PUT /me/profile (MEM-2, MEM-3). With a resident ID, birth date and sex are read from the number
 * and may be left out; if given they must be the number's.
 */
export const SubmitProfile = z.strictObject({
  ...forWhom,
  realName: WrittenName,
  document: z.strictObject({
    kind: DocumentKind,
    number: z
      .string()
      .check(z.overwrite(foldDocument), z.minLength(5), z.maxLength(30), z.regex(/^[A-Z0-9]+$/)),
  }),
  birthDate: z.optional(Day),
  sex: z.optional(Sex),
  /** ISO 3166-1 alpha-2 */
  nationality: z.string().check(z.regex(/^[A-Z]{2}$/)),
  province: Province,
  /** school grade 1–12, null when not a pupil */
  grade: z.nullable(z.int().check(z.gte(1), z.lte(12))),
  unitId: z.nullable(z.string().check(z.regex(/^[\w-]{1,40}$/))),
  /** key answered by POST /me/portrait-uploads */
  portraitKey: z.string().check(z.minLength(1), z.maxLength(120)),
  guardian: z.nullable(GuardianConsent),
  /** separate consent to the processing of sensitive data */
  sensitiveDataConsent: z.literal(true),
  /** MEM-13: consents to being published; left out, what stands of it stays */
  publication: z.optional(PublicationText),
});

/** POST /me/portrait-uploads: then PUT the bytes to `url` with `headers`. At most 2 MiB. */
export const PortraitUpload = z.strictObject({
  ...forWhom,
  contentType: z.enum(['image/jpeg', 'image/png']),
  bytes: z.int().check(z.gte(1), z.lte(PORTRAIT_BYTES)),
});

/** POST /me/certifications: a certified role, with pictures of what proves it (MEM-4). */
export const AskCertification = z.strictObject({
  ...forWhom,
  certificate: z.enum(CERTIFICATE_IDS),
  /** keys answered by POST /me/portrait-uploads */
  pictures: z
    .array(z.string().check(z.minLength(1), z.maxLength(120)))
    .check(z.minLength(EVIDENCE_PICTURES.least), z.maxLength(EVIDENCE_PICTURES.most)),
});

/** POST /me/certifications/withdraw */
export const WithdrawCertification = z.strictObject({
  ...forWhom,
  certificationId: z.string().check(z.minLength(1), z.maxLength(40)),
});

/** GET /me?for= */
export const ForWhom = z.strictObject(forWhom);

/** GET /me/accesses?for=&cursor= */
export const AccessQuery = z.strictObject({
  ...forWhom,
  cursor: z.optional(z.string().check(z.regex(ACCESS_ID))),
});

export const UnitKind = z.enum(['school', 'club', 'region']);

/** GET /units?q=&province=&cursor= */
export const UnitQuery = z.strictObject({
  q: z.optional(z.string().check(z.maxLength(40))),
  province: z.optional(Province),
  cursor: z.optional(z.string().check(z.maxLength(400))),
});

/** POST /units: a missing one proposed; usable by its proposer until it is kept or refused. */
export const ProposeUnit = z.strictObject({
  name: lineOf(LENGTHS.unitName),
  kind: UnitKind,
  province: Province,
  city: line(1, 20),
});

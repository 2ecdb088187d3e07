import * as z from 'zod/mini';
import * as requests from './requests/membership';
import { CertifiedRole, Instant } from './answer-words';
import { CERTIFICATE_IDS } from './certificates';
import { DocumentKind, Sex } from './requests/membership';
import { Day, MemberId, Province } from './word-schemas';

/** none: nothing submitted yet. */
export const ReviewState = z.enum(['none', 'pending', 'approved', 'rejected']);
export type ReviewState = z.infer<typeof ReviewState>;

export type SubmitProfile = z.infer<typeof requests.SubmitProfile>;

export const ProfileView = z.strictObject({
  realName: z.string(),
  documentKind: DocumentKind,
  /** first and last character only (MEM-6) */
  documentMasked: z.string(),
  birthDate: Day,
  sex: Sex,
  nationality: z.string(),
  province: Province,
  grade: z.nullable(z.int()),
  unit: z.nullable(z.strictObject({ id: z.string(), name: z.string() })),
  portraitUrl: z.nullable(z.string()),
  /** to be sent again with a change that keeps the picture */
  portraitKey: z.string(),
  guardian: z.nullable(
    z.strictObject({
      name: z.string(),
      relation: z.string(),
      phoneMasked: z.string(),
      consentAt: Instant,
    }),
  ),
  submittedAt: Instant,
});
export type ProfileView = z.infer<typeof ProfileView>;

/** What stands of the consent to be shown by name and unit (MEM-13). */
export const Publication = z.strictObject({
  version: z.string(),
  at: Instant,
  withdrawnAt: z.nullable(Instant),
});
export type Publication = z.infer<typeof Publication>;
/** POST /me/publication: what stands now; null: never asked. */
export const PublicationSet = z.strictObject({
  memberId: z.string(),
  publication: z.nullable(Publication),
});

/** What was done with somebody's document. */
export const AccessKind = z.enum([
  'document-opened',
  'evidence-opened',
  'organisation-opened',
  'documents-missed',
  'on-site-looked-up',
]);
export type AccessKind = z.infer<typeof AccessKind>;
/** GET /me/accesses: looks at one's own document, newest first; who looked is told by the role alone (MEM-6). */
export const AccessPage = z.strictObject({
  accesses: z.array(
    z.strictObject({
      id: z.string(),
      at: Instant,
      what: AccessKind,
      event: z.nullable(
        z.strictObject({
          tournamentId: z.string(),
          tournamentName: z.string(),
          eventId: z.string(),
        }),
      ),
    }),
  ),
  next: z.nullable(z.string()),
  now: Instant,
});
export type AccessPage = z.infer<typeof AccessPage>;

/** A certified role as its person has asked for it (MEM-4): one that was approved may wait beside a better one. */
export const CertificationView = z.strictObject({
  id: z.string(),
  role: CertifiedRole,
  certificate: z.enum(CERTIFICATE_IDS),
  state: z.enum(['pending', 'approved', 'rejected']),
  because: z.nullable(z.string()),
  askedAt: Instant,
});
export type CertificationView = z.infer<typeof CertificationView>;

/** A person whom an account acts for (MEM-1). */
export const PersonOfAccount = z.strictObject({
  memberId: MemberId,
  /** null: no profile yet */
  name: z.nullable(z.string()),
  as: z.enum(['self', 'guardian']),
  review: ReviewState,
  birthDate: z.nullable(Day),
  sex: z.nullable(Sex),
  unit: z.nullable(z.strictObject({ id: z.string(), name: z.string() })),
  /** MEM-4, as approved */
  certifiedRoles: z.array(CertifiedRole),
  /** its deletion has begun: nothing new is done for them */
  leaving: z.boolean(),
});
export type PersonOfAccount = z.infer<typeof PersonOfAccount>;

/** GET /me: of the person it is asked for; `persons` are the account's, whoever it is asked for. */
export const Me = z.strictObject({
  memberId: z.string(),
  phoneMasked: z.string(),
  hasPassword: z.boolean(),
  review: ReviewState,
  rejectedBecause: z.nullable(z.string()),
  profile: z.nullable(ProfileView),
  /** MEM-7: true while an approved profile's name, document, sex and birth date stand in a live entry */
  locked: z.boolean(),
  /** MEM-13; null: never asked, and shown by a masked name */
  publication: z.nullable(Publication),
  /** whether this account may give that consent: of who is of age nobody else does (MEM-13) */
  mayPublish: z.boolean(),
  /** the deletion of the account has begun and was not finished: nothing but finishing it is left */
  leaving: z.boolean(),
  certifications: z.array(CertificationView),
  /** the account's persons: its owner first, then the children */
  persons: z.array(PersonOfAccount),
});
export type Me = z.infer<typeof Me>;

export const UploadTarget = z.strictObject({
  key: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  expiresAt: Instant,
});

export const UnitView = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: requests.UnitKind,
  province: Province,
  city: z.string(),
  state: z.enum(['kept', 'proposed']),
});
export type UnitView = z.infer<typeof UnitView>;
export const UnitPage = z.strictObject({ units: z.array(UnitView), next: z.nullable(z.string()) });
export type UnitPage = z.infer<typeof UnitPage>;

import * as z from 'zod/mini';
import { Instant } from './answer-words';
import { MemberId } from './word-schemas';

/** An account that acts for a person. */
export const GuardianView = z.strictObject({
  memberId: MemberId,
  /** null: no profile */
  name: z.nullable(z.string()),
  phoneMasked: z.string(),
  self: z.boolean(),
});
export type GuardianView = z.infer<typeof GuardianView>;

/** That somebody was asked to be a child's second guardian, as who sent it sees it (MEM-8). */
export const SentInvitation = z.strictObject({
  id: z.string(),
  phoneMasked: z.string(),
  expiresAt: Instant,
});
export type SentInvitation = z.infer<typeof SentInvitation>;

/** A child of the account, and what the account may do about who acts for it (MEM-8). */
export const ChildView = z.strictObject({
  memberId: MemberId,
  name: z.nullable(z.string()),
  /** null: no phone of its own */
  phoneMasked: z.nullable(z.string()),
  guardians: z.array(GuardianView),
  /** what this account has sent and nobody has answered */
  invited: z.array(SentInvitation),
  /** `stepBack`: somebody else acts for the child then; who alone does takes it out with its data (MEM-1) */
  may: z.strictObject({
    transfer: z.boolean(),
    inviteGuardian: z.boolean(),
    stepBack: z.boolean(),
  }),
});
export type ChildView = z.infer<typeof ChildView>;

/** Somebody asks this account to be a child's second guardian; the child is named once that is accepted. */
export const GuardianInvitation = z.strictObject({
  id: z.string(),
  childName: z.string(),
  invitedBy: z.string(),
  expiresAt: Instant,
});
export type GuardianInvitation = z.infer<typeof GuardianInvitation>;

/** GET /me/family */
export const Family = z.strictObject({
  invitations: z.array(GuardianInvitation),
  children: z.array(ChildView),
  /** who acts for the account's owner */
  guardians: z.array(GuardianView),
  /** of age: ends that alone */
  mayEndGuardianship: z.boolean(),
});
export type Family = z.infer<typeof Family>;

import * as z from 'zod/mini';
import { foldDocument } from '../folding';
import { LENGTHS } from '../limits';
import { Phone, lineOf } from '../word-schemas';
import { DocumentKind } from './membership';
import { CodeProof, OpaqueWord } from './session';

/** POST /me/phone: codes of purpose `old-phone` and `new-phone`; every session ends but the one that is answered. */
export const ChangePhone = z.strictObject({ old: CodeProof, phone: Phone, proof: CodeProof });

/**
 * POST /phone-requests: without the old phone. The new one is proved, the account named by its old number and by a
 * document of one of its persons; the association decides.
 */
export const RequestPhone = z.strictObject({
  oldPhone: Phone,
  document: z.strictObject({
    kind: DocumentKind,
    number: z
      .string()
      .check(z.overwrite(foldDocument), z.minLength(5), z.maxLength(30), z.regex(/^[A-Z0-9]+$/)),
  }),
  phone: Phone,
  proof: CodeProof,
  reason: lineOf(LENGTHS.reason),
});

/** POST /phone-releases: 「这不是我的账号」, with the challenge of the document question. */
export const ReleasePhone = z.strictObject({ challenge: OpaqueWord });

/** POST /me/persons/{personId}/transfer: whoever holds the child's new phone tells the code of purpose `new-phone`. */
export const TransferPerson = z.strictObject({
  phone: Phone,
  proof: CodeProof,
  /** whether the guardian goes on acting for the child */
  stay: z.boolean(),
});

/** POST /me/persons/{personId}/guardian-invitations */
export const InviteGuardian = z.strictObject({ phone: Phone });

import * as z from 'zod/mini';
import { LEVELS } from '../association';
import { foldCreditCode, isCreditCode } from '../credit-code';
import { LENGTHS } from '../limits';
import { GIVEN_ROLES, ORGANISATION_KINDS } from '../organisation-words';
import { MemberId, PersonName, Phone, Province, line, lineOf } from '../word-schemas';

export const OrganisationKind = z.enum(ORGANISATION_KINDS);
export const GivenRole = z.enum(GIVEN_ROLES);

/** A key answered by POST /me/portrait-uploads; null: the picture that lies there already. */
const Picture = z.nullable(z.string().check(z.minLength(1), z.maxLength(120)));

/** POST /organisations, POST /organisations/{organisationId}/resubmission (MEM-5). */
export const SubmitOrganisation = z.strictObject({
  name: lineOf(LENGTHS.organisationName),
  kind: OrganisationKind,
  /** unified social credit code (GB 32100) */
  code: z.string().check(z.overwrite(foldCreditCode), z.refine(isCreditCode)),
  province: Province,
  city: line(1, 20),
  address: lineOf(LENGTHS.address),
  /** its legal representative, by the name of the ID */
  representative: PersonName,
  contact: z.strictObject({ name: PersonName, phone: Phone }),
  /** levels of tournaments it asks to publish (PUB-9, PUB-14); none: without a level */
  levels: z.array(z.enum(LEVELS)).check(
    z.maxLength(LEVELS.length),
    z.refine((levels) => new Set(levels).size === levels.length),
  ),
  pictures: z.strictObject({ certificate: Picture, idFront: Picture, idBack: Picture }),
});

const Roles = z.array(GivenRole).check(
  z.maxLength(GIVEN_ROLES.length),
  z.refine((all) => new Set(all).size === all.length),
);

/** POST /organisations/{organisationId}/invitations */
export const InviteStaff = z.strictObject({
  phone: Phone,
  roles: Roles.check(z.minLength(1)),
});

/** POST …/invitations/{invitationId}/answer, POST …/offer/answer */
export const Answer = z.strictObject({ accepts: z.boolean() });

/** POST /organisations/{organisationId}/staff/{staffId}: what they may do from now on; nothing: they are of it no longer. */
export const ChangeStaff = z.strictObject({ roles: Roles });

/** POST /organisations/{organisationId}/offer: who is to be its owner; null: nobody any more. */
export const OfferOwnership = z.strictObject({ to: z.nullable(MemberId) });

import * as z from 'zod/mini';
import { Instant } from './answer-words';
import {
  ORGANISATION_PICTURES,
  ORGANISATION_ROLES,
  ORGANISATION_STATES,
} from './organisation-words';
import { OrganisationKind } from './requests/organisations';
import { MemberId, Province } from './word-schemas';
import type * as requests from './requests/organisations';

export const OrganisationRole = z.enum(ORGANISATION_ROLES);
export const OrganisationState = z.enum(ORGANISATION_STATES);
export type SubmitOrganisation = z.infer<typeof requests.SubmitOrganisation>;

/** What is registered, as its own people read it. */
export const OrganisationDetails = z.strictObject({
  name: z.string(),
  kind: OrganisationKind,
  code: z.string(),
  province: Province,
  city: z.string(),
  address: z.string(),
  levels: z.array(z.string()),
});

export const StaffView = z.strictObject({
  memberId: MemberId,
  /** null: no account any more */
  name: z.nullable(z.string()),
  roles: z.array(OrganisationRole),
  self: z.boolean(),
});
export type StaffView = z.infer<typeof StaffView>;

/** GET /organisations/{organisationId} */
export const OrganisationView = z.strictObject({
  id: z.string(),
  state: OrganisationState,
  /** it may publish: by the registration that was approved, also while another waits */
  mayPublish: z.boolean(),
  /** the approved name, where another waits for its review */
  standingName: z.nullable(z.string()),
  rejectedBecause: z.nullable(z.string()),
  submittedAt: Instant,
  details: OrganisationDetails,
  /** of the owner alone: who represents it and whom to call, as the owner wrote it, and which pictures lie there */
  own: z.nullable(
    z.strictObject({
      representative: z.string(),
      contact: z.strictObject({ name: z.string(), phone: z.string() }),
      pictures: z.array(z.enum(ORGANISATION_PICTURES)),
      invitations: z.array(
        z.strictObject({
          id: z.string(),
          phoneMasked: z.string(),
          roles: z.array(OrganisationRole),
          expiresAt: Instant,
        }),
      ),
    }),
  ),
  staff: z.array(StaffView),
  /** what the caller may do */
  roles: z.array(OrganisationRole),
  /** to whom it is offered */
  offeredTo: z.nullable(MemberId),
  offeredToMe: z.boolean(),
  now: Instant,
});
export type OrganisationView = z.infer<typeof OrganisationView>;

/** GET /me/organisations */
export const MyOrganisations = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      state: OrganisationState,
      roles: z.array(OrganisationRole),
      offeredToMe: z.boolean(),
    }),
  ),
  invitations: z.array(
    z.strictObject({
      id: z.string(),
      organisationId: z.string(),
      name: z.string(),
      roles: z.array(OrganisationRole),
      expiresAt: Instant,
    }),
  ),
  /** an approved member of 18 or more registers one, and joins one */
  mayRegister: z.boolean(),
  now: Instant,
});
export type MyOrganisations = z.infer<typeof MyOrganisations>;

/** A command about an organisation: which. */
export const OrganisationChanged = z.strictObject({ id: z.string() });

import { ORGANISATION, STAFF_INVITATION_DAYS } from '../../../src/contract/limits';
import type {
  GivenRole,
  OrganisationKind,
  OrganisationPicture,
  OrganisationRole,
  OrganisationState,
} from '../../../src/contract/organisation-words';
import type { Instant, Level, Province } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import { ok, refuse, type Result } from '../result';

/** What an organisation is registered with (MEM-5). Sealed fields are opened only where they are needed (MEM-6). */
export interface OrganisationDetails {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** unified social credit code, which is public (GB 32100) */
  readonly code: string;
  readonly province: Province;
  readonly city: string;
  readonly address: string;
  readonly levels: readonly Level[];
  /** its legal representative and whom to call, as JSON, sealed */
  readonly peopleSealed: string;
  /** where the pictures of its papers lie; of what was rejected nowhere any more */
  readonly pictures: Readonly<Partial<Record<OrganisationPicture, string>>>;
}

/** Who represents it by law, and whom to call. */
export interface OrganisationPeople {
  readonly representative: string;
  readonly contact: { readonly name: string; readonly phone: string };
}

/** Somebody who works in it. */
export interface OrganisationStaff {
  readonly memberId: string;
  readonly roles: readonly OrganisationRole[];
}

/** A number that was asked to work in it. */
export interface OrganisationInvitation {
  readonly id: string;
  readonly phoneKey: string;
  readonly phoneMasked: string;
  readonly roles: readonly GivenRole[];
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
}

/** An organisation with everybody who works in it: one item, so that of two changes one is first. */
export interface Organisation {
  readonly id: string;
  readonly state: OrganisationState;
  /** what was submitted last */
  readonly details: OrganisationDetails;
  /** what was approved and holds, also while another waits; null: it publishes nothing */
  readonly standing: OrganisationDetails | null;
  /** while something waits: what a review looked at before it */
  readonly reviewed: OrganisationDetails | null;
  readonly rejectedBecause: string | null;
  readonly submittedAt: Instant;
  /** the owner first; of who has withdrawn it nobody */
  readonly staff: readonly OrganisationStaff[];
  readonly invitations: readonly OrganisationInvitation[];
  /** whom its owner asks to be the next */
  readonly offeredTo: string | null;
  /** grows with every change */
  readonly version: number;
}

export const INVITATION_SECONDS = STAFF_INVITATION_DAYS * 86_400;

const OWNER: readonly OrganisationRole[] = ['owner'];

export const ownerOf = ({ staff }: Pick<Organisation, 'staff'>): string | null =>
  staff.find(({ roles }) => roles.includes('owner'))?.memberId ?? null;

/** What somebody may do in it; nothing: they are not of it. */
export const rolesIn = (
  { staff }: Pick<Organisation, 'staff'>,
  memberId: string,
): readonly OrganisationRole[] => staff.find((one) => one.memberId === memberId)?.roles ?? [];

/** Invitations that somebody may still answer. */
export const openInvitations = (
  { invitations }: Pick<Organisation, 'invitations'>,
  now: Instant,
): readonly OrganisationInvitation[] => invitations.filter(({ expiresAt }) => expiresAt > now);

/** One that is registered, and waits for its review. */
export const registered = (
  id: string,
  details: OrganisationDetails,
  ownerId: string,
  now: Instant,
): Organisation => ({
  ...{ id, details, state: 'pending', standing: null, reviewed: null, rejectedBecause: null },
  ...{ submittedAt: now, staff: [{ memberId: ownerId, roles: OWNER }], invitations: [] },
  ...{ offeredTo: null, version: 1 },
});

/**
 * Submitted anew: it waits for its review, and what was approved holds until then. What a review looked at last stays
 * known while it waits, so that the next one sees what has changed.
 */
export const resubmitted = (
  before: Organisation,
  details: OrganisationDetails,
  now: Instant,
): Organisation => ({
  ...before,
  ...{ details, state: 'pending', submittedAt: now, rejectedBecause: null },
  reviewed: before.state === 'pending' ? before.reviewed : before.details,
});

/** Approved as it was submitted. Refuses NOTHING_TO_REVIEW. */
export const approved = (before: Organisation): Result<Organisation> =>
  before.state === 'pending'
    ? ok({
        ...before,
        ...{ state: 'approved', standing: before.details, reviewed: null, rejectedBecause: null },
      })
    : refuse('NOTHING_TO_REVIEW');

/** Rejected; what was approved before holds on, and the papers of this one go. Refuses NOTHING_TO_REVIEW. */
export const rejected = (before: Organisation, because: string): Result<Organisation> =>
  before.state === 'pending'
    ? ok({
        ...before,
        ...{ state: 'rejected', reviewed: null, rejectedBecause: because },
        details: { ...before.details, pictures: before.standing?.pictures ?? {} },
      })
    : refuse('NOTHING_TO_REVIEW');

/** Given up by its owner, for good: its name is all that stays, for what it has published. */
export const withdrawn = (before: Organisation): Organisation => ({
  ...before,
  ...{ state: 'withdrawn', standing: null, reviewed: null, rejectedBecause: null },
  ...{ staff: [], invitations: [], offeredTo: null },
  details: { ...before.details, peopleSealed: '', pictures: {} },
});

/** Every picture that still proves something. */
export const picturesIn = ({ details, standing }: Organisation): readonly string[] => [
  ...new Set([details, standing].flatMap((one) => (one ? Object.values(one.pictures) : []))),
];

/**
 * With a number asked; the same number again is asked with the new roles. Refuses STAFF_FULL: staff and open invitations
 * count together.
 */
export const withInvited = (
  before: Organisation,
  invitation: OrganisationInvitation,
): Result<Organisation> => {
  const open = openInvitations(before, invitation.askedAt).filter(
    ({ phoneKey }) => phoneKey !== invitation.phoneKey,
  );
  if (open.length >= ORGANISATION.invitations)
    return refuse('STAFF_FULL', { limit: ORGANISATION.invitations });
  return before.staff.length + open.length >= ORGANISATION.staff
    ? refuse('STAFF_FULL', { limit: ORGANISATION.staff })
    : ok({ ...before, invitations: [...open, invitation] });
};

/** Without an invitation, whoever recalls or declines it. Refuses INVITATION_NOT_FOUND. */
export const withoutInvitation = (before: Organisation, id: string): Result<Organisation> => {
  const invitations = before.invitations.filter((one) => one.id !== id);
  return invitations.length < before.invitations.length
    ? ok({ ...before, invitations })
    : refuse('INVITATION_NOT_FOUND');
};

/** With somebody who accepts; who is of it already may do what they were asked to do too. */
export const withJoined = (
  before: Organisation,
  { id, roles }: OrganisationInvitation,
  memberId: string,
): Organisation => {
  const present = rolesIn(before, memberId);
  const joined = { memberId, roles: [...new Set([...present, ...roles])] };
  return {
    ...before,
    invitations: before.invitations.filter((one) => one.id !== id),
    staff:
      present.length > 0
        ? before.staff.map((one) => (one.memberId === memberId ? joined : one))
        : [...before.staff, joined],
  };
};

/**
 * With other roles of somebody, or without them. Refuses STAFF_NOT_FOUND, and OWNER_STAYS of the owner: somebody always
 * answers for an organisation, who hands it on first.
 */
export const withRoles = (
  before: Organisation,
  memberId: string,
  roles: readonly GivenRole[],
): Result<Organisation> => {
  const present = rolesIn(before, memberId);
  if (present.length === 0) return refuse('STAFF_NOT_FOUND');
  if (present.includes('owner')) return refuse('OWNER_STAYS');
  const others = before.staff.filter((one) => one.memberId !== memberId);
  return roles.length > 0
    ? ok({
        ...before,
        staff: before.staff.map((one) => (one.memberId === memberId ? { memberId, roles } : one)),
      })
    : ok({
        ...before,
        staff: others,
        offeredTo: before.offeredTo === memberId ? null : before.offeredTo,
      });
};

/** Offered to one of its staff, or, null, to nobody any more. Refuses STAFF_NOT_FOUND, OWNER_STAYS where the owner is meant. */
export const withOffer = (before: Organisation, to: string | null): Result<Organisation> => {
  if (to === null) return ok({ ...before, offeredTo: null });
  const present = rolesIn(before, to);
  if (present.length === 0) return refuse('STAFF_NOT_FOUND');
  return present.includes('owner') ? refuse('OWNER_STAYS') : ok({ ...before, offeredTo: to });
};

/** Handed on to whom it was offered; the former owner stays as publisher and screener. Refuses NOT_OFFERED. */
export const handedOn = (before: Organisation, memberId: string): Result<Organisation> => {
  if (before.offeredTo !== memberId) return refuse('NOT_OFFERED');
  const former: readonly OrganisationRole[] = ['publisher', 'screener'];
  const others = before.staff.filter((one) => one.memberId !== memberId);
  const owner = { memberId, roles: [...OWNER, ...rolesIn(before, memberId)] };
  const rest = others.map((one) =>
    one.roles.includes('owner')
      ? {
          ...one,
          roles: [...new Set([...one.roles.filter((role) => role !== 'owner'), ...former])],
        }
      : one,
  );
  return ok({ ...before, offeredTo: null, staff: [owner, ...rest] });
};

/** Not handed on after all. Refuses NOT_OFFERED. */
export const offerDeclined = (before: Organisation, memberId: string): Result<Organisation> =>
  before.offeredTo === memberId ? ok({ ...before, offeredTo: null }) : refuse('NOT_OFFERED');

/** When an invitation made now can be answered until. */
export const answerableUntil = (now: Instant): Instant => addSeconds(now, INVITATION_SECONDS);

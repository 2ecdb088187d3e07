import type { Organisation, OrganisationInvitation } from '../../domain/membership/organisation';
import { epochSeconds } from '../../domain/calendar/calendar';
import type { Item } from './item';
import { itemOf, map, text } from './item';
import {
  organisationClaimKey,
  organisationHolderKey,
  organisationInvitedKey,
  organisationStaffKey,
  organisedPartition,
  askedPartition,
  type Key,
} from './keys';
import { queuedItem } from './queued';

export const organisationOfItem = itemOf<{ readonly organisation: Organisation }>({
  organisation: map,
});
/** What points to an organisation. */
export const pointerOf = itemOf<{ readonly organisationId: string }>({ organisationId: text });

/** What it carries while it waits for a reviewer; null: it does not. */
export const queuedOrganisation = ({ id, state, submittedAt }: Organisation) =>
  state === 'pending' ? queuedItem(submittedAt, id, ['organisation']) : null;

const staffItem = (organisationId: string, memberId: string): Item => ({
  ...organisationStaffKey(organisationId, memberId),
  ...{ GSI1PK: organisedPartition(memberId), GSI1SK: organisationId, organisationId },
});

const invitedItem = (
  organisationId: string,
  { id, phoneKey, expiresAt }: OrganisationInvitation,
): Item => ({
  ...organisationInvitedKey(organisationId, id),
  ...{ GSI1PK: askedPartition(phoneKey), GSI1SK: organisationId, organisationId },
  ttl: epochSeconds(expiresAt),
});

const claimItem = (organisationId: string, code: string): Item => ({
  ...organisationClaimKey(code, organisationId),
  organisationId,
});

/** Where one is found by: who works in it, who is asked to, and the codes it presents. */
const pointersOf = ({ id, state, details, standing, staff, invitations }: Organisation): Item[] => [
  ...staff.map(({ memberId }) => staffItem(id, memberId)),
  ...invitations.map((one) => invitedItem(id, one)),
  ...[...new Set([details, standing].flatMap((one) => one?.code ?? []))]
    .filter(() => state !== 'withdrawn')
    .map((code) => claimItem(id, code)),
];

const nameOf = ({ PK, SK }: Item): string => `${String(PK)}/${String(SK)}`;

/** Pointers that a change adds, and the keys of those that it takes away. */
export const pointersChanged = (
  before: Organisation | null,
  after: Organisation,
): { readonly put: readonly Item[]; readonly drop: readonly Key[] } => {
  const had = before ? pointersOf(before) : [];
  const has = pointersOf(after);
  const [hadNames, hasNames] = [new Set(had.map(nameOf)), new Set(has.map(nameOf))];
  return {
    put: has.filter((item) => !hadNames.has(nameOf(item))),
    drop: had
      .filter((item) => !hasNames.has(nameOf(item)))
      .map(({ PK, SK }) => ({ PK: String(PK), SK: String(SK) })),
  };
};

/** Codes that it holds by review from now on, and no longer. */
export const holdingChanged = (before: Organisation, after: Organisation) => {
  const [had, has] = [before.standing?.code, after.standing?.code];
  return {
    take: has === undefined || has === had ? null : organisationHolderKey(has),
    free: had === undefined || has === had ? null : organisationHolderKey(had),
  };
};

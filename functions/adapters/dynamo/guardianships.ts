import { epochSeconds } from '../../domain/calendar/calendar';
import type { Guardianship } from '../../domain/membership/guardianship';
import type { MoveStore } from '../../domain/membership/move-store';
import { withoutId } from '../../domain/membership/persons';
import { capCount } from './cap-count';
import type { Table } from './client';
import { ex, there, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, map } from './item';
import {
  guardianshipKey,
  guardianshipPrefix,
  guardianshipsByPartition,
  guardianshipsPartition,
} from './keys';
import { besides } from './member-change';
import { goingWith, writeBeside } from './move-beside';
import { queryAll } from './query';
import { read } from './read';
import { GSI1 } from './table';
import { write } from './write';

const guardianshipOf = itemOf<{ readonly guardianship: Guardianship }>({ guardianship: map });

const itemOfGuardianship = (guardianship: Guardianship) => ({
  ...guardianshipKey(guardianship.phoneKey, guardianship.id),
  ...{ GSI1PK: guardianshipsByPartition(guardianship.inviterId), GSI1SK: guardianship.id },
  ...{ guardianship, ttl: epochSeconds(guardianship.expiresAt) },
});

const invitationAt = async (
  table: Table,
  phoneKey: string,
  id: string,
): Promise<Guardianship | null> =>
  (await read(table, guardianshipOf, guardianshipKey(phoneKey, id)))?.guardianship ?? null;

/** PHONE#<key>/GUARDIANSHIP#<id> {guardianship}, GSI1 by who sent it, and both sides of the bond in the members' own items (MEM-8). */
export const guardianships = (
  table: Table,
): Pick<
  MoveStore,
  | 'link'
  | 'unlink'
  | 'invite'
  | 'invitation'
  | 'invitations'
  | 'invitationsBy'
  | 'readdress'
  | 'drop'
> => ({
  link: (child, guardian, used, beside) =>
    writeBeside(
      table,
      beside,
      [{ delete: guardianshipKey(used.phoneKey, used.id), when: there }],
      [
        besides(child, ex`guardians = ${[...child.guardians, guardian.id]}`, ex`bonded = ${true}`),
        besides(guardian, ex`wards = ${[...guardian.wards, child.id]}`, ex`bonded = ${true}`),
      ],
    ),

  unlink: (child, guardianId, guardian, beside) =>
    writeBeside(
      table,
      beside,
      [],
      [
        besides(child, ex`guardians = ${withoutId(child.guardians, guardianId)}`),
        ...(guardian
          ? [besides(guardian, ex`wards = ${withoutId(guardian.wards, child.id)}`)]
          : []),
      ],
    ),

  invite: async (guardianship, caps, { grounds = [], ...beside }) => {
    const counts = caps.map(capCount);
    const put = itemOfGuardianship(guardianship);
    const writes = [...counts, { put, when: unused }, ...goingWith(beside)];
    const failed = await transactWhile(table, grounds, writes);
    if (failed === 'stale' || failed.length === 0) return failed === 'stale' ? 'stale' : 'done';
    return failed.some((at) => at < counts.length) ? 'too-many' : 'stale';
  },

  invitation: (phoneKey, id) => invitationAt(table, phoneKey, id),

  invitationsBy: async (inviterId) => {
    const where = ex`GSI1PK = ${guardianshipsByPartition(inviterId)}`;
    const sent = (await queryAll(table, { index: GSI1, where })).map(guardianshipOf);
    const now = await Promise.all(
      sent.map(({ guardianship: { phoneKey, id } }) => invitationAt(table, phoneKey, id)),
    );
    return now.flatMap((one) => one ?? []);
  },

  invitations: async (phoneKey) => {
    const where = ex`PK = ${guardianshipsPartition(phoneKey)} AND begins_with(SK, ${guardianshipPrefix})`;
    return (await queryAll(table, { where })).map((item) => guardianshipOf(item).guardianship);
  },

  readdress: ({ from, to, now }, beside) => {
    const { id } = from;
    const moved = { ...from, phoneKey: to, askedAt: now };
    return writeBeside(table, beside, [
      { delete: guardianshipKey(from.phoneKey, id), when: there },
      { put: itemOfGuardianship(moved), when: unused },
    ]);
  },

  drop: (phoneKey, id) => write(table, { delete: guardianshipKey(phoneKey, id), when: there }),
});

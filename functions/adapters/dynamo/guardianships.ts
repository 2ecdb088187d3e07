import { epochSeconds } from '../../domain/calendar/calendar';
import type { Guardianship } from '../../domain/membership/guardianship';
import type { MoveStore } from '../../domain/membership/move-store';
import { withoutId } from '../../domain/membership/persons';
import { capCount } from './cap-count';
import type { Table } from './client';
import { ex, there, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, map } from './item';
import { guardianshipKey, guardianshipPrefix, guardianshipsPartition } from './keys';
import { besides } from './member-change';
import { goingWith, writeBeside } from './move-beside';
import { queryAll } from './query';
import { read } from './read';
import { write } from './write';

const guardianshipOf = itemOf<{ readonly guardianship: Guardianship }>({ guardianship: map });

/** PHONE#<key>/GUARDIANSHIP#<id> {guardianship}, and both sides of the bond in the members' own items (MEM-8). */
export const guardianships = (
  table: Table,
): Pick<
  MoveStore,
  'link' | 'unlink' | 'invite' | 'invitation' | 'invitations' | 'readdress' | 'decline'
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
    const { phoneKey, id, expiresAt } = guardianship;
    const counts = caps.map(capCount);
    const ttl = epochSeconds(expiresAt);
    const put = { ...guardianshipKey(phoneKey, id), guardianship, ttl };
    const writes = [...counts, { put, when: unused }, ...goingWith(beside)];
    const failed = await transactWhile(table, grounds, writes);
    if (failed === 'stale' || failed.length === 0) return failed === 'stale' ? 'stale' : 'done';
    return failed.some((at) => at < counts.length) ? 'too-many' : 'stale';
  },

  invitation: async (phoneKey, id) =>
    (await read(table, guardianshipOf, guardianshipKey(phoneKey, id)))?.guardianship ?? null,

  invitations: async (phoneKey) => {
    const where = ex`PK = ${guardianshipsPartition(phoneKey)} AND begins_with(SK, ${guardianshipPrefix})`;
    return (await queryAll(table, { where })).map((item) => guardianshipOf(item).guardianship);
  },

  readdress: ({ from, to, now }, beside) => {
    const { id, expiresAt } = from;
    const moved = { ...from, phoneKey: to, askedAt: now };
    const ttl = epochSeconds(expiresAt);
    return writeBeside(table, beside, [
      { delete: guardianshipKey(from.phoneKey, id), when: there },
      { put: { ...guardianshipKey(to, id), guardianship: moved, ttl }, when: unused },
    ]);
  },

  decline: async (phoneKey, id) =>
    void (await write(table, { delete: guardianshipKey(phoneKey, id) })),
});

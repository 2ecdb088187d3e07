import { STAFF_ROLES } from '../../../src/contract/reviewing-words';
import type { Ground } from '../../domain/ground';
import { staffRolesIn, type Rights, type Roles } from '../../domain/membership/roles';
import type { Table } from './client';
import { allOf, attribute, ex } from './expression';
import { transactWhile } from './grounds';
import { flag, itemOf, or, text, type Item } from './item';
import { read } from './read';
import {
  officialsKey,
  officiatedIndex,
  officiatedPartition,
  rolesKey,
  staffPartition,
} from './keys';
import { queryAll } from './query';
import { rightsAsRead } from './rights-item';
import { GSI1 } from './table';

const rights = { association: or(flag, false), reviewer: or(flag, false) };
const rightsIn = itemOf<Rights>(rights);
const staffOf = itemOf<Rights & { readonly memberId: string }>({ ...rights, memberId: text });
const NONE: Rights = { association: false, reviewer: false };

const officialsOf = itemOf<{ readonly tournamentId: string; readonly memberId: string }>({
  tournamentId: text,
  memberId: text,
});

/** MEMBER#<id>/ROLES {memberId, association, reviewer} on GSI1 STAFF; TOURNAMENT#<id>/OFFICIALS {memberId} on GSI1 by the member. */
export const dynamoRoles = (table: Table): Roles => {
  const put = async (item: Item, grounds: readonly Ground[]) =>
    (await transactWhile(table, grounds, [{ put: item }])) !== 'stale';

  return {
    rightsOf: async (memberId) => (await read(table, rightsIn, rolesKey(memberId))) ?? NONE,

    staff: async () => {
      const where = ex`GSI1PK = ${staffPartition}`;
      const items = await queryAll(table, { index: GSI1, where });
      return items.map(staffOf);
    },

    saveRights: async (memberId, before, after, grounds) => {
      const as = rightsAsRead(before);
      const of = rolesKey(memberId);
      // whoever may do nothing has no item: a number may be merged into an account without one
      const failed =
        staffRolesIn(after).length > 0
          ? await transactWhile(
              table,
              grounds,
              [],
              [
                {
                  ...{ of, when: as },
                  set: [
                    ...STAFF_ROLES.map((right) => ex`${attribute(right)} = ${after[right]}`),
                    ex`memberId = ${memberId}`,
                    ...[ex`GSI1PK = ${staffPartition}`, ex`GSI1SK = ${memberId}`],
                  ],
                },
              ],
            )
          : await transactWhile(table, grounds, [{ delete: of, when: allOf(as) }]);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },

    chiefRefereeOf: async (tournamentId) =>
      (await read(table, officialsOf, officialsKey(tournamentId)))?.memberId ?? null,

    officiatedBy: async (memberId) => {
      const items = await queryAll(table, {
        index: GSI1,
        where: ex`GSI1PK = ${officiatedPartition(memberId)}`,
        descending: true,
      });
      return items.map((item) => officialsOf(item).tournamentId);
    },

    nameChiefReferee: (tournamentId, lastDay, memberId, grounds = []) =>
      put(
        {
          ...officialsKey(tournamentId),
          ...officiatedIndex(memberId, lastDay, tournamentId),
          tournamentId,
          memberId,
        },
        grounds,
      ),
  };
};

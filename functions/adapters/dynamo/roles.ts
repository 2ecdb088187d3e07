import type { Ground } from '../../domain/ground';
import type { Roles } from '../../domain/membership/roles';
import type { Table } from './client';
import { ex } from './expression';
import { transactWhile } from './grounds';
import { flag, itemOf, or, text, type Item } from './item';
import { read } from './read';
import { officialsKey, officiatedIndex, officiatedPartition, rolesKey } from './keys';
import { queryAll } from './query';
import { GSI1 } from './table';

const rolesOf = itemOf<{ readonly association: boolean }>({ association: or(flag, false) });
const officialsOf = itemOf<{ readonly tournamentId: string; readonly memberId: string }>({
  tournamentId: text,
  memberId: text,
});

/** MEMBER#<id>/ROLES {association}; TOURNAMENT#<id>/OFFICIALS {memberId} on GSI1 by the member. */
export const dynamoRoles = (table: Table): Roles => {
  const put = async (item: Item, grounds: readonly Ground[]) =>
    (await transactWhile(table, grounds, [{ put: item }])) !== 'stale';

  return {
    isAssociation: async (memberId) =>
      (await read(table, rolesOf, rolesKey(memberId)))?.association ?? false,

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

    grantAssociation: (memberId, grounds = []) =>
      put({ ...rolesKey(memberId), association: true }, grounds),

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

import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Ground } from '../../domain/ground';
import type { Roles } from '../../domain/membership/roles';
import type { Table } from './client';
import { transactWhile } from './grounds';
import { officialsKey, officiatedIndex, officiatedPartition, rolesKey } from './keys';
import { queryAll } from './query-all';
import { GSI1 } from './table';

/** MEMBER#<id>/ROLES {association}; TOURNAMENT#<id>/OFFICIALS {memberId} on GSI1 by the member. */
export const dynamoRoles = (table: Table): Roles => {
  const { client, name: TableName } = table;

  const put = async (Item: Record<string, unknown>, grounds: readonly Ground[]) =>
    (await transactWhile(table, grounds, [{ Put: { TableName, Item } }])) !== 'stale';

  return {
    isAssociation: async (memberId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: rolesKey(memberId), ConsistentRead: true }),
      );
      return Item?.association === true;
    },

    chiefRefereeOf: async (tournamentId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: officialsKey(tournamentId), ConsistentRead: true }),
      );
      return Item ? String(Item.memberId) : null;
    },

    officiatedBy: async (memberId) =>
      (
        await queryAll(table, {
          IndexName: GSI1,
          KeyConditionExpression: 'GSI1PK = :mine',
          ExpressionAttributeValues: { ':mine': officiatedPartition(memberId) },
          ScanIndexForward: false,
        })
      ).map(({ tournamentId }) => String(tournamentId)),

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

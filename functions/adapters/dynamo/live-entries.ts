import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { LiveEntries } from '../../domain/membership/member-store';
import type { Table } from './client';
import { participationPrefix, personPartition } from './keys';

/**
 * PERSON#<personKey>, SK begins with PART#: participations carry `live`, the entries not ended,
 * and `lastDay` of their tournament.
 */
export const dynamoLiveEntries = (table: Table): LiveEntries => ({
  any: async (personKey, today) => {
    let from: Record<string, unknown> | undefined;
    do {
      const { Count, LastEvaluatedKey } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'PK = :person AND begins_with(SK, :part)',
          FilterExpression: 'live > :none AND lastDay >= :today',
          ExpressionAttributeValues: {
            ':person': personPartition(personKey),
            ':part': participationPrefix,
            ':none': 0,
            ':today': today,
          },
          ConsistentRead: true,
          Select: 'COUNT',
          ExclusiveStartKey: from,
        }),
      );
      if ((Count ?? 0) > 0) return true;
      from = LastEvaluatedKey;
    } while (from);
    return false;
  },
});

import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/adapters/dynamo/client';
import { memberKey } from '../../functions/adapters/dynamo/keys';

/** One account more acts for somebody (MEM-1), as where that was agreed on before. */
export const guard = async (
  { client, name: TableName }: Table,
  guardianId: string,
  childId: string,
): Promise<void> => {
  const append = (id: string, list: 'guardians' | 'wards', one: string) =>
    client.send(
      new UpdateCommand({
        ...{ TableName, Key: memberKey(id) },
        UpdateExpression: 'SET #list = list_append(#list, :one) ADD version :next',
        ExpressionAttributeNames: { '#list': list },
        ExpressionAttributeValues: { ':one': [one], ':next': 1 },
      }),
    );
  await append(childId, 'guardians', guardianId);
  await append(guardianId, 'wards', childId);
};

import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { useTestTable } from '../support/dynamo-local';

const table = useTestTable();

test('a test table has the product definition and is empty', async () => {
  const { client, name } = table();
  const described = await client.send(new DescribeTableCommand({ TableName: name }));
  expect(described.Table?.ItemCount).toBe(0);
  expect(described.Table?.GlobalSecondaryIndexes?.map((index) => index.IndexName)).toEqual([
    'GSI1',
  ]);
});

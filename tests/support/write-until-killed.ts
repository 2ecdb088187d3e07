import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { openTable, tableSettings } from '../../functions/adapters/dynamo/client';
import { startDynamo } from '../../functions/local/product-dynamo';
import { ensureTable } from '../../functions/local/table-setup';

/** Starts the database of a folder and writes transactions into it for ever; says which are acknowledged. */
const main = async (dir: string): Promise<void> => {
  const { endpoint } = await startDynamo(dir);
  const settings = tableSettings({ KAIPAI_DYNAMODB_ENDPOINT: endpoint });
  await ensureTable(settings);
  const { client, name: TableName } = openTable(settings);
  const write = async (writer: number): Promise<void> => {
    for (let count = 0; ; count += 1) {
      const SK = `${writer}-${count}`;
      const puts = ['WRITTEN', 'BESIDE'].map((PK) => ({ Put: { TableName, Item: { PK, SK } } }));
      await client.send(new TransactWriteCommand({ TransactItems: puts }));
      process.stdout.write(`${SK}\n`);
    }
  };
  await Promise.all([1, 2, 3, 4].map(write));
};

void main(process.argv[2] ?? '');

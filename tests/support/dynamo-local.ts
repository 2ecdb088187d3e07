import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { randomBytes } from 'node:crypto';
import { localEngine, openTable, type Table } from '../../functions/adapters/dynamo/client';
import { tableDefinition } from '../../functions/adapters/dynamo/table';
import { spawnDynamo } from '../../functions/local/dynamo-process';

export const ENDPOINT_VARIABLE = 'KAIPAI_TEST_DYNAMODB';
const region = 'cn-northwest-1';

const adminOf = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    ...localEngine(endpoint),
    maxAttempts: 1,
  });

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const untilItAnswers = async (admin: DynamoDBClient): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      await admin.send(new ListTablesCommand({}));
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('DynamoDB Local did not answer within 30 s; is Java 17 installed?');
};

export interface TestTable extends Table {
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * A fresh, empty table of the product's definition on DynamoDB Local (in memory). Uses the instance
 * that jest's globalSetup started, else starts one of its own. Not tied to jest: benches use it too.
 */
export const openTestTable = async (): Promise<TestTable> => {
  const shared = process.env[ENDPOINT_VARIABLE];
  const own = shared === undefined ? await spawnDynamo() : null;
  const endpoint = shared ?? own?.endpoint ?? '';
  const admin = adminOf(endpoint);
  const tableName = `test-${randomBytes(6).toString('hex')}`;
  await untilItAnswers(admin);
  await admin.send(new CreateTableCommand({ TableName: tableName, ...tableDefinition }));
  const table = openTable({ region, tableName, endpoint });
  return {
    ...table,
    endpoint,
    close: async () => {
      table.client.destroy();
      if (own) await own.stop();
      else await admin.send(new DeleteTableCommand({ TableName: tableName }));
      admin.destroy();
    },
  };
};

/** For a jest file: one table for all its tests, opened before the first and dropped after the last. */
export const useTestTable = (): (() => TestTable) => {
  let table: TestTable | undefined;
  beforeAll(async () => {
    table = await openTestTable();
  }, 40_000);
  afterAll(async () => {
    await table?.close();
  });
  return () => {
    if (!table) throw new Error('the table opens in beforeAll');
    return table;
  };
};

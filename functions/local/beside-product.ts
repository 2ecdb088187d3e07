import { existsSync, readFileSync } from 'node:fs';
import { openTable, tableSettings, type Table } from '../adapters/dynamo/client';
import type { DynamoProcess } from './dynamo-process';
import { endpointFile, startDynamo } from './product-dynamo';
import { isRunning } from './running';
import { Advice } from './say';

/** The database of a product that runs, or one of our own on the same files for this moment. */
const database = async (dir: string): Promise<DynamoProcess> => {
  if (!isRunning(dir)) return startDynamo(dir);
  return { endpoint: readFileSync(endpointFile(dir), 'utf8'), stop: () => Promise.resolve() };
};

/** Does something on the product's table, whether the product runs or not. Advises when there is none yet. */
export const besideProduct = async <T>(
  dir: string,
  work: (table: Table) => Promise<T>,
): Promise<T> => {
  if (!existsSync(endpointFile(dir))) throw new Advice('还没有本地数据：先运行一次 npm start');
  const dynamo = await database(dir);
  const table = openTable(
    tableSettings({ ...process.env, KAIPAI_DYNAMODB_ENDPOINT: dynamo.endpoint }),
  );
  try {
    return await work(table);
  } finally {
    table.client.destroy();
    await dynamo.stop();
  }
};

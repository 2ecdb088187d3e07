import type { TestTable } from '../support/dynamo-local';
import { injectConflicts } from '../support/sdk-meter';
import { openTable } from '../../functions/adapters/dynamo/client';
import { dynamoModelStores, fakeModelStores } from './stores';
import type { Engine } from './world';

export const inMemory: Engine = {
  name: 'in memory',
  stores: async () => ({ stores: fakeModelStores(), base: 0 }),
};

/** People of one history at most: their phones are invented, and a table has 10,000 of them. */
const PEOPLE = 20;
export const HISTORIES_PER_TABLE = 10_000 / PEOPLE;

/** What AWS answers when a conflict or a throttling does not go away: the request ends, nothing is known. */
const OUTAGES = new Set([
  'TransactionCanceledException',
  'TransactionConflictException',
  'ProvisionedThroughputExceededException',
]);

/** DynamoDB Local with the conflicts of AWS: a share of the writes meets one (`conflicts`). */
export const onTable = (
  { endpoint, name }: Pick<TestTable, 'endpoint' | 'name'>,
  conflicts: number,
): Engine & { close(): void } => {
  const plain = openTable({ region: 'cn-northwest-1', tableName: name, endpoint });
  injectConflicts(plain, conflicts);
  let histories = 0;
  return {
    name: 'on DynamoDB Local',
    stores: async () => {
      histories += 1;
      if (histories === HISTORIES_PER_TABLE) throw new Error('a table has phones for no more');
      return { stores: dynamoModelStores(plain), base: histories * PEOPLE };
    },
    outage: ({ name: error }) => OUTAGES.has(error),
    close: () => plain.client.destroy(),
  };
};

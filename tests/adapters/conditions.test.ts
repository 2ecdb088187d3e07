import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { unused } from '../../functions/adapters/dynamo/expression';
import { memberKey } from '../../functions/adapters/dynamo/keys';
import { transact } from '../../functions/adapters/dynamo/write';
import { PATIENCE } from '../../functions/domain/retry';
import { useTestTable, type TestTable } from '../support/dynamo-local';

const table = useTestTable();

/** AWS cancels where DynamoDB Local waits: the next `times` transactions meet another one. */
const injectConflicts = ({ client }: TestTable, times: number): (() => number) => {
  let met = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === 'TransactWriteItemsCommand' && met < times) {
        met += 1;
        throw new TransactionCanceledException({
          $metadata: {},
          message: 'Transaction cancelled',
          CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
        });
      }
      return next(args);
    },
    { step: 'finalizeRequest', name: 'conflicts', override: true },
  );
  return () => met;
};
const put = (id: string) => [{ put: { ...memberKey(id), here: true }, when: unused }];
const found = async (id: string) => {
  const { client, name } = table();
  return (await client.send(new GetCommand({ TableName: name, Key: memberKey(id) }))).Item?.here;
};

describe('transactions that meet another one', () => {
  test('are tried again and written once', async () => {
    const met = injectConflicts(table(), 3);
    expect(await transact(table(), put('a'))).toEqual([]);
    expect([met(), await found('a')]).toEqual([3, true]);
  });

  test('are given up when patience ends, with nothing written', async () => {
    const met = injectConflicts(table(), PATIENCE.request.tries + 1);
    await expect(transact(table(), put('b'))).rejects.toThrow('cancelled');
    expect([met(), await found('b')]).toEqual([8, undefined]);
  });

  test('say which condition did not hold', async () => {
    injectConflicts(table(), 0);
    expect(await transact(table(), [...put('c'), ...put('a')])).toEqual([1]);
    expect(await found('c')).toBeUndefined();
  });
});

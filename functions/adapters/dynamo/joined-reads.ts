import {
  BatchGetCommand,
  GetCommand,
  type BatchGetCommandOutput,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { currentRequest } from '../request-scope';
import { keyOf, type Item } from './item';
import { nameOf } from './keys';
import { LIMITS } from './limits';

type Read = GetCommand | BatchGetCommand;
interface Asked {
  readonly read: Read;
  readonly keys: readonly Item[];
  readonly answer: (output: object | Promise<object>) => void;
  readonly fail: (error: unknown) => void;
}

/** The keys of a consistent read of whole items; null: of another read, which goes by itself. */
const keysOf = (command: unknown, table: string): readonly Item[] | null => {
  if (command instanceof GetCommand) {
    const { Key, ConsistentRead, ProjectionExpression } = command.input;
    return Key && ConsistentRead && !ProjectionExpression ? [Key] : null;
  }
  if (!(command instanceof BatchGetCommand)) return null;
  const { Keys, ConsistentRead, ProjectionExpression } = command.input.RequestItems?.[table] ?? {};
  return Keys && ConsistentRead && !ProjectionExpression ? Keys : null;
};

/** What each of the reads would have been answered alone. */
const handOut = (
  table: string,
  asked: readonly Asked[],
  { Responses, UnprocessedKeys }: BatchGetCommandOutput,
  alone: (read: Read) => Promise<object>,
): void => {
  const found = new Map(
    (Responses?.[table] ?? []).map((item: Item) => [nameOf(keyOf(item)), item] as const),
  );
  const unread = new Set((UnprocessedKeys?.[table]?.Keys ?? []).map((key) => nameOf(keyOf(key))));
  for (const { read, keys, answer } of asked) {
    const left = keys.filter((key) => unread.has(nameOf(keyOf(key))));
    const items = keys.flatMap((key) => found.get(nameOf(keyOf(key))) ?? []);
    if (read instanceof GetCommand) answer(left.length > 0 ? alone(read) : { Item: items[0] });
    else
      answer({
        Responses: { [table]: items },
        UnprocessedKeys: left.length > 0 ? { [table]: { Keys: left } } : {},
      });
  }
};

/** After everything that runs without waiting for the outside, as DataLoader does it. */
const atEndOfTick = (work: () => void): void =>
  void Promise.resolve().then(() => process.nextTick(work));

/**
 * Consistent reads that a request asks for in the same tick go as one BatchGetItem: its session beside what its
 * use case reads first, whoever asks for them. Alone, too many for one call or outside a request they go as they
 * are.
 */
export const joinReads = (client: DynamoDBDocumentClient, table: string): void => {
  const alone = client.send.bind(client) as (
    command: unknown,
    ...rest: unknown[]
  ) => Promise<object>;
  const waiting = new WeakMap<object, Asked[]>();

  const send = async (asked: readonly Asked[]): Promise<void> => {
    const keys = new Map(
      asked.flatMap((one) => one.keys.map((key) => [nameOf(keyOf(key)), key] as const)),
    );
    if (asked.length === 1 || keys.size > LIMITS.batchGetKeys) {
      for (const { read, answer } of asked) answer(alone(read));
      return;
    }
    try {
      const request = { Keys: [...keys.values()], ConsistentRead: true };
      const command = new BatchGetCommand({ RequestItems: { [table]: request } });
      handOut(table, asked, (await alone(command)) as BatchGetCommandOutput, alone);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };

  const join = (request: object, read: Read, keys: readonly Item[]): Promise<object> =>
    new Promise((answer, fail) => {
      const asked = waiting.get(request);
      if (asked) asked.push({ read, keys, answer, fail });
      else {
        waiting.set(request, [{ read, keys, answer, fail }]);
        atEndOfTick(() => {
          const all = waiting.get(request) ?? [];
          waiting.delete(request);
          void send(all);
        });
      }
    });

  const joining = (command: Read, ...rest: unknown[]): Promise<object> => {
    const request = currentRequest();
    const keys = request ? keysOf(command, table) : null;
    return request && keys ? join(request, command, keys) : alone(command, ...rest);
  };
  // one of the many signatures of `send`: reads of items are answered as DynamoDB answers them
  client.send = joining as typeof client.send;
};

import {
  BatchGetCommand,
  GetCommand,
  TransactWriteCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { AsyncLocalStorage } from 'node:async_hooks';

/** One call as it went to DynamoDB. */
export interface Call {
  readonly command: string;
  readonly input: object;
}

const person = new AsyncLocalStorage<number>();

/** Everything that is called in `work` is this person's. */
export const as = <T>(n: number, work: () => Promise<T>): Promise<T> => person.run(n, work);

/** Notes each person's calls, in order, as the client was given them. */
export const recordCalls = (
  client: DynamoDBDocumentClient,
): { readonly of: Map<number, Call[]>; stop(): void } => {
  const of = new Map<number, Call[]>();
  client.middlewareStack.add(
    (next, context) => (args) => {
      const n = person.getStore();
      const command = (context as { commandName?: string }).commandName ?? '';
      if (n !== undefined) of.set(n, [...(of.get(n) ?? []), { command, input: args.input }]);
      return next(args);
    },
    { step: 'initialize', name: 'recorder', override: true },
  );
  return { of, stop: () => client.middlewareStack.remove('recorder') };
};

const COMMANDS: Record<string, (input: never) => never> = {
  GetItemCommand: (input) => new GetCommand(input) as never,
  BatchGetItemCommand: (input) => new BatchGetCommand(input) as never,
  UpdateItemCommand: (input) => new UpdateCommand(input) as never,
  TransactWriteItemsCommand: (input) => new TransactWriteCommand(input) as never,
};

export const isWrite = ({ command }: Call): boolean => /^(Update|Transact|Put)/.test(command);

interface MemberUpdate {
  readonly Key?: { readonly PK: string };
  readonly UpdateExpression?: string;
  ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
}

/** DynamoDB refuses what no expression says any more. */
const dropUnused = (said: string, placeholders: Record<string, unknown> = {}): void => {
  const used = new Set(said.match(/[#:]\w+/g));
  for (const name of Object.keys(placeholders)) if (!used.has(name)) delete placeholders[name];
};

/** The people have moved on since: their versions are written again, whatever they are by now. */
const withoutVersions = (items: readonly { readonly Update?: MemberUpdate }[]): void => {
  for (const { Update: update } of items) {
    if (!update?.Key?.PK.startsWith('MEMBER#')) continue;
    delete update.ConditionExpression;
    dropUnused(update.UpdateExpression ?? '', update.ExpressionAttributeNames);
    dropUnused(update.UpdateExpression ?? '', update.ExpressionAttributeValues);
  }
};

/** The same call on another tournament, with nothing around it. */
export const sendBare = async (
  client: DynamoDBDocumentClient,
  { command, input }: Call,
  from: string,
  to: string,
): Promise<void> => {
  const make = COMMANDS[command];
  if (!make) throw new Error(`no bare ${command}`);
  const { ClientRequestToken: _, ...rest } = JSON.parse(
    JSON.stringify(input).replaceAll(from, to),
  ) as { ClientRequestToken?: string; TransactItems?: { Update?: MemberUpdate }[] };
  withoutVersions(rest.TransactItems ?? []);
  try {
    await client.send(make(rest as never));
  } catch (error) {
    const expected = ['ConditionalCheckFailedException', 'TransactionCanceledException'];
    if (!expected.includes((error as Error).name)) throw error;
  }
};

import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/adapters/dynamo/client';

interface Consumed {
  readonly CapacityUnits?: number;
  readonly ReadCapacityUnits?: number;
  readonly WriteCapacityUnits?: number;
}

export interface Metered {
  /** commands in order, e.g. ['BatchGetCommand', 'UpdateCommand'] */
  readonly commands: string[];
  writeUnits: number;
  /**
   * as AWS bills them: every item of a transaction by its own size, twice; DynamoDB Local bills a transaction
   * as one. By the length of the items as JSON, which is a little more than their size.
   */
  awsWriteUnits: number;
  readUnits: number;
}

const READS = /^(Get|BatchGet|Query)/;

const add = (meter: Metered, command: string, consumed: Consumed | undefined): void => {
  const units = consumed?.CapacityUnits ?? 0;
  if (READS.test(command)) meter.readUnits += units;
  else {
    const written = consumed?.WriteCapacityUnits ?? units;
    meter.writeUnits += written;
    if (!/^Transact/.test(command)) meter.awsWriteUnits += written;
  }
};

const UNIT = 1024;
type Key = Record<string, unknown>;

/** What AWS bills for a transaction that was written, by the items as they are then. */
const awsUnitsOf = async (
  { client, name: TableName }: Table,
  items: readonly {
    Put?: { Item: Key };
    Update?: { Key: Key };
    Delete?: { Key: Key };
    ConditionCheck?: { Key: Key };
  }[],
): Promise<number> => {
  const sizes = await Promise.all(
    items.map(async ({ Put, Update, Delete, ConditionCheck }) => {
      const Key = (Update ?? Delete ?? ConditionCheck)?.Key;
      const found =
        Put?.Item ?? (Key && (await client.send(new GetCommand({ TableName, Key }))).Item);
      return Buffer.byteLength(JSON.stringify(found ?? {}));
    }),
  );
  return sizes.reduce((sum, size) => sum + 2 * Math.ceil(size / UNIT), 0);
};

/** Counts every round trip of a table's client and what DynamoDB says it consumed. */
export const meterOf = (table: Table): Metered & { reset(): void } => {
  const meter = { commands: [] as string[], writeUnits: 0, awsWriteUnits: 0, readUnits: 0 };
  let measuring = false;
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (measuring) return next(args);
      const command = (context as { commandName?: string }).commandName ?? '';
      (args.input as Record<string, unknown>).ReturnConsumedCapacity = 'TOTAL';
      meter.commands.push(command.replace(/Command$/, ''));
      const result = await next(args);
      const { ConsumedCapacity } = result.output as { ConsumedCapacity?: Consumed | Consumed[] };
      for (const one of [ConsumedCapacity ?? []].flat()) add(meter, command, one);
      const { TransactItems } = args.input as { TransactItems?: Parameters<typeof awsUnitsOf>[1] };
      if (TransactItems) {
        measuring = true;
        meter.awsWriteUnits += await awsUnitsOf(table, TransactItems);
        measuring = false;
      }
      return result;
    },
    { step: 'initialize', name: 'meter', override: true },
  );
  return Object.assign(meter, {
    reset: () => {
      meter.commands.length = 0;
      meter.writeUnits = 0;
      meter.awsWriteUnits = 0;
      meter.readUnits = 0;
    },
  });
};

/** A small repeatable source of chance (mulberry32). */
export const chance = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const about = { message: 'injected', $metadata: {} };

/**
 * What AWS answers under load and DynamoDB Local never does: conflicts of transactions, of updates
 * with transactions, and throttling. `rate` of the writes meet one, before anything is written.
 */
export const injectConflicts = (table: Table, rate: number, seed = 7): { count: number } => {
  const injected = { count: 0 };
  const draw = chance(seed);
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = (context as { commandName?: string }).commandName ?? '';
      const hit = draw() < rate;
      if (hit && command === 'TransactWriteItemsCommand') {
        injected.count += 1;
        const items = (args.input as { TransactItems?: unknown[] }).TransactItems ?? [];
        throw new TransactionCanceledException({
          ...about,
          CancellationReasons: items.map((_, at) => ({
            Code: at === 0 ? 'TransactionConflict' : 'None',
          })),
        });
      }
      if (hit && command === 'UpdateItemCommand') {
        injected.count += 1;
        throw draw() < 0.5
          ? new TransactionConflictException(about)
          : new ProvisionedThroughputExceededException(about);
      }
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'low', name: 'conflicts', override: true },
  );
  return injected;
};

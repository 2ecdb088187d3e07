import type { Table } from '../../../functions/adapters/dynamo/client';

export interface CallCounts {
  roundTrips: number;
  /** items put, also many in one round trip */
  itemsWritten: number;
  writeUnits: number;
  readUnits: number;
}

interface Request {
  ReturnConsumedCapacity?: string;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: readonly unknown[];
}
interface Consumed {
  readonly CapacityUnits?: number;
}

const itemsOf = ({ RequestItems = {}, TransactItems = [] }: Request): number =>
  TransactItems.length +
  Object.values(RequestItems).reduce<number>(
    (sum, one) => sum + (Array.isArray(one) ? one.length : 0),
    0,
  );

/** Counts what goes through a table's client and what DynamoDB says it consumed; keeps nothing of any call. */
export const countCalls = ({ client }: Table): { take(): CallCounts } => {
  const none = { roundTrips: 0, itemsWritten: 0, writeUnits: 0, readUnits: 0 };
  let counts: CallCounts = { ...none };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const request = args.input as Request;
      request.ReturnConsumedCapacity = 'TOTAL';
      const reads = /^(Get|BatchGet|Query)/.test(
        (context as { commandName?: string }).commandName ?? '',
      );
      counts.roundTrips += 1;
      if (!reads) counts.itemsWritten += Math.max(1, itemsOf(request));
      const result = await next(args);
      const { ConsumedCapacity = [] } = result.output as {
        ConsumedCapacity?: Consumed | Consumed[];
      };
      for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) {
        if (reads) counts.readUnits += CapacityUnits;
        else counts.writeUnits += CapacityUnits;
      }
      return result;
    },
    { step: 'initialize', name: 'call-counts', override: true },
  );
  return {
    take: () => {
      const taken = counts;
      counts = { ...none };
      return taken;
    },
  };
};

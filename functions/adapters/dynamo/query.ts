import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client';
import { attribute, ex, expressions, type Expression } from './expression';
import { BrokenItemError, type Item, type Kind } from './item';
import type { Key } from './keys';
import type { GSI1 } from './table';

export interface Query {
  /** partition and span of sort keys */
  readonly where: Expression;
  readonly filter?: Expression;
  /** else the table itself */
  readonly index?: typeof GSI1;
  /** the table itself is read strongly consistent, where not said otherwise */
  readonly eventual?: boolean;
  readonly descending?: boolean;
  /** items one round trip looks at, found or not */
  readonly aTrip?: number;
  /** one attribute only */
  readonly only?: string;
  /** reads on after the item with these keys */
  readonly after?: Item | Key;
}

interface Page {
  readonly items: readonly Item[];
  /** reads on after this one; absent: the end */
  readonly next?: Item | undefined;
}

/**
 * A Query, a round trip at a time, to its end: only a missing cursor is the end. A page is over at a megabyte or
 * at `aTrip`, whatever the filter has let through, so that an empty one says nothing about the next.
 */
export async function* queryPages(
  { client, name: TableName }: Table,
  { where, filter, index, eventual, descending, aTrip, only, after }: Query,
): AsyncGenerator<Page> {
  const input = {
    TableName,
    IndexName: index,
    ...expressions({
      KeyConditionExpression: where,
      FilterExpression: filter,
      ProjectionExpression: only === undefined ? undefined : ex`${attribute(only)}`,
    }),
    ConsistentRead: index === undefined && !eventual,
    ScanIndexForward: !descending,
    Limit: aTrip,
  };
  let from: Item | Key | undefined = after;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ ...input, ExclusiveStartKey: from }),
    );
    from = LastEvaluatedKey;
    yield { items: Items, next: from };
  } while (from);
}

/** Everything: one round trip, and another for each megabyte. */
export const queryAll = async (table: Table, query: Query): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const page of queryPages(table, query)) items.push(...page.items);
  return items;
};

/** The first ones, as many as there are up to `count`. */
export const queryFirst = async (table: Table, query: Query, count: number): Promise<Item[]> => {
  const items: Item[] = [];
  // where a filter may let nothing through, each round trip looks at as much as it can
  const aTrip = query.filter === undefined ? count : undefined;
  for await (const page of queryPages(table, { aTrip, ...query })) {
    items.push(...page.items);
    if (items.length >= count) break;
  }
  return items.slice(0, count);
};

/** What items are read as, of a list that is worked off one by one: a broken one is said, and holds up no other (TEL-5). */
export const soundOnes = <T>(
  { broken }: Pick<Table, 'broken'>,
  items: readonly Item[],
  kind: Kind<T>,
): T[] =>
  items.flatMap((item) => {
    try {
      return [kind(item)];
    } catch (error) {
      if (!broken || !(error instanceof BrokenItemError)) throw error;
      broken(error);
      return [];
    }
  });

/** Round trips one request may make to find something: with `aTrip` it bounds what a search costs. */
const TRIPS = 10;

/** Reads on until a round trip has found something, to the end, or so far as one request may. */
export const queryFound = async (table: Table, query: Query): Promise<Page> => {
  let trips = 0;
  let last: Page = { items: [] };
  for await (last of queryPages(table, query))
    if (last.items.length > 0 || (trips += 1) === TRIPS) break;
  return last;
};

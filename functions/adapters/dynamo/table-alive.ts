import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client';
import { healthKey } from './keys';

const KEPT_MS = 1_000;

/**
 * Comes back if the table answers and throws what it throws otherwise. One eventual read of a key nobody has
 * (PK HEALTH, half a unit), at most one a second however many ask: the answer, good or bad, is kept that long.
 */
export const tableAlive = (
  { client, name: TableName }: Table,
  now: () => number = Date.now,
): (() => Promise<void>) => {
  let until = -Infinity;
  let answer: Promise<unknown> = Promise.resolve();
  return async () => {
    if (now() >= until) {
      until = now() + KEPT_MS;
      answer = client.send(new GetCommand({ TableName, Key: healthKey }));
    }
    await answer;
  };
};

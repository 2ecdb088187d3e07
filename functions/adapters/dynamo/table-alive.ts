import type { Table } from './client';
import { read } from './read';
import { healthKey } from './keys';

const KEPT_MS = 1_000;

/**
 * Comes back if the table answers and throws what it throws otherwise. One eventual read of a key nobody has
 * (PK HEALTH, half a unit), at most one a second however many ask: the answer, good or bad, is kept that long.
 */
export const tableAlive = (table: Table, now: () => number = Date.now): (() => Promise<void>) => {
  let until = -Infinity;
  let answer: Promise<unknown> = Promise.resolve();
  return async () => {
    if (now() >= until) {
      until = now() + KEPT_MS;
      answer = read(table, () => null, healthKey, false);
    }
    await answer;
  };
};

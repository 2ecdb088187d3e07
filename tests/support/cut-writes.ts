import { AsyncResource } from 'node:async_hooks';
import type { Table } from '../../functions/adapters/dynamo/client';

/**
 * What becomes of the k-th write: it is not made; it is made and its answer is lost; or the process dies before
 * it, and whatever else it asks of the table is not done either.
 */
export type Cut = 'not made' | 'answer lost' | 'death';
export const CUTS: readonly Cut[] = ['not made', 'answer lost', 'death'];

const WRITES = /^(Put|Update|Delete|BatchWrite|TransactWrite)/;
const lost = () => Object.assign(new Error('injected'), { name: 'TimeoutError' });

/** Cuts the writes of a table's client, or overtakes its calls, outside of the SDK's own retries. */
export const cutterOf = (table: Table) => {
  let overtake: (() => Promise<unknown>) | null = null;
  let calls = Infinity;
  let cut: Cut | null = null;
  let left = Infinity;
  let dead = false;
  const running = new Set<Promise<unknown>>();
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (dead) throw lost();
      if (overtake && (calls -= 1) === 0) {
        const others = overtake;
        overtake = null;
        await others();
      }
      const { commandName = '' } = context as { commandName?: string };
      const hit = WRITES.test(commandName) && (left -= 1) === 0;
      if (hit && cut !== 'answer lost') {
        dead = cut === 'death';
        throw lost();
      }
      const answer = next(args);
      const over = answer.catch(() => undefined).then(() => void running.delete(over));
      running.add(over);
      await over;
      if (hit) throw lost();
      return answer;
    },
    { step: 'initialize', name: 'cut-writes', priority: 'high' },
  );
  return {
    /** Whether `work` came to its k-th call: `others` do all of theirs before it. */
    overtaken: async (
      k: number,
      others: () => Promise<unknown>,
      work: () => Promise<unknown>,
    ): Promise<boolean> => {
      // they are requests of their own, not part of the one they overtake
      [overtake, calls] = [AsyncResource.bind(others), k];
      await work();
      const happened = overtake === null;
      overtake = null;
      return happened;
    },
    /** Whether `work` came to its k-th write, which was cut; whatever it began is over by then. */
    during: async (kind: Cut, k: number, work: () => Promise<unknown>): Promise<boolean> => {
      [cut, left] = [kind, k];
      await work();
      const happened = left <= 0;
      while (running.size > 0) await Promise.all(running);
      [cut, left, dead] = [null, Infinity, false];
      return happened;
    },
  };
};

import type { Table } from '../../functions/adapters/dynamo/client';
import { tableAlive } from '../../functions/adapters/dynamo/table-alive';

describe('whether the table answers', () => {
  let reads: number;
  let answers: boolean;
  let now: number;
  let alive: () => Promise<void>;

  beforeEach(() => {
    [reads, answers, now] = [0, true, 5_000];
    const send = () => {
      reads += 1;
      return answers ? Promise.resolve({}) : Promise.reject(new Error('refused'));
    };
    alive = tableAlive({ client: { send }, name: 'test' } as unknown as Table, () => now);
  });

  it('costs one read a second however many ask', async () => {
    await Promise.all(Array.from({ length: 50 }, () => alive()));
    now = 5_999;
    await alive();
    expect(reads).toBe(1);
    now = 6_000;
    await alive();
    expect(reads).toBe(2);
  });

  it('is told to everybody who asks, and is asked anew a second later', async () => {
    answers = false;
    const asked = await Promise.allSettled([alive(), alive()]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    answers = true;
    await expect(alive()).rejects.toThrow('refused');
    now = 6_000;
    await expect(alive()).resolves.toBeUndefined();
    expect(reads).toBe(2);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aPerson } from '../support/person';
import type { Stage } from './stage';

/** The database dies alone: requests are told to come again, health is no better than they are, and it comes back. */
export const killTheEngine = async ({ browser, product }: Stage): Promise<void> => {
  const ask = (path: string) => fetch(product.address + path);
  const health = async () => (await ask('/api/health')).status;
  const { pid } = JSON.parse(readFileSync(join(product.dir, 'dynamodb.pid'), 'utf8')) as {
    pid: number;
  };
  const seen = [await health()];
  // an answer stands for a second: the next one is asked for anew
  await wait(1_100);
  process.kill(pid, 'SIGKILL');
  const asked = [ask('/api/health'), ask('/api/tournaments')];
  for (const { status, headers } of await Promise.all(asked))
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  seen.push(503);
  for (let tries = 0; tries < 300 && seen.length < 3; tries += 1) {
    const status = await health();
    if (status !== seen.at(-1)) seen.push(status);
    await wait(100);
  }
  expect(seen).toEqual([200, 503, 200]);

  const guest = await aPerson(browser, product);
  await guest.open('/');
  await guest.sees(/工行杯/);
  expect(guest.mistakes).toEqual([]);
  await guest.page.context().close();
};

import { useTestTable } from '../support/dynamo-local';
import { inMemory, onTable } from './engines';
import { play } from './history';
import { guardsMet, kill } from './kill';
import { storeGuards } from './mutants';
import { report } from './report';
import { shorten } from './shorten';
import type { Engine } from './world';

/**
 * Random histories of many people over everything entering knows, judged by a model written from the rulebook
 * (ENT-1 to ENT-14, CAP-1 to CAP-3, MEM-7). Some seeds are always the same, some are new each time and printed;
 * `npm run soak -- --minutes N --seed S` plays for as long as wanted.
 */
const table = useTestTable();
const SAME = 500;
const NEW = 300;
const ON_TABLE = 10;
const CONFLICTS = 0.05;
const fresh = Date.now() % 1_000_000_000;

const sound = async (engine: Engine, first: number, count: number): Promise<void> => {
  for (let seed = first; seed < first + count; seed += 1) {
    const played = await play(engine, { seed });
    if (played.faults.length === 0) continue;
    const least = engine === inMemory ? await shorten(engine, { seed }, played) : played;
    throw new Error(report(engine.name, seed, least));
  }
};

test('in memory, the same histories each time', () => sound(inMemory, 1, SAME), 120_000);

test(`in memory, new ones from seed ${fresh}`, () => {
  process.stdout.write(`model of entering: new histories from seed ${fresh}\n`);
  return sound(inMemory, fresh, NEW);
}, 120_000);

test('on the real engine, with the conflicts of AWS', async () => {
  const engine = onTable(table(), CONFLICTS);
  await sound(engine, 1, ON_TABLE);
  engine.close();
}, 120_000);

/** What is found by tests of its own: of times, of the books' conditions, of reviews and of what is only noted. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'commit deadline': 'tests/usecases/entering/entry-races.test.ts',
  'deletion of a newer member': 'tests/usecases/membership/account.test.ts',
  'review over a newer member': 'tests/usecases/membership/account.test.ts',
};
const MOST = 1500;

test('every guard of a commit and of a store taken out lets something go wrong', async () => {
  const met = await guardsMet(Array.from({ length: 60 }, (_, at) => at + 1));
  const guards = [...met].filter((guard) => guard.startsWith('commit ')).concat(storeGuards);
  const alive: string[] = [];
  for (const guard of guards)
    if (!ELSEWHERE[guard] && (await kill(guard, 1, MOST)).histories === null) alive.push(guard);
  expect(alive).toEqual([]);
}, 360_000);

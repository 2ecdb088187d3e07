import { faultLine } from '../model/fault';
import { HISTORIES_PER_TABLE, inMemory, onTable } from '../model/engines';
import { play } from '../model/history';
import { report } from '../model/report';
import { shorten } from '../model/shorten';
import type { Engine } from '../model/world';
import { openTestTable } from '../support/dynamo-local';

/** Shortened histories of one kind of fault; more of it are counted only. */
const SHOWN_PER_KIND = 2;
/** Of the time, what the real engine gets. */
const REAL_SHARE = 0.4;
const CONFLICTS = 0.05;

const numberOf = (args: readonly string[], name: string, otherwise: number): number => {
  const at = args.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(args[at + 1]);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name} takes a number above 0`);
  return value;
};

interface Tally {
  histories: number;
  seconds: number;
  readonly kinds: Map<string, { count: number; seeds: number[] }>;
}

const soak = async (
  engine: Engine,
  seeds: () => number,
  until: number,
  tally: Tally,
  most: number,
) => {
  const began = Date.now();
  for (let count = 0; Date.now() < until && count < most; count += 1) {
    const seed = seeds();
    const played = await play(engine, { seed });
    tally.histories += 1;
    const [first] = played.faults;
    if (!first) continue;
    const kind = tally.kinds.get(first.kind) ?? { count: 0, seeds: [] };
    tally.kinds.set(first.kind, kind);
    kind.count += 1;
    kind.seeds.push(seed);
    if (kind.count > SHOWN_PER_KIND) continue;
    console.log(`found with seed ${seed}, ${engine.name}: ${faultLine(first)}`);
    if (engine === inMemory)
      console.log(report(engine.name, seed, await shorten(engine, { seed }, played)));
    else console.log(report(engine.name, seed, played));
  }
  tally.seconds += (Date.now() - began) / 1000;
};

const said = (name: string, { histories, seconds, kinds }: Tally): string =>
  [
    `${name}: ${histories} histories in ${seconds.toFixed(0)} s, ${(histories / seconds).toFixed(1)} per second`,
    ...[...kinds].map(
      ([kind, { count, seeds }]) => `  ${kind}: ${count} (seeds ${seeds.slice(0, 8).join(', ')})`,
    ),
  ].join('\n');

/** `npm run soak -- --minutes N --seed S`: the model test for as long as wanted, on both engines. */
const main = async (args: readonly string[]): Promise<void> => {
  const minutes = numberOf(args, 'minutes', 5);
  const first = numberOf(args, 'seed', Date.now() % 1_000_000_000);
  console.log(`soaking for ${minutes} minutes from seed ${first}`);
  const began = Date.now();
  const end = began + minutes * 60_000;
  const middle = began + minutes * 60_000 * (1 - REAL_SHARE);
  const tallyOf = (): Tally => ({ histories: 0, seconds: 0, kinds: new Map() });
  const [memory, real] = [tallyOf(), tallyOf()];
  let next = first;
  const seeds = () => next++;
  await soak(inMemory, seeds, middle, memory, Infinity);
  console.log(said(inMemory.name, memory));
  while (Date.now() < end) {
    const table = await openTestTable();
    const engine = onTable(table, CONFLICTS);
    await soak(engine, seeds, end, real, HISTORIES_PER_TABLE - 1);
    engine.close();
    await table.close();
  }
  console.log(said('on DynamoDB Local', real));
  process.exitCode = memory.kinds.size + real.kinds.size > 0 ? 1 : 0;
};

void main(process.argv.slice(2));

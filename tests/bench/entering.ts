import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ticketOfEntry } from '../../functions/domain/places/ledger';
import type { TestTable } from '../support/dynamo-local';
import { injectConflicts, meterOf } from '../support/sdk-meter';
import { crowdOf, type Crowd } from './crowd';
import { as, isWrite, recordCalls, sendBare, type Call } from './recorder';

/** How many want in, and how many may. */
export interface Rush {
  readonly people: number;
  readonly places: number;
}

export interface Round {
  readonly seconds: number;
  readonly entered: number;
  readonly refused: number;
  readonly inOrder: boolean;
  /** whoever met an outage and repeated the command */
  readonly repeated: number;
  /** of every request, in ms, ascending */
  readonly latencies: readonly number[];
}

const isInOrder = async (crowd: Crowd, id: string, places: number): Promise<boolean> => {
  const ledger = await crowd.wiring.ledgers.find(id, 'U12-MS');
  const entries = await crowd.wiring.entries.listOfEvent(id, 'U12-MS');
  return (
    entries.length === places &&
    ledger?.seq === places &&
    entries.every((entry, at) => {
      const { name, seq } = ticketOfEntry(entry);
      return seq === at + 1 && ledger.places[name] === seq;
    })
  );
};

/** Everybody at once, through the handlers. */
const rush = async (crowd: Crowd, id: string, { people, places }: Rush): Promise<Round> => {
  await crowd.publish(id, places);
  const latencies: number[] = [];
  let [entered, refused, repeated] = [0, 0, 0];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: people }, (_, n) =>
      as(n, async () => {
        const from = performance.now();
        let answer = await crowd.enter(n, id);
        while (answer.status === 503) {
          repeated += 1;
          answer = await crowd.enter(n, id);
        }
        latencies.push(performance.now() - from);
        if (answer.status === 200) entered += 1;
        else if (answer.reason === 'EVENT_FULL') refused += 1;
        else throw new Error(answer.text);
      }),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  const inOrder = await isInOrder(crowd, id, places);
  latencies.sort((one, other) => one - other);
  return { seconds, entered, refused, inOrder, repeated, latencies };
};

/** The calls of a round issued bare, each person's in order, everybody at once. */
const bare = async (
  client: DynamoDBDocumentClient,
  calls: ReadonlyMap<number, readonly Call[]>,
  from: string,
  to: string,
): Promise<number> => {
  const began = performance.now();
  await Promise.all(
    [...calls.values()].map(async (chain) => {
      for (const call of chain) await sendBare(client, call, from, to);
    }),
  );
  return (performance.now() - began) / 1000;
};

export interface Compared {
  readonly rounds: readonly Round[];
  /** seconds of the same writes, and of all the same calls, in the same runs */
  readonly writes: readonly number[];
  readonly all: readonly number[];
}

/** Rounds in turns with their floors, after one that warms up. */
export const compare = async (table: TestTable, size: Rush, rounds: number): Promise<Compared> => {
  const crowd = await crowdOf(table, size.people);
  const { client } = crowd;
  const result = { rounds: [] as Round[], writes: [] as number[], all: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const [id, floor, reads] = [`bench-a-${round}`, `bench-b-${round}`, `bench-c-${round}`];
    const recorder = recordCalls(client);
    const measured = await rush(crowd, id, size);
    recorder.stop();
    await crowd.publish(floor, size.places);
    await crowd.publish(reads, size.places);
    const writesOnly = new Map(
      [...recorder.of].map(([n, calls]) => [n, calls.filter(isWrite)] as const),
    );
    const writes = await bare(client, writesOnly, id, floor);
    const all = await bare(client, recorder.of, id, reads);
    if (round === 0) continue;
    result.rounds.push(measured);
    result.writes.push(writes);
    result.all.push(all);
  }
  return result;
};

/** The same crowd while a tenth of the writes meets what AWS answers under load. */
export const rushWithConflicts = async (
  table: TestTable,
  size: Rush,
): Promise<Round & { readonly injected: number }> => {
  const crowd = await crowdOf(table, size.people);
  const injected = injectConflicts(crowd.wiring.table, 0.1);
  const round = await rush(crowd, 'bench-conflicts', size);
  return { ...round, injected: injected.count };
};

interface Units {
  readonly mean: number;
  readonly max: number;
}

export interface Cost {
  readonly roundTrips: number;
  readonly writeUnits: Units;
  /** as AWS bills them */
  readonly awsWriteUnits: Units;
  readonly readUnits: number;
}

/** So many refusals are metered: they are all alike. */
const REFUSALS = 50;

/** One after the other: what an entry consumes as the event fills, and a refusal once it is full. */
export const costs = async (
  table: TestTable,
  { people, places }: Rush,
): Promise<{ readonly entry: Cost; readonly refusal: Cost }> => {
  const crowd = await crowdOf(table, people);
  await crowd.publish('bench-costs', places);
  const meter = meterOf(crowd.wiring.table);
  const cost = async (from: number, to: number): Promise<Cost> => {
    const writes: number[] = [];
    const aws: number[] = [];
    let [trips, reads] = [0, 0];
    for (let n = from; n < to; n += 1) {
      meter.reset();
      await crowd.enter(n, 'bench-costs');
      trips = Math.max(trips, meter.commands.length);
      writes.push(meter.writeUnits);
      aws.push(meter.awsWriteUnits);
      reads = Math.max(reads, meter.readUnits);
    }
    const units = (all: readonly number[]): Units => ({
      mean: all.reduce((sum, one) => sum + one, 0) / all.length,
      max: Math.max(...all),
    });
    return {
      roundTrips: trips,
      writeUnits: units(writes),
      awsWriteUnits: units(aws),
      readUnits: reads,
    };
  };
  const entry = await cost(0, places);
  const refusal = await cost(places, Math.min(people, places + REFUSALS));
  return { entry, refusal };
};

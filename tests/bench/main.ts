import { cpus, totalmem } from 'node:os';
import { openTestTable } from '../support/dynamo-local';
import { bundleLoadReport, measureBundleLoad } from './bundle-load';
import { compare, costs, PEOPLE, PLACES, rushWithConflicts, type Round } from './entering';
import { measureRanking } from './ranking/measure';

/** Rounds that count; the first one, which warms up, does not. */
const ROUNDS = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
const percentile = ({ latencies }: Round, share: number): number =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;
const rate = (seconds: number): string => (PEOPLE / seconds).toFixed(0);

const checked = (round: Round): string =>
  round.entered === PLACES && round.refused === PEOPLE - PLACES && round.inOrder
    ? `exactly ${round.entered}, in order`
    : `WRONG: ${round.entered} entered, ${round.refused} refused, in order: ${round.inOrder}`;

const measureEntering = async (): Promise<boolean> => {
  const table = await openTestTable();
  try {
    const { rounds, writes, all } = await compare(table, ROUNDS);
    const conflicts = await rushWithConflicts(table);
    const { entry, refusal } = await costs(table);
    const seconds = median(rounds.map((round) => round.seconds));
    const ratioTo = (floors: readonly number[]): string =>
      median(rounds.map((round, at) => (floors[at] ?? NaN) / round.seconds)).toFixed(2);
    const [cpu] = cpus();
    const worst = rounds.find((round) => !checked(round).startsWith('exactly')) ?? rounds[0];
    const units = ({ mean, max }: { mean: number; max: number }) => `${mean.toFixed(1)} (${max})`;
    console.log(
      [
        `Machine: ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, DynamoDB Local in memory on the same cores.`,
        `${PEOPLE} people at ${PLACES} places, all at once, through the HTTP handlers; median of ${ROUNDS} rounds.`,
        '',
        '| | requests/s | ratio | p50 ms | p99 ms | result |',
        '| --- | ---: | ---: | ---: | ---: | --- |',
        `| Kaipai | ${rate(seconds)} | 1 | ${median(rounds.map((one) => percentile(one, 0.5))).toFixed(0)} | ${median(rounds.map((one) => percentile(one, 0.99))).toFixed(0)} | ${worst ? checked(worst) : ''} |`,
        `| the same writes, bare | ${rate(median(writes))} | ${ratioTo(writes)} | | | goal 0.8 |`,
        `| all the same calls, bare | ${rate(median(all))} | ${ratioTo(all)} | | | |`,
        `| Kaipai, ${conflicts.injected} conflicts and throttlings injected | ${rate(conflicts.seconds)} | | ${percentile(conflicts, 0.5).toFixed(0)} | ${percentile(conflicts, 0.99).toFixed(0)} | ${checked(conflicts)}, ${conflicts.repeated} repeated |`,
        '',
        '| | round trips | write units, mean (most) | on AWS, where a transaction counts twice | read units, most |',
        '| --- | ---: | ---: | ---: | ---: |',
        `| a singles entry (goals 4, 8, 14) | ${entry.roundTrips} | ${units(entry.writeUnits)} | ${units(entry.awsWriteUnits)} | ${entry.readUnits} |`,
        `| a refusal of a full event (goals 3, 1) | ${refusal.roundTrips} | ${units(refusal.writeUnits)} | ${units(refusal.awsWriteUnits)} | ${refusal.readUnits} |`,
        '',
        bundleLoadReport(await measureBundleLoad()),
      ].join('\n'),
    );
    const wrong = [...rounds, conflicts].some((round) => !checked(round).startsWith('exactly'));
    return !wrong;
  } finally {
    await table.close();
  }
};

/** `npm run bench`: entering and a small ranking; `npm run bench -- ranking …`: the ranking, of any size. */
const main = async ([part, ...args]: readonly string[]): Promise<void> => {
  const sound =
    part === 'ranking'
      ? await measureRanking(args)
      : (await measureEntering()) && (await measureRanking([]));
  process.exitCode = sound ? 0 : 1;
};

void main(process.argv.slice(2));

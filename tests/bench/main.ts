import { cpus, loadavg, totalmem } from 'node:os';
import { openTestTable } from '../support/dynamo-local';
import { coldStart } from './cold-start';
import {
  compare,
  costs,
  PEOPLE,
  PLACES,
  rushWithConflicts,
  type Cost,
  type Round,
} from './entering';
import { reporter, type Report } from './measurements';
import { measureRanking } from './ranking/measure';
import { tableOf } from './tables';

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

const machine = (): string =>
  tableOf('machine', [
    ['CPU', `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['Node', process.versions.node],
    ['database', 'DynamoDB Local in memory, on the same cores'],
    ['load average when this was written', (loadavg()[0] ?? NaN).toFixed(1)],
  ]);

const measureEntering = async (report: Report): Promise<boolean> => {
  const table = await openTestTable();
  try {
    const { rounds, writes, all } = await compare(table, ROUNDS);
    const conflicts = await rushWithConflicts(table);
    const { entry, refusal } = await costs(table);
    const seconds = median(rounds.map((round) => round.seconds));
    const ratioTo = (floors: readonly number[]): string =>
      median(rounds.map((round, at) => (floors[at] ?? NaN) / round.seconds)).toFixed(2);
    const worst = rounds.find((round) => !checked(round).startsWith('exactly')) ?? rounds[0];
    const units = ({ mean, max }: { mean: number; max: number }) => `${mean.toFixed(1)} (${max})`;
    const ms = (of: Round, share: number) => percentile(of, share);
    const mid = (share: number) => median(rounds.map((one) => ms(one, share))).toFixed(0);
    report('machine', machine());
    report(
      'entering',
      tableOf('entering', [
        ['Kaipai', rate(seconds), '1', mid(0.5), mid(0.99), worst ? checked(worst) : ''],
        ['the same writes, bare', rate(median(writes)), ratioTo(writes), '', '', 'goal 0.8'],
        ['all the same calls, bare', rate(median(all)), ratioTo(all), '', '', ''],
        [
          `Kaipai, ${conflicts.injected} conflicts and throttlings injected`,
          ...[rate(conflicts.seconds), ''],
          ...[ms(conflicts, 0.5).toFixed(0), ms(conflicts, 0.99).toFixed(0)],
          `${checked(conflicts)}, ${conflicts.repeated} repeated`,
        ],
      ]),
    );
    const costOf = (name: string, { roundTrips, writeUnits, awsWriteUnits, readUnits }: Cost) => [
      ...[name, `${roundTrips}`, units(writeUnits), units(awsWriteUnits), `${readUnits}`],
    ];
    report(
      'costs',
      tableOf('costs', [
        costOf('a singles entry (goals 4, 8, 14)', entry),
        costOf('a refusal of a full event (goals 3, 1)', refusal),
      ]),
    );
    report('cold start', await coldStart());
    const wrong = [...rounds, conflicts].some((round) => !checked(round).startsWith('exactly'));
    return !wrong;
  } finally {
    await table.close();
  }
};

/**
 * `npm run bench`: entering, cold starts and a small ranking; `npm run bench -- cold-start`: cold starts alone;
 * `npm run bench -- ranking …`: the ranking, of any size. With `--write` first, the sections of
 * docs/measurements.md are replaced by what is printed.
 */
const main = async (given: readonly string[]): Promise<void> => {
  const isWritten = given[0] === '--write';
  const [part, ...args] = isWritten ? given.slice(1) : given;
  const report = reporter(isWritten);
  const parts: Readonly<Record<string, () => Promise<boolean>>> = {
    'cold-start': async () => {
      report('cold start', await coldStart());
      return true;
    },
    ranking: () => measureRanking(args, report),
  };
  const all = async (): Promise<boolean> =>
    (await measureEntering(report)) && (await measureRanking([], report));
  process.exitCode = (await (parts[part ?? ''] ?? all)()) ? 0 : 1;
};

void main(process.argv.slice(2));

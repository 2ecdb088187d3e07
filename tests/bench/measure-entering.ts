import { cpus, loadavg, totalmem } from 'node:os';
import { openTestTable } from '../support/dynamo-local';
import { compare, costs, rushWithConflicts, type Cost, type Round, type Rush } from './entering';
import type { Report } from './measurements';
import { tableOf } from './tables';

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
const percentile = ({ latencies }: Round, share: number): number =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;

const isRight = ({ people, places }: Rush, round: Round): boolean =>
  round.entered === places && round.refused === people - places && round.inOrder;

const resultOf = (size: Rush, round: Round): string =>
  isRight(size, round)
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

const costOf = (name: string, { roundTrips, writeUnits, awsWriteUnits, readUnits }: Cost) => {
  const units = ({ mean, max }: Cost['writeUnits']) => `${mean.toFixed(1)} (${max})`;
  return [name, `${roundTrips}`, units(writeUnits), units(awsWriteUnits), `${readUnits}`];
};

/**
 * Rounds of a rush, each beside its calls issued bare; the rush under conflicts; what one entry costs. False: somebody
 * was let in or refused who should not have been.
 */
export const measureEntering = async (
  report: Report,
  size: Rush,
  count: number,
): Promise<boolean> => {
  const table = await openTestTable();
  try {
    const { rounds, writes, all } = await compare(table, size, count);
    const conflicts = await rushWithConflicts(table, size);
    const { entry, refusal } = await costs(table, size);
    const rate = (seconds: number): string => (size.people / seconds).toFixed(0);
    const ratioTo = (floors: readonly number[]): string =>
      median(rounds.map((round, at) => (floors[at] ?? NaN) / round.seconds)).toFixed(2);
    const worst = rounds.find((round) => !isRight(size, round)) ?? rounds[0];
    const mid = (share: number) => median(rounds.map((one) => percentile(one, share))).toFixed(0);
    report('machine', machine());
    report(
      'entering',
      tableOf('entering', [
        [
          ...['Kaipai', rate(median(rounds.map(({ seconds }) => seconds))), '1'],
          ...[mid(0.5), mid(0.99), worst ? resultOf(size, worst) : ''],
        ],
        ['the same writes, bare', rate(median(writes)), ratioTo(writes), '', '', 'goal 0.45'],
        ['all the same calls, bare', rate(median(all)), ratioTo(all), '', '', 'goal 0.85'],
        [
          `Kaipai, ${conflicts.injected} conflicts and throttlings injected`,
          ...[rate(conflicts.seconds), ''],
          ...[0.5, 0.99].map((share) => percentile(conflicts, share).toFixed(0)),
          `${resultOf(size, conflicts)}, ${conflicts.repeated} repeated`,
        ],
      ]),
    );
    report(
      'costs',
      tableOf('costs', [
        costOf('a singles entry (goals 3, 8, 14)', entry),
        costOf('a refusal of a full event (goals 1, 1)', refusal),
      ]),
    );
    return [...rounds, conflicts].every((round) => isRight(size, round));
  } finally {
    await table.close();
  }
};

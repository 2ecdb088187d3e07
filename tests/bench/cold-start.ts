import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionBundle, plainBundle, type FunctionBundle } from '../support/function-bundle';
import { ENVIRONMENT, FIRST_REQUESTS } from './first-request';
import { tableOf } from './tables';

/**
 * Milliseconds of processor that a fresh process spends: on loading a bundle, or until the first call of its
 * first request leaves for the table. Time on the clock would count what else the machine does.
 */
const spend = ({ url }: FunctionBundle, event: string | null): number => {
  const script = `
    import http from 'node:http';
    import { syncBuiltinESMExports } from 'node:module';
    const said = () => {
      const { user, system } = process.cpuUsage(before);
      process.stderr.write(String((user + system) / 1000));
      process.exit(0);
    };
    http.request = said;
    syncBuiltinESMExports();
    const before = process.cpuUsage();
    const { handler } = await import(${JSON.stringify(url)});
    ${event === null ? 'said()' : `await handler(${event}); process.exit(1)`};`;
  const { stderr, status, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    { encoding: 'utf8', env: ENVIRONMENT },
  );
  const spent = Number(stderr);
  if (status !== 0 || Number.isNaN(spent)) throw new Error(`${stdout}${stderr}`);
  return spent;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const bytesOf = ({ files }: FunctionBundle): string =>
  String(files.reduce((sum, { bytes }) => sum + bytes, 0));

/**
 * A cold start of the HTTP function beside one of the DynamoDB client alone, which is bundled in the same format and
 * as well shaken, in one file: loading beside loading, and a first request beside its first read.
 */
export const coldStart = async (rounds = 31): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'kaipai-bundle-'));
  try {
    const client = await plainBundle(join(folder, 'alone'), 'tests/bench/client-alone.ts');
    const ours = await functionBundle(join(folder, 'ours'), 'http');
    const measured = [
      { name: 'loading', event: null, goal: '1.25' },
      ...FIRST_REQUESTS.map(([name, event]) => ({
        ...{ name, event },
        goal: name.includes('read') ? '1.25' : '1.4',
      })),
    ];
    // in turns, so that whatever else the machine does falls on all alike
    const spent = Array.from({ length: rounds }, () => ({
      alone: [spend(client, null), spend(client, '{}')] as const,
      ours: measured.map(({ event }) => spend(ours, event)),
    }));
    const rows = measured.map(({ name, event, goal }, at) => {
      const beside = spent.map(({ alone }) => alone[event === null ? 0 : 1]);
      const own = spent.map((round) => round.ours[at] ?? NaN);
      const ratio = median(own.map((ms, round) => ms / (beside[round] ?? NaN)));
      return [name, median(own).toFixed(1), median(beside).toFixed(1), ratio.toFixed(2), goal];
    });
    return tableOf('cold start', [
      ...rows,
      ['bytes that loading reads', bytesOf(ours), bytesOf(client), '', ''],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (process.argv[1]?.endsWith('cold-start.ts')) void coldStart().then(console.log);

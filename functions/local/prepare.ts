import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockOffsetFile } from './clock-offset';
import type { DynamoProcess } from './dynamo-process';
import { localKeys } from './local-keys';
import type { Options } from './options';
import { startDynamo } from './product-dynamo';
import { markRunning } from './running';
import { Advice, step } from './say';
import { startSimulators, type Simulators } from './simulators/start';
import { ensureTable } from './table-setup';

const LEAST_FREE_BYTES = 300 * 1024 * 1024;

const ensureRoom = (dir: string): void => {
  mkdirSync(dir, { recursive: true });
  const { bavail, bsize } = statfsSync(dir);
  if (bavail * bsize < LEAST_FREE_BYTES)
    throw new Advice(
      `磁盘只剩 ${Math.floor((bavail * bsize) / 1048576)} MB：腾出至少 300 MB 后再运行 npm start`,
    );
};

/** Everything the deployed product is told by its environment, for this machine. */
const localEnvironment = (
  { dir, clockOffsetMs }: Options,
  address: string,
  more: Readonly<Record<string, string>>,
): void => {
  Object.assign(process.env, localKeys(dir), more, {
    AWS_REGION: 'cn-northwest-1',
    KAIPAI_TABLE: 'kaipai',
    KAIPAI_WEB_BASE: address,
    KAIPAI_CLOCK_OFFSET_MS: String(clockOffsetMs),
    KAIPAI_LOG_LEVEL: process.env.KAIPAI_LOG_LEVEL ?? 'ERROR',
  });
};

/**
 * Loads the demo, and on another day what that day lacks, so that something is always open, full and
 * closed. A load that was cut short is repeated and finds what it already made.
 */
const ensureDemo = async (dir: string): Promise<void> => {
  const mark = join(dir, 'demo.json');
  const { structuredLogger } = await import('../adapters/structured-logger');
  const { shanghaiDay } = await import('../domain/calendar/calendar');
  const { settingsOf } = await import('../handlers/settings');
  const { wire } = await import('../handlers/wiring');
  const deps = wire(settingsOf(process.env), structuredLogger('kaipai-demo'));
  const now = deps.clock.now();
  const loaded = JSON.stringify({ day: shanghaiDay(now) });
  if (existsSync(mark) && readFileSync(mark, 'utf8') === loaded) return;
  const { loadDemo } = await import('./demo/load-demo');
  const { ensureSeason } = await import('./demo/season/ensure-season');
  const people = await step('载入演示数据', () => loadDemo({ deps, now }));
  await step('载入演示赛季', () => ensureSeason(deps, dir, now, people));
  writeFileSync(mark, loaded);
};

/**
 * Everything around the product that is AWS's, WeChat's or an operator's elsewhere: database with its
 * table and demo, simulators, and an environment that names them. After it the lambdas can be loaded.
 */
export const prepare = async (
  options: Options,
  address: string,
): Promise<{ readonly dynamo: DynamoProcess; readonly simulators: Simulators }> => {
  const { dir, clockOffsetMs } = options;
  ensureRoom(dir);
  markRunning(dir);
  writeFileSync(clockOffsetFile(dir), String(clockOffsetMs));

  const dynamo = await step('启动本地数据库', () => startDynamo(dir));
  const simulators = await startSimulators({
    dir,
    h5Base: address,
    now: () => Date.now() + clockOffsetMs,
  });
  localEnvironment(options, address, {
    ...simulators.env,
    KAIPAI_DYNAMODB_ENDPOINT: dynamo.endpoint,
  });
  const { tableSettings } = await import('../adapters/dynamo/client');
  await ensureTable(tableSettings(process.env));
  await ensureDemo(dir);
  return { dynamo, simulators };
};

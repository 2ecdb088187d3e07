import { existsSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDynamo } from './dynamo-process';
import { ensureH5 } from './h5-build';
import { localKeys } from './local-keys';
import { readOptions, type Options } from './options';
import { markRunning, refuseIfRunning } from './running';
import { Advice, run, say, step } from './say';
import { listen } from './server';
import { startSimulators } from './simulators/start';
import { ensureTable } from './table-setup';

const LEAST_FREE_BYTES = 300 * 1024 * 1024;
const SWEEP_EVERY_MS = 15_000;

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
    POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'ERROR',
  });
};

/** Once per data folder; a load that was cut short is repeated and finds what it already made. */
const ensureDemo = async (dir: string): Promise<void> => {
  const mark = join(dir, 'demo.json');
  if (existsSync(mark)) return;
  const { loadDemo } = await import('./demo/load-demo');
  const { structuredLogger } = await import('../adapters/structured-logger');
  const { settingsOf } = await import('../handlers/settings');
  const { wire } = await import('../handlers/wiring');
  await step('载入演示数据', async () => {
    const deps = wire(settingsOf(process.env), structuredLogger('kaipai-demo'));
    await loadDemo({ deps, now: deps.clock.now() });
    writeFileSync(mark, JSON.stringify({ loadedAt: deps.clock.now() }));
  });
};

const shanghaiTime = (offsetMs: number): string =>
  new Date(Date.now() + offsetMs + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2), process.env, Date.now());
  const { port, host, dir, clockOffsetMs } = options;
  const address = `http://${host}:${port}`;
  refuseIfRunning(dir);
  const local = await listen(port, host);
  ensureRoom(dir);
  markRunning(dir);

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
  const h5 = await ensureH5(process.cwd());

  // the very lambdas that are deployed, made now that the environment is complete
  const { handler } = await import('../handlers/http');
  const { handler: sweep } = await import('../handlers/sweep');
  local.open({
    handler: handler as Parameters<typeof local.open>[0]['handler'],
    h5,
    outbox: simulators.outbox,
  });
  const timer = setInterval(
    () =>
      void Promise.resolve(sweep({} as never, {} as never, () => undefined)).catch(
        (error: unknown) => say(`巡检失败：${String(error)}`),
      ),
    SWEEP_EVERY_MS,
  );

  const end = () => {
    clearInterval(timer);
    local.server.close();
    local.server.closeAllConnections();
    dynamo.stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);

  const { demoAccounts } = await import('./demo/load-demo');
  say('');
  say(`开拍已就绪（产品时间 ${shanghaiTime(clockOffsetMs)}，中国）`);
  say(`  打开  ${address}`);
  say(`  短信与通知发件箱  ${address}/local/outbox`);
  say(`  接口文档  ${address}/api/openapi.json`);
  say('  演示账号（也可用验证码登录，验证码在发件箱里）：');
  for (const { phone, password, who } of demoAccounts) say(`    ${phone}  ${password}  ${who}`);
  say('  按 Ctrl-C 停止；npm run reset 清空数据；npm start -- --at 2026-12-01T09:00 换个时间启动');
};

run(main);

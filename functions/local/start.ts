import { ensureClient } from './client-build';
import { addressesOf, ownAddress } from './hosts';
import { readOptions } from './options';
import { prepare } from './prepare';
import { repeatedly } from './repeatedly';
import { refuseIfRunning } from './running';
import { run, say } from './say';
import { listen } from './server';

const SWEEP_EVERY_MS = 15_000;
/** what the desk asks for is waited for at the screen */
const RANKING_EVERY_MS = 3_000;

const shanghaiTime = (offsetMs: number): string =>
  new Date(Date.now() + offsetMs + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2), process.env, Date.now());
  const { port, host, dir, clockOffsetMs } = options;
  const others = addressesOf(host).map((name) => `http://${name}:${port}`);
  // whoever reads the outbox sits at this machine, and its links open here
  const address = `http://${ownAddress(host)}:${port}`;
  refuseIfRunning(dir);
  const local = await listen(port, host, options.allowedHosts);
  const { dynamo, simulators } = await prepare(options, address);
  const h5 = await ensureClient(process.cwd(), 'h5');
  const console = await ensureClient(process.cwd(), 'console');

  // the very lambdas that are deployed, made now that the environment is complete
  const { handler } = await import('../handlers/http');
  const { handler: sweep } = await import('../handlers/sweep');
  const { handler: weeklyRanking } = await import('../handlers/weekly-ranking');
  const files = new URL(simulators.filesBase).origin;
  local.open({ handler, h5, console, outbox: simulators.outbox, files });
  const timers = [
    repeatedly(SWEEP_EVERY_MS, sweep, (error) => say(`巡检失败：${String(error)}`)),
    repeatedly(RANKING_EVERY_MS, weeklyRanking, (error) => say(`发布排名失败：${String(error)}`)),
  ];

  const end = () => {
    for (const stop of timers) stop();
    local.close();
    // when what was acknowledged is on disk
    void dynamo.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);

  const { demoAccounts } = await import('./demo/load-demo');
  const { samplesDir } = await import('./demo/season/ensure-season');
  say('');
  say(`开拍已就绪（产品时间 ${shanghaiTime(clockOffsetMs)}，中国）`);
  say(`  打开  ${address}`);
  say(`  工作台（裁判长、协会）  ${address}/console/`);
  say(`  短信与通知发件箱  ${address}/local/outbox`);
  for (const other of others) say(`  同一网络里的人打开  ${other}`);
  if (others.length > 0) say('  HOST 让别的机器也能打开产品；发件箱仍只在本机打开');
  say(`  接口文档  ${address}/api/openapi.json`);
  say('  演示账号（也可用验证码登录，验证码在发件箱里）：');
  for (const { phone, password, who } of demoAccounts) say(`    ${phone}  ${password}  ${who}`);
  say(`  可以试着上传的成绩文件  ${samplesDir(dir)}/（青岛站还没有上传）`);
  say('  按 Ctrl-C 停止；npm run reset 清空数据；npm start -- --at 2026-12-01T09:00 换个时间启动');
};

run(main);

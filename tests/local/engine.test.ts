import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { localEngine, openTable, tableSettings } from '../../functions/adapters/dynamo/client';
import type { DynamoProcess } from '../../functions/local/dynamo-process';
import { endpointFile, startDynamo } from '../../functions/local/product-dynamo';
import { ensureTable } from '../../functions/local/table-setup';

const takesConnections = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });

/** Where a listener on every address is reached; Linux gives all of 127.0.0.0/8 to the machine itself. */
const otherAddresses = [
  ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
  ...Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address }) => address),
];

describe('the database of the local product', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-engine-'));
  let dynamo: DynamoProcess;
  const settings = () => tableSettings({ KAIPAI_DYNAMODB_ENDPOINT: dynamo.endpoint });
  const javaPid = () =>
    (JSON.parse(readFileSync(join(dir, 'dynamodb.pid'), 'utf8')) as { pid: number }).pid;
  const item = { PK: 'TEST', SK: 'KEPT' };
  const isKept = async (): Promise<boolean> => {
    const { client, name: TableName } = openTable(settings());
    const { Item } = await client.send(new GetCommand({ TableName, Key: item }));
    client.destroy();
    return Item !== undefined;
  };

  beforeAll(async () => {
    dynamo = await startDynamo(dir);
    await ensureTable(settings());
    const { client, name: TableName } = openTable(settings());
    await client.send(new PutCommand({ TableName, Item: item }));
    await client.send(new PutCommand({ TableName, Item: { PK: 'TEST', SK: 'LATER' } }));
    client.destroy();
  }, 60_000);
  afterAll(async () => {
    await dynamo?.stop();
    rmSync(dir, { recursive: true, force: true });
  }, 30_000);

  it.each(otherAddresses)('does not listen on %s', async (address) => {
    const port = Number(new URL(dynamo.endpoint).port);
    expect(await takesConnections('127.0.0.1', port)).toBe(true);
    expect(await takesConnections(address, port)).toBe(false);
    // the control: what listens everywhere is reached there
    const everywhere = createServer();
    await new Promise<void>((resolve) => everywhere.listen(0, resolve));
    const reached = await takesConnections(address, (everywhere.address() as AddressInfo).port);
    everywhere.close();
    expect(reached).toBe(true);
  });

  it('shows nothing to whoever has not its key, and keeps the key from others of the machine', async () => {
    const tablesFor = async (accessKeyId: string) => {
      const credentials = { accessKeyId, secretAccessKey: 'x' };
      const client = new DynamoDBClient({ ...localEngine(dynamo.endpoint), credentials });
      const { TableNames } = await client.send(new ListTablesCommand({}));
      client.destroy();
      return TableNames;
    };
    expect(await tablesFor('local')).toEqual([]);
    expect(await tablesFor(new URL(dynamo.endpoint).username)).toEqual(['kaipai']);
    const others = 0o077;
    expect([dir, endpointFile(dir)].map((path) => statSync(path).mode & others)).toEqual([0, 0]);
  });

  // what health says meanwhile is seen end to end
  it('comes back on the same data when Java is killed', async () => {
    const killed = javaPid();
    process.kill(killed, 'SIGKILL');
    let kept = false;
    for (let tries = 0; tries < 300 && !kept; tries += 1) {
      await wait(100);
      kept = javaPid() !== killed && (await isKept().catch(() => false));
    }
    expect(kept).toBe(true);
  }, 60_000);

  it('takes over what an earlier version kept, and leaves nothing running', async () => {
    const pid = javaPid();
    await dynamo.stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    const folder = join(dir, 'dynamodb');
    const file = readdirSync(folder).find((name) =>
      name.startsWith(new URL(dynamo.endpoint).username),
    );
    renameSync(join(folder, file ?? ''), join(folder, 'shared-local-instance.db'));
    dynamo = await startDynamo(dir);
    expect(await isKept()).toBe(true);
  }, 60_000);
});

it('what was acknowledged outlives a SIGKILL of the process that owns the database', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-killed-'));
  const script = 'tests/support/write-until-killed.ts';
  const writer = spawn(process.execPath, ['--import', 'tsx', script, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface(writer.stdout)) {
    acknowledged.push(line);
    if (acknowledged.length === 100) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');

  const dynamo = await startDynamo(dir);
  const { client, name: TableName } = openTable(
    tableSettings({ KAIPAI_DYNAMODB_ENDPOINT: dynamo.endpoint }),
  );
  const missing: string[] = [];
  for (const SK of acknowledged) {
    const { Item } = await client.send(new GetCommand({ TableName, Key: { PK: 'WRITTEN', SK } }));
    if (!Item) missing.push(SK);
  }
  client.destroy();
  await dynamo.stop();
  rmSync(dir, { recursive: true, force: true });
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);
  expect(missing).toEqual([]);
}, 120_000);

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENVIRONMENT, FIRST_REQUESTS } from '../bench/first-request';
import { functionBundle, type FunctionBundle } from '../support/function-bundle';

let folder: string;
let http: FunctionBundle;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaipai-functions-'));
  http = await functionBundle(join(folder, 'of-requests'), 'http');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['http', 'sweep', 'weekly-ranking'])('loading the function %s', (name) => {
  test('makes no schema: a request makes those of its own chapter', async () => {
    const { files } = await functionBundle(join(folder, name), name);
    const read = files.flatMap(({ inputs }) => inputs);
    expect(read).toContain('functions/adapters/dynamo/client.ts');
    expect(read.filter((path) => path.includes('/zod/'))).toEqual([]);
  });
});

test.each(['tournament', 'ranking', 'entry', 'desk'])(
  'neither do the %s handlers: what they reckon with is data',
  async (chapter) => {
    const { files } = await functionBundle(join(folder, chapter), `${chapter}-handlers`);
    const read = files.flatMap(({ inputs }) => inputs);
    expect(read).toContain(`functions/handlers/${chapter}-handlers.ts`);
    expect(read.filter((path) => path.includes('/zod/'))).toEqual([]);
  },
);

test('loading the HTTP function reads one file, and the one that names its handler', () => {
  const { files } = http;
  const [name, whole] = files.map(({ bytes }) => bytes).sort((one, other) => one - other);
  expect(files).toHaveLength(2);
  expect(name).toBeLessThan(1_000);
  expect(whole).toBeGreaterThan(100_000);
});

/** What a program says in a fresh process, with the environment of the function on AWS. */
const saidBy = (program: string): unknown => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...ENVIRONMENT, KAIPAI_DYNAMODB_ENDPOINT: '' },
  });
  return JSON.parse(stdout || JSON.stringify(stderr));
};

test('loading starts none of the streams of the process', () => {
  const started = saidBy(`
    const started = [];
    for (const name of ['stdin', 'stdout', 'stderr']) {
      const { get } = Object.getOwnPropertyDescriptor(process, name);
      Object.defineProperty(process, name, { get: () => (started.push(name), get()) });
    }
    await import(${JSON.stringify(http.url)});
    const whileLoading = JSON.stringify(started);
    console.log(whileLoading);`);
  expect(started).toEqual([]);
});

test.each(FIRST_REQUESTS)('%s looks for no settings in files', (_, event) => {
  const read = saidBy(`
    import https from 'node:https';
    import files from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { readFile } = files;
    const read = [];
    files.readFile = (path, ...how) => (read.push(String(path)), readFile(path, ...how));
    https.request = () => {
      console.log(JSON.stringify(read.filter((path) => !path.endsWith('.mjs'))));
      process.exit(0);
    };
    syncBuiltinESMExports();
    const { handler } = await import(${JSON.stringify(http.url)});
    await handler(${event});`);
  expect(read).toEqual([]);
});

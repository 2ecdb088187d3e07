import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionBundle } from '../support/function-bundle';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaipai-functions-'));
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

test('loading the HTTP function reads one file of ours, and the little that the decoders of pictures share with it', async () => {
  const { files } = await functionBundle(join(folder, 'parts'), 'http');
  const ours = files.filter(({ inputs }) => inputs.some((path) => /^(functions|src)\//.test(path)));
  // the decoders are driven by themselves too, so they do not import the function as what is loaded later does
  const [shared = NaN, ...others] = ours
    .map(({ bytes }) => bytes)
    .sort((one, other) => one - other);
  expect([others.length, shared < 3_000]).toEqual([1, true]);
  expect(files.length).toBeLessThan(6);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, type LocalServer } from '../../functions/local/server';

/** One port holds two clients: the phone's at / and the desk's at /console/, each with pages of its own. */
describe('the desk console beside the phone client', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-clients-'));
  let local: LocalServer;
  let base: string;

  beforeAll(async () => {
    for (const client of ['h5', 'console']) {
      mkdirSync(join(dir, client, 'assets'), { recursive: true });
      writeFileSync(join(dir, client, 'index.html'), `page of ${client}`);
      writeFileSync(join(dir, client, 'assets', 'index.0123abcd.js'), `script of ${client}`);
    }
    local = await listen(0, '127.0.0.1');
    local.open({
      handler: () => Promise.reject(new Error('no API in this test')),
      h5: join(dir, 'h5'),
      console: join(dir, 'console'),
      outbox: { list: () => [] } as never,
    });
    base = `http://127.0.0.1:${(local.server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    local.server.close();
    local.server.closeAllConnections();
    rmSync(dir, { recursive: true, force: true });
  });

  it.each([
    ['/', 'page of h5'],
    ['/tournaments', 'page of h5'],
    ['/consoles', 'page of h5'],
    ['/console/', 'page of console'],
    ['/console', 'page of console'],
    ['/console/officiating/a-b/U12-MS', 'page of console'],
    ['/assets/index.0123abcd.js', 'script of h5'],
    ['/console/assets/index.0123abcd.js', 'script of console'],
  ])('%s is %s', async (path, content) => {
    const answer = await fetch(base + path);
    expect([answer.status, await answer.text()]).toEqual([200, content]);
  });

  it.each(['/console/assets/gone.js', '/console/..%2fh5%2fassets%2findex.0123abcd.js'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(base + path)).status).toBe(404);
    },
  );

  it('keeps what is named by its content for good, and asks again for a page', async () => {
    const [script, page] = await Promise.all(
      ['/console/assets/index.0123abcd.js', '/console/'].map((path) => fetch(base + path)),
    );
    expect(script?.headers.get('cache-control')).toContain('immutable');
    expect(page?.headers.get('cache-control')).toBe('no-cache');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, type LocalServer } from '../../functions/local/server';

/** One port holds two clients: the phone's at / and the desk's at /console/, each with pages of its own. */
describe('the desk console beside the phone client', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-clients-'));
  const FILES = 'http://127.0.0.1:4999';
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
      outbox: { add: () => undefined, list: () => [] },
      files: FILES,
    });
    base = `http://127.0.0.1:${local.port}`;
  });
  afterAll(() => {
    local.close();
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

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('packs a script for who accepts %s as %s', async (accepted, packed) => {
    const answer = await fetch(`${base}/assets/index.0123abcd.js`, {
      headers: { 'accept-encoding': accepted },
    });
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([
      packed,
      'script of h5',
    ]);
  });

  it('keeps what is named by its content for good, and asks again for a page', async () => {
    const [script, page] = await Promise.all(
      ['/console/assets/index.0123abcd.js', '/console/'].map((path) => fetch(base + path)),
    );
    expect(script?.headers.get('cache-control')).toContain('immutable');
    expect(page?.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/', '/console/', '/console/assets/index.0123abcd.js', '/local/outbox', '/gone.js'])(
    '%s is neither framed nor taken for another type, and runs no script but ours',
    async (path) => {
      const { headers } = await fetch(base + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src (?!'self'(;|$))|unsafe-eval|\*/);
    },
  );

  it('lets the clients reach the API, portraits and their own files alone', async () => {
    const policy = (await fetch(`${base}/`)).headers.get('content-security-policy');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      `img-src 'self' data: blob: ${FILES}`,
      'font-src data:',
      `connect-src 'self' ${FILES}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });
});

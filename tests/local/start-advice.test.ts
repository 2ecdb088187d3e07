import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../functions/local/dynamo-process';

const start = (env: Record<string, string>, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'functions/local/start.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  });

describe('npm start that cannot start says what to do in one line', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-advice-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('names another port when the port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = start({ PORT: String(port), KAIPAI_DIR: dir });
    server.close();
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(`端口 ${port} 已被占用：换一个，例如 PORT=${port + 1} npm start`);
  }, 90_000);

  it('names the line that installs Java', async () => {
    // nothing on the path: no Java, and no apt to fetch it with
    const { status, stderr } = start({
      PATH: dir,
      PORT: String(await freePort()),
      KAIPAI_DIR: dir,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('apt-get install -y openjdk-17-jre-headless');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }, 90_000);
});

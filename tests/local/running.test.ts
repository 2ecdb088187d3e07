import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, refuseIfRunning } from '../../functions/local/running';

describe('one product on one folder', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-running-'));
  const mark = (pid: number) => writeFileSync(join(dir, 'running.pid'), String(pid));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('is refused while another one lives, and not after it was killed', async () => {
    expect(isRunning(dir)).toBe(false);
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    mark(other.pid ?? 0);
    expect(() => refuseIfRunning(dir)).toThrow('产品已在运行');
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(() => refuseIfRunning(dir)).not.toThrow();
  });

  it('does not take whatever else has the number now for a product', () => {
    mark(1);
    expect(isRunning(dir)).toBe(false);
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaveMark } from '../../functions/local/process-mark';
import { isRunning, markRunning, refuseIfRunning } from '../../functions/local/running';

describe('one product on one folder', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-running-'));
  const file = join(dir, 'running.pid');
  let other: ChildProcess;

  beforeEach(() => {
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    leaveMark(file, dir, other.pid ?? 0);
  });
  afterEach(() => void other.kill('SIGKILL'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('is refused while another one lives, and not after it was killed', async () => {
    expect(() => refuseIfRunning(dir)).toThrow('产品已在运行');
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(() => refuseIfRunning(dir)).not.toThrow();
  });

  it('does not take for a product whatever Node process has the number now', () => {
    const mark = JSON.parse(readFileSync(file, 'utf8')) as { started: string };
    writeFileSync(file, JSON.stringify({ ...mark, started: `${mark.started}0` }));
    expect(isRunning(dir)).toBe(false);
  });

  it('does not believe a folder that was copied from a running one', () => {
    const copy = `${dir}-copy`;
    cpSync(dir, copy, { recursive: true });
    expect([isRunning(copy), isRunning(dir)]).toEqual([false, true]);
    rmSync(copy, { recursive: true });
  });

  it.each(['', '1', '{"pid":', 'null', '{}'])('reads %j as no mark', (text) => {
    writeFileSync(file, text);
    expect(isRunning(dir)).toBe(false);
  });

  it('is not another product to itself', () => {
    markRunning(dir);
    expect(isRunning(dir)).toBe(false);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from './say';

const pidFile = (dir: string): string => join(dir, 'running.pid');

/** A Node process of that number that lives: numbers are given again, and the killed may lie unburied. */
const alive = (pid: number): boolean => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,args=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  return /^\s*[^Z\s]\S*\s.*node/.test(stdout);
};

/** Does a product, another process than this one, run on the folder? */
export const isRunning = (dir: string): boolean => {
  const file = pidFile(dir);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : process.pid;
  return pid !== process.pid && alive(pid);
};

/** Refuses while a product runs on this folder: one database file, one owner. */
export const refuseIfRunning = (dir: string): void => {
  if (isRunning(dir)) throw new Advice(`产品已在运行（数据在 ${dir}/）：先在它的窗口按 Ctrl-C`);
};

/** Marks this process as the one that runs on the folder, until it exits. */
export const markRunning = (dir: string): void => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(pidFile(dir), String(process.pid));
  process.once('exit', () => rmSync(pidFile(dir), { force: true }));
};

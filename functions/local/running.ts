import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leaveMark, markedProcess } from './process-mark';
import { Advice } from './say';

const pidFile = (dir: string): string => join(dir, 'running.pid');

/** Does a product, another process than this one, run on the folder? */
export const isRunning = (dir: string): boolean => {
  const pid = markedProcess(pidFile(dir), dir);
  return pid !== null && pid !== process.pid;
};

/** Refuses while a product runs on this folder: one database file, one owner. */
export const refuseIfRunning = (dir: string): void => {
  if (isRunning(dir)) throw new Advice(`产品已在运行（数据在 ${dir}/）：先在它的窗口按 Ctrl-C`);
};

/** Marks this process as the one that runs on the folder, until it exits. */
export const markRunning = (dir: string): void => {
  mkdirSync(dir, { recursive: true });
  leaveMark(pidFile(dir), dir, process.pid);
  process.once('exit', () => rmSync(pidFile(dir), { force: true }));
};

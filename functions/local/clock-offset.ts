import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './running';

/** Where the running product writes how far its clock is ahead (`npm start -- --at`). */
export const clockOffsetFile = (dir: string): string => join(dir, 'clock-offset-ms');

/** Milliseconds the clock of the running product is ahead of the machine's; 0 where none runs. */
export const runningOffset = (dir: string): number => {
  const file = clockOffsetFile(dir);
  return isRunning(dir) && existsSync(file) ? Number(readFileSync(file, 'utf8')) || 0 : 0;
};

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Ran {
  readonly seconds: number;
  /** highest resident memory, MiB; NaN where the system does not say (Linux does) */
  readonly peakMiB: number;
  readonly out: string;
}

const LOOK_EVERY_MS = 20;
const KIB_A_MIB = 1024;

const highWater = (pid: number): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? NaN) / KIB_A_MIB;
  } catch {
    return NaN;
  }
};

/** Runs a script in a fresh process of Node: how long it took from its start to its end, and how much memory. */
export const ownProcess = (
  script: string,
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<Ran> =>
  new Promise((done, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [...nodeOptions, '--import', 'tsx', script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let [out, peakMiB] = ['', NaN];
    const look = setInterval(() => {
      const now = highWater(child.pid ?? 0);
      if (now > 0) peakMiB = now;
    }, LOOK_EVERY_MS);
    child.stdout.on('data', (text: Buffer) => (out += text.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(look);
      if (code === 0) done({ seconds: (performance.now() - began) / 1000, peakMiB, out });
      else reject(new Error(`${script} ended with ${code}`));
    });
  });

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

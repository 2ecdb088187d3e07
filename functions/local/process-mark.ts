import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';

/** What tells a process from every other: numbers are given again, and folders are copied. */
interface Mark {
  readonly pid: number;
  /** as the system writes it */
  readonly started: string;
  /** the folder it works on */
  readonly folder: string;
}

/** After the name in brackets, which may hold anything: state first, start time in ticks as the twentieth. */
const fromProc = (pid: number): readonly [state: string, started: string] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [fields[0] ?? '', fields[19] ?? ''];
  } catch {
    return ['', ''];
  }
};

const fromPs = (pid: number): readonly [state: string, started: string] => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [, state = '', started = ''] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
  return [state, started];
};

/** When a process that lives started; null for none. The killed may lie unburied and do not live. */
const startOf = (pid: number): string | null => {
  const [state, started] = existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
  return started === '' || /^[ZX]/.test(state) ? null : started;
};

/** Notes in a file that a process works on a folder. */
export const leaveMark = (file: string, folder: string, pid: number): void => {
  const mark: Mark = { pid, started: startOf(pid) ?? '', folder: realpathSync(folder) };
  writeFileSync(file, JSON.stringify(mark));
};

const readMark = (file: string): Partial<Mark> => {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Partial<Mark>;
  } catch {
    return {};
  }
};

/** The number of the process a file tells of, if that very process still lives and works on this folder. */
export const markedProcess = (file: string, folder: string): number | null => {
  const { pid, started, folder: marked } = readMark(file);
  if (pid === undefined || !existsSync(folder) || marked !== realpathSync(folder)) return null;
  return started === startOf(pid) ? pid : null;
};

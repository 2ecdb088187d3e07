import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median, ownProcess, type Ran } from './own-process';
import { ISSUE } from './tournaments';

export interface BesideDuckdb {
  readonly athletes: number;
  readonly awards: number;
  readonly rows: number;
  /** null: row by row the same; else the first line that differs */
  readonly differs: string | null;
  readonly whole: Sides<Ran>;
  /** seconds of the computation alone, everything loaded: medians of each process */
  readonly alone: Sides<number>;
}
/** The engine works on one core; DuckDB on one, and on all there are. */
interface Sides<T> {
  readonly ours: T[];
  readonly oneCore: T[];
  readonly allCores: T[];
}

const ALONE_RUNS = 5;

async function* lines(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path) });
}
/** DuckDB writes 12.0 where we write 12. */
const asOurs = (line: string): string => line.replaceAll(/\.0(?=,)/g, '');

/** The first line two files differ in, and how many rows they have. */
const compareFiles = async (
  ours: string,
  theirs: string,
): Promise<{ readonly rows: number; readonly differs: string | null }> => {
  const [one, other] = [lines(ours), lines(theirs)];
  for (let rows = -1; ; rows += 1) {
    const [mine, its] = [await one.next(), await other.next()];
    if (mine.done && its.done) return { rows, differs: null };
    const differs = `${mine.value as string} ≠ ${its.value as string}`;
    if (mine.done || its.done || mine.value !== asOurs(its.value)) return { rows, differs };
  }
};

const secondsOf = ({ out }: Ran): number =>
  median((JSON.parse(out) as { seconds: number[] }).seconds);

/** The same issue from the same files, by the audit command and by DuckDB, in turns. */
export const besideDuckdb = async (athletes: number, rounds: number): Promise<BesideDuckdb> => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-season-'));
  const [mine, its] = [join(dir, 'ours.csv'), join(dir, 'duckdb.csv')];
  try {
    const made = await ownProcess('tests/bench/ranking-csv.ts', [dir, String(athletes)]);
    const { awards } = JSON.parse(made.out) as { awards: number };
    const whole: Sides<Ran> = { ours: [], oneCore: [], allCores: [] };
    const alone: Sides<number> = { ours: [], oneCore: [], allCores: [] };
    const asked = ['--data', dir, '--issue', ISSUE, '--out', mine];
    const duckdb = (runs: number, threads: number): Promise<Ran> =>
      ownProcess('tests/bench/ranking-duckdb.ts', [dir, its, String(runs), String(threads)]);
    for (let round = 0; round < rounds; round += 1) {
      whole.ours.push(await ownProcess('functions/commands/ranking.ts', asked));
      whole.oneCore.push(await duckdb(0, 1));
      whole.allCores.push(await duckdb(0, cpus().length));
      const computed = [dir, String(ALONE_RUNS)];
      alone.ours.push(secondsOf(await ownProcess('tests/bench/ranking-compute.ts', computed)));
      alone.oneCore.push(secondsOf(await duckdb(ALONE_RUNS, 1)));
      alone.allCores.push(secondsOf(await duckdb(ALONE_RUNS, cpus().length)));
    }
    return { athletes, awards, whole, alone, ...(await compareFiles(mine, its)) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

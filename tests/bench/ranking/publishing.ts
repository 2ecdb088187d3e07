import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestTable } from '../../support/dynamo-local';
import type { CallCounts } from './call-counts';
import { ownProcess } from './own-process';
import type { ReadingCosts } from './reading-costs';
import { ISSUE } from './tournaments';

interface Published {
  readonly rows: number;
  /** of the publication, from asking for it to the flip */
  readonly seconds: number;
  /** of those, what this process computed; the rest is DynamoDB Local and other work of the machine */
  readonly cpuSeconds: number;
  /** when each step began */
  readonly steps: Readonly<Record<string, number>>;
  /** digest of list, rank, member and total of all rows */
  readonly lists: string;
}
export interface Measured extends Published {
  readonly athletes: number;
  readonly peakMiB: number;
}
export interface Publishing extends Measured {
  readonly publishing: CallCounts;
  readonly reading: ReadingCosts;
  /** whether the published lists are those of the audit command on the same season */
  readonly asAudited: boolean;
}

const auditedLists = async (athletes: number): Promise<string> => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-audit-'));
  const out = join(dir, 'lists.csv');
  try {
    await ownProcess('tests/bench/ranking-csv.ts', [dir, String(athletes)]);
    const asked = ['--data', dir, '--issue', ISSUE, '--out', out];
    await ownProcess('functions/commands/ranking.ts', asked);
    const digest = createHash('sha256');
    for (const line of readFileSync(out, 'utf8').split('\n').slice(1, -1))
      digest.update(`${line.split(',').slice(0, 4).join(',')}\n`);
    return digest.digest('hex');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** A season in DynamoDB Local, two issues before, then one published and read in a process of its own. */
export const publishing = async (athletes: number): Promise<Publishing> => {
  const audited = await auditedLists(athletes);
  const table = await openTestTable();
  try {
    const args = [table.endpoint, table.name, String(athletes)];
    await ownProcess('tests/bench/ranking-fill.ts', args);
    const { out, peakMiB } = await ownProcess('tests/bench/ranking-publish.ts', args);
    const said = JSON.parse(out) as Omit<Publishing, 'athletes' | 'peakMiB' | 'asAudited'>;
    return { ...said, athletes, peakMiB, asAudited: said.lists === audited };
  } finally {
    await table.close();
  }
};

/** V8 gives its heap half the memory it finds: so much of a Lambda of 2048 MB. Columns lie outside of it. */
const HEAP_MB = 1000;

/** The product's own work at a size that DynamoDB Local does not carry: from files and into files. */
export const publishingInFiles = async (athletes: number): Promise<Measured> => {
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-editions-'));
  try {
    const args = ['files', dir, String(athletes)];
    await ownProcess('tests/bench/ranking-fill.ts', args);
    const limit = [`--max-old-space-size=${HEAP_MB}`];
    const { out, peakMiB } = await ownProcess('tests/bench/ranking-publish.ts', args, limit);
    return { ...(JSON.parse(out) as Published), athletes, peakMiB };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

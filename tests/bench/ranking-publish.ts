import { createHash } from 'node:crypto';
import type { RankingStore } from '../../functions/domain/editions/ranking-store';
import { readPage } from '../../functions/domain/editions/read-edition';
import { publishIssue } from '../../functions/usecases/ranking/publish-issue';
import { inPoints } from '../../src/contract/points';
import { LIST_NAMES } from '../../src/contract/words';
import { openBenchTable } from './ranking/bench-table';
import { countCalls } from './ranking/call-counts';
import { tableDeps, type DepsAt } from './ranking/former-editions';
import { readingCosts } from './ranking/reading-costs';
import { fileDeps } from './ranking/season-files';
import { ISSUE } from './ranking/tournaments';

/** Digest of list, rank, member and total of all rows as they are stored. */
const listsOf = async (ranking: RankingStore, edition: string): Promise<string> => {
  const digest = createHash('sha256');
  for (const list of LIST_NAMES)
    for (const part of await ranking.parts(edition, list))
      for (const { rank, memberId, total } of readPage(part).rows)
        digest.update(`${list},${rank},${memberId},${inPoints(total)}\n`);
  return digest.digest('hex');
};

/** Publishes the issue: seconds in all and of this process alone, and when each step began. */
const publish = async (depsAt: DepsAt) => {
  const steps: Record<string, number> = {};
  const began = performance.now();
  const spent = process.cpuUsage();
  const published = await publishIssue(depsAt(ISSUE), {
    date: ISSUE,
    by: null,
    progress: (step) => void (steps[step] ??= (performance.now() - began) / 1000),
  });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(spent);
  const [head] = published.ok ? published.value : [];
  if (head === undefined) throw new Error(JSON.stringify(published));
  const rows = Object.values(head.counts).reduce((sum, one) => sum + one, 0);
  return { edition: head.edition, rows, seconds, cpuSeconds: (user + system) / 1e6, steps };
};

/** `ranking-publish.ts ENDPOINT TABLE ATHLETES`, or `files DIR ATHLETES`: publishes, then reads as people do. */
const main = async ([endpoint, where = '', count]: readonly string[]): Promise<void> => {
  const table = endpoint === 'files' ? null : openBenchTable(endpoint, where);
  const calls = table && countCalls(table);
  const depsAt = table ? tableDeps(table) : fileDeps(where);
  const published = await publish(depsAt);
  const publishing = calls?.take() ?? null;
  const lists = await listsOf(depsAt(ISSUE).ranking, published.edition);
  const reading = table && calls && (await readingCosts(table, calls, Number(count)));
  console.log(JSON.stringify({ ...published, publishing, lists, reading }));
};

void main(process.argv.slice(2));

import { sentence } from '../../src/copy/reasons';
import type { BuildIssueDeps } from '../usecases/ranking/build-issue';
import { publishIssue } from '../usecases/ranking/publish-issue';
import { besideProduct } from '../local/beside-product';
import { runningOffset } from '../local/clock-offset';
import { readFlags } from './command-flags';
import { issueDay } from './issue-day';
import { publishingDeps } from './publishing-deps';
import { Advice, run, say } from '../local/say';

const USAGE = '用法：npm run publish -- --issue 2026-11-18 [--dir <数据文件夹>]';

/** Publishes up to an issue, what is missing before it first; the lines that say what was done. */
export const publishUpTo = async (
  deps: BuildIssueDeps,
  date: string,
): Promise<readonly string[]> => {
  const published = await publishIssue(deps, { date, by: null });
  if (published.ok)
    return published.value.map((head) => {
      const rows = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
      return `已发布 ${head.date} 一期：九个榜共 ${rows} 行，指纹 ${head.hash.slice(0, 12)}`;
    });
  if (published.reason === 'ISSUE_PUBLISHED') return [`${date} 这一期已经发布，没有任何改动`];
  throw new Advice(sentence(published));
};

/** `npm run publish -- --issue DATE`: by hand what the schedule does (RNK-9). */
const publish = async (args: readonly string[]): Promise<void> => {
  const { flags, rest } = readFlags(args, ['issue', 'dir'], USAGE);
  const { issue, dir = process.env.KAIPAI_DIR ?? '.local' } = flags;
  if (issue === undefined || rest.length > 0) throw new Advice(USAGE);
  issueDay(issue);
  const lines = await besideProduct(dir, (table) =>
    publishUpTo(publishingDeps(table, runningOffset(dir)), issue),
  );
  for (const line of lines) say(line);
};

if (process.argv[1]?.endsWith('publish.ts')) run(() => publish(process.argv.slice(2)));

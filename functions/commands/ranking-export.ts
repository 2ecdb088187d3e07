import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Quarters } from '../../src/contract/points';
import { LIST_NAMES } from '../../src/contract/words';
import { missing } from '../domain/defect';
import { rowsBody } from '../domain/editions/edition-format';
import type { IssueHead } from '../domain/ranking/issue-head';
import type { RankingStore } from '../domain/editions/ranking-store';
import { readPage } from '../domain/editions/read-edition';
import { exportIssue } from '../usecases/ranking/export-issue';
import type { IssueInputDeps } from '../usecases/ranking/load-issue-input';
import { storedParts } from '../usecases/ranking/write-edition';
import { besideProduct } from '../local/beside-product';
import { readFlags } from './command-flags';
import { csvCell } from './csv-row';
import { issueDay } from './issue-day';
import { publishingDeps } from './publishing-deps';
import { LISTS_HEADER, listLine } from './ranking-lines';
import { Advice, say } from '../local/say';
import { orAdvice, writeWhole } from './write-whole';

const USAGE = '用法：npm run ranking -- export --issue 2026-11-18 --out <文件夹> [--revision 1]';
const HEADERS = {
  members: 'memberId,name,sex,birthDate',
  awards: 'memberId,tournamentId,ageGroup,discipline,points,lastDay,uploadedAt',
  deductions: 'memberId,ageGroup,points,from,until',
  'year-end': 'memberId,ageGroup,total',
};

function* csv(header: string, rows: readonly (readonly (string | number)[])[]): Generator<string> {
  yield `${header}\n`;
  for (const row of rows) yield `${row.map((cell) => csvCell(String(cell))).join(',')}\n`;
}

type Explained = Map<string, readonly [earned: Quarters, kept: Quarters]>;

/** The published lists in the form in which the engine prints them. */
async function* publishedLists(
  ranking: Pick<RankingStore, 'parts' | 'someParts'>,
  head: IssueHead,
): AsyncGenerator<string> {
  const explained: Explained = new Map();
  for await (const parts of storedParts(ranking, head))
    for (const part of parts.filter(({ sort }) => sort === 'ROWS'))
      for (const [memberId, lists] of rowsBody(part).rows)
        for (const [list, , , earned, kept] of lists)
          explained.set(`${list} ${memberId}`, [earned, kept]);
  yield LISTS_HEADER;
  for (const list of LIST_NAMES)
    for (const part of await ranking.parts(head.edition, list))
      for (const { memberId, rank, total } of readPage(part).rows) {
        const [earned, kept] =
          explained.get(`${list} ${memberId}`) ?? missing(`row of ${memberId}`);
        yield listLine(list, { rank, memberId, total, earned, kept });
      }
}

const headOf = async (
  ranking: Pick<RankingStore, 'revisionsOf'>,
  date: string,
  revision: string | undefined,
): Promise<IssueHead> => {
  const heads = await ranking.revisionsOf(date);
  const head =
    revision === undefined ? heads.at(-1) : heads.find((one) => String(one.revision) === revision);
  if (head) return head;
  throw new Advice(
    heads.length > 0
      ? `${date} 没有第 ${revision ?? ''} 版，共 ${heads.length} 版`
      : `${date} 这一期还没有发布`,
  );
};

/** Writes the files of an issue into a folder; the line that says so. */
export const exportTo = async (
  deps: IssueInputDeps & { readonly ranking: RankingStore },
  { issue, out, revision }: { issue: string; out: string; revision?: string },
): Promise<string> => {
  const head = await headOf(deps.ranking, issue, revision);
  const { unchanged, yearEnd, ...tables } = await exportIssue(deps, head);
  const lists: string[] = [];
  for await (const piece of publishedLists(deps.ranking, head)) lists.push(piece);
  orAdvice(() => mkdirSync(out, { recursive: true }));
  for (const name of ['members', 'awards', 'deductions'] as const)
    writeWhole(join(out, `${name}.csv`), csv(HEADERS[name], tables[name]));
  const protecting = join(out, 'year-end.csv');
  if (yearEnd) writeWhole(protecting, csv(HEADERS['year-end'], yearEnd));
  // one that another issue left here would protect this one too (RNK-6)
  else rmSync(protecting, { force: true });
  writeWhole(join(out, 'lists.csv'), lists);
  const same = unchanged
    ? '与发布时所依据的完全相同'
    : '发布之后有会员资料变更或注销，算出的结果可能与发布的不同';
  return `${issue} 第 ${head.revision} 版已导出到 ${out}（lists.csv 是发布的榜单）：${same}`;
};

/** `npm run ranking -- export --issue DATE --out DIR`: what an auditor computes an issue from. */
export const exportCommand = async (args: readonly string[], dir: string): Promise<void> => {
  const { flags, rest } = readFlags(args, ['issue', 'out', 'revision'], USAGE);
  const { issue, out, revision } = flags;
  if (issue === undefined || out === undefined || rest.length > 0) throw new Advice(USAGE);
  issueDay(issue);
  say(
    await besideProduct(dir, (table) =>
      exportTo(publishingDeps(table, 0), { issue, out, ...(revision ? { revision } : {}) }),
    ),
  );
};

import { dayNumberOf } from '../domain/ranking/day-number';
import { computeIssue, type RankedList } from '../domain/ranking/compute-issue';
import { isWednesday } from '../domain/ranking/issue-weeks';
import { policyOn } from '../domain/ranking/policy';
import { readFlags } from './command-flags';
import { CsvFaults } from './csv-faults';
import { csvCell } from './csv-row';
import { readSeason } from './ranking-season';
import { Advice, run } from './say';
import { writeWhole } from './write-whole';

const USAGE = '用法：npm run ranking -- --data <文件夹> --issue 2026-11-18 [--out <文件>]';
const HEADER = 'list,rank,memberId,total,earned,protected,basis\n';
const QUARTERS = 4;
const ROWS_A_PIECE = 5000;

/** RNK-1: the day an issue is dated on. */
const issueDay = (text: string): number => {
  const day = dayNumberOf(text);
  if (day === null) throw new Advice(`--issue 的“${text}”不是存在的日期，应写成 2026-11-18`);
  if (!isWednesday(day)) throw new Advice(`${text} 不是星期三：排名每周三发布`);
  return day;
};

/** The rows of a list as CSV, some thousands at a time. Quarters are exact in decimals (RNK-3). */
function* listCsv(list: RankedList, ids: readonly string[]): Generator<string> {
  let piece = '';
  for (let at = 0; at < list.member.length; at += 1) {
    const [total, earned, kept] = [list.total[at], list.earned[at], list.protection[at]].map(
      (quarters = 0) => quarters / QUARTERS,
    );
    // RNK-7: protected only where it is the greater
    const basis = (kept ?? 0) > (earned ?? 0) ? 'protected' : 'earned';
    const id = csvCell(ids[list.member[at] ?? 0] ?? '');
    piece += `${list.name},${list.rank[at]},${id},${total},${earned},${kept},${basis}\n`;
    if (at % ROWS_A_PIECE === ROWS_A_PIECE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** `npm run ranking -- --data DIR --issue DATE`: the pieces of the CSV of an issue (RNK-1 to RNK-8). */
export function* rankingCsv(folder: string, issue: string): Generator<string> {
  const day = issueDay(issue);
  const policy = policyOn(issue);
  const season = readSeason(folder, policy, new CsvFaults());
  const lists = computeIssue(season, day, policy);
  yield HEADER;
  for (const list of lists) yield* listCsv(list, season.members.ids);
}

/** The command; whatever is wrong is said before a byte is written. */
export const rankingCommand = (args: readonly string[]): void => {
  const { flags, rest } = readFlags(args, ['data', 'issue', 'out'], USAGE);
  if (flags.data === undefined || flags.issue === undefined || rest.length > 0)
    throw new Advice(USAGE);
  writeWhole(flags.out, rankingCsv(flags.data, flags.issue));
};

if (process.argv[1]?.endsWith('ranking.ts'))
  run(async () => {
    await Promise.resolve(process.argv.slice(2)).then(rankingCommand);
  });

import { missing } from '../domain/defect';
import { computeIssue, type RankedList } from '../domain/ranking/compute-issue';
import { rowAt } from '../domain/ranking/list-row';
import { policyOn } from '../domain/calendar/policy';
import { readFlags } from './command-flags';
import { CsvFaults } from './csv-faults';
import { issueDay } from './issue-day';
import { LISTS_HEADER, listLine } from './ranking-lines';
import { readSeason } from './ranking-season';
import { Advice, run } from '../local/say';
import { writeWhole } from './write-whole';

const USAGE =
  '用法：npm run ranking -- --data <文件夹> --issue 2026-11-18 [--out <文件>]；' +
  '核对已发布的：npm run ranking -- verify；导出一期：npm run ranking -- export --issue 2026-11-18 --out <文件夹>';
const ROWS_A_PIECE = 5000;

/** The rows of a list as CSV, some thousands at a time. */
function* listCsv(list: RankedList, ids: readonly string[]): Generator<string> {
  let piece = '';
  for (let at = 0; at < list.member.length; at += 1) {
    const { member, rank, total, earned, protection: kept } = rowAt(list, at);
    const memberId = ids[member] ?? missing('id of a member');
    piece += listLine(list.name, { rank, memberId, total, earned, kept });
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
  yield LISTS_HEADER;
  for (const list of lists) yield* listCsv(list, season.members.ids);
}

/** The command; whatever is wrong is said before a byte is written. */
export const rankingCommand = (args: readonly string[]): void => {
  const { flags, rest } = readFlags(args, ['data', 'issue', 'out'], USAGE);
  if (flags.data === undefined || flags.issue === undefined || rest.length > 0)
    throw new Advice(USAGE);
  writeWhole(flags.out, rankingCsv(flags.data, flags.issue));
};

const main = async (args: readonly string[], dir: string): Promise<void> => {
  const [command, ...rest] = args;
  // the audit of CSV files needs no database and does not wait for its client to load
  if (command === 'verify') await (await import('./ranking-verify')).verifyCommand(rest, dir);
  else if (command === 'export') await (await import('./ranking-export')).exportCommand(rest, dir);
  else rankingCommand(args);
};

if (process.argv[1]?.endsWith('ranking.ts'))
  run(() => main(process.argv.slice(2), process.env.KAIPAI_DIR ?? '.local'));

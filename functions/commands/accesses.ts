import { ACCESSES } from '../../src/copy/accesses';
import { momentText } from '../../src/copy/time';
import { dynamoAccessLog } from '../adapters/dynamo/access-log';
import type { Table } from '../adapters/dynamo/client';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import { besideProduct } from '../local/beside-product';
import { Advice, run, say } from '../local/say';
import { readAccessLog, type AccessLine } from '../usecases/membership/read-access-log';

const USAGE = '用法：npm run accesses -- <日期（世界时），如 2026-11-28>';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const lineOf = ({ at, by, what, whom, event }: AccessLine): string =>
  [
    momentText(at),
    by,
    ACCESSES[what].title,
    whom.length === 0 ? '（没有注册的人）' : whom.join('、'),
    ...(event ? [`${event.tournamentName} ${event.eventId}`] : []),
  ].join('  ');

/** Who looked at whose documents on a day (MEM-6), in lines to be said. */
export const accessesOn = async (
  table: Table,
  args: readonly string[],
): Promise<readonly string[]> => {
  const [day, ...more] = args;
  if (day === undefined || !DAY.test(day) || more.length > 0) throw new Advice(USAGE);
  const deps = { accesses: dynamoAccessLog(table), members: dynamoMemberStore(table) };
  const lines = await readAccessLog(deps, day);
  return lines.length === 0 ? [`${day} 没有人看过证件`] : lines.map(lineOf);
};

/** `npm run accesses -- 2026-11-28`: on this machine, until the desk has it. */
const accesses = async (args: readonly string[], dir: string): Promise<void> => {
  for (const line of await besideProduct(dir, (table) => accessesOn(table, args))) say(line);
};

if (process.argv[1]?.endsWith('accesses.ts'))
  run(() => accesses(process.argv.slice(2), process.env.KAIPAI_DIR ?? '.local'));

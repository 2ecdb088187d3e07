import type { Instant } from '../../src/contract/words';
import { PHONE } from '../../src/contract/folding';
import type { Table } from '../adapters/dynamo/client';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import { dynamoRoles } from '../adapters/dynamo/roles';
import { dynamoTournamentStore } from '../adapters/dynamo/tournament-store';
import { secretKeys, secretsWith } from '../adapters/secrets';
import { searchOf } from '../domain/lists/card-list';
import { grantRole, type Grant } from '../usecases/membership/grant-role';
import { besideProduct } from '../local/beside-product';
import { localKeys } from '../local/local-keys';
import { Advice, run, say } from '../local/say';

const USAGE =
  '用法：npm run grant -- <手机号> association（协会），或 npm run grant -- <手机号> chief-referee <赛事号>（裁判长）';
const LISTED = 40;

/** The tournaments there are, the finished ones first: whoever names a chief referee needs an id. */
const tournamentsAdvice = async (table: Table, why: string, now: Instant): Promise<Advice> => {
  const store = dynamoTournamentStore(table);
  const [ended, ahead] = await Promise.all(
    [searchOf({ phase: 'ended' }, now), searchOf({}, now)].map((search) =>
      store.list(search, null, LISTED),
    ),
  );
  const lines = [...(ended?.cards ?? []), ...(ahead?.cards ?? [])].map(
    ({ card }) => `  ${card.id}  ${card.name}（${card.lastDay} 结束）`,
  );
  return new Advice([`${why}；现有赛事：`, ...new Set(lines)].join('\n'));
};

const grantOf = (
  role: string | undefined,
  tournamentId: string | undefined,
): Grant | 'unnamed' | null => {
  if (role === 'association') return tournamentId === undefined ? { role } : null;
  if (role !== 'chief-referee') return null;
  return tournamentId === undefined ? 'unnamed' : { role, tournamentId };
};

/** What is said when a role was granted; advice, when it was not. */
export const grantOn = async (
  table: Table,
  secrets: Parameters<typeof grantRole>[0]['secrets'],
  args: readonly string[],
  now: Instant,
): Promise<string> => {
  const [phone = '', role, tournamentId, ...more] = args;
  const grant = grantOf(role, tournamentId);
  if (!PHONE.test(phone) || grant === null || more.length > 0) throw new Advice(USAGE);
  if (grant === 'unnamed') throw await tournamentsAdvice(table, '要写明是哪场赛事的裁判长', now);
  const granted = await grantRole(
    {
      members: dynamoMemberStore(table),
      roles: dynamoRoles(table),
      tournaments: dynamoTournamentStore(table),
      clock: { now: () => now },
      secrets,
    },
    phone,
    grant,
  );
  if (granted.ok) {
    const { name, tournament } = granted.value;
    const who = name === null ? phone : `${name}（${phone}）`;
    return tournament
      ? `已登记：${who}是“${tournament.name}”的裁判长，打开 /console/ 上传成绩`
      : `已授权：${who}是协会工作人员，打开 /console/ 使用`;
  }
  if (granted.reason === 'TOURNAMENT_NOT_FOUND')
    throw await tournamentsAdvice(table, `没有赛事“${tournamentId ?? ''}”`, now);
  throw new Advice(
    granted.reason === 'NOT_FOUND'
      ? `${phone} 还没有账号：请先用这个手机号登录一次`
      : `${phone} 还没有通过实名审核，裁判长要有实名：先运行 npm run approve -- ${phone}`,
  );
};

/** `npm run grant -- <phone> <role>`: roles on this machine, until organisations have their issue. */
const grant = async (args: readonly string[], dir: string): Promise<void> => {
  if (args.length < 2) throw new Advice(USAGE);
  const secrets = secretsWith(secretKeys(localKeys(dir)));
  say(await besideProduct(dir, (table) => grantOn(table, secrets, args, new Date().toISOString())));
};

if (process.argv[1]?.endsWith('grant.ts'))
  run(() => grant(process.argv.slice(2), process.env.KAIPAI_DIR ?? '.local'));

import type { Table } from '../adapters/dynamo/client';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import { dynamoMoveStore } from '../adapters/dynamo/move-store';
import { dynamoPhoneRequests } from '../adapters/dynamo/phone-requests';
import { dynamoRegisteredPeople } from '../adapters/dynamo/registered-people';
import { dynamoRoles } from '../adapters/dynamo/roles';
import { dynamoSessionStore } from '../adapters/dynamo/session-store';
import { systemClock } from '../adapters/clock';
import { secretKeys, secretsWith } from '../adapters/secrets';
import { sentence } from '../../src/copy/reasons';
import { DOCUMENT_KIND } from '../../src/copy/words';
import type { PhoneRequest } from '../domain/membership/phone-request';
import type { Result } from '../domain/result';
import {
  acceptPhoneRequest,
  accountNamed,
  refusePhoneRequest,
  type DecideDeps,
} from '../usecases/moving/decide-phone-request';
import type { Use } from '../usecases/use';
import { besideProduct } from '../local/beside-product';
import { runningOffset } from '../local/clock-offset';
import { localKeys } from '../local/local-keys';
import { Advice, run, say } from '../local/say';

const USAGE = [
  '用法：npm run phone-requests -- list（待核实的手机号申请）',
  '      npm run phone-requests -- accept <申请号>',
  '      npm run phone-requests -- refuse <申请号> <原因>',
].join('\n');

const depsOf = (table: Table, { clock, secrets }: Use<'clock' | 'secrets'>): DecideDeps => ({
  members: dynamoMemberStore(table),
  sessions: dynamoSessionStore(table),
  moves: dynamoMoveStore(table),
  phoneRequests: dynamoPhoneRequests(table),
  registered: dynamoRegisteredPeople(table),
  roles: dynamoRoles(table),
  clock,
  secrets,
});

/** A request in a line, and whether an account answers to it; numbers are masked (MEM-6). */
const lineOf = async (deps: DecideDeps, request: PhoneRequest): Promise<string> => {
  const { id, at, phone } = request;
  if (request.is === 'release') return `${id}  ${at}  ${phone.masked} 的持有人说原账号不是自己的`;
  const { oldPhone, documentKind, documentMasked, reason } = request;
  const document = `${DOCUMENT_KIND[documentKind]} ${documentMasked}`;
  const fits = (await accountNamed(deps, request)) ? '与账号相符' : '没有相符的账号';
  return `${id}  ${at}  ${oldPhone.masked} 换成 ${phone.masked}，${document}（${fits}）：${reason}`;
};

const decided = (result: Result<null>, done: string): string => {
  if (result.ok) return done;
  throw new Advice(
    result.reason === 'NOT_FOUND' ? '没有这个申请，或没有与它相符的账号' : sentence(result),
  );
};

/** What is said when a request was listed or decided; advice, when it was not (MEM-8, MEM-10). */
export const phoneRequestsOn = async (
  table: Table,
  ports: Use<'clock' | 'secrets'>,
  [verb, id, ...words]: readonly string[],
): Promise<string> => {
  const deps = depsOf(table, ports);
  const because = words.join(' ').trim();
  if (verb === 'list' && id === undefined) {
    const lines = await Promise.all(
      (await deps.phoneRequests.open()).map((request) => lineOf(deps, request)),
    );
    return lines.length === 0 ? '没有待核实的申请' : lines.join('\n');
  }
  if (verb === 'accept' && id !== undefined && because === '')
    return decided(await acceptPhoneRequest(deps, id), '已通过，短信一分钟内发出');
  if (verb === 'refuse' && id !== undefined && because !== '')
    return decided(await refusePhoneRequest(deps, id, because), '已退回，短信一分钟内发出');
  throw new Advice(USAGE);
};

/** `npm run phone-requests -- …`: numbers that the association decides about on this machine. */
const phoneRequests = async (args: readonly string[], dir: string): Promise<void> => {
  const secrets = secretsWith(secretKeys(localKeys(dir)));
  const clock = systemClock(runningOffset(dir));
  say(await besideProduct(dir, (table) => phoneRequestsOn(table, { clock, secrets }, args)));
};

if (process.argv[1]?.endsWith('phone-requests.ts'))
  run(() => phoneRequests(process.argv.slice(2), process.env.KAIPAI_DIR ?? '.local'));

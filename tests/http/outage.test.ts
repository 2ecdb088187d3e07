import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import { useTestTable } from '../support/dynamo-local';
import { entering, samples } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';

const table = useTestTable();
let world: HttpWorld;
let token: string;
/** what the table answers instead of working; null: it works */
let failure: (() => Error) | null = null;

const named =
  (name: string, more: object = {}) =>
  () =>
    Object.assign(new Error('injected'), { name, ...more });

const failures: [string, () => Error][] = [
  ['throttling', named('ProvisionedThroughputExceededException', { $fault: 'client' })],
  ['a timeout', named('TimeoutError')],
  ['a lost connection', named('Error', { code: 'ECONNRESET' })],
  ['an internal error', named('InternalServerError', { $fault: 'server' })],
  ['a conflict', named('TransactionConflictException', { $fault: 'client' })],
];

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  token = await world.approved('19900007001');
  world.wiring.table.client.middlewareStack.add(
    (next) => (args) => (failure ? Promise.reject(failure()) : next(args)),
    { step: 'initialize', name: 'injected-failure', priority: 'high' },
  );
}, 60_000);
afterEach(() => {
  failure = null;
});

const ids = { entryId: `${tournamentId}.OPEN-MD.abcdefghijkl`, sessionId: 'x', token: 'y' };
const all = (Object.entries(routes) as [RouteName, Route][]).filter(
  // asks WeChat before the table, and was refused by it
  ([name]) => name !== 'loginByWechat',
);

describe.each(failures)('the table answers with %s', (_, error) => {
  test.each(all)('%s asks for another try, and does not fall over', async (name, route) => {
    failure = error;
    const answer = await world.send({
      ...samples(ids)[name],
      token,
      key: route.command ? `outage-key-${name}` : undefined,
    });
    expect(answer).toMatchObject({ status: 503, reason: 'TRY_AGAIN' });
    expect(answer.headers['retry-after']).toBe('1');
  });
});

test('a command that failed half way is finished by its repeat', async () => {
  const body = { ...entering, eventId: 'OPEN-MS', teamName: null, invitees: [] };
  const enter = () =>
    world.send<{ id: string }>({
      method: 'POST',
      path: `/tournaments/${tournamentId}/entries`,
      token,
      key: 'half-way-key',
      body,
    });
  let calls = 0;
  // the reads and the ledger go through; the transaction does not
  world.wiring.table.client.middlewareStack.add(
    (next) => (args) => {
      calls += 1;
      return calls === 3 ? Promise.reject(named('TimeoutError')()) : next(args);
    },
    { step: 'initialize', name: 'third-call' },
  );
  const first = await enter();
  world.wiring.table.client.middlewareStack.remove('third-call');
  expect(first).toMatchObject({ status: 503, reason: 'TRY_AGAIN' });
  const second = await enter();
  expect(second.status).toBe(200);
  const list = await world.send<{ entries: unknown[] }>({
    path: `/tournaments/${tournamentId}/events/OPEN-MS/entries`,
  });
  expect(list.json.entries).toHaveLength(1);
});

test('a service that is down is a refusal, not a fault', async () => {
  world.sms.down = true;
  const body = { phone: '19900007009', purpose: 'login' };
  const answer = await world.send({ method: 'POST', path: '/auth/sms-codes', body });
  expect(answer).toMatchObject({ status: 503, reason: 'SMS_UNAVAILABLE' });
  world.sms.down = false;
});

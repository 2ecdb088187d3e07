import Taro from '@tarojs/taro';
import { call } from '../../src/client/call';
import { serverNow } from '../../src/client/clock';
import { read } from '../../src/client/read';
import { ProblemError } from '../../src/copy/problem';
import { requireLogin, settleLogin, useLoginRequest } from '../../src/client/require-login';
import { currentToken, forgetSession, startSession } from '../../src/client/session';

interface Sent {
  url: string;
  method: string;
  header: Record<string, string>;
  data?: string;
}
type Answer = { statusCode: number; data: unknown };

/** The network of one test: answers in order; an Error is thrown as Taro throws. */
const network = (...answers: (Answer | Error)[]): Sent[] => {
  const sent: Sent[] = [];
  jest.spyOn(Taro, 'request').mockImplementation(((options: Sent) => {
    sent.push(options);
    const answer = answers.shift() ?? new Error('request:fail');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as never);
  return sent;
};
const page = { tournaments: [], next: null, now: '2026-03-01T00:00:00.000Z' };

beforeEach(() => {
  Taro.clearStorageSync();
  forgetSession();
});

describe('call', () => {
  test('fills parameters and query in, and leaves empty values out', async () => {
    const sent = network({ statusCode: 200, data: page }, { statusCode: 200, data: {} });
    await call('listTournaments', { query: { q: '春 季&', kind: 'youth', province: undefined } });
    await call('tournament', { params: { tournamentId: 'a/b' } });
    expect(sent.map(({ url }) => url)).toEqual([
      '/api/tournaments?q=%E6%98%A5%20%E5%AD%A3%26&kind=youth',
      '/api/tournaments/a%2Fb',
    ]);
    expect(sent[0]?.header).toEqual({ Accept: 'application/json' });
  });

  test('carries the session and, for a command, the key of the intent', async () => {
    startSession('secret', '2027-01-01T00:00:00.000Z');
    const sent = network({ statusCode: 200, data: {} });
    await call('withdrawEntry', { params: { entryId: 'e' }, body: {}, intent: 'key-0001' });
    expect(sent[0]?.header).toMatchObject({
      Authorization: 'Bearer secret',
      'Idempotency-Key': 'key-0001',
      'Content-Type': 'application/json',
    });
    expect(sent[0]?.data).toBe('{}');
  });

  test('a refusal is a value with its sentence, from problem details that came as text', async () => {
    const problem = {
      type: '/problems/CODE_WRONG',
      title: 'CODE_WRONG',
      status: 422,
      detail: '验证码不对，还可以试 4 次',
      params: { triesLeft: 4 },
    };
    network({ statusCode: 422, data: JSON.stringify(problem) });
    const reply = await call('loginBySms', { body: { phone: '19900000001', code: '000000' } });
    expect(reply).toEqual({
      ok: false,
      problem: { reason: 'CODE_WRONG', sentence: problem.detail, params: { triesLeft: 4 } },
    });
  });

  test.each([
    ['a gateway page', { statusCode: 502, data: '<html>Bad gateway</html>' }, 'TRY_AGAIN'],
    ['an unknown reason', { statusCode: 409, data: { title: 'NEW_ONE' } }, 'TRY_AGAIN'],
    ['no network', new Error('request:fail'), 'OFFLINE'],
    ['no answer in time', new Error('request:fail timeout'), 'TIMEOUT'],
  ])('%s is said as %3$s', async (_, answer, reason) => {
    network(answer);
    const reply = await call('listTournaments');
    expect(reply).toMatchObject({ ok: false, problem: { reason } });
    expect(reply.ok ? '' : reply.problem.sentence).toMatch(/\p{Script=Han}/u);
  });

  test('a command without an answer is sent once more under the same key, a read is not', async () => {
    const sent = network(new Error('request:fail'), { statusCode: 200, data: {} });
    const options = { params: { entryId: 'e' }, body: {}, intent: 'key-0002' };
    expect((await call('declineEntry', options)).ok).toBe(true);
    expect(sent.map(({ header }) => header['Idempotency-Key'])).toEqual(['key-0002', 'key-0002']);
    const reads = network(new Error('request:fail'));
    await call('listTournaments');
    expect(reads).toHaveLength(1);
  });

  test('a session the server does not know is forgotten, but not one begun meanwhile', async () => {
    const refused = { statusCode: 401, data: { title: 'LOGIN_REQUIRED', detail: '请先登录' } };
    startSession('old', '2027-01-01T00:00:00.000Z');
    network(refused, refused);
    await call('me');
    expect(currentToken()).toBeNull();

    startSession('old', '2027-01-01T00:00:00.000Z');
    const asked = call('me');
    startSession('new', '2027-01-01T00:00:00.000Z');
    await asked;
    expect(currentToken()).toBe('new');
  });

  test("deadlines go by the server's clock", async () => {
    network({ statusCode: 200, data: page });
    await call('listTournaments');
    expect(Math.abs(Date.parse(serverNow()) - Date.parse(page.now))).toBeLessThan(2000);
  });
});

describe('read without network', () => {
  test('gives the last answer with its time, of the same address only', async () => {
    network({ statusCode: 200, data: page }, new Error('request:fail'), new Error('request:fail'));
    expect((await read('listTournaments')).staleSince).toBeNull();
    const again = await read('listTournaments');
    expect(again.value).toEqual(page);
    expect(again.staleSince).toMatch(/^2026-03-01T/);
    await expect(read('listTournaments', { query: { q: '别的' } })).rejects.toThrow(ProblemError);
  });

  test('a refusal is no reason to show old data', async () => {
    network({ statusCode: 200, data: page }, { statusCode: 429, data: { title: 'TRY_AGAIN' } });
    await read('listTournaments');
    await expect(read('listTournaments')).rejects.toThrow('TRY_AGAIN');
  });
});

describe('requireLogin', () => {
  test('does not ask who is logged in already', async () => {
    startSession('secret', '2027-01-01T00:00:00.000Z');
    await expect(requireLogin()).resolves.toBe(true);
    expect(useLoginRequest.getState().waiting).toBeNull();
  });

  test.each([true, false])('everybody who waits learns how it ended: %s', async (loggedIn) => {
    const asked = [requireLogin(), requireLogin()];
    expect(useLoginRequest.getState().waiting).toHaveLength(2);
    settleLogin(loggedIn);
    await expect(Promise.all(asked)).resolves.toEqual([loggedIn, loggedIn]);
    expect(useLoginRequest.getState().waiting).toBeNull();
  });
});

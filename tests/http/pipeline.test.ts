import { createApp } from '../../functions/handlers/app';
import type { Chapters } from '../../functions/handlers/handler';
import { loadOnce } from '../../functions/handlers/load-route';
import { matchRoute } from '../../functions/handlers/match-route';
import { ok, refuse, type Result } from '../../functions/domain/result';
import { chapters } from '../../src/contract/routes';
import { anEntryRequest } from '../support/builders/an-entry-request';
import { only } from '../support/fakes/only';
import { clientOf, type Sent } from '../support/http-client';

type Anything = (request: Record<string, unknown>) => Promise<Result<unknown>>;

/** The pipeline over one stand-in for every use case. */
const appWith = (
  handle: Anything,
  corsOrigins: string[] = [],
  alive: () => Promise<void> = () => Promise.resolve(),
) => {
  const logged: { event: string; fields: Record<string, unknown> }[] = [];
  const note = (event: string, fields: Record<string, unknown> = {}) =>
    void logged.push({ event, fields });
  const handled = Object.fromEntries(
    Object.entries(chapters).map(([chapter, rows]) => [
      chapter,
      () => Promise.resolve(Object.fromEntries(Object.keys(rows).map((name) => [name, handle]))),
    ]),
  );
  const app = createApp({
    chapters: handled as unknown as Chapters,
    claim: (token) =>
      token === 'good' || token === 'ended'
        ? { memberId: 'm', phoneKey: 'p', sessionId: token }
        : null,
    confirm: async ({ sessionId }) => (sessionId === 'good' ? ok(null) : refuse('LOGIN_REQUIRED')),
    alive,
    wiring: {
      roles: only({}),
      tournaments: only({}),
      logger: { info: note, error: note },
    },
    corsOrigins,
  });
  return { send: clientOf(app), logged };
};

const echo: Anything = async ({ params, query, body, actor, idempotencyKey }) =>
  ok({ params, query, body, actor, idempotencyKey, now: '2026-11-25T09:00:00.000Z' });
const { send } = appWith(echo);
const units: Sent = { path: '/units' };
const sendCode: Sent = {
  method: 'POST',
  path: '/auth/sms-codes',
  body: { phone: '19900000001', purpose: 'login' },
};

describe('routing', () => {
  test.each([
    ['/nothing', 404, 'NOT_FOUND'],
    ['/', 404, 'NOT_FOUND'],
    ['', 404, 'NOT_FOUND'],
    ['/units/', 404, 'NOT_FOUND'],
    ['/tournaments/a/b/c', 404, 'NOT_FOUND'],
    ['/tournaments/%ZZ', 404, 'NOT_FOUND'],
    ['//units', 404, 'NOT_FOUND'],
    ['/tournaments/Not_An_Id', 404, 'TOURNAMENT_NOT_FOUND'],
    ['/tournaments/an-open/events/nonsense/entries', 404, 'EVENT_NOT_FOUND'],
    ['/invitations/%3Cscript%3E', 404, 'NOT_FOUND'],
  ])('%s is %i %s', async (path, status, reason) => {
    expect(await send({ path })).toMatchObject({ status, reason });
  });

  test('a known path with another method says which it knows', async () => {
    const answer = await send({ method: 'PATCH', path: '/units' });
    expect(answer).toMatchObject({ status: 405, reason: 'METHOD_NOT_ALLOWED' });
    expect(answer.headers.allow).toBe('GET, POST, HEAD, OPTIONS');
  });

  test('the literal path wins over the parameter', async () => {
    const seen: unknown[] = [];
    const app = appWith(async (request) => {
      seen.push(request.params);
      return ok(null);
    });
    await app.send({ method: 'DELETE', path: '/me/sessions/current', token: 'good' });
    expect(seen).toEqual([{}]);
  });

  test('HEAD answers as GET, without a body', async () => {
    const [get, head] = [await send(units), await send({ ...units, method: 'HEAD' })];
    expect(head).toMatchObject({ status: get.status, text: '' });
  });

  test('there is a sign of life, and none while the table does not answer', async () => {
    expect(await send({ path: '/health' })).toMatchObject({ status: 200, json: { status: 'ok' } });
    const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
    const app = appWith(echo, [], () => Promise.reject(refused));
    expect(await app.send({ path: '/health' })).toMatchObject({
      status: 503,
      reason: 'TRY_AGAIN',
      headers: { 'retry-after': '1' },
    });
  });
});

describe('the body', () => {
  test.each<[string, Partial<Sent>, number, string]>([
    ['more than 64 KiB', { body: 'x'.repeat(65_537) }, 413, 'BODY_TOO_LARGE'],
    ['64 KiB after base64', { body: 'x'.repeat(65_537), base64: true }, 413, 'BODY_TOO_LARGE'],
    ['64 KiB of Chinese', { body: '赛'.repeat(22_000) }, 413, 'BODY_TOO_LARGE'],
    ['another type', { headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'another charset',
      { headers: { 'content-type': 'application/json; charset=gbk' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no JSON', { body: '{phone:1}' }, 400, 'INVALID_REQUEST'],
    ['half of JSON', { body: '{"phone":' }, 400, 'INVALID_REQUEST'],
    ['no UTF-8', { body: '{"phone":"\xff\xfe"}', base64: true }, 400, 'INVALID_REQUEST'],
    ['an array', { body: [] }, 400, 'INVALID_REQUEST'],
    ['null', { body: 'null' }, 400, 'INVALID_REQUEST'],
    ['nothing', { body: undefined }, 400, 'INVALID_REQUEST'],
    ['deep JSON', { body: '['.repeat(30_000) }, 400, 'INVALID_REQUEST'],
    [
      'deep JSON that is whole',
      { body: '['.repeat(30_000) + ']'.repeat(30_000) },
      400,
      'INVALID_REQUEST',
    ],
    ['half a character', { body: '{"phone":"\\ud800","purpose":"login"}' }, 400, 'INVALID_REQUEST'],
    [
      '__proto__',
      { body: '{"__proto__":{},"phone":"19900000001","purpose":"login"}' },
      400,
      'INVALID_REQUEST',
    ],
  ])('%s is refused', async (_, overrides, status, reason) => {
    expect(await send({ ...sendCode, ...overrides })).toMatchObject({ status, reason });
  });

  test.each([
    [{ phone: '1', purpose: 'login' }, 'phone'],
    [{ phone: 19900000001, purpose: 'login' }, 'phone'],
    [{ phone: '19900000001' }, 'purpose'],
    [{ phone: '19900000001', purpose: 'login', admin: true }, 'admin'],
    [{ phone: '19900000001', purpose: 'login', ['长'.repeat(500)]: 1 }, '长'.repeat(120)],
  ])('what is wrong is named: %j', async (body, path) => {
    const answer = await send({ ...sendCode, body });
    expect(answer).toMatchObject({ status: 400, json: { params: { path } } });
  });

  test('a path into lists is named', async () => {
    const body = anEntryRequest({
      eventId: 'U12-MD',
      teamName: '飞鱼队',
      invitees: [
        { phone: '19900000001', role: 'athlete' },
        { phone: '123', role: 'athlete' },
      ],
    });
    const path = '/tournaments/an-open/entries';
    const answer = await send({ method: 'POST', path, token: 'good', key: 'a-key-of-12', body });
    expect(answer.json).toMatchObject({ params: { path: 'invitees.1.phone' } });
  });

  test('a route that asks for nothing takes nothing or {}', async () => {
    const route: Sent = { method: 'DELETE', path: '/me', token: 'good' };
    expect((await send({ ...route, body: {} })).status).toBe(200);
    expect((await send({ ...route, body: { a: 1 } })).status).toBe(400);
  });
});

describe('the query', () => {
  test.each([
    ['nonsense=1', 'nonsense'],
    ['province=Atlantis', 'province'],
    ['q=a&q=b', 'q'],
    ['__proto__=1', '__proto__'],
    ['province=%E5%8C', 'province'],
  ])('%s is refused', async (query, path) => {
    const answer = await send({ ...units, query });
    expect(answer).toMatchObject({ status: 400, json: { params: { path } } });
  });
  test('a route without a query takes none', async () => {
    expect((await send({ path: '/me', token: 'good', query: 'a=1' })).status).toBe(400);
  });
  test('a known key arrives decoded', async () => {
    const answer = await send({ ...units, query: 'q=%E9%A3%9E+%E9%B1%BC' });
    expect(answer.json).toMatchObject({ query: { q: '飞 鱼' } });
  });
});

describe('who sends it', () => {
  test.each([
    [undefined, 401],
    ['bad', 401],
    ['ended', 401],
    ['good', 200],
  ])('a route of the logged-in with token %s is %i', async (token, status) => {
    const answer = await send({ path: '/me', token });
    expect(answer.status).toBe(status);
    if (status === 401)
      expect(answer).toMatchObject({
        reason: 'LOGIN_REQUIRED',
        headers: { 'www-authenticate': 'Bearer' },
      });
  });
  test.each([undefined, 'bad', 'ended'])(
    'a stranger with token %s learns nothing about the body they sent',
    async (token) => {
      const sent = { method: 'PUT', path: '/me/password', body: { nonsense: 1 }, token };
      expect((await send(sent)).reason).toBe('LOGIN_REQUIRED');
    },
  );
  test.each(['bad', 'ended'])('a guest route takes the token %s for none', async (token) => {
    expect((await send({ ...units, token })).json).toMatchObject({ actor: null });
  });
  test('a guest route takes a good token for a person', async () => {
    expect((await send({ ...units, token: 'good' })).json).toMatchObject({
      actor: { memberId: 'm' },
    });
  });
});

describe('Idempotency-Key', () => {
  const propose: Sent = {
    method: 'POST',
    path: '/units',
    token: 'good',
    body: { name: '星海小学', kind: 'school', province: '江苏', city: '无锡' },
  };
  test.each([undefined, '', 'short', 'x'.repeat(65), 'with space', '中文中文中文中文'])(
    '%s is refused',
    async (key) => {
      expect(await send({ ...propose, key })).toMatchObject({
        status: 400,
        reason: 'IDEMPOTENCY_KEY_REQUIRED',
      });
    },
  );
  test('a good one arrives', async () => {
    expect((await send({ ...propose, key: 'k'.repeat(64) })).json).toMatchObject({
      idempotencyKey: 'k'.repeat(64),
    });
  });
});

describe('answers', () => {
  test('a refusal is problem details with its sentence filled', async () => {
    const { send: refused } = appWith(async () => refuse('CODE_WRONG', { triesLeft: 3 }));
    const answer = await refused(sendCode);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json).toMatchObject({
      type: '/problems/CODE_WRONG',
      title: 'CODE_WRONG',
      status: 422,
      detail: '验证码不对，还可以试 3 次',
      params: { triesLeft: 3 },
    });
  });
  test('waiting is said in a header too', async () => {
    const { send: refused } = appWith(async () =>
      refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: 42 }),
    );
    expect((await refused(sendCode)).headers['retry-after']).toBe('42');
  });
  test('every answer carries the headers of safety', async () => {
    for (const sent of [units, { path: '/nothing' }, { path: '/me' }])
      expect((await send(sent)).headers).toMatchObject({
        'strict-transport-security': expect.stringContaining('max-age') as unknown,
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
        'x-request-id': expect.stringMatching(/^request-/) as unknown,
      });
  });
  test('what is personal is stored nowhere', async () => {
    expect((await send({ path: '/me', token: 'good' })).headers['cache-control']).toBe('no-store');
  });
  test('nothing to say is 204', async () => {
    const { send: empty } = appWith(async () => ok(null));
    const answer = await empty({ method: 'DELETE', path: '/me', token: 'good' });
    expect(answer).toMatchObject({ status: 204, text: '' });
  });
});

describe('public reads', () => {
  const list: Sent = { path: '/tournaments' };
  let held = 1;
  let seconds = 0;
  const app = appWith(async () => {
    seconds += 1;
    return ok({ held, now: `2026-11-25T09:00:${String(seconds).padStart(2, '0')}.000Z` });
  });

  test('the tag is that of the content, whatever the clock says', async () => {
    const first = await app.send(list);
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^W\/"[A-Za-z0-9_-]{22}"$/);
    const again = await app.send({ ...list, headers: { 'if-none-match': `"x", ${etag}` } });
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag } });
    held = 2;
    const changed = await app.send({ ...list, headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });
  test('a guest’s answer may be shared, a member’s may not', async () => {
    const guest = await app.send(list);
    const member = await app.send({ ...list, token: 'good' });
    expect(guest.headers).toMatchObject({
      'cache-control': 'public, max-age=15',
      vary: 'authorization',
    });
    expect(member.headers['cache-control']).toBe('private, no-cache');
  });
});

describe('CORS', () => {
  const origin = 'https://h5.example';
  const app = appWith(echo, [origin]);
  test('a page of ours may read', async () => {
    const answer = await app.send({ ...units, headers: { origin } });
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
  });
  test('another page may not', async () => {
    const answer = await app.send({ ...units, headers: { origin: 'https://evil.example' } });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(answer.headers.vary).toContain('origin');
  });
  test('a preflight is answered without a token', async () => {
    const answer = await app.send({
      method: 'OPTIONS',
      path: '/me',
      headers: { origin, 'access-control-request-method': 'PUT' },
    });
    expect(answer).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-headers': expect.stringContaining('idempotency-key') as unknown,
      },
    });
  });
});

describe('what nobody foresaw', () => {
  const failing = (error: Error) => appWith(() => Promise.reject(error));
  const named = (name: string, more: object = {}) =>
    Object.assign(new Error('19900000001 said something'), { name }, more);

  test.each<[string, Error]>(
    [
      named('ProvisionedThroughputExceededException'),
      named('ThrottlingException'),
      named('InternalServerError', { $fault: 'server' }),
      named('TransactionConflictException'),
      named('TransactionCanceledException', {
        CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
      }),
      named('TimeoutError'),
      named('Error', { code: 'ECONNREFUSED' }),
    ].map((error) => [error.name, error]),
  )('an outage (%s) asks for another try', async (_, error) => {
    const answer = await failing(error).send(units);
    expect(answer).toMatchObject({
      status: 503,
      reason: 'TRY_AGAIN',
      headers: { 'retry-after': '1' },
    });
  });
  test.each<[string, Error]>(
    [
      new TypeError('undefined is not a function: 19900000001'),
      named('TransactionCanceledException', {
        CancellationReasons: [{ Code: 'ValidationError' }],
      }),
      named('ValidationException'),
    ].map((error) => [error.name, error]),
  )('a defect (%s) is owned up to', async (_, error) => {
    expect(await failing(error).send(units)).toMatchObject({ status: 500, reason: 'UNEXPECTED' });
  });
  test('the log has the error and where, and nothing that anybody typed', async () => {
    const app = failing(new TypeError('19900000001 王小明'));
    await app.send({ ...units, query: 'q=19900000001', token: 'good' });
    expect(app.logged.map(({ event }) => event)).toEqual(['unexpected', 'request']);
    const text = JSON.stringify(app.logged);
    expect(text).toContain('TypeError');
    for (const secret of ['19900000001', '王小明', 'good', '203.0.113.1'])
      expect(text).not.toContain(secret);
  });
});

describe('what a route is carried out with', () => {
  const { match } = matchRoute('GET', '/units');
  if (!match) throw new Error('no such route');
  const handlers = { listUnits: echo };

  test('is made once for all of its requests, also for two at once', async () => {
    const membership = jest.fn(async () => handlers);
    const loadedOf = loadOnce({ membership } as unknown as Chapters);
    await Promise.all([loadedOf(match), loadedOf(match)]);
    expect((await loadedOf(match)).handler).toBe(echo);
    expect(membership).toHaveBeenCalledTimes(1);
  });

  test('is tried again where it could not be loaded', async () => {
    const membership = jest.fn(async () => handlers).mockRejectedValueOnce(new Error('no file'));
    const loadedOf = loadOnce({ membership } as unknown as Chapters);
    await expect(loadedOf(match)).rejects.toThrow('no file');
    expect((await loadedOf(match)).handler).toBe(echo);
  });
});

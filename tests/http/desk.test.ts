import type { DeductionView, DeskWeek, RunView } from '../../src/contract/desk';
import { answerNamed } from '../../functions/handlers/every-schema';
import { routes, type RouteName } from '../../src/contract/routes';
import { doRuns } from '../../functions/usecases/ranking/do-runs';
import { rankingWork } from '../../functions/usecases/ranking/run-work';
import { useTestTable } from '../support/dynamo-local';
import type { Sent } from '../support/http-client';
import { samples } from '../support/http-samples';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { setRights } from '../support/staff';

const table = useTestTable();
let world: HttpWorld;
let worker: string;
let keys = 0;

const ids = { entryId: 'none', sessionId: 'none', token: 'none' };
const send = <T = Record<string, unknown>>(
  name: RouteName,
  token: string | null,
  more: Partial<Sent> = {},
) => {
  keys += 1;
  const key = 'command' in routes[name] ? `desk-key-${keys}` : undefined;
  return world.send<T>({ ...samples(ids)[name], token, key, ...more });
};
const idOf = async (phone: string): Promise<string> => {
  const { members, secrets } = world.wiring;
  const id = await members.idOfPhone(secrets.blindIndex('phone', phone));
  if (id === null) throw new Error('no such account');
  return id;
};

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  await world.approved('19900007001', { realName: '林一员' });
  worker = await world.approved('19900007003', { realName: '冯协会' });
  await setRights(world.wiring.roles, await idOf('19900007003'));
}, 60_000);

test('what is not well formed is refused before it reaches the desk', async () => {
  const deduction = {
    ...{ memberId: await idOf('19900007001'), group: 'U12', points: 50, reason: '无故退赛' },
    ...{ from: '2023-11-08', until: null },
  };
  for (const wrong of [
    { points: 0 },
    { points: -5 },
    { points: 1.5 },
    { points: 100_001 },
    { group: 'U11' },
    { from: '2023-11-31' },
    { from: '0023-11-01' },
    { until: '2200-01-01' },
    { until: 'soon' },
    { reason: 'x' },
    { reason: '<b>无故退赛</b>' },
    { more: 1 },
  ])
    expect(await send('addDeduction', worker, { body: { ...deduction, ...wrong } })).toMatchObject({
      status: 400,
      reason: 'INVALID_REQUEST',
    });
  const { key: _, ...keyless } = { ...samples(ids).addDeduction, token: worker, body: deduction };
  expect(await world.send(keyless)).toMatchObject({ reason: 'IDEMPOTENCY_KEY_REQUIRED' });
  expect(
    await send('startRun', worker, { body: { kind: 'undo', issue: '2023-11-08' } }),
  ).toMatchObject({ status: 400 });
  expect(await send('yearEnd', worker, { path: '/desk/year-ends/1999' })).toMatchObject({
    status: 404,
  });
  const { json } = await send<{ deductions: unknown[] }>('deductions', worker);
  expect(json.deductions).toEqual([]);
});

test('a Wednesday that is none is refused with a sentence', async () => {
  const body = { kind: 'publish', issue: '2023-11-07', reason: null };
  const answer = await send<{ detail: string }>('startRun', worker, { body });
  expect(answer).toMatchObject({ status: 422, reason: 'NOT_A_WEDNESDAY' });
  expect(answer.json.detail).toContain('星期三');
});

test('a run is asked for, done by the weekly function, and shown in the week', async () => {
  // OPEN_AT is Wednesday 1 November 2023, 10:00 in Shanghai
  const body = { kind: 'publish', issue: '2023-11-01', reason: null };
  const asked = await send<RunView>('startRun', worker, { body });
  expect(asked).toMatchObject({ status: 200, json: { state: 'queued', by: '冯协会' } });
  await doRuns(world.wiring, rankingWork(world.wiring));
  const done = await send<RunView>('run', worker, { path: `/desk/runs/${asked.json.id}` });
  expect(answerNamed(routes.run.answer).parse(done.json)).toMatchObject({
    state: 'done',
    published: [{ date: '2023-11-01', revision: 1 }],
  });
  const week = await send<DeskWeek>('deskWeek', worker);
  expect(answerNamed(routes.deskWeek.answer).parse(week.json)).toMatchObject({
    issue: '2023-11-08',
    latest: { date: '2023-11-01' },
    overdue: [],
  });
  expect(week.json.runs.map(({ id }) => id)).toContain(asked.json.id);
  expect(await send('startRun', worker, { body })).toMatchObject({
    status: 409,
    reason: 'ISSUE_PUBLISHED',
  });
});

test('a deduction is recorded and ended', async () => {
  const body = {
    ...{ memberId: await idOf('19900007001'), group: 'U18', points: 50, reason: '无故退赛' },
    ...{ from: '2023-11-08', until: null },
  };
  const added = await send<DeductionView>('addDeduction', worker, { body });
  expect(added.json).toMatchObject({ name: '林一员', by: '冯协会', state: 'coming' });
  const path = `/desk/deductions/${added.json.id}/end`;
  const end = { until: '2023-11-22', reason: '申诉成立' };
  const ended = await send<DeductionView>('endDeduction', worker, { path, body: end });
  expect(answerNamed(routes.endDeduction.answer).parse(ended.json)).toMatchObject({
    ...{ until: '2023-11-22', ended: { reason: '申诉成立' } },
  });
  const { json } = await send('deductions', worker);
  expect(answerNamed(routes.deductions.answer).parse(json)).toHaveProperty('deductions.length', 1);
  const yearEnd = await send('yearEnd', worker);
  expect(answerNamed(routes.yearEnd.answer).parse(yearEnd.json)).toHaveProperty(
    'state',
    'not-issued',
  );
});

test('whoever did something and left is no longer named', async () => {
  const other = await world.approved('19900007004', { realName: '蒋协会' });
  await setRights(world.wiring.roles, await idOf('19900007004'));
  const body = {
    ...{ memberId: await idOf('19900007001'), group: 'U18', points: 10, reason: '迟到弃权' },
    ...{ from: '2023-11-08', until: null },
  };
  expect((await send<DeductionView>('addDeduction', other, { body })).json.by).toBe('蒋协会');
  expect((await world.send({ method: 'DELETE', path: '/me', token: other })).status).toBe(204);
  expect((await send('deductions', worker)).text).not.toContain('蒋协会');
});

test('no log line names a person', () => {
  const text = JSON.stringify(world.logged);
  for (const secret of ['1990000', '林一员', '冯协会', '蒋协会', '无故退赛', worker])
    expect(text).not.toContain(secret);
});

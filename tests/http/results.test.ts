import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { MyRoles } from '../../src/contract/desk';
import type {
  EventResults,
  Officiating,
  ResultPreview,
  ResultRow,
  ResultSheet,
} from '../../src/contract/results';
import { grantRole } from '../../functions/usecases/membership/grant-role';
import { entryItem } from '../../functions/adapters/dynamo/entry-item';
import { anEntry } from '../support/builders/an-entry';
import { useTestTable } from '../support/dynamo-local';
import type { Sent } from '../support/http-client';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { aFinishedRegulation, MORNING_AFTER } from '../support/results-world';

const table = useTestTable();
const tournament = aFinishedRegulation({ id: 'graded-open-2026' });
const EVENT = `/tournaments/${tournament.id}/events/U14-MS`;
const BOYS = ['19900009101', '19900009102', '19900009103'] as const;
let world: HttpWorld;
let who: Record<'stranger' | 'other' | 'association' | 'chief', string>;
let boys: string[];
let keys = 0;

const rowOf = (index: number, place: string, overrides: Partial<ResultRow> = {}): ResultRow => ({
  name: `少年${index}`,
  documentKind: '护照',
  documentNumber: `E${BOYS[index] ?? ''}`,
  ...{ partnerName: '', partnerDocumentKind: '', partnerDocumentNumber: '', team: '' },
  place,
  wholeMatches: '2',
  noShow: '',
  onSite: '',
  ...overrides,
});
const check = { format: 'SET1-S:6/TB7', rows: [rowOf(0, '1'), rowOf(1, '2')] };
const upload = { ...check, replaces: 0, reason: null, absentConfirmed: null, absences: null };
const send = <T = Record<string, unknown>>(path: string, token: string | null, body?: unknown) => {
  keys += 1;
  const sent: Sent = { path, token, key: `results-${keys}` };
  return world.send<T>(body === undefined ? sent : { ...sent, method: 'POST', body });
};

beforeAll(async () => {
  world = httpWorld(table());
  world.clock.set(MORNING_AFTER);
  const other = aFinishedRegulation({ id: 'another-open-2026' });
  for (const each of [tournament, other]) await world.wiring.tournaments.publish(each, [], []);
  const grown = async (phone: string, realName: string) => world.approved(phone, { realName });
  who = {
    stranger: await grown('19900009001', '陌生人'),
    other: await grown('19900009002', '楚裁判'),
    association: await grown('19900009003', '协会员'),
    chief: await grown('19900009004', '秦裁判'),
  };
  boys = [];
  for (const [index, phone] of BOYS.entries())
    boys.push(
      await world.approved(phone, { realName: `少年${index}`, birthDate: '2012-02-03', sex: 'M' }),
    );
  for (const phone of BOYS) {
    const phoneKey = world.wiring.secrets.blindIndex('phone', phone);
    const memberId = (await world.wiring.members.idOfPhone(phoneKey)) ?? '';
    const of = {
      tournamentId: tournament.id,
      eventId: 'U14-MS',
      short: `entry-of-${phone.slice(-6)}`,
    };
    const Item = entryItem(anEntry([memberId], of));
    await world.wiring.table.client.send(new PutCommand({ TableName: table().name, Item }));
  }
  for (const [phone, grant] of [
    ['19900009002', { role: 'chief-referee', tournamentId: other.id }],
    ['19900009003', { role: 'association' }],
    ['19900009004', { role: 'chief-referee', tournamentId: tournament.id }],
  ] as const) {
    const granted = await grantRole(world.wiring, phone, grant);
    if (!granted.ok) throw new Error(granted.reason);
  }
}, 60_000);

const asked = {
  myRoles: (token: string | null) => send('/me/roles', token),
  officiating: (token: string | null) => send('/officiating', token),
  resultSheet: (token: string | null) => send(`/tournaments/${tournament.id}/results`, token),
  officialList: (token: string | null) => send(`${EVENT}/official-list`, token),
  eventResults: (token: string | null) => send(`${EVENT}/results`, token),
  checkResults: (token: string | null) => send(`${EVENT}/results/check`, token, check),
  uploadResults: (token: string | null) =>
    send(`${EVENT}/results`, token, { ...upload, replaces: 99 }),
};
type Asked = keyof typeof asked;
const of403 = { status: 403, reason: 'NOT_CHIEF_REFEREE' };
const matrix: Record<Asked, Record<keyof typeof who, object>> = {
  myRoles: {
    stranger: { status: 200 },
    other: { status: 200 },
    association: { status: 200 },
    chief: { status: 200 },
  },
  officiating: {
    stranger: { status: 200 },
    other: { status: 200 },
    association: { status: 200 },
    chief: { status: 200 },
  },
  resultSheet: {
    stranger: of403,
    other: of403,
    association: { status: 200 },
    chief: { status: 200 },
  },
  officialList: {
    stranger: of403,
    other: of403,
    association: { status: 200 },
    chief: { status: 200 },
  },
  eventResults: {
    stranger: of403,
    other: of403,
    association: { status: 200 },
    chief: { status: 200 },
  },
  checkResults: { stranger: of403, other: of403, association: of403, chief: { status: 200 } },
  // whoever may upload is told that they have not seen what is there
  uploadResults: {
    stranger: of403,
    other: of403,
    association: of403,
    chief: { status: 409, reason: 'RESULTS_CHANGED' },
  },
};

describe.each(Object.keys(asked) as Asked[])('%s', (route) => {
  test('a guest is asked to log in', async () => {
    expect(await asked[route](null)).toMatchObject({ status: 401, reason: 'LOGIN_REQUIRED' });
  });
  test.each(['stranger', 'other', 'association', 'chief'] as const)('%s', async (person) => {
    expect(await asked[route](who[person])).toMatchObject(matrix[route][person]);
  });
});

test('everybody sees their own roles and tournaments', async () => {
  const roles = async (person: keyof typeof who) =>
    (await send<MyRoles>('/me/roles', who[person])).json;
  const none = { association: false, reviewer: false, officiating: 0 };
  expect(await roles('stranger')).toEqual({ ...none, name: '陌生人' });
  expect(await roles('association')).toEqual({ ...none, name: '协会员', association: true });
  expect(await roles('chief')).toEqual({ ...none, name: '秦裁判', officiating: 1 });
  const mine = async (person: keyof typeof who) =>
    (await send<Officiating>('/officiating', who[person])).json.tournaments.map(({ id }) => id);
  expect(await mine('stranger')).toEqual([]);
  expect(await mine('other')).toEqual(['another-open-2026']);
  expect(await mine('chief')).toEqual([tournament.id]);
});

describe('bodies', () => {
  const many = (count: number) => Array.from({ length: count }, () => rowOf(0, '1'));
  test.each<[string, object, string]>([
    ['an unknown field', { ...check, more: 1 }, 'more'],
    ['an unknown column', { ...check, rows: [{ ...rowOf(0, '1'), bonus: '9' }] }, 'rows.0.bonus'],
    ['a missing column', { ...check, rows: [{ name: '少年0' }] }, 'rows.0.documentKind'],
    ['a number for a cell', { ...check, rows: [{ ...rowOf(0, '1'), place: 1 }] }, 'rows.0.place'],
    [
      'a cell that is too long',
      { ...check, rows: [rowOf(0, '1', { name: '长'.repeat(61) })] },
      'rows.0.name',
    ],
    ['no rows', { ...check, rows: [] }, 'rows'],
    ['701 rows', { ...check, rows: many(701) }, 'rows'],
    ['no format', { rows: check.rows }, 'format'],
  ])('%s is refused', async (_, body, path) => {
    expect(await send(`${EVENT}/results/check`, who.chief, body)).toMatchObject({
      status: 400,
      json: { params: { path } },
    });
  });
  test.each<[string, object, string]>([
    ['a negative revision', { replaces: -1 }, 'replaces'],
    ['half a revision', { replaces: 0.5 }, 'replaces'],
    ['no revision', { replaces: undefined }, 'replaces'],
    ['a reason that says nothing', { reason: '错' }, 'reason'],
  ])('%s is refused', async (_, change, path) => {
    expect(await send(`${EVENT}/results`, who.chief, { ...upload, ...change })).toMatchObject({
      status: 400,
      json: { params: { path } },
    });
  });
  test('an upload carries its Idempotency-Key', async () => {
    const sent: Sent = { method: 'POST', path: `${EVENT}/results`, token: who.chief, body: upload };
    expect(await world.send(sent)).toMatchObject({ reason: 'IDEMPOTENCY_KEY_REQUIRED' });
  });
  test('300 KB are too many, 700 honest lines are not', async () => {
    const body = JSON.stringify({ ...check, rows: many(700) });
    expect(Buffer.byteLength(body)).toBeGreaterThan(64 * 1024);
    expect((await send(`${EVENT}/results/check`, who.chief, body)).status).toBe(200);
    const padded = `${body}${' '.repeat(300 * 1024)}`;
    for (const path of [`${EVENT}/results/check`, `${EVENT}/results`])
      expect(await send(path, who.chief, padded)).toMatchObject({
        status: 413,
        reason: 'BODY_TOO_LARGE',
      });
    // other routes take no more than before
    const elsewhere = { method: 'PUT', path: '/me/password', token: who.chief };
    expect((await world.send({ ...elsewhere, body: ' '.repeat(65 * 1024) })).status).toBe(413);
  });
});

test('PTS-8, from the file to the result: checked, uploaded, read, corrected; an athlete leaves', async () => {
  const faulty = { ...check, rows: [rowOf(0, '1', { name: '别人' }), rowOf(1, '1')] };
  const seen = await send<ResultPreview>(`${EVENT}/results/check`, who.chief, faulty);
  expect(seen.json.faults).toEqual([
    { line: 1, column: 'name', fault: 'NOT_ENTERED', value: '别人', detail: {} },
    {
      ...{ line: 2, column: 'place', fault: 'PLACE_FULL', value: '1' },
      detail: { from: 1, to: 1, most: 1 },
    },
  ]);
  expect(await send(`${EVENT}/results`, who.chief, { ...upload, ...faulty })).toMatchObject({
    status: 422,
    reason: 'RESULTS_FAULTY',
    json: { detail: '有 2 处需要改正，成绩没有保存；请按行改好再上传' },
  });

  // RES-3: the third has entered and has no line
  const absentIn = async (rows: ResultRow[]) =>
    (await send<ResultPreview>(`${EVENT}/results/check`, who.chief, { ...check, rows })).json
      .absent;
  expect(await absentIn(upload.rows)).toMatchObject({
    count: 1,
    now: { played: 2, champion: null },
    all: { played: 3, champion: null },
  });
  const confirmed = async (body: typeof upload) => ({
    ...body,
    absentConfirmed: (await absentIn(body.rows))?.digest ?? null,
  });
  expect(await send(`${EVENT}/results`, who.chief, upload)).toMatchObject({
    status: 422,
    reason: 'ABSENT_UNCONFIRMED',
    json: { params: { count: 1 } },
  });
  const first = await send<EventResults>(`${EVENT}/results`, who.chief, await confirmed(upload));
  expect(first).toMatchObject({ status: 200, json: { event: { revision: 1 }, played: 2 } });
  expect(first.json.lines[0]).toMatchObject({
    people: [{ name: '少年0', documentMasked: 'E**********1' }],
    points: null,
    without: 'TOO_FEW',
  });

  world.clock.set('2026-11-18T00:00:00.000Z');
  const other = { ...upload, rows: [rowOf(0, '1'), rowOf(2, '2')], replaces: 1 };
  const corrected = await confirmed(other);
  expect(await send(`${EVENT}/results`, who.chief, corrected)).toMatchObject({
    status: 422,
    reason: 'CORRECTION_REASON_REQUIRED',
  });
  const reason = '第二名录错了人';
  const second = await send<EventResults>(`${EVENT}/results`, who.chief, { ...corrected, reason });
  expect(second.json.revisions.map(({ revision, reason: why }) => [revision, why])).toEqual([
    [2, reason],
    [1, null],
  ]);
  const sheet = await send<ResultSheet>(`/tournaments/${tournament.id}/results`, who.association);
  expect(sheet.json.events.find(({ eventId }) => eventId === 'U14-MS')).toMatchObject({
    revision: 2,
    uploadedAt: '2026-11-18T00:00:00.000Z',
  });

  const leaving = second.json.lines[1]?.people[0]?.memberId ?? '';
  expect(await world.wiring.results.ofAthlete(leaving)).toHaveLength(1);
  expect((await world.send({ method: 'DELETE', path: '/me', token: boys[2] })).status).toBe(204);
  const left = await send<EventResults>(`${EVENT}/results`, who.association);
  expect(left.json.lines[1]?.people).toEqual([
    { memberId: leaving, name: null, documentMasked: null },
  ]);
  expect(left.text).not.toContain('少年2');
  expect(await world.wiring.results.ofAthlete(leaving)).toEqual([]);
});

test('no log line names a person or a document; who was matched by whom is there', () => {
  const text = JSON.stringify(world.logged);
  for (const secret of ['少年', '秦裁判', '1990000', 'E199']) expect(text).not.toContain(secret);
  expect(world.logged.filter(({ event }) => event === 'audit').length).toBeGreaterThan(0);
});

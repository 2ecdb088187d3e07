import { useTestTable } from '../support/dynamo-local';
import type { Sent } from '../support/http-client';
import { entering } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';

const table = useTestTable();
let world: HttpWorld;
const enter: Sent = { method: 'POST', path: `/tournaments/${tournamentId}/entries` };

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
}, 60_000);

const pairWith = (phone: string, overrides: object = {}) => ({
  ...entering,
  invitees: [{ phone, role: 'athlete' }],
  ...overrides,
});

describe('bad input to entering', () => {
  const cases: [string, object, number, string][] = [
    [
      'one’s own phone',
      { invitees: [{ phone: '19900006003', role: 'athlete' }] },
      422,
      'ROSTER_OWN_PHONE',
    ],
    [
      'one phone twice',
      {
        eventId: 'OPEN-MT',
        invitees: [
          { phone: '19900006009', role: 'athlete' },
          { phone: '19900006009', role: 'coach' },
        ],
      },
      422,
      'ROSTER_DUPLICATE_PHONE',
    ],
    ['a wrong phone', { invitees: [{ phone: '12345', role: 'athlete' }] }, 400, 'INVALID_REQUEST'],
    [
      'a note with a line break',
      { invitees: [{ phone: '19900006009', role: 'athlete', note: '张\n一' }] },
      400,
      'INVALID_REQUEST',
    ],
    [
      'a note of 61 characters',
      { invitees: [{ phone: '19900006009', role: 'athlete', note: '张'.repeat(61) }] },
      400,
      'INVALID_REQUEST',
    ],
    ['a team name of spaces', { teamName: '     ' }, 400, 'INVALID_REQUEST'],
    ['a team name of 5,000 characters', { teamName: '队'.repeat(5000) }, 400, 'INVALID_REQUEST'],
    ['a team name with markup', { teamName: '<b>飞鱼</b>' }, 400, 'INVALID_REQUEST'],
    ['a team name with an emoji', { teamName: '飞鱼🐟队' }, 400, 'INVALID_REQUEST'],
    ['a team name with a line break', { teamName: '飞\n鱼' }, 400, 'INVALID_REQUEST'],
    ['no team name', { teamName: null }, 422, 'TEAM_NAME_REQUIRED'],
    ['a risky team name', { teamName: '违规之队' }, 422, 'TEXT_RISKY'],
    ['an event that is none', { eventId: 'U99-MS' }, 404, 'EVENT_NOT_FOUND'],
    ['a unit that is none', { unitId: 'nowhere' }, 422, 'UNIT_UNKNOWN'],
    [
      'no declaration',
      { declaration: { accepted: false, version: '2026-11' } },
      400,
      'INVALID_REQUEST',
    ],
    ['no answer where one is due', { answers: {} }, 422, 'FORM_ANSWER_REQUIRED'],
    ['an answer that is no choice', { answers: { shirt: '999' } }, 422, 'FORM_ANSWER_INVALID'],
    [
      'an answer to no question',
      { answers: { shirt: '160', extra: 'x' } },
      422,
      'FORM_ANSWER_INVALID',
    ],
    ['a women’s event', { eventId: 'OPEN-WD' }, 403, 'WRONG_SEX'],
  ];
  let token: string;
  beforeAll(async () => {
    token = await world.approved('19900006003');
    // texts are checked in the name of a WeChat user
    const login = { loginCode: 'login-x', phoneCode: 'phone-19900006003' };
    await world.send({ method: 'POST', path: '/auth/sessions/wechat', body: login });
  });
  test.each(cases)('%s', async (name, overrides, status, reason) => {
    const answer = await world.send<{ detail: string }>({
      ...enter,
      token,
      key: `bad-${name.length}-${reason}`,
      body: pairWith('19900006008', overrides),
    });
    expect(answer).toMatchObject({ status, reason });
    expect(answer.json.detail).toMatch(/\p{Script=Han}/u);
  });
  test('before opening and at closing', async () => {
    const at = async (now: string) => {
      const before = world.clock.now();
      world.clock.set(now);
      const body = { ...pairWith(''), eventId: 'OPEN-MS', teamName: null, invitees: [] };
      const answer = await world.send({ ...enter, token, key: `at-${now}`, body });
      world.clock.set(before);
      return answer.reason;
    };
    expect(await at('2023-10-27T15:59:59.999Z')).toBe('ENTRY_NOT_OPEN');
    expect(await at('2023-11-12T16:00:00.000Z')).toBe('ENTRY_CLOSED');
    expect(await at('2023-11-12T15:59:59.999Z')).toBeNull();
  });
});

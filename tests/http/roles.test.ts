import { grantRole } from '../../functions/usecases/membership/grant-role';
import { rolesOf } from '../../src/contract/refusals-of';
import type { Role, Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import { useTestTable } from '../support/dynamo-local';
import { samples } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { aFinishedRegulation } from '../support/results-world';
import { setRights } from '../support/staff';

/** Who may come in by which route is read from the table of routes, and asked of the product for each of them. */
const WHO = [
  ...(['guest', 'expired', 'member', 'association', 'reviewer', 'chief'] as const),
  'chief of another',
] as const;
type Who = (typeof WHO)[number];
const ROLE: Partial<Record<Who, Role>> = {
  association: 'association',
  reviewer: 'reviewer',
  chief: 'chief-referee of {tournamentId}',
};
const PHONES: Partial<Record<Who, string>> = {
  member: '19900004102',
  association: '19900004103',
  reviewer: '19900004108',
  chief: '19900004104',
  'chief of another': '19900004105',
};
const another = aFinishedRegulation({ id: 'another-open-2023' });
const IDS = { entryId: 'none', sessionId: 'none', token: 'none' };
const table = useTestTable();
let world: HttpWorld;
let tokens: Record<Who, string | null>;
let keys = 0;

const send = (name: RouteName, who: Who, of: HttpWorld = world) => {
  keys += 1;
  const route: Route = routes[name];
  const sample = samples(IDS)[name];
  return of.send({
    ...sample,
    token: tokens[who],
    ...(route.command ? { key: `roles-key-${keys}` } : {}),
  });
};

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  await world.wiring.tournaments.publish(another, [], []);
  const now = world.clock.now();
  world.clock.advance(-91 * 86_400);
  const expired = await world.logIn('19900004101');
  world.clock.set(now);
  tokens = {
    ...{ guest: null, expired },
    member: await world.approved('19900004102', { realName: '林一员' }),
    association: await world.approved('19900004103', { realName: '冯协会' }),
    reviewer: await world.approved('19900004108', { realName: '何审核' }),
    chief: await world.approved('19900004104', { realName: '秦裁判' }),
    'chief of another': await world.approved('19900004105', { realName: '楚裁判' }),
  };
  for (const [phone, grant] of [
    ['19900004103', { role: 'association' }],
    ['19900004104', { role: 'chief-referee', tournamentId }],
    ['19900004105', { role: 'chief-referee', tournamentId: another.id }],
  ] as const) {
    const granted = await grantRole(world.wiring, phone, grant);
    if (!granted.ok) throw new Error(granted.reason);
  }
  const { members, secrets, roles } = world.wiring;
  const reviewer = await members.idOfPhone(secrets.blindIndex('phone', '19900004108'));
  await setRights(roles, reviewer ?? '', { reviewer: true });
}, 60_000);

const LACKING = ['LOGIN_REQUIRED', 'NOT_ASSOCIATION', 'NOT_REVIEWER', 'NOT_CHIEF_REFEREE'];
/** What the row says: the refusal of who may not come in; null: they may. */
const expected = (route: Route, who: Who): string | null => {
  if (route.auth === 'guest') return null;
  if (who === 'guest' || who === 'expired') return 'LOGIN_REQUIRED';
  const asked = rolesOf(route);
  const mine = ROLE[who];
  if (asked.length === 0 || (mine && asked.includes(mine))) return null;
  if (asked.includes('chief-referee of {tournamentId}')) return 'NOT_CHIEF_REFEREE';
  return asked.includes('reviewer') ? 'NOT_REVIEWER' : 'NOT_ASSOCIATION';
};
const names = Object.keys(routes) as RouteName[];
/** These end the session of whoever asks: they come last, each with a log-in of its own. */
const ENDS: readonly RouteName[] = ['logOut', 'logOutEverywhere', 'deleteAccount'];
const inOrder = [...names.filter((name) => !ENDS.includes(name)), ...ENDS];
const asks = inOrder.flatMap((name) => WHO.map((who) => [name, who] as const));

test.each(asks)('%s for %s is as its row says', async (name, who) => {
  const phone = PHONES[who];
  if (ENDS.includes(name) && phone !== undefined) {
    world.clock.advance(61);
    tokens[who] = await world.logIn(phone);
  }
  const answer = await send(name, who);
  const refusal = expected(routes[name], who);
  expect(LACKING.includes(answer.reason ?? '') ? answer.reason : null).toBe(refusal);
  if (refusal !== null) expect(answer.status).toBe(refusal === 'LOGIN_REQUIRED' ? 401 : 403);
  expect(answer.status).toBeLessThan(500);
});

describe('control: where everybody is taken for everything', () => {
  const ofRoles = names.filter((name) => rolesOf(routes[name]).length > 0);
  let fooled: HttpWorld;
  let memberId: string;
  beforeAll(async () => {
    fooled = httpWorld(table(), (wiring) => ({
      ...wiring,
      roles: {
        ...wiring.roles,
        rightsOf: () => Promise.resolve({ association: true, reviewer: true }),
        chiefRefereeOf: () => Promise.resolve(memberId),
      },
    }));
    tokens.member = await fooled.approved('19900004106', { realName: '吴路人' });
    const { members, secrets } = fooled.wiring;
    memberId = (await members.idOfPhone(secrets.blindIndex('phone', '19900004106'))) ?? '';
  });
  test.each(ofRoles)('%s refuses nobody for a role', async (name) => {
    expect(LACKING).not.toContain((await send(name, 'member', fooled)).reason);
  });
  test('and yet the database writes nothing for who has no role', async () => {
    const body = {
      memberId,
      group: 'U18',
      points: 10,
      reason: '迟到弃权',
      from: '2023-11-08',
      until: null,
    };
    const sent = { ...samples(IDS).addDeduction, body };
    const by = async (token: string | null, key: string) =>
      (await fooled.send({ ...sent, token, key })).reason;
    const recorded = async () => (await fooled.wiring.deductions.all()).length;
    expect(await by(tokens.member, 'without-a-role')).toBe('TRY_AGAIN');
    expect(await recorded()).toBe(0);
    expect(await by(await world.approved('19900004107'), 'without-one-too')).toBe('TRY_AGAIN');
    await grantRole(world.wiring, '19900004107', { role: 'association' });
    world.clock.advance(61);
    expect(await by(await world.logIn('19900004107'), 'with-the-role')).toBeNull();
    expect(await recorded()).toBe(1);
  });
});

test('every role a row can name is asked of somebody here, and some route asks for each', () => {
  const named = new Set(names.flatMap((name) => rolesOf(routes[name])));
  expect([...named].sort()).toEqual(Object.values(ROLE).sort());
});

test('a role of a tournament stands on a path that names one', () => {
  for (const name of names)
    if (rolesOf(routes[name]).some((role) => role.endsWith('{tournamentId}')))
      expect(routes[name].path).toContain('{tournamentId}');
});

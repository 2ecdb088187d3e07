import type { CodeSent } from '../../src/contract/session';
import type { EntryView } from '../../src/contract/entries';
import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import type * as z from 'zod/mini';
import { grantRole } from '../../functions/usecases/membership/grant-role';
import { publishIssue } from '../../functions/usecases/ranking/publish-issue';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { aGuardian } from '../support/a-submission';
import { useTestTable } from '../support/dynamo-local';
import type { Sent } from '../support/http-client';
import { confirming, entering, samples, type Ids } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { must } from '../support/entry-world';
import { anEventResult } from '../support/ranking-world';

/**
 * MEM-13, through every route that is not an official's: a child who does not consent to be published, and one who
 * does, play a pair together; both are ranked.
 */
const table = useTestTable();
const [CHILD, MATE] = ['苏小满', '林一帆'] as const;
const [CHILDS_UNIT, MATES_UNIT] = ['云杉小学', '白鹭小学'] as const;
const PHONES = { child: '19900005701', mate: '19900005702', stranger: '19900005703' };
const REFEREE = '19900005704';
const WORKER = '19900005705';

let world: HttpWorld;
const NO_IDS: Ids = { entryId: 'none', sessionId: 'none', token: 'none' };
let ids: Ids;
let readByInvitee: readonly string[];
let memberIds: Record<keyof typeof PHONES, string>;
let tokens: Record<keyof typeof PHONES | 'referee' | 'worker', string>;

const keepUnit = async (id: string, name: string) => {
  const unit = { id, name, kind: 'school', province: '江苏', city: '无锡', state: 'kept' } as const;
  await world.wiring.units.keep(unit);
};

/** Eleven years old, with the guardian's code. */
const aChild = async (phone: string, realName: string, unitId: string, publishes: boolean) => {
  const guardian = `1990000${Number(phone.slice(-4)) + 100}`;
  const sent = await world.send<z.infer<typeof CodeSent>>({
    ...{ method: 'POST', path: '/auth/sms-codes', address: `203.0.113.${phone.slice(-2)}` },
    body: { phone: guardian, purpose: 'guardian-consent' },
  });
  const proof = { challenges: [sent.json.challenge], code: world.sms.codeTo(guardian) };
  return world.approved(phone, {
    ...{ realName, unitId, birthDate: '2012-03-07' },
    guardian: { ...aGuardian, phone: guardian, proof },
    ...(publishes ? { publication: '2026-12' } : {}),
  });
};
const idOf = async (phone: string) =>
  (await world.wiring.members.idOfPhone(world.wiring.secrets.blindIndex('phone', phone))) ?? '';

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  await keepUnit('unit-child', CHILDS_UNIT);
  await keepUnit('unit-mate', MATES_UNIT);
  tokens = {
    child: await aChild(PHONES.child, CHILD, 'unit-child', false),
    mate: await aChild(PHONES.mate, MATE, 'unit-mate', true),
    stranger: await world.approved(PHONES.stranger, { realName: '沈一鸣' }),
    referee: await world.approved(REFEREE, { realName: '冯裁判' }),
    worker: await world.approved(WORKER, { realName: '楚协会' }),
  };
  await grantRole(world.wiring, REFEREE, { role: 'chief-referee', tournamentId });
  await grantRole(world.wiring, WORKER, { role: 'association' });
  memberIds = {
    child: await idOf(PHONES.child),
    mate: await idOf(PHONES.mate),
    stranger: await idOf(PHONES.stranger),
  };
  const post = async <T>(token: string, path: string, key: string, body: object): Promise<T> => {
    const answer = await world.send<T>({ method: 'POST', token, path, key, body });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json;
  };
  const entries = `/tournaments/${tournamentId}/entries`;
  // the team's name says who it is
  const teamName = `${CHILD}和队友`;
  const pair = await post<EntryView>(tokens.child, entries, 'the-pair-enters', {
    ...{ ...entering, teamName, unitId: 'unit-child' },
    invitees: [{ phone: PHONES.mate, role: 'athlete' }],
  });
  // the invitation goes out
  await sweep(world.wiring);
  const confirmed = { ...confirming, teamName };
  const asInvited = { ...samples({ ...NO_IDS, entryId: pair.id }).entry, token: tokens.mate };
  readByInvitee = [
    (await world.send(asInvited)).text,
    (await world.send({ path: '/me/entries', token: tokens.mate })).text,
  ];
  await post(tokens.mate, `/entries/${pair.id}/confirmation`, 'the-mate-confirms', confirmed);
  for (const who of ['child', 'mate'] as const)
    await post(tokens[who], entries, `${who}-enters-alone`, {
      ...{ ...entering, eventId: 'OPEN-MS', teamName: null, invitees: [] },
      unitId: `unit-${who}`,
    });
  const shared = await post<{ token: string }>(
    tokens.child,
    `/entries/${pair.id}/share-links`,
    'the-card-is-shared',
    {},
  );
  ids = { entryId: pair.id, sessionId: 'none', token: shared.token };
  const { results } = world.wiring;
  const given = [
    [memberIds.child, 1, 300],
    [memberIds.mate, 2, 200],
  ] as const;
  await results.add(anEventResult('autumn', 'U12', 'MS', '2023-10-20', given));
  must(await publishIssue(world.wiring, { date: '2023-11-01', by: null }));
}, 60_000);

const ENDING: readonly RouteName[] = [
  ...(['logOut', 'endSession', 'logOutEverywhere', 'deleteAccount'] as const),
];
/** Routes of guests and of anybody who has logged in, those that end the session last. */
const everybodys = (Object.entries(routes) as [RouteName, Route][])
  .flatMap(([name, { auth }]) => (auth === 'guest' || auth === 'session' ? [name] : []))
  .sort((one, other) => Number(ENDING.includes(one)) - Number(ENDING.includes(other)));

let keys = 0;
/** Everything that a route may show of the two, asked for by whoever holds the token. */
const asked = (name: RouteName, token: string | null): Sent[] => {
  keys += 1;
  const sample: Sent = {
    ...samples(ids)[name],
    ...(token === null ? {} : { token }),
    ...('command' in routes[name] ? { key: `publication-key-${keys}` } : {}),
  };
  const event = `/tournaments/${tournamentId}/events`;
  const many: Partial<Record<RouteName, readonly Partial<Sent>[]>> = {
    listEventEntries: ['OPEN-MD', 'OPEN-MS'].map((id) => ({ path: `${event}/${id}/entries` })),
    searchRanking: ['苏', '林', CHILD].map((text) => ({
      query: `name=${encodeURIComponent(text)}`,
    })),
    athleteRanking: ['child' as const, 'mate' as const].map((who) => ({
      path: `/ranking/athletes/${memberIds[who]}`,
    })),
  };
  return (many[name] ?? [{}]).map((one) => ({ ...sample, ...one }));
};
const textOf = async (name: RouteName, token: string | null): Promise<string> => {
  const texts: string[] = [];
  for (const sent of asked(name, token)) texts.push((await world.send(sent)).text);
  return texts.join('\n');
};

const SHOWING = ['rankingPage', 'searchRanking', 'athleteRanking', 'listEventEntries'] as const;

describe.each(['guest', 'stranger'] as const)('MEM-13: a %s', (who) => {
  test.each(everybodys)('is not told by %s who does not consent', async (name) => {
    const text = await textOf(name, who === 'guest' ? null : tokens.stranger);
    expect(text).not.toMatch(new RegExp(`${CHILD}|${CHILDS_UNIT}`));
    if (SHOWING.some((one) => one === name)) {
      expect(text).toContain('苏*满');
      // the control: who consents is shown there
      expect(text).toContain(MATE);
      expect(text).toContain(MATES_UNIT);
    }
  });
});

test('no message outside the app has a full name', () => {
  expect(world.sms.sent.map(({ template }) => template)).toContain('invited');
  expect(JSON.stringify(world.sms.sent)).not.toMatch(new RegExp(`${CHILD}|${MATE}`));
});

test('whoever is merely invited reads masked names', () => {
  expect(readByInvitee).toHaveLength(2);
  for (const text of readByInvitee) {
    expect(text).toContain('"initiatorName":"苏*满"');
    expect(text).not.toContain(CHILD);
  }
});

test('the people of an entry, and its officials, see who it is', async () => {
  for (const token of [tokens.child, tokens.mate]) {
    const { text } = await world.send({ ...samples(ids).entry, token });
    expect(text).toContain(CHILD);
  }
  const list = await textOf('listEventEntries', tokens.referee);
  for (const said of [CHILD, CHILDS_UNIT, MATE, MATES_UNIT]) expect(list).toContain(said);
});

test('the association finds a masked athlete by the whole name or its beginning, and nobody by another', async () => {
  const found = async (text: string) => {
    const query = `name=${encodeURIComponent(text)}`;
    const { json } = await world.send<{ rows: { name: string; unit: string; rank: number }[] }>({
      ...{ path: '/desk/lists/U12-M/athletes', query, token: tokens.worker },
    });
    return json.rows.map(({ name, unit, rank }) => [name, unit, rank]);
  };
  expect(await found(CHILD)).toEqual([[CHILD, CHILDS_UNIT, 1]]);
  expect(await found('苏')).toEqual([[CHILD, CHILDS_UNIT, 1]]);
  expect(await found(MATE)).toEqual([[MATE, MATES_UNIT, 2]]);
  // masked it would be the same
  expect(await found('苏大满')).toEqual([]);
});

test('who withdraws is nobody’s to read a few minutes later, in lists at once', async () => {
  const withdrawn = await world.send({
    ...{ method: 'POST', path: '/me/publication', token: tokens.mate, key: 'the-mate-withdraws' },
    body: { consentTo: null },
  });
  expect(withdrawn.status).toBe(200);
  expect(await textOf('listEventEntries', null)).not.toMatch(new RegExp(`${MATE}|${MATES_UNIT}`));
  await sweep(world.wiring);
  world.clock.advance(121);
  for (const name of SHOWING) {
    const text = await textOf(name, null);
    expect(text).toContain('林*帆');
    expect(text).not.toMatch(new RegExp(`${MATE}|${MATES_UNIT}`));
  }
});

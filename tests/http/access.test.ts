import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import type { EntryView, MyEntries, ShareLink } from '../../src/contract/entries';
import type { Me } from '../../src/contract/membership';
import type * as z from 'zod/mini';
import { useTestTable } from '../support/dynamo-local';
import type { Received, Sent } from '../support/http-client';
import { entering, samples, type Ids } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { aPortrait } from '../support/pictures';

const table = useTestTable();
let world: HttpWorld;
let ids: Ids;
/** 19900005001 initiates with 19900005002; 19900005003 has nothing to do with it. */
let tokens: { owner: string; invitee: string; stranger: string };
let keys = 0;

const send = <N extends RouteName>(name: N, token: string | null, more: Partial<Sent> = {}) => {
  keys += 1;
  const key = 'command' in routes[name] ? `access-key-${keys}` : undefined;
  return world.send({ ...samples(ids)[name], token, key, ...more });
};

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  await world.publishRanking();
  tokens = {
    owner: await world.approved('19900005001', { realName: '沈一鸣' }),
    invitee: await world.approved('19900005002', { realName: '顾二川' }),
    stranger: await world.approved('19900005003', { realName: '陆三山' }),
  };
  const entered = await world.send<EntryView>({
    method: 'POST',
    path: `/tournaments/${tournamentId}/entries`,
    token: tokens.owner,
    key: 'the-first-entry',
    body: entering,
  });
  if (entered.status !== 200) throw new Error(entered.text);
  const shared = await world.send<z.infer<typeof ShareLink>>({
    method: 'POST',
    path: `/entries/${entered.json.id}/share-links`,
    token: tokens.owner,
    key: 'the-first-share',
    body: {},
  });
  const sessions = await world.send<{ sessions: { id: string }[] }>({
    path: '/me/sessions',
    token: tokens.owner,
  });
  ids = {
    entryId: entered.json.id,
    token: shared.json.token,
    sessionId: sessions.json.sessions[0]?.id ?? '',
  };
}, 60_000);

const all = Object.entries(routes) as [RouteName, Route][];
const ofGuests = all.filter(([, { auth }]) => auth === 'guest').map(([name]) => name);
const ofMembers = all.filter(([, { auth }]) => auth === 'session').map(([name]) => name);
const ofAnEntry = all.filter(([, { path }]) => path.startsWith('/entries/')).map(([name]) => name);

describe('a guest', () => {
  test.each(ofMembers)('is asked to log in: %s', async (name) => {
    const answer = await send(name, null);
    expect(answer).toMatchObject({ status: 401, reason: 'LOGIN_REQUIRED' });
  });
  test.each(ofGuests)('is answered without a log-in: %s', async (name) => {
    const answer = await send(name, null);
    expect(answer.status).not.toBe(401);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('a token that is none', () => {
  const bad = ['x', 'a'.repeat(43), 'Bearer', '../../etc', 'a'.repeat(199)];
  test.each(bad)('%s is no log-in', async (token) => {
    expect((await send('me', token)).status).toBe(401);
  });
  test('another scheme is none', async () => {
    const headers = { authorization: `Basic ${tokens.owner}` };
    expect((await send('me', null, { headers })).status).toBe(401);
  });
});

describe('another person', () => {
  test.each(ofAnEntry)('does not learn that the entry exists: %s', async (name) => {
    const answer = await send(name, tokens.stranger);
    expect(answer).toMatchObject({ status: 404, reason: 'ENTRY_NOT_FOUND' });
  });
  test.each(ofAnEntry)('cannot tell it from one that does not exist: %s', async (name) => {
    const path = (samples(ids)[name].path ?? '').replace(
      ids.entryId,
      `${tournamentId}.OPEN-MD.${'a'.repeat(12)}`,
    );
    const [there, notThere] = [
      await send(name, tokens.stranger),
      await send(name, tokens.stranger, { path }),
    ];
    const content = ({ status, json }: Received) => ({ status, ...(json as object), instance: '' });
    expect(content(there)).toEqual(content(notThere));
  });
  test('does not see it among their own', async () => {
    const { json } = await send('myEntries', tokens.stranger);
    expect((json as unknown as MyEntries).entries).toEqual([]);
  });
  test('cannot end a session that is not theirs', async () => {
    expect(await send('endSession', tokens.stranger)).toMatchObject({
      status: 404,
      reason: 'SESSION_NOT_FOUND',
    });
    expect((await send('me', tokens.owner)).status).toBe(200);
  });
  test('sees only their own account', async () => {
    const { json } = await send('me', tokens.stranger);
    expect((json as unknown as Me).profile?.realName).toBe('陆三山');
  });
  test('cannot hand in a portrait that is not theirs', async () => {
    const upload = await world.send<{ key: string }>({
      ...samples(ids).requestPortraitUpload,
      token: tokens.owner,
    });
    world.files.stored.set(upload.json.key, aPortrait());
    const body = {
      ...(samples(ids).submitProfile.body as object),
      document: { kind: 'foreign-passport', number: 'E7654321' },
      nationality: 'SG',
      birthDate: '1990-01-01',
      sex: 'M',
      portraitKey: upload.json.key,
    };
    const answer = await send('submitProfile', tokens.stranger, { body });
    expect(answer.status).toBe(422);
  });
});

describe('an invited person', () => {
  test('sees the entry, not the team name they must type (ENT-7)', async () => {
    const { status, json, text } = await send('entry', tokens.invitee);
    expect(status).toBe(200);
    expect((json as unknown as EntryView).viewer).toBe('invitee');
    expect(text).not.toContain('飞鱼队');
  });
  test.each(['changeRoster', 'withdrawEntry', 'remindInvitees'] as const)(
    'does not do what is the initiator’s: %s',
    async (name) => {
      expect(await send(name, tokens.invitee)).toMatchObject({
        status: 403,
        reason: 'NOT_INITIATOR',
      });
    },
  );
});

describe('the owner', () => {
  test.each(['me', 'listSessions', 'myFit', 'myEntries', 'entry'] as const)(
    'reads %s',
    async (name) => {
      expect((await send(name, tokens.owner)).status).toBe(200);
    },
  );
  test.each(ofGuests.filter((name) => routes[name].method === 'GET'))(
    'reads what everybody reads: %s',
    async (name) => {
      // places of the sample's event are not by order: it has no such lists, for nobody
      const lists = name === 'acceptanceList' || name === 'acceptanceFile';
      expect((await send(name, tokens.owner)).status).toBe(lists ? 409 : 200);
    },
  );
});

describe('names on the public list', () => {
  test('a guest and a member see the same: who does not consent is masked (MEM-13)', async () => {
    const [guest, member] = [
      await send('listEventEntries', null),
      await send('listEventEntries', tokens.stranger),
    ];
    expect(guest.json).toEqual(member.json);
    for (const { text } of [guest, member]) {
      expect(text).toContain('沈*鸣');
      expect(text).not.toMatch(/沈一鸣|1990\d{7}|1990-03-07|E199|foreign-passport/);
    }
  });
  test('the card of an invitation shows a guest no more', async () => {
    const { text, status } = await send('invitation', null);
    expect(status).toBe(200);
    expect(text).not.toContain('沈一鸣');
    expect(text).not.toContain('飞鱼队');
  });
});

describe('the end of a session', () => {
  test('an expired token is no log-in, and guests’ routes go on', async () => {
    const token = await world.logIn('19900005010');
    expect((await send('me', token)).status).toBe(200);
    const before = world.clock.now();
    world.clock.advance(91 * 86_400);
    expect((await send('me', token)).status).toBe(401);
    expect((await send('listUnits', token)).status).toBe(200);
    world.clock.set(before);
  });
  test('logged out is logged out', async () => {
    const token = await world.logIn('19900005011');
    expect((await send('logOut', token)).status).toBe(204);
    expect((await send('me', token)).status).toBe(401);
  });
  test('everywhere is everywhere', async () => {
    const first = await world.logIn('19900005012');
    world.clock.advance(61);
    const second = await world.logIn('19900005012');
    expect((await send('logOutEverywhere', second)).status).toBe(204);
    for (const token of [first, second]) expect((await send('me', token)).status).toBe(401);
  });
});

test('no log line names a person, a phone, a document or a token', () => {
  const text = JSON.stringify(world.logged);
  for (const secret of ['1990000', '沈一鸣', '飞鱼队', tokens.owner, ids.token, '198.51.'])
    expect(text).not.toContain(secret);
});

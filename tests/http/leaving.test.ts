import type { EntryView, MyEntries } from '../../src/contract/entries';
import type { Me } from '../../src/contract/membership';
import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import { useTestTable } from '../support/dynamo-local';
import type { Sent } from '../support/http-client';
import { entering, samples, type Ids } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';

/** PIPL: a deletion that died half way leaves an account that can only be deleted. */
const table = useTestTable();
const PHONE = '19900005802';
let world: HttpWorld;
let ids: Ids;
/** logged in before the deletion began, and after it died */
let tokens: { before: string; after: string };
let dying = false;
let keys = 0;

const send = <T = unknown>(name: RouteName, token: string, more: Partial<Sent> = {}) => {
  keys += 1;
  const key = 'command' in routes[name] ? `leaving-key-${keys}` : undefined;
  return world.send<T>({ ...samples(ids)[name], token, key, ...more });
};

beforeAll(async () => {
  world = httpWorld(table(), (wiring) => ({
    ...wiring,
    results: {
      ...wiring.results,
      forgetAthlete: async (memberId) => {
        if (dying) throw new Error('died');
        await wiring.results.forgetAthlete(memberId);
      },
    },
  }));
  await world.publish();
  await world.publishRanking();
  const owner = await world.approved('19900005801', { realName: '沈一鸣' });
  const before = await world.approved(PHONE, { realName: '顾二川' });
  const invitees = [{ phone: PHONE, role: 'athlete' }];
  const entered = await world.send<EntryView>({
    ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries` },
    ...{ token: owner, key: 'the-first-entry', body: { ...entering, invitees } },
  });
  if (entered.status !== 200) throw new Error(entered.text);
  ids = { entryId: entered.json.id, token: 'x'.repeat(43), sessionId: 'none' };
  dying = true;
  expect((await send('deleteAccount', before)).status).toBe(500);
  world.clock.advance(61);
  tokens = { before, after: await world.logIn(PHONE) };
}, 60_000);

const all = Object.entries(routes) as [RouteName, Route][];
const OPEN: readonly RouteName[] = ['deleteAccount', 'logOut', 'logOutEverywhere', 'endSession'];
const writes = all.flatMap(([name, { method, auth }]) =>
  auth !== 'guest' && method !== 'GET' && !OPEN.includes(name) ? [name] : [],
);
const reads = all.flatMap(([name, { method, auth }]) =>
  auth !== 'guest' && method === 'GET' ? [name] : [],
);

describe('an account whose deletion died half way', () => {
  test.each(writes)('writes nothing: %s', async (name) => {
    const refused = { status: 409, reason: 'ACCOUNT_LEAVING' };
    expect(await send(name, tokens.before)).toMatchObject(refused);
    expect(await send(name, tokens.after)).toMatchObject(refused);
  });

  test.each(reads)('reads on: %s', async (name) => {
    expect((await send(name, tokens.after)).reason).not.toBe('ACCOUNT_LEAVING');
  });

  test('is told so, and offered nothing that would be refused (ENT-7)', async () => {
    expect((await send<Me>('me', tokens.before)).json).toMatchObject({ leaving: true });
    const { json } = await send<EntryView>('entry', tokens.after);
    expect(json).toMatchObject({ shown: 'to-confirm', allowed: [] });
    const mine = (await send<MyEntries>('myEntries', tokens.after)).json.entries;
    expect(mine).toMatchObject([{ shown: 'to-confirm', todo: null }]);
  });

  test('logs out, ends other devices, and is deleted by asking again', async () => {
    world.clock.advance(61);
    const third = await world.logIn(PHONE);
    expect((await send('logOut', third)).status).toBe(204);
    expect((await send('endSession', tokens.after)).reason).toBe('SESSION_NOT_FOUND');
    expect((await send('deleteAccount', tokens.after)).status).toBe(500);
    dying = false;
    expect((await send('deleteAccount', tokens.after)).status).toBe(204);
    expect((await send('me', tokens.before)).status).toBe(401);
    world.clock.advance(61);
    const anew = await world.logIn(PHONE);
    expect((await send<Me>('me', anew)).json).toMatchObject({ review: 'none' });
    expect((await send('requestPortraitUpload', anew)).status).toBe(200);
  });
});

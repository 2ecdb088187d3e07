import { tellTournament } from '../../functions/usecases/telling/tell-tournament';
import { useTestTable } from '../support/dynamo-local';
import { tournamentId } from '../support/http-world';
import { stateOf } from '../support/table-state';
import { tellingWorld, type TellingWorld } from '../support/telling-world';

const table = useTestTable();
const [LIN, SU, HE] = ['19900006201', '19900006202', '19900006203'] as const;

let world: TellingWorld;
let lin: string;
let su: string;
beforeAll(() => {
  world = tellingWorld(table());
});
beforeEach(async () => {
  await world.begin();
  lin = await world.approved(LIN);
  su = await world.approved(SU);
  await world.minutes();
  world.forget();
});
const put = (token: string, path: string, body?: object) =>
  world.send({ method: 'PUT', path, token, ...(body ? { body } : {}) });

describe('TEL-3: the inbox', () => {
  /** Lin hears of so many answers, one a minute. */
  const answers = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) {
      const made = await world.enter(lin, [SU], 'OPEN-MD');
      await world.command(su, made, 'declination');
      await world.command(lin, made, 'withdrawal');
      await world.minutes();
    }
  };

  test('newest first, twenty a page, to its end', async () => {
    await answers(23);
    const first = await world.page(lin);
    expect(first.messages).toHaveLength(20);
    const second = await world.page(lin, `cursor=${first.next}`);
    // 23 answers and the review
    expect(second.messages).toHaveLength(4);
    expect(second.next).toBeNull();
    const all = [...first.messages, ...second.messages].map(({ at }) => at);
    expect(all).toEqual([...all].sort().reverse());
    expect(new Set([...first.messages, ...second.messages].map(({ id }) => id)).size).toBe(24);
    expect((await world.send({ path: '/me/inbox', token: lin, query: 'cursor=x' })).reason).toBe(
      'INVALID_REQUEST',
    );
  }, 60_000);

  test('one is read when it is opened, all when that is asked; what comes later is not', async () => {
    await answers(2);
    expect(await world.unread(lin)).toBe(3);
    const page = await world.page(lin);
    const [newest] = page.messages;
    expect((await put(lin, `/me/inbox/messages/${newest?.id}/read`)).status).toBe(204);
    expect((await put(lin, `/me/inbox/messages/${newest?.id}/read`)).status).toBe(204);
    expect(await world.unread(lin)).toBe(2);
    await answers(1);
    expect((await put(lin, '/me/inbox/read', { upTo: page.now })).status).toBe(204);
    expect((await world.inbox(lin)).map(({ read }) => read)).toEqual([false, true, true, true]);
    expect(await world.unread(lin)).toBe(1);
    // nobody reads what is still to come
    await put(lin, '/me/inbox/read', { upTo: '2099-01-01T00:00:00.000Z' });
    world.clock.advance(60);
    await answers(1);
    expect(await world.unread(lin)).toBe(1);
  });

  test('nobody reads or marks another one’s messages', async () => {
    await answers(1);
    const [message] = await world.inbox(lin);
    expect((await put(su, `/me/inbox/messages/${message?.id}/read`)).reason).toBe(
      'MESSAGE_NOT_FOUND',
    );
    expect((await world.inbox(su)).map(({ id }) => id)).not.toContain(message?.id);
  });

  test('a message is gone after 180 days, and everything of it with the account', async () => {
    await answers(1);
    const items = async () =>
      Object.keys(await stateOf(table())).filter((name) => /^(INBOX|WATCHERS)#/.test(name));
    await put(lin, `/tournaments/${tournamentId}/watch`);
    await put(lin, '/me/message-settings', { muted: ['entries.sms'] });
    expect((await items()).filter((name) => name.startsWith('WATCHERS'))).toHaveLength(1);
    const before = await items();
    expect((await world.send({ method: 'DELETE', path: '/me', token: su })).status).toBe(204);
    expect((await items()).length).toBeLessThan(before.length);
    expect((await world.send({ method: 'DELETE', path: '/me', token: lin })).status).toBe(204);
    expect(await items()).toEqual([]);
    // what is still owed to who is gone is told to nobody
    const he = await world.approved(HE);
    await world.minutes();
    await world.send({ method: 'DELETE', path: '/me', token: he });
    await world.minutes();
    expect(await items()).toEqual([]);
  });

  test('after 180 days it is shown to nobody, deleted or not', async () => {
    expect(await world.inbox(lin)).toHaveLength(1);
    // used in between: the account is not asked for a document (MEM-10)
    world.clock.advance(100 * 86_400);
    await world.logIn(LIN);
    world.clock.advance(80 * 86_400);
    const again = await world.logIn(LIN);
    expect(await world.page(again)).toMatchObject({ messages: [], next: null });
    expect(await world.unread(again)).toBe(0);
  });
});

describe('TEL-8: 「提醒我」', () => {
  const path = `/tournaments/${tournamentId}/watch`;

  test('is turned on and off; of no tournament it is refused', async () => {
    expect(await world.get(lin, path)).toEqual({ watching: false });
    await put(lin, path);
    await put(lin, path);
    expect(await world.get(lin, path)).toEqual({ watching: true });
    await world.send({ method: 'DELETE', path, token: lin });
    expect(await world.get(lin, path)).toEqual({ watching: false });
    expect((await put(lin, '/tournaments/no-such-open/watch')).reason).toBe('TOURNAMENT_NOT_FOUND');
  });

  test('tells of opening once, and of the list once it is out', async () => {
    world.clock.set('2023-09-01T02:00:00.000Z');
    await put(lin, path);
    const { opensAt, closesAt } = await world.get<{ opensAt: string; closesAt: string }>(
      lin,
      `/tournaments/${tournamentId}`,
    );
    world.clock.set(opensAt);
    world.clock.advance(-60);
    await world.minutes();
    expect(await world.kinds(lin)).toEqual([]);
    await world.minutes(3);
    expect(await world.kinds(lin)).toEqual(['opening']);
    world.clock.set(closesAt);
    await world.minutes(6);
    expect(await world.kinds(lin)).toEqual(['list-out', 'opening']);
    expect(await world.kinds(su)).toEqual([]);
  });
});

describe('TEL-9: a tournament that is changed or cancelled', () => {
  test('everybody entered and everybody who watches is told once, in the association’s words', async () => {
    const he = await world.approved(HE);
    await world.enter(lin, [SU, '19900006211'], 'OPEN-MT');
    await world.enter(lin, [SU], 'OPEN-MD');
    await put(he, `/tournaments/${tournamentId}/watch`);
    await put(su, `/tournaments/${tournamentId}/watch`);
    await world.minutes();
    const words = '比赛改到 12月2日，地点不变';
    const tell = () => tellTournament(world.wiring, tournamentId, 'tournament-changed', words);
    expect(await tell()).toMatchObject({ ok: true });
    await world.minutes(2);
    await tell();
    await world.minutes(2);
    for (const token of [lin, su, he]) {
      const told = (await world.inbox(token)).filter(({ kind }) => kind === 'tournament-changed');
      expect(told.map(({ facts }) => facts.note)).toEqual([words]);
    }
    expect(await tellTournament(world.wiring, 'no-such-open', 'tournament-changed', words)).toEqual(
      expect.objectContaining({ reason: 'TOURNAMENT_NOT_FOUND' }),
    );
  });
});

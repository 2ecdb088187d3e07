import type { EntryView, MyEntries } from '../../src/contract/entries';
import type { InboxPage, Watch } from '../../src/contract/telling';
import { messageOf } from '../../functions/domain/telling/message';
import type { CodeProof, LoggedIn } from '../../src/contract/session';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { cutterOf, CUTS } from '../support/cut-writes';
import { useTestTable } from '../support/dynamo-local';
import { aChildOf, codeFor, memberOf, meOf } from '../support/family';
import type { Received } from '../support/http-client';
import { confirming, entering } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { stateOf } from '../support/table-state';
import { setRights } from '../support/staff';

/** MEM-8: another number for an account. */
const table = useTestTable();
let world: HttpWorld;
let cutter: ReturnType<typeof cutterOf>;
let numbers = 0;
const aNumber = (): string => {
  numbers += 1;
  return `1990002${String(numbers).padStart(4, '0')}`;
};
beforeAll(async () => {
  world = httpWorld(table());
  cutter = cutterOf(world.wiring.table);
  await world.publish();
});

const keyOf = (phone: string) => world.wiring.secrets.blindIndex('phone', phone);
const accountOf = (phone: string) => world.wiring.members.idOfPhone(keyOf(phone));
const later = (seconds = 61) => void world.clock.advance(seconds);

interface Change {
  readonly from: string;
  readonly to: string;
  readonly old?: CodeProof;
  readonly proof?: CodeProof;
}
const prepared = async ({ from, to, old, proof }: Change) => ({
  phone: to,
  old: old ?? (await codeFor(world, from, 'old-phone')),
  proof: proof ?? (await codeFor(world, to)),
});
const send = (token: string, body: object): Promise<Received<LoggedIn>> =>
  world.send<LoggedIn>({ method: 'POST', path: '/me/phone', token, body });
const change = async (token: string, asked: Change) => send(token, await prepared(asked));

describe('a code to the old and a code to the new number', () => {
  test('the account goes on under the new one, on this device alone; the old one is told and is free', async () => {
    const [from, to] = [aNumber(), aNumber()];
    const token = await world.approved(from);
    later();
    const elsewhere = await world.logIn(from);
    const { memberId } = await meOf(world, token);
    later();
    const done = await change(token, { from, to });
    expect(done.status).toBe(200);
    expect(await meOf(world, done.json.token)).toMatchObject({
      ...{ memberId, phoneMasked: `199****${to.slice(-4)}`, review: 'approved' },
    });
    for (const ended of [token, elsewhere])
      expect(await world.send({ path: '/me', token: ended })).toMatchObject({ status: 401 });
    expect(await accountOf(to)).toBe(memberId);
    expect(await accountOf(from)).toBeNull();
    world.sms.sent.length = 0;
    await sweep(world.wiring);
    const params = [`199****${to.slice(-4)}`];
    const told = world.sms.sent.filter(({ template }) => template !== 'profile-reviewed');
    expect(told).toEqual([{ phone: from, template: 'phone-changed', params }]);
    // whoever has the old number now is somebody new
    later();
    const next = await world.logIn(from);
    expect((await meOf(world, next)).memberId).not.toBe(memberId);
  });

  test('the account itself asks for the code to its own number', async () => {
    const [from, to] = [aNumber(), aNumber()];
    const token = await world.logIn(from);
    later();
    const sent = await world.send<{ challenge: string }>({
      ...{ method: 'POST', path: '/me/sms-codes', token },
    });
    const old = { challenges: [sent.json.challenge], code: world.sms.codeTo(from) };
    expect(await change(token, { from, to, old })).toMatchObject({ status: 200 });
  });

  test('either code alone, one of another purpose and one for another number change nothing', async () => {
    const [from, to, third] = [aNumber(), aNumber(), aNumber()];
    const token = await world.logIn(from);
    later();
    const right = await prepared({ from, to });
    const wrong = (proof: CodeProof) => ({
      ...proof,
      code: String((Number(proof.code) + 1) % 1_000_000).padStart(6, '0'),
    });
    const login = await codeFor(world, third, 'login');
    for (const [body, reason] of [
      [{ ...right, old: wrong(right.old) }, 'CODE_WRONG'],
      [{ ...right, proof: wrong(right.proof) }, 'CODE_WRONG'],
      [{ ...right, old: right.proof }, 'CODE_EXPIRED'],
      [{ ...right, phone: third }, 'CODE_EXPIRED'],
      [{ ...right, phone: third, proof: login }, 'CODE_EXPIRED'],
      [{ ...right, phone: from }, 'PHONE_SAME'],
    ] as const)
      expect(await send(token, body)).toMatchObject({ reason });
    expect(await accountOf(to)).toBeNull();
    // what was proved and not used is good still
    expect(await send(token, right)).toMatchObject({ status: 200 });
    expect(await send(token, right)).toMatchObject({ reason: 'LOGIN_REQUIRED' });
  });

  test('a number with an account of nobody is merged into, its devices are logged out', async () => {
    const [from, to] = [aNumber(), aNumber()];
    const empty = await world.logIn(to);
    const { memberId: gone } = await meOf(world, empty);
    const token = await world.approved(from);
    later();
    const done = await change(token, { from, to });
    expect(done.status).toBe(200);
    expect(await world.wiring.members.find(gone)).toBeNull();
    expect(await world.send({ path: '/me', token: empty })).toMatchObject({ status: 401 });
    later();
    await sweep(world.wiring);
    const left = Object.keys(await stateOf(table())).filter((name) => name.includes(gone));
    expect(left).toEqual([]);
  });

  test('a number with somebody in it is refused to who proved it: a person, a guardian, the association', async () => {
    const from = aNumber();
    const token = await world.approved(from);
    const [person, guardian, office] = [aNumber(), aNumber(), aNumber()];
    await world.approved(person);
    await aChildOf(world, await world.logIn(guardian));
    const { memberId } = await meOf(world, await world.logIn(office));
    await setRights(world.wiring.roles, memberId);
    later();
    const old = await codeFor(world, from, 'old-phone');
    later();
    for (const to of [person, guardian, office])
      expect(await change(token, { from, to, old })).toMatchObject({ reason: 'PHONE_TAKEN' });
    expect(await meOf(world, token)).toMatchObject({ phoneMasked: `199****${from.slice(-4)}` });
  });
});

describe('what the old number was invited to', () => {
  const entered = async (initiator: string, phone: string, key: string) => {
    const invitees = [{ phone, role: 'athlete' as const }];
    const answer = await world.send<EntryView>({
      ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries`, token: initiator, key },
      body: { ...entering, invitees },
    });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json.id;
  };
  const mine = async (token: string) =>
    (await world.send<MyEntries>({ path: '/me/entries', token })).json.entries.map(
      ({ id, shown }) => ({
        id,
        shown,
      }),
    );

  test('follows, waiting or declined; whoever has the number next sees and gets only what is theirs', async () => {
    const [from, to] = [aNumber(), aNumber()];
    const token = await world.approved(from);
    const one = await world.approved(aNumber(), { sex: 'M' });
    const two = await world.approved(aNumber(), { sex: 'M' });
    const three = await world.approved(aNumber(), { sex: 'M' });
    const waits = await entered(one, from, 'follows-1');
    const declined = await entered(two, from, 'follows-2');
    const path = `/entries/${declined}/declination`;
    await world.send({ method: 'POST', path, token, key: 'follows-3', body: {} });
    later();
    const { json } = await change(token, { from, to });
    later();
    // before it has followed somebody invites the number's next holder
    const theirs = await entered(three, from, 'follows-4');
    await sweep(world.wiring);
    const followed = await mine(json.token);
    expect(followed).toEqual([
      { id: waits, shown: 'to-confirm' },
      { id: declined, shown: expect.any(String) },
    ]);
    const next = await world.logIn(from);
    expect((await mine(next)).map(({ id }) => id)).toEqual([theirs]);
    const confirmation = {
      ...{ method: 'POST', path: `/entries/${waits}/confirmation`, token: json.token },
      ...{ key: 'follows-5', body: { ...confirming } },
    };
    expect(await world.send(confirmation)).toMatchObject({ status: 200 });
    expect(await world.wiring.moves.following(10)).toEqual([]);
  });

  test('a sweep that dies at any write goes on with the next', async () => {
    const [from, to] = [aNumber(), aNumber()];
    const token = await world.logIn(from);
    const initiator = await world.approved(aNumber());
    const entryId = await entered(initiator, from, 'dies-of-it-1');
    later();
    const { json } = await change(token, { from, to });
    for (const kind of CUTS)
      await cutter.during(kind, 1, () => sweep(world.wiring).catch(() => undefined));
    await sweep(world.wiring);
    expect((await mine(json.token)).map(({ id }) => id)).toEqual([entryId]);
  });
});

describe('what an account had that is merged into another (MEM-8)', () => {
  const at = (n: number) => new Date(Date.parse(world.clock.now()) + n * 1000).toISOString();
  const filled = async (memberId: string, count: number) => {
    for (let n = 0; n < count; n += 1) {
      const telling = { kind: 'list-out', at: at(n - count), facts: {}, source: `${n}` } as const;
      const message = messageOf(
        telling,
        { memberId },
        world.wiring.secrets.digest(`${memberId} ${n}`),
        at(n - count),
      );
      await world.wiring.inboxes.put(message);
    }
  };
  const inbox = async (token: string) => {
    const ids: string[] = [];
    let cursor = '';
    do {
      const query = cursor === '' ? {} : { query: `cursor=${cursor}` };
      const page = await world.send<InboxPage>({ path: '/me/inbox', token, ...query });
      ids.push(...page.json.messages.map(({ id, read }) => `${id} ${read}`));
      cursor = page.json.next ?? '';
    } while (cursor !== '');
    return ids;
  };
  const watching = async (token: string) =>
    (await world.send<Watch>({ path: `/tournaments/${tournamentId}/watch`, token })).json.watching;

  const merged = async (count: number, cut: (run: () => Promise<void>) => Promise<boolean>) => {
    const [from, to] = [aNumber(), aNumber()];
    const token = await world.approved(from);
    const empty = await world.logIn(to);
    const { memberId } = await meOf(world, empty);
    await filled(memberId, count);
    const put = (path: string, body: object) =>
      world.send({ method: 'PUT', path, token: empty, body });
    await put('/me/inbox/read', { upTo: at(-2) });
    await put(`/tournaments/${tournamentId}/watch`, {});
    later();
    const had = await inbox(empty);
    expect(had).toHaveLength(count);
    // the last two are not read
    expect(had.filter((one) => one.endsWith('false'))).toHaveLength(2);
    const { json } = await change(token, { from, to });
    const was = await cut(() => sweep(world.wiring).catch(() => undefined));
    await sweep(world.wiring);
    expect(await inbox(json.token)).toEqual(expect.arrayContaining(had));
    expect(await watching(json.token)).toBe(true);
    expect(await world.wiring.inboxes.page(memberId, null, 10)).toEqual([]);
    expect(await world.wiring.watches.has(memberId, tournamentId)).toBe(false);
    later();
    return was;
  };

  test('its messages, read or not, and what it watched are the other’s, to their last page', () =>
    merged(43, async (run) => run().then(() => true)));

  test('whatever dies in between', async () => {
    for (const [nth, kind] of CUTS.entries())
      for (let k = 1 + 2 * nth; ; k += 11)
        if (!(await merged(3, (run) => cutter.during(kind, k, run)))) break;
  }, 120_000);
});

describe('races', () => {
  test('of two accounts that want one number at once one gets it, the other keeps its own', async () => {
    const [one, other, to] = [aNumber(), aNumber(), aNumber()];
    const tokens = [await world.approved(one), await world.approved(other)];
    later();
    const first = await prepared({ from: one, to });
    later();
    const second = await prepared({ from: other, to });
    const [a, b] = await Promise.all([send(tokens[0] ?? '', first), send(tokens[1] ?? '', second)]);
    expect([a.status, b.status].sort()).toEqual([200, 409]);
    expect([a.reason, b.reason]).toContain('PHONE_TAKEN');
    const owner = await accountOf(to);
    const kept = await Promise.all([accountOf(one), accountOf(other)]);
    expect(kept.filter((id) => id === null)).toHaveLength(1);
    expect(kept).not.toContain(owner);
  });

  test('a log-in by the old number that comes between any two reads opens nothing of the account', async () => {
    for (let k = 1; ; k += 1) {
      const [from, to] = [aNumber(), aNumber()];
      const token = await world.approved(from);
      const { memberId } = await meOf(world, token);
      later();
      const asked = await prepared({ from, to });
      later();
      const proof = await codeFor(world, from, 'login');
      let login: Received<LoggedIn> | null = null;
      const was = await cutter.overtaken(
        k,
        async () => expect(await send(token, asked)).toMatchObject({ status: 200 }),
        async () => {
          login = await world.send<LoggedIn>({
            ...{ method: 'POST', path: '/auth/sessions/sms', body: { phone: from, proof } },
          });
        },
      );
      if (!was) break;
      const sessions = await world.wiring.sessions.ofMember(memberId);
      expect({ k, keys: sessions.sessions.map(({ phoneKey }) => phoneKey) }).toEqual({
        ...{ k, keys: [keyOf(to)] },
      });
      const answer = login as Received<LoggedIn> | null;
      if (answer?.status === 200)
        expect((await meOf(world, answer.json.token)).memberId).not.toBe(memberId);
    }
  }, 60_000);

  test('cut at any write it is done or it is not, and the codes go with it', async () => {
    for (const kind of CUTS)
      for (let k = 1; ; k += 1) {
        const [from, to] = [aNumber(), aNumber()];
        const token = await world.approved(from);
        const { memberId } = await meOf(world, token);
        later();
        const asked = await prepared({ from, to });
        const was = await cutter.during(kind, k, () => send(token, asked));
        const at = await Promise.all([accountOf(from), accountOf(to)]);
        const member = await memberOf(world, memberId);
        const moved = member.phone?.key === keyOf(to);
        expect({ kind, k, at }).toEqual({
          kind,
          k,
          at: moved ? [null, memberId] : [memberId, null],
        });
        const again = await send(token, asked);
        expect({ kind, k, status: again.status }).toEqual({ kind, k, status: moved ? 401 : 200 });
        if (!was) break;
      }
  }, 60_000);
});

describe('MEM-9: guessing', () => {
  test('one network guesses at codes as long as its hour allows, whatever they are for', async () => {
    const token = await world.logIn(aNumber());
    const proof = { challenges: ['made-up'], code: '000000' };
    const address = '192.0.2.77';
    const reasons: (string | null)[] = [];
    // the first code that is wrong ends it
    for (let at = 0; at < 301; at += 1) {
      const body = { phone: '19900029999', old: proof, proof };
      const sent = { method: 'POST', path: '/me/phone', token, body, address };
      reasons.push((await world.send(sent)).reason);
    }
    expect(reasons.slice(0, 300).every((reason) => reason === 'CODE_EXPIRED')).toBe(true);
    expect(reasons.at(-1)).toBe('TOO_MANY_REQUESTS');
  }, 60_000);
});

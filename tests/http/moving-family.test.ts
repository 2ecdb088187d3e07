import type { EntryView } from '../../src/contract/entries';
import type { Family } from '../../src/contract/moving';
import { accountSms } from '../../functions/usecases/moving/account-sms';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { cutterOf } from '../support/cut-writes';
import { useTestTable } from '../support/dynamo-local';
import { aChildOf, codeFor, memberOf, meOf } from '../support/family';
import type { Received } from '../support/http-client';
import { entering } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { roundTripsOf } from '../support/round-trips';

/** MEM-8: a child's own phone, and who acts for whom. */
const table = useTestTable();
let world: HttpWorld;
let cutter: ReturnType<typeof cutterOf>;
let numbers = 0;
const aNumber = (): string => {
  numbers += 1;
  return `1990003${String(numbers).padStart(4, '0')}`;
};
let keys = 0;
const post = (token: string, path: string, body?: object): Promise<Received> => {
  keys += 1;
  return world.send({ method: 'POST', path, token, key: `a-command-${keys}`, body: body ?? {} });
};
const remove = (token: string, path: string) => world.send({ method: 'DELETE', path, token });
const family = async (token: string): Promise<Family> =>
  (await world.send<Family>({ path: '/me/family', token })).json;
const idOf = async (token: string) => (await meOf(world, token)).memberId;
const later = (seconds = 61) => void world.clock.advance(seconds);

beforeAll(async () => {
  world = httpWorld(table());
  cutter = cutterOf(world.wiring.table);
  await world.publish();
});

const aParent = () => world.approved(aNumber());
const transfer = async (token: string, child: string, phone: string, stay: boolean) =>
  post(token, `/me/persons/${child}/transfer`, {
    ...{ phone, stay, proof: await codeFor(world, phone) },
  });
const invite = (token: string, child: string, phone: string) =>
  post(token, `/me/persons/${child}/guardian-invitations`, { phone });
const accept = async (token: string) => {
  const [invitation] = (await family(token)).invitations;
  return post(token, `/me/guardian-invitations/${invitation?.id ?? 'none'}/acceptance`);
};
describe('a child gets a phone of its own', () => {
  const entered = (token: string, memberId: string | undefined, key: string) =>
    world.send<EntryView>({
      ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries`, token, key },
      body: {
        ...{ ...entering, eventId: 'OPEN-MS', teamName: null, invitees: [] },
        ...(memberId === undefined ? {} : { for: memberId }),
      },
    });

  test('it is who it was, with its entry; the guardian who stays acts for it, the one who leaves does not', async () => {
    for (const stay of [true, false]) {
      const [parent, phone] = [await aParent(), aNumber()];
      const child = await aChildOf(world, parent, { birthDate: '1990-03-07' });
      const entry = await entered(parent, child, `of-the-child-${stay}`);
      expect(entry.status).toBe(200);
      expect(await transfer(parent, child, phone, stay)).toMatchObject({ status: 204 });
      later();
      const own = await world.logIn(phone);
      expect(await meOf(world, own)).toMatchObject({ memberId: child, review: 'approved' });
      const mine = await world.send({ path: `/entries/${entry.json.id}`, token: own });
      expect(mine.status).toBe(200);
      const [member, guardian] = [
        await memberOf(world, child),
        await memberOf(world, await idOf(parent)),
      ];
      expect(member.guardians).toEqual(stay ? [guardian.id] : []);
      expect(guardian.wards).toEqual(stay ? [child] : []);
      const seen = await world.send({ path: `/entries/${entry.json.id}`, token: parent });
      expect(seen.status).toBe(stay ? 200 : 404);
    }
  });

  test('an account of nobody is merged into; one of somebody, a used code and another child are refused', async () => {
    const [parent, stranger, phone] = [await aParent(), await aParent(), aNumber()];
    const [one, two] = [await aChildOf(world, parent), await aChildOf(world, parent)];
    const empty = await idOf(await world.logIn(phone));
    later();
    const proof = await codeFor(world, phone);
    const body = { phone, stay: true, proof };
    const of = (child: string) => `/me/persons/${child}/transfer`;
    expect(await post(stranger, of(one), body)).toMatchObject({ reason: 'PERSON_NOT_FOUND' });
    expect(await post(parent, of(await idOf(parent)), body)).toMatchObject({
      reason: 'PERSON_NOT_FOUND',
    });
    expect(await post(parent, of(one), body)).toMatchObject({ status: 204 });
    expect(await world.wiring.members.find(empty)).toBeNull();
    expect(await post(parent, of(two), body)).toMatchObject({ reason: 'CODE_EXPIRED' });
    later();
    expect(await transfer(parent, two, phone, true)).toMatchObject({ reason: 'PHONE_TAKEN' });
    later();
    expect(await transfer(parent, one, aNumber(), true)).toMatchObject({
      reason: 'PERSON_HAS_PHONE',
    });
    expect((await memberOf(world, two)).phone).toBeNull();
  });

  test('a number that somebody takes while it is transferred is theirs: nothing is half done', async () => {
    for (let k = 1; ; k += 1) {
      const [parent, rival, from, phone] = [await aParent(), await aParent(), aNumber(), aNumber()];
      const child = await aChildOf(world, parent);
      const other = await aChildOf(world, rival);
      later();
      const proofs = [await codeFor(world, phone)];
      later();
      proofs.push(await codeFor(world, phone));
      const [one, two] = proofs.map((proof) => ({ phone, stay: false, proof }));
      const was = await cutter.overtaken(
        k,
        async () =>
          expect(await post(rival, `/me/persons/${other}/transfer`, two)).toMatchObject({
            status: 204,
          }),
        async () =>
          void (await post(parent, `/me/persons/${child}/transfer`, one).then((answer) =>
            expect([204, 409]).toContain(answer.status),
          )),
      );
      const holders = await Promise.all(
        [child, other].map(async (id) => (await memberOf(world, id)).phone !== null),
      );
      if (was) expect({ k, holders }).toEqual({ k, holders: [false, true] });
      const guardian = await memberOf(world, await idOf(parent));
      if (was) expect({ k, wards: guardian.wards }).toEqual({ k, wards: [child] });
      expect(await world.wiring.members.idOfPhone(from)).toBeNull();
      if (!was) break;
    }
  }, 60_000);

  test('an entry for the child at any moment of it is made by who may, and stands', async () => {
    for (let k = 1; ; k += 1) {
      const [parent, phone] = [await aParent(), aNumber()];
      const child = await aChildOf(world, parent, { birthDate: '1990-03-07' });
      const proof = await codeFor(world, phone);
      const body = { phone, stay: false, proof };
      let entry: Received<EntryView> | null = null;
      const was = await cutter.overtaken(
        k,
        async () =>
          expect(await post(parent, `/me/persons/${child}/transfer`, body)).toMatchObject({
            status: 204,
          }),
        async () => {
          entry = await entered(parent, child, `at-moment-${String(k).padStart(4, '0')}`);
        },
      );
      if (!was) break;
      const answer = entry as Received<EntryView> | null;
      const [part] = await world.wiring.entries.participationsOf(child);
      expect({ k, live: part?.live ?? 0 }).toEqual({ k, live: answer?.status === 200 ? 1 : 0 });
      if (answer?.status !== 200) expect(answer?.reason).toBe('PERSON_NOT_FOUND');
    }
  }, 60_000);
});

describe('a second guardian', () => {
  test('is asked by number, sees a masked name, and acts for the child once they have said yes', async () => {
    const [parent, phone] = [await world.approved(aNumber()), aNumber()];
    const child = await aChildOf(world, parent, { realName: '欧阳小雨' });
    world.sms.sent.length = 0;
    expect(await invite(parent, child, phone)).toMatchObject({ status: 204 });
    expect(world.sms.sent).toEqual([]);
    await sweep(world.wiring);
    const asked = world.sms.sent.filter(({ template }) => template !== 'profile-reviewed');
    expect(asked).toEqual([{ phone, template: 'guardian-invited', params: ['7'] }]);
    const second = await world.logIn(phone);
    expect(await family(second)).toEqual({
      ...{ children: [], guardians: [], mayEndGuardianship: false },
      invitations: [
        {
          ...{ id: expect.any(String), childName: '欧**雨' },
          ...{ invitedBy: expect.stringMatching(/^199\*{4}/), expiresAt: expect.any(String) },
        },
      ],
    });
    expect(await accept(second)).toMatchObject({ status: 204 });
    expect(await family(second)).toMatchObject({
      invitations: [],
      children: [
        {
          ...{ memberId: child, name: '欧阳小雨', phoneMasked: null },
          guardians: [{ self: false }, { self: true }],
          may: { transfer: true, inviteGuardian: false },
        },
      ],
    });
    expect((await meOf(world, second)).persons).toMatchObject([
      { as: 'self' },
      { memberId: child, as: 'guardian' },
    ]);
  });

  test('one number with an account and one without are answered alike, in as many round trips', async () => {
    const trips = roundTripsOf(world.wiring.table);
    const parent = await aParent();
    const child = await aChildOf(world, parent);
    const known = aNumber();
    await world.approved(known);
    const cost = async (phone: string) => {
      let answer: Received | null = null;
      const count = await trips(async () => void (answer = await invite(parent, child, phone)));
      return { count, answer: (answer as Received | null)?.text };
    };
    expect(await cost(known)).toEqual(await cost(aNumber()));
  });

  test('five a day of one account and three to one number, whoever asks', async () => {
    const parent = await aParent();
    const child = await aChildOf(world, parent);
    for (let at = 0; at < 5; at += 1)
      expect(await invite(parent, child, aNumber())).toMatchObject({ status: 204 });
    expect(await invite(parent, child, aNumber())).toMatchObject({ reason: 'TOO_MANY_REQUESTS' });
    const phone = aNumber();
    for (let at = 0; at < 3; at += 1) {
      const other = await aParent();
      expect(await invite(other, await aChildOf(world, other), phone)).toMatchObject({
        status: 204,
      });
    }
    const last = await aParent();
    expect(await invite(last, await aChildOf(world, last), phone)).toMatchObject({
      reason: 'TOO_MANY_REQUESTS',
    });
  });

  test("another's invitation, a declined, an expired and a third guardian's are refused", async () => {
    const [parent, phone, other] = [await aParent(), aNumber(), aNumber()];
    const child = await aChildOf(world, parent);
    const [second, third] = [await world.logIn(phone), await world.logIn(other)];
    await invite(parent, child, phone);
    const [asked] = (await family(second)).invitations;
    const path = `/me/guardian-invitations/${asked?.id ?? ''}`;
    expect(await post(third, `${path}/acceptance`)).toMatchObject({
      reason: 'GUARDIANSHIP_NOT_FOUND',
    });
    await remove(third, path);
    expect((await family(second)).invitations).toHaveLength(1);
    expect(await remove(second, path)).toMatchObject({ status: 204 });
    expect(await post(second, `${path}/acceptance`)).toMatchObject({
      reason: 'GUARDIANSHIP_NOT_FOUND',
    });
    await invite(parent, child, phone);
    await invite(parent, child, other);
    expect(await accept(second)).toMatchObject({ status: 204 });
    expect(await accept(third)).toMatchObject({ reason: 'GUARDIANS_FULL' });
    expect(await invite(parent, child, aNumber())).toMatchObject({ reason: 'GUARDIANS_FULL' });
    const late = await aChildOf(world, parent);
    await invite(parent, late, other);
    const [old] = (await family(third)).invitations.slice(-1);
    world.clock.advance(7 * 86_400);
    expect((await family(third)).invitations).toEqual([]);
    expect(await post(third, `/me/guardian-invitations/${old?.id ?? ''}/acceptance`)).toMatchObject(
      { reason: 'GUARDIANSHIP_NOT_FOUND' },
    );
  });

  test('two who accept at once: one is the second guardian', async () => {
    const parent = await aParent();
    const child = await aChildOf(world, parent);
    const tokens = await Promise.all(
      [aNumber(), aNumber()].map(async (phone) => {
        await invite(parent, child, phone);
        return world.logIn(phone);
      }),
    );
    const answers = await Promise.all(tokens.map(accept));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await memberOf(world, child)).guardians).toHaveLength(2);
  });

  test('an account acts for eight children, not for nine', async () => {
    const [parent, phone] = [await aParent(), aNumber()];
    const second = await world.logIn(phone);
    for (let at = 0; at < 8; at += 1) await aChildOf(world, second);
    await invite(parent, await aChildOf(world, parent), phone);
    expect(await accept(second)).toMatchObject({ reason: 'WARDS_FULL' });
  });
});

describe('a guardianship that waits', () => {
  test('goes with the account that is deleted: whoever has the number next is asked nothing', async () => {
    const [parent, phone] = [await aParent(), aNumber()];
    const second = await world.logIn(phone);
    await invite(parent, await aChildOf(world, parent), phone);
    expect((await family(second)).invitations).toHaveLength(1);
    expect((await remove(second, '/me')).status).toBe(204);
    later();
    expect((await family(await world.logIn(phone))).invitations).toEqual([]);
  });

  test('follows to the changed number', async () => {
    const [parent, from, to] = [await aParent(), aNumber(), aNumber()];
    const second = await world.logIn(from);
    await invite(parent, await aChildOf(world, parent), from);
    later();
    const old = await codeFor(world, from, 'old-phone');
    const body = { phone: to, old, proof: await codeFor(world, to) };
    const moved = await world.send<{ token: string }>({
      ...{ method: 'POST', path: '/me/phone', token: second, body },
    });
    await sweep(world.wiring);
    later();
    expect((await family(await world.logIn(from))).invitations).toEqual([]);
    expect((await family(moved.json.token)).invitations).toHaveLength(1);
  });

  test('for a child whose deletion broke off is refused, as is its own phone; removing goes on', async () => {
    const [parent, phone] = [await aParent(), aNumber()];
    const second = await world.logIn(phone);
    const child = await aChildOf(world, parent);
    await invite(parent, child, phone);
    const marked = await memberOf(world, child);
    const sessions = await world.wiring.sessions.ofMember(child);
    await world.wiring.members.leave(marked, sessions, { alone: [], shared: [] });
    // nobody is asked any more
    expect(await accept(second)).toMatchObject({ reason: 'GUARDIANSHIP_NOT_FOUND' });
    for (const answer of [
      await invite(parent, child, aNumber()),
      await transfer(parent, child, aNumber(), true),
    ])
      expect(answer).toMatchObject({ reason: 'PERSON_LEAVING' });
    const removed = await world.send({
      ...{ method: 'DELETE', path: `/me/persons/${child}`, token: parent, key: 'goes-on-1' },
    });
    expect(removed.status).toBe(200);
    expect(await world.wiring.members.find(child)).toBeNull();
  });
});

describe('who no longer acts for a child', () => {
  test('a child with its own phone ends it from eighteen on, alone', async () => {
    const parent = await aParent();
    const guardian = await idOf(parent);
    // the tests are in November 2023
    for (const [birthDate, reason] of [
      ['2005-11-30', 'NOT_ADULT'],
      ['2005-11-01', null],
    ] as const) {
      const [child, phone] = [await aChildOf(world, parent, { birthDate }), aNumber()];
      await transfer(parent, child, phone, true);
      later();
      const own = await world.logIn(phone);
      expect((await family(own)).mayEndGuardianship).toBe(reason === null);
      expect(await remove(own, `/me/guardians/${guardian}`)).toMatchObject({ reason });
      expect((await memberOf(world, child)).guardians).toEqual(reason ? [guardian] : []);
      expect((await memberOf(world, guardian)).wards.includes(child)).toBe(reason !== null);
    }
  });

  test('a guardian who deletes the account at any moment of a transfer: it is done whole or not at all', async () => {
    for (let k = 1; ; k += 1) {
      const [parent, phone] = [await aParent(), aNumber()];
      const child = await aChildOf(world, parent);
      const body = { phone, stay: false, proof: await codeFor(world, phone) };
      let answer: Received | null = null;
      const was = await cutter.overtaken(
        k,
        async () => void (await remove(parent, '/me')),
        async () => void (answer = await post(parent, `/me/persons/${child}/transfer`, body)),
      );
      if (!was) break;
      const status = (answer as Received | null)?.status;
      const member = await world.wiring.members.find(child);
      const own = member?.phone ?? null;
      expect({ k, own: own !== null }).toEqual({ k, own: status === 204 });
      const holder = await world.wiring.members.idOfPhone(
        world.wiring.secrets.blindIndex('phone', phone),
      );
      expect({ k, holder }).toEqual({ k, holder: status === 204 ? child : null });
    }
  }, 60_000);
});

test('an invitation at night goes out at eight in the morning (TEL-4)', () => {
  const to = { key: 'key', sealed: '', masked: '' };
  const night = '2023-11-03T19:00:00.000Z';
  const dueAt = (template: 'guardian-invited' | 'phone-changed') =>
    accountSms(to, template, [], 'about', night).dueAt;
  expect(dueAt('guardian-invited')).toBe('2023-11-04T00:00:00.000Z');
  expect(dueAt('phone-changed')).toBe(night);
});

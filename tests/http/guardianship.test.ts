import type { Me } from '../../src/contract/membership';
import type { Family } from '../../src/contract/moving';
import type { LoggedIn } from '../../src/contract/session';
import type { InboxPage } from '../../src/contract/telling';
import { addSeconds } from '../../functions/domain/calendar/calendar';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { BONDS } from '../../functions/domain/telling/bonds';
import { PUBLICATION } from '../../src/copy/agreements';
import { SMS_TEXTS, smsText } from '../../src/copy/telling';
import { useTestTable } from '../support/dynamo-local';
import { aChildOf, codeFor, memberOf, meOf, putMember } from '../support/family';
import type { Received } from '../support/http-client';
import { httpWorld, type HttpWorld } from '../support/http-world';

/** MEM-1, MEM-8, MEM-13: who may be whose guardian, what a guardian may do for whom, and who is told. */
const table = useTestTable();
let world: HttpWorld;
let numbers = 0;
const aNumber = (): string => {
  numbers += 1;
  return `1990006${String(numbers).padStart(4, '0')}`;
};
let keys = 0;
const send = <T = unknown>(
  token: string,
  method: 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<Received<T>> => {
  keys += 1;
  return world.send<T>({
    ...{ method, path, token, key: `a-guardian-${String(keys).padStart(4, '0')}` },
    ...(method === 'POST' ? { body: body ?? {} } : {}),
  });
};
const family = async (token: string): Promise<Family> =>
  (await world.send<Family>({ path: '/me/family', token })).json;
const idOf = async (token: string) => (await meOf(world, token)).memberId;
const aParent = () => world.approved(aNumber());
/** An account whose profile says a birth date that nobody has reviewed. */
const saying = async (birthDate: string): Promise<string> => {
  const token = await world.approved(aNumber());
  const member = await memberOf(world, await idOf(token));
  if (!member.profile) throw new Error('no profile');
  const profile = { ...member.profile, birthDate };
  await putMember(world, { ...member, profile, review: 'pending', version: member.version + 1 });
  return token;
};
const grown = async (childId: string, birthDate = '2005-11-01') => {
  const child = await memberOf(world, childId);
  if (!child.profile) throw new Error('no profile');
  const profile = { ...child.profile, birthDate };
  await putMember(world, { ...child, profile, version: child.version + 1 });
};
const transfer = async (token: string, child: string, phone: string, stay: boolean) => {
  const body = { phone, stay, proof: await codeFor(world, phone) };
  const done = await send(token, 'POST', `/me/persons/${child}/transfer`, body);
  expect(done).toMatchObject({ status: 204 });
  world.clock.advance(61);
  return world.logIn(phone);
};
const besideGuardian = async (childId: string, guardianId: string) => {
  const child = await memberOf(world, childId);
  return { ...child, guardians: [...child.guardians, guardianId], version: child.version + 1 };
};
const invite = (token: string, child: string, phone: string) =>
  send(token, 'POST', `/me/persons/${child}/guardian-invitations`, { phone });
const accept = async (token: string) => {
  const [invitation] = (await family(token)).invitations;
  return send(token, 'POST', `/me/guardian-invitations/${invitation?.id ?? 'none'}/acceptance`);
};
const alsoGuards = async (token: string, child: string, phone = aNumber()): Promise<string> => {
  await invite(token, child, phone);
  const second = await world.logIn(phone);
  expect(await accept(second)).toMatchObject({ status: 204 });
  return second;
};
const publish = (token: string, child: string | undefined, consent = true) =>
  send(token, 'POST', '/me/publication', {
    ...(child === undefined ? {} : { for: child }),
    consentTo: consent ? PUBLICATION.version : null,
  });

beforeAll(async () => {
  // these tests are in November 2023
  world = httpWorld(table());
  await world.publish();
});

describe('a minor is nobody’s guardian (MEM-1)', () => {
  test('adds no child and accepts none, by the profile as by the review', async () => {
    const minor = await saying('2005-11-30');
    expect(await send(minor, 'POST', '/me/persons')).toMatchObject({
      ...{ status: 403, reason: 'NOT_ADULT' },
    });
    expect(await send(await saying('2005-11-01'), 'POST', '/me/persons')).toMatchObject({
      status: 200,
    });
    const parent = await aParent();
    const phone = aNumber();
    await invite(parent, await aChildOf(world, parent), phone);
    const young = await world.approved(phone);
    await grown(await idOf(young), '2005-11-30');
    expect(await accept(young)).toMatchObject({ reason: 'NOT_ADULT' });
  });

  test('a child with a phone of its own and no profile takes no child', async () => {
    const parent = await aParent();
    const added = await send<Me>(parent, 'POST', '/me/persons');
    const child = added.json.persons.at(-1)?.memberId ?? '';
    const own = await transfer(parent, child, aNumber(), true);
    expect(await send(own, 'POST', '/me/persons')).toMatchObject({ reason: 'NOT_ADULT' });
  });
});

describe('whoever is of age consents alone (MEM-1, MEM-13)', () => {
  test('gets no other guardian, and none of theirs publishes them; taking it back is anybody’s', async () => {
    const parent = await aParent();
    const child = await aChildOf(world, parent);
    const own = await transfer(parent, child, aNumber(), true);
    const phone = aNumber();
    const second = await world.logIn(phone);
    await invite(parent, child, phone);
    expect((await family(parent)).children).toMatchObject([{ may: { inviteGuardian: true } }]);
    const mayPublish = async (token: string, query = '') =>
      (await world.send<Me>({ path: '/me', token, query })).json.mayPublish;
    expect(await mayPublish(parent, `for=${child}`)).toBe(true);
    await grown(child);
    expect(await mayPublish(parent, `for=${child}`)).toBe(false);
    expect([await mayPublish(parent), await mayPublish(own)]).toEqual([true, true]);
    expect((await family(parent)).children).toMatchObject([{ may: { inviteGuardian: false } }]);
    expect(await invite(parent, child, aNumber())).toMatchObject({ reason: 'PERSON_ADULT' });
    expect(await accept(second)).toMatchObject({ status: 422, reason: 'PERSON_ADULT' });
    expect((await memberOf(world, child)).guardians).toEqual([await idOf(parent)]);
    expect(await publish(parent, child)).toMatchObject({ status: 422, reason: 'PERSON_ADULT' });
    expect((await memberOf(world, child)).publication ?? null).toBeNull();
    expect(await publish(own, undefined)).toMatchObject({ status: 200 });
    expect(await publish(parent, child, false)).toMatchObject({ status: 200 });
    expect((await memberOf(world, child)).publication?.withdrawnAt).not.toBeNull();
  });
});

describe('a child that is moved to a phone (MEM-8)', () => {
  const told = async (token: string) => {
    const inbox = await world.send<InboxPage>({ path: '/me/inbox', token });
    return inbox.json.messages.filter(({ kind }) => kind === 'child-moved');
  };

  test('the other guardian is told, in the app and by SMS, once; nobody else is', async () => {
    const from = aNumber();
    const parent = await world.approved(from);
    const child = await aChildOf(world, parent, { realName: '欧阳小雨' });
    const other = aNumber();
    const second = await alsoGuards(parent, child, other);
    const to = aNumber();
    const own = await transfer(parent, child, to, true);
    world.sms.sent.length = 0;
    await sweep(world.wiring);
    await sweep(world.wiring);
    const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(7)}`;
    const facts = { who: masked(from), whom: '欧**雨', phone: masked(to) };
    expect(await told(second)).toMatchObject([{ facts }]);
    expect([await told(parent), await told(own)]).toEqual([[], []]);
    expect(world.sms.sent.filter(({ template }) => template === 'child-moved')).toEqual([
      { phone: other, template: 'child-moved', params: [facts.whom, facts.who, facts.phone] },
    ]);
  });

  test('is not deleted from that phone while a guardian is there, whatever age it claims', async () => {
    const parent = await aParent();
    const child = await aChildOf(world, parent);
    const second = await alsoGuards(parent, child);
    const own = await transfer(parent, child, aNumber(), false);
    expect(await send(own, 'DELETE', '/me')).toMatchObject({
      ...{ status: 409, reason: 'ACCOUNT_GUARDED' },
    });
    expect((await memberOf(world, child)).leaving).toBeUndefined();
    // the guardian agrees by stepping back
    expect(await send(second, 'DELETE', `/me/persons/${child}`)).toMatchObject({ status: 200 });
    expect(await send(own, 'DELETE', '/me')).toMatchObject({ status: 204 });
    expect(await world.wiring.members.find(child)).toBeNull();
  });

  test('who is of age by the review deletes the account, and the bond goes with it', async () => {
    const parent = await aParent();
    const child = await aChildOf(world, parent);
    const own = await transfer(parent, child, aNumber(), true);
    await grown(child);
    expect(await send(own, 'DELETE', '/me')).toMatchObject({ status: 204 });
    expect((await memberOf(world, await idOf(parent))).wards).toEqual([]);
  });
});

describe('who acts for a child (MEM-8, TEL-1)', () => {
  const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(7)}`;
  const toldOf = async (token: string) => {
    const inbox = await world.send<InboxPage>({ path: '/me/inbox', token });
    return inbox.json.messages.filter(({ kind }) => kind.startsWith('guardian-'));
  };
  const smsTo = async () => {
    world.sms.sent.length = 0;
    await sweep(world.wiring);
    await sweep(world.wiring);
    return world.sms.sent.filter(({ template }) => template === 'guardian-changed');
  };

  test('the guardian is told that a second one joined, and that they stepped back; the other is not', async () => {
    const [own, other] = [aNumber(), aNumber()];
    const parent = await world.approved(own);
    const child = await aChildOf(world, parent, { realName: '欧阳小雨' });
    const second = await alsoGuards(parent, child, other);
    const facts = { whom: '欧**雨', who: masked(other) };
    const sms = (what: string) => [
      { phone: own, template: 'guardian-changed', params: [facts.whom, facts.who, what] },
    ];
    expect((await smsTo()).filter(({ phone }) => phone === own)).toEqual(sms('成为了监护人'));
    expect(await toldOf(parent)).toMatchObject([{ kind: 'guardian-joined', facts }]);
    expect(await send(second, 'DELETE', `/me/persons/${child}`)).toMatchObject({ status: 200 });
    expect(await smsTo()).toEqual(sms('不再是监护人'));
    expect(await toldOf(parent)).toMatchObject([
      { kind: 'guardian-left', facts },
      { kind: 'guardian-joined', facts },
    ]);
    expect(await toldOf(second)).toEqual([]);
  });

  test('the other one is told too when it went with a deleted account, of each child', async () => {
    const [own, other] = [aNumber(), aNumber()];
    const parent = await world.approved(own);
    const children = [await aChildOf(world, parent), await aChildOf(world, parent)];
    const second = await world.logIn(other);
    for (const child of children) {
      await invite(parent, child, other);
      expect(await accept(second)).toMatchObject({ status: 204 });
    }
    await sweep(world.wiring);
    expect(await send(second, 'DELETE', '/me')).toMatchObject({ status: 204 });
    expect((await smsTo()).map(({ phone, params }) => [phone, params[1], params[2]])).toEqual([
      [own, masked(other), '不再是监护人'],
      [own, masked(other), '不再是监护人'],
    ]);
  });
});

describe('every change of who acts for a child is told to whom it concerns (MEM-8, TEL-1)', () => {
  interface Around {
    readonly parent: string;
    readonly second: string;
    readonly own: string;
    readonly child: string;
    readonly ids: { readonly second: string };
  }
  const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(7)}`;
  type Told = readonly (readonly [kind: string, sms: string])[];
  interface Row {
    readonly change: string;
    /** whether there is another guardian, and a phone of the child's own, before it */
    readonly guards: boolean;
    readonly phone: boolean;
    readonly age?: 'grown';
    readonly does: (family: Around) => Promise<unknown>;
    readonly parent: Told;
    readonly second: Told;
    readonly own: Told;
  }
  const numbersOf = () => ({ parent: aNumber(), second: aNumber(), own: aNumber() });
  let at: ReturnType<typeof numbersOf>;
  const left = [
    'guardian-left',
    '你照看的孩子 欧**雨：SECOND 不再是监护人。不知道这件事的话，请联系协会。',
  ] as const;
  const ownLeft = [
    'own-guardian-left',
    '你的监护人有变化：SECOND 不再是监护人。不知道这件事的话，请联系协会。',
  ] as const;
  const rows: readonly Row[] = [
    {
      ...{ change: 'a second guardian joins', guards: false, phone: true },
      does: async ({ parent, second, child }) => {
        await invite(parent, child, at.second);
        return accept(second);
      },
      parent: [
        [
          'guardian-joined',
          '你照看的孩子 欧**雨：SECOND 成为了监护人。不知道这件事的话，请联系协会。',
        ],
      ],
      second: [],
      own: [
        [
          'own-guardian-joined',
          '你的监护人有变化：SECOND 成为了监护人。不知道这件事的话，请联系协会。',
        ],
      ],
    },
    {
      ...{ change: 'one steps back', guards: true, phone: true },
      does: ({ second, child }) => send(second, 'DELETE', `/me/persons/${child}`),
      ...{ parent: [left], second: [], own: [ownLeft] },
    },
    {
      ...{ change: 'one deletes the account', guards: true, phone: true },
      does: ({ second }) => send(second, 'DELETE', '/me'),
      ...{ parent: [left], second: [], own: [ownLeft] },
    },
    {
      ...{ change: 'who came of age lets one go', guards: true, phone: true, age: 'grown' },
      does: ({ own, ids }) => send(own, 'DELETE', `/me/guardians/${ids.second}`),
      parent: [left],
      second: [
        [
          'let-go',
          '你照看的孩子 欧**雨：本人 已成年，解除了你的监护。不知道这件事的话，请联系协会。',
        ],
      ],
      own: [],
    },
    {
      ...{ change: 'a child is moved to a phone', guards: true, phone: false },
      does: ({ parent, child }) => transfer(parent, child, at.own, true),
      parent: [],
      second: [
        [
          'child-moved',
          '你照看的孩子 欧**雨 由 PARENT 转到了手机 OWN。不知道这件事的话，请联系协会。',
        ],
      ],
      own: [],
    },
    {
      ...{ change: 'and whoever moved it leaves', guards: true, phone: false },
      does: ({ parent, child }) => transfer(parent, child, at.own, false),
      parent: [],
      second: [
        [
          'child-handed-over',
          '你照看的孩子 欧**雨：PARENT 把孩子转到了手机 OWN，自己不再是监护人。不知道这件事的话，请联系协会。',
        ],
      ],
      own: [],
    },
    {
      ...{ change: 'who came of age deletes the account', guards: true, phone: true, age: 'grown' },
      does: ({ own }) => send(own, 'DELETE', '/me'),
      parent: [
        [
          'ward-gone',
          '你照看的孩子 欧**雨：本人 已成年，注销了账号。不知道这件事的话，请联系协会。',
        ],
      ],
      second: [
        [
          'ward-gone',
          '你照看的孩子 欧**雨：本人 已成年，注销了账号。不知道这件事的话，请联系协会。',
        ],
      ],
      own: [],
    },
  ];
  test('there is a row for each change of the table', () => {
    expect(rows).toHaveLength(Object.keys(BONDS).length + 1); // an account deleted is one of those who left
  });

  test.each(rows)('$change', async ({ guards, phone, age, does, ...expected }) => {
    at = numbersOf();
    const parent = await world.approved(at.parent);
    const child = await aChildOf(world, parent, { realName: '欧阳小雨' });
    const second = guards
      ? await alsoGuards(parent, child, at.second)
      : await world.logIn(at.second);
    const ownToken = phone ? await transfer(parent, child, at.own, true) : '';
    if (age === 'grown') await grown(child);
    const around = { parent, second, child, own: ownToken, ids: { second: await idOf(second) } };
    await sweep(world.wiring);
    const tokens = { parent, second, own: ownToken };
    const kindsOf = async (token: string) => {
      const inbox = await world.send<InboxPage>({ path: '/me/inbox', token });
      return (inbox.status === 200 ? inbox.json.messages : []).map(({ kind }) => kind as string);
    };
    const before = {
      parent: await kindsOf(parent),
      second: await kindsOf(second),
      own: phone ? await kindsOf(ownToken) : [],
    };
    world.sms.sent.length = 0;
    const done = await does(around);
    if (typeof done === 'string') tokens.own = done;
    else expect((done as Received).status).toBeLessThan(300);
    await sweep(world.wiring);
    await sweep(world.wiring);
    const filled = (text: string) =>
      text
        .replace('PARENT', masked(at.parent))
        .replace('SECOND', masked(at.second))
        .replace('OWN', masked(at.own));
    for (const who of ['parent', 'second', 'own'] as const) {
      const now = await kindsOf(tokens[who]);
      // an account that is gone has no inbox
      const news = now.slice(0, Math.max(0, now.length - before[who].length));
      expect([who, news]).toEqual([who, expected[who].map(([kind]) => kind)]);
      const sent = world.sms.sent.filter(
        ({ phone: to, template }) => to === at[who] && template !== 'code',
      );
      expect([
        who,
        ...sent.map(({ template, params }) =>
          smsText(SMS_TEXTS[template as keyof typeof SMS_TEXTS], params),
        ),
      ]).toEqual([who, ...expected[who].map(([, text]) => filled(text))]);
    }
  });
});

describe('an invitation to be a guardian (MEM-8)', () => {
  test('is listed while it can be answered: not of a child who is gone or going, nor of a former guardian’s', async () => {
    const [parent, phone] = [await aParent(), aNumber()];
    const asked = await world.logIn(phone);
    const listed = async () => (await family(asked)).invitations.length;
    const children = [];
    for (let at = 0; at < 3; at += 1) {
      const child = await aChildOf(world, parent);
      children.push(child);
      await invite(parent, child, phone);
    }
    const [gone = '', going = '', left = ''] = children;
    const second = await alsoGuards(parent, left);
    expect(await listed()).toBe(3);
    await send(parent, 'DELETE', `/me/persons/${gone}`);
    expect(await listed()).toBe(2);
    await send(parent, 'DELETE', `/me/persons/${left}`);
    expect(await listed()).toBe(1);
    await putMember(world, { ...(await memberOf(world, going)), leaving: true });
    expect(await listed()).toBe(0);
    expect((await memberOf(world, left)).guardians).toEqual([await idOf(second)]);
  });

  test('of a former holder is not the next one’s, in the minute before it has followed', async () => {
    const [parent, from, to] = [await aParent(), aNumber(), aNumber()];
    const child = await aChildOf(world, parent);
    const asked = await world.logIn(from);
    await invite(parent, child, from);
    const [invitation] = (await family(asked)).invitations;
    world.clock.advance(61);
    const old = await codeFor(world, from, 'old-phone');
    const moved = await world.send<LoggedIn>({
      ...{ method: 'POST', path: '/me/phone', token: asked },
      body: { phone: to, old, proof: await codeFor(world, to) },
    });
    expect(moved.status).toBe(200);
    world.clock.advance(61);
    const next = await world.logIn(from);
    expect((await family(next)).invitations).toEqual([]);
    const path = `/me/guardian-invitations/${invitation?.id ?? ''}/acceptance`;
    expect(await send(next, 'POST', path)).toMatchObject({ reason: 'GUARDIANSHIP_NOT_FOUND' });
    await send(next, 'DELETE', `/me/guardian-invitations/${invitation?.id ?? ''}`);
    // what comes now is the next holder's
    const other = await aParent();
    const theirs = await aChildOf(world, other);
    await invite(other, theirs, from);
    expect((await family(next)).invitations).toHaveLength(1);
    await sweep(world.wiring);
    expect((await family(moved.json.token)).invitations).toMatchObject([{ id: invitation?.id }]);
    expect(await accept(moved.json.token)).toMatchObject({ status: 204 });
    expect(await accept(next)).toMatchObject({ status: 204 });
    expect((await memberOf(world, theirs)).guardians).toContain(await idOf(next));
  });

  test('is shown to who sent it, with until when, and taken back by them alone', async () => {
    const [parent, phone] = [await aParent(), aNumber()];
    const child = await aChildOf(world, parent);
    const second = await alsoGuards(parent, await aChildOf(world, parent));
    await sweep(world.wiring);
    world.sms.sent.length = 0;
    expect(await invite(parent, child, phone)).toMatchObject({ status: 204 });
    const sentOf = async () =>
      (await family(parent)).children.map(({ memberId, invited }) => [memberId === child, invited]);
    const [sent] = (await family(parent)).children.find(
      ({ memberId }) => memberId === child,
    )!.invited;
    expect(await sentOf()).toEqual([
      [
        true,
        [
          {
            id: sent?.id,
            phoneMasked: `${phone.slice(0, 3)}****${phone.slice(7)}`,
            expiresAt: addSeconds(world.clock.now(), 7 * 86_400),
          },
        ],
      ],
      [false, []],
    ]);
    const path = `/me/persons/${child}/guardian-invitations/${sent?.id ?? ''}`;
    const gone = { status: 404, reason: 'GUARDIANSHIP_NOT_FOUND' };
    expect(await send(second, 'DELETE', path)).toMatchObject({ reason: 'PERSON_NOT_FOUND' });
    // another guardian of the same child sent none
    await putMember(world, await besideGuardian(child, await idOf(second)));
    expect(await send(second, 'DELETE', path)).toMatchObject(gone);
    const asked = await world.logIn(phone);
    expect((await family(asked)).invitations).toHaveLength(1);
    expect(await send(parent, 'DELETE', path)).toMatchObject({ status: 204 });
    expect(await sentOf()).toEqual([
      [true, []],
      [false, []],
    ]);
    expect((await family(asked)).invitations).toEqual([]);
    const acceptance = `/me/guardian-invitations/${sent?.id ?? ''}/acceptance`;
    expect(await send(asked, 'POST', acceptance)).toMatchObject(gone);
    expect(await send(parent, 'DELETE', path)).toMatchObject(gone);
    // the SMS that waited has nothing to say any more
    await sweep(world.wiring);
    expect(world.sms.sent.filter(({ template }) => template === 'guardian-invited')).toEqual([]);
  });

  test('is shown for seven days, and taken back where it has followed to', async () => {
    const [parent, from, to] = [await aParent(), aNumber(), aNumber()];
    const child = await aChildOf(world, parent);
    const asked = await world.logIn(from);
    await invite(parent, child, from);
    const sent = async () => (await family(parent)).children[0]?.invited ?? [];
    const [before] = await sent();
    world.clock.advance(61);
    const old = await codeFor(world, from, 'old-phone');
    const moved = await world.send<LoggedIn>({
      ...{ method: 'POST', path: '/me/phone', token: asked },
      body: { phone: to, old, proof: await codeFor(world, to) },
    });
    await sweep(world.wiring);
    expect((await family(moved.json.token)).invitations).toHaveLength(1);
    // who sent it learns nothing of the new number
    expect(await sent()).toEqual([before]);
    const path = `/me/persons/${child}/guardian-invitations/${before?.id ?? ''}`;
    expect(await send(parent, 'DELETE', path)).toMatchObject({ status: 204 });
    expect((await family(moved.json.token)).invitations).toEqual([]);
    const now = world.clock.now();
    await invite(parent, child, aNumber());
    expect(await sent()).toHaveLength(1);
    world.clock.advance(7 * 86_400);
    expect(await sent()).toEqual([]);
    world.clock.set(now);
  });

  test('of a yes and a withdrawal at once one comes first, and the other is told so', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [parent, phone] = [await aParent(), aNumber()];
      const child = await aChildOf(world, parent);
      await invite(parent, child, phone);
      const asked = await world.logIn(phone);
      const [sent] = (await family(asked)).invitations;
      const of = `guardian-invitations/${sent?.id ?? ''}`;
      const [yes, no] = await Promise.all([
        send(asked, 'POST', `/me/${of}/acceptance`),
        send(parent, 'DELETE', `/me/persons/${child}/${of}`),
      ]);
      const joined = (await memberOf(world, child)).guardians.length === 2;
      expect([yes.status, no.status]).toEqual(joined ? [204, 404] : [404, 204]);
    }
  });

  test('is not listed to whoever acts for the child already', async () => {
    const [parent, phone] = [await aParent(), aNumber()];
    const child = await aChildOf(world, parent);
    await invite(parent, child, phone);
    await invite(parent, child, phone);
    const asked = await world.logIn(phone);
    expect((await family(asked)).invitations).toHaveLength(2);
    expect(await accept(asked)).toMatchObject({ status: 204 });
    expect((await family(asked)).invitations).toEqual([]);
  });
});

describe('a number that has an account (MEM-8)', () => {
  test('is taken where somebody acted for a child there once, or was one', async () => {
    const [first, phone] = [await aParent(), aNumber()];
    const once = await world.logIn(phone);
    const added = await send<Me>(once, 'POST', '/me/persons');
    const child = added.json.persons.at(-1)?.memberId ?? '';
    expect(await send(once, 'DELETE', `/me/persons/${child}`)).toMatchObject({ status: 200 });
    const body = async (to: string) => {
      world.clock.advance(61);
      return { phone: to, stay: true, proof: await codeFor(world, to) };
    };
    const moving = await aChildOf(world, first);
    const to = (of: string) => `/me/persons/${of}/transfer`;
    expect(await send(first, 'POST', to(moving), await body(phone))).toMatchObject({
      reason: 'PHONE_TAKEN',
    });
    const own = aNumber();
    const nameless = (await send<Me>(first, 'POST', '/me/persons')).json.persons.at(-1)?.memberId;
    await transfer(first, nameless ?? '', own, false);
    expect(await send(first, 'POST', to(moving), await body(own))).toMatchObject({
      reason: 'PHONE_TAKEN',
    });
  });
});

test('who acts for a child no longer is told nothing of it by a repeated command (MEM-13)', async () => {
  const parent = await aParent();
  const child = await aChildOf(world, parent);
  await alsoGuards(parent, child);
  const consent = () =>
    world.send({
      ...{ method: 'POST', path: '/me/publication', token: parent, key: 'publish-once-1' },
      body: { for: child, consentTo: PUBLICATION.version },
    });
  const given = await consent();
  expect(given).toMatchObject({ status: 200 });
  expect(await consent()).toMatchObject({ status: 200, text: given.text });
  await send(parent, 'DELETE', `/me/persons/${child}`);
  const repeated = await consent();
  expect(repeated).toMatchObject({ status: 404, reason: 'PERSON_NOT_FOUND' });
  expect(repeated.text).not.toContain(child);
});

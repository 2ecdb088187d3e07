import { listDeadLetters, retryDeadLetters } from '../../functions/usecases/telling/dead-letters';
import { useTestTable } from '../support/dynamo-local';
import { tellingWorld, type TellingWorld } from '../support/telling-world';

const table = useTestTable();
const [LIN, SU] = ['19900006101', '19900006102'] as const;
const NOBODY = '19900006111';

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
const pair = () => world.enter(lin, [SU], 'OPEN-MD');
const settings = (muted: readonly string[], token = su) =>
  world.send({ ...{ method: 'PUT', path: '/me/message-settings', token }, body: { muted } });

describe('TEL-2: an SMS goes where WeChat does not reach', () => {
  beforeEach(async () => {
    await world.opensWechat(SU);
  });

  test('one accept is one message; after that it is an SMS again', async () => {
    await world.accept(su, 'invited');
    const made = await pair();
    await world.minutes();
    expect(world.subscribed).toMatchObject([
      {
        template: 'invited',
        page: `packages/entry/detail/index?id=${made.id}`,
        fields: { thing2: '公开组男子双打', name3: '林某帆', thing4: '邀请你参赛' },
      },
    ]);
    expect(world.smsTo(SU)).toEqual([]);
    await world.enter(lin, [SU, NOBODY]);
    await world.minutes();
    expect(world.subscribed).toHaveLength(1);
    expect(world.smsTo(SU)).toEqual(['invited']);
  });

  test('WeChat in an outage is tried three times within minutes, then it is an SMS', async () => {
    await world.accept(su, 'invited');
    await world.accept(su, 'invited', 'reminder');
    await world.send({
      ...{ method: 'POST', path: '/me/subscriptions', token: su, key: 'accept-once-more' },
      body: { accepted: ['invited'] },
    });
    world.wechat.down = true;
    await pair();
    await world.minutes(3);
    expect(world.smsTo(SU)).toEqual([]);
    await world.minutes(5);
    expect(world.smsTo(SU)).toEqual(['invited']);
    await world.minutes(5);
    expect(world.smsTo(SU)).toEqual(['invited']);
  });

  test('what is turned off does not leave the app by that channel; the inbox has it', async () => {
    await world.accept(su, 'invited');
    expect((await settings(['invitations.wechat'])).status).toBe(204);
    expect(await world.get(su, '/me/message-settings')).toEqual({ muted: ['invitations.wechat'] });
    await pair();
    await world.minutes();
    expect(world.subscribed).toEqual([]);
    expect(world.smsTo(SU)).toEqual(['invited']);
    await settings(['invitations.sms', 'invitations.wechat']);
    await world.enter(lin, [SU, NOBODY]);
    await world.minutes();
    expect([world.smsTo(SU), world.smsTo(NOBODY)]).toEqual([['invited'], ['invited']]);
    expect(await world.kinds(su)).toEqual(['invited', 'invited']);
    expect((await settings(['entries.post'])).reason).toBe('INVALID_REQUEST');
  });
});

describe('TEL-4: quiet hours', () => {
  test('at 23:00 the inbox is told at once, the phone at 8:00, and not of what was answered meanwhile', async () => {
    world.clock.set('2023-11-01T15:00:00.000Z');
    const made = await pair();
    const team = await world.enter(lin, [SU, NOBODY]);
    await world.minutes();
    expect(await world.kinds(su)).toEqual(['invited', 'invited']);
    await world.command(su, made, 'declination');
    world.clock.set('2023-11-01T23:59:00.000Z');
    await world.minutes();
    expect(world.smsTo(SU)).toEqual([]);
    await world.minutes();
    const sent = world.sms.sent.filter(({ phone }) => phone === SU);
    expect(sent.map(({ params }) => params[2])).toEqual(['公开组男子团体']);
    expect(team.id).not.toBe(made.id);
  });
});

describe('TEL-5: dead letters', () => {
  test('after an hour of outage it is given up, seen by an operator, and tried again when told so', async () => {
    world.sms.down = true;
    await pair();
    await world.minutes(130);
    expect(await listDeadLetters(world.wiring)).toMatchObject([{ kind: 'invited', tries: 8 }]);
    expect(world.logged.filter(({ event }) => event === 'dead-letter')).toEqual([
      { event: 'dead-letter', fields: { kind: 'invited' } },
    ]);
    world.sms.down = false;
    await world.minutes(3);
    expect(world.smsTo(SU)).toEqual([]);
    expect(await retryDeadLetters(world.wiring, 'another-one')).toBe(0);
    expect(await retryDeadLetters(world.wiring, null)).toBe(1);
    await world.minutes(2);
    // the hour in which one SMS about the entry goes began with the first try
    expect(world.smsTo(SU)).toEqual(['invited']);
    expect(await listDeadLetters(world.wiring)).toEqual([]);
  }, 60_000);

  test('an outage of minutes is nothing but late', async () => {
    world.sms.down = true;
    await pair();
    await world.minutes(2);
    world.sms.down = false;
    await world.minutes(3);
    expect(world.smsTo(SU)).toEqual(['invited']);
  });
});

describe('MEM-9, TEL-2: the allowance of SMS to people who never said yes', () => {
  /** The initiator's day has room for so many more. */
  const leave = async (room: number): Promise<void> => {
    const { codes, clock, members, secrets } = world.wiring;
    const id = await members.idOfPhone(secrets.blindIndex('phone', LIN));
    const day = { from: `${clock.now().slice(0, 10)}T00:00:00.000Z`, seconds: 86_400 };
    for (let sent = room; sent < 100; sent += 1)
      await codes.countOnce(`sms|by|${id}`, `counted-${sent}`, day, 100);
  };

  test('whose day is used up hears so once, and the invitations stand', async () => {
    await leave(1);
    const made = await world.enter(lin, [SU, NOBODY, '19900006112']);
    await world.minutes(3);
    expect(world.sms.sent.filter(({ template }) => template === 'invited')).toHaveLength(1);
    const [used, ...rest] = (await world.inbox(lin)).filter(({ kind }) => kind === 'sms-used-up');
    expect(rest).toEqual([]);
    expect(used?.facts.entryId).toBe(made.id);
    expect(await world.kinds(su)).toEqual(['invited']);
  });

  test.each([
    ['a number without an account', NOBODY, async () => undefined],
    ['an account', SU, async () => undefined],
    [
      'an account that WeChat reaches',
      SU,
      async () => {
        await world.opensWechat(SU);
        await world.accept(su, 'invited');
      },
    ],
    ['an account that has turned SMS off', SU, () => settings(['invitations.sms'])],
    [
      'a number whose own day is used up',
      NOBODY,
      async () => {
        const { codes, clock, secrets } = world.wiring;
        const day = { from: `${clock.now().slice(0, 10)}T00:00:00.000Z`, seconds: 86_400 };
        const subject = `sms|to|${secrets.blindIndex('phone', NOBODY)}`;
        for (let n = 0; n < 20; n += 1) await codes.countOnce(subject, `sms-${n}`, day, 20);
      },
    ],
  ])('inviting %s takes one of the day, and nothing else is seen (ENT-5)', async (_, phone, is) => {
    await is();
    await leave(2);
    const usedUp = async () =>
      (await world.inbox(lin)).filter(({ kind }) => kind === 'sms-used-up').length;
    await world.enter(lin, [phone], 'OPEN-MD');
    await world.minutes(2);
    expect(await usedUp()).toBe(0);
    await world.enter(lin, ['19900006112', '19900006113']);
    await world.minutes(2);
    expect(await usedUp()).toBe(1);
  });

  test("an outage of hours uses up nobody's day", async () => {
    const { codes, clock, secrets } = world.wiring;
    world.sms.down = true;
    await pair();
    await world.minutes(16);
    const day = { from: `${clock.now().slice(0, 10)}T00:00:00.000Z`, seconds: 86_400 };
    // one message, tried five times by now
    const subject = `sms|to|${secrets.blindIndex('phone', SU)}`;
    expect(await codes.countOnce(subject, 'another', day, 2)).toBe(true);
    expect(await codes.countOnce(subject, 'a-third', day, 2)).toBe(false);
  });
});

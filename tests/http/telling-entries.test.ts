import type { EntryView } from '../../src/contract/entries';
import { useTestTable } from '../support/dynamo-local';
import { tournamentId } from '../support/http-world';
import { tellingWorld, type TellingWorld } from '../support/telling-world';

const table = useTestTable();
const [LIN, SU, HE, WU] = ['19900006001', '19900006002', '19900006003', '19900006004'] as const;
/** of nobody */
const NOBODY = '19900006011';

let world: TellingWorld;
let lin: string;
let su: string;
let he: string;
beforeAll(() => {
  world = tellingWorld(table());
});
beforeEach(async () => {
  await world.begin();
  lin = await world.approved(LIN, { realName: '林小舟' });
  su = await world.approved(SU, { realName: '苏明' });
  he = await world.approved(HE);
  await world.minutes();
  world.forget();
});

/** Lin's team with Su, He and a number of nobody; what was told of it is forgotten. */
const team = async (...phones: string[]): Promise<EntryView> => {
  const made = await world.enter(lin, phones.length > 0 ? phones : [SU, HE, NOBODY]);
  await world.minutes();
  return made;
};

describe('TEL-1: who is told what of an entry', () => {
  test('an invitee reads who invites, to what, as what, until when; a number without an account gets an SMS', async () => {
    const made = await team();
    const [invited, approved] = await world.inbox(su);
    expect(invited).toMatchObject({
      kind: 'invited',
      read: false,
      facts: {
        ...{ tournamentId, entryId: made.id, groupName: '公开组', discipline: 'MT' },
        ...{ role: 'athlete', who: '林*舟', until: made.closesAt },
      },
    });
    expect(approved).toMatchObject({ kind: 'approved', facts: {} });
    expect(await world.kinds(lin)).toEqual([]);
    // nobody of them has opened WeChat
    expect([SU, HE, NOBODY].map(world.smsTo)).toEqual([['invited'], ['invited'], ['invited']]);
    const [sms] = world.sms.sent;
    expect(sms?.params.slice(0, 5)).toEqual([
      ...['林*舟', '2023年“启明杯”乒乓球团体与单项公开赛', '公开组男子团体', '运动员'],
      '11月12日 周日 24:00',
    ]);
    expect(sms?.params[5]).toMatch(/token=/);
  });

  test('the initiator hears who confirmed, declined and cancelled, and where that leaves the entry', async () => {
    const made = await team();
    await world.confirm(su, made);
    world.clock.advance(1);
    await world.command(he, made, 'declination');
    await world.minutes();
    await world.command(su, made, 'cancellation');
    await world.minutes();
    const told = (await world.inbox(lin)).map(({ kind, facts }) => [kind, facts.who, facts.status]);
    expect(told.slice(0, 3)).toEqual([
      ['cancelled', '苏*', 'waiting-for-players'],
      ['declined', '199****6003', 'waiting-for-players'],
      ['confirmed', '苏*', 'waiting-for-players'],
    ]);
    // no SMS for what the app shows
    expect(world.smsTo(LIN)).toEqual([]);
  });

  test('whoever completes an entry makes it a success: everybody else is told, nobody twice', async () => {
    const made = await world.enter(lin, [SU], 'OPEN-MD');
    await world.minutes();
    await world.confirm(su, made);
    await world.minutes();
    expect(await world.kinds(lin)).toEqual(['confirmed']);
    expect((await world.inbox(lin))[0]?.facts).toMatchObject({ who: '苏*', status: 'entered' });
    expect(await world.kinds(su)).toEqual(['invited']);
  });

  test('whoever is removed, and everybody of a team that dissolves, hears so', async () => {
    const made = await team();
    await world.confirm(he, made);
    await world.command(lin, made, 'roster', { add: [], remove: ['s2'] });
    await world.minutes();
    await world.command(lin, made, 'withdrawal');
    await world.minutes();
    expect(await world.kinds(su)).toEqual(['removed', 'invited']);
    expect(await world.kinds(he)).toEqual(['dissolved', 'invited']);
    expect(world.smsTo(HE)).toEqual(['invited', 'entry-result']);
  });

  test('an entry that lapses tells all who were in it, by SMS only those who had said yes', async () => {
    const made = await team();
    await world.confirm(su, made);
    world.clock.set(made.closesAt);
    world.clock.advance(120);
    await world.minutes(2);
    expect((await world.kinds(su))[0]).toBe('lapsed');
    expect((await world.kinds(he))[0]).toBe('lapsed');
    // closing is at midnight
    expect(world.smsTo(SU)).toEqual(['invited']);
    world.clock.advance(8 * 3600);
    await world.minutes();
    expect([SU, HE].map(world.smsTo)).toEqual([['invited', 'entry-result'], ['invited']]);
  });

  test('an invitation that was answered before anybody was told has nothing to say', async () => {
    const made = await world.enter(lin, [SU], 'OPEN-MD');
    await world.command(su, made, 'declination');
    await world.minutes();
    expect(await world.kinds(su)).toEqual([]);
    expect(world.smsTo(SU)).toEqual([]);
  });
});

describe('TEL-7: reminders', () => {
  test('an hour after the invitation, and an hour after each reminder; it says that it is one', async () => {
    const made = await team(SU, HE);
    const shown = () => world.get<EntryView>(lin, `/entries/${made.id}`);
    expect(await shown()).toMatchObject({ remindFrom: '2023-11-01T03:01:00.000Z' });
    expect((await shown()).allowed).not.toContain('remind');
    world.clock.advance(3600);
    expect((await shown()).allowed).toContain('remind');
    const reminded = await world.command(lin, made, 'reminder');
    expect(reminded.allowed).not.toContain('remind');
    expect(Date.parse(reminded.remindFrom ?? '') - Date.parse(reminded.now)).toBe(3_600_000);
    await world.minutes();
    expect(await world.kinds(su)).toEqual(['reminder', 'invited']);
    expect(world.smsTo(SU)).toEqual(['invited', 'reminder']);
    // the invitee is not told when the initiator may press
    expect((await world.get<EntryView>(su, `/entries/${made.id}`)).remindFrom).toBeNull();
  });

  test('48 and 6 hours before closing, once each, to who has not confirmed and to the initiator', async () => {
    const made = await team();
    await world.confirm(su, made);
    await world.minutes();
    world.forget();
    for (const hours of [48, 6]) {
      world.clock.set(made.closesAt);
      world.clock.advance(-hours * 3600);
      await world.minutes(3);
      // closing is at midnight: 48 hours before it nobody's phone rings, in the morning it does
      world.clock.advance(8 * 3600 - 180);
      if (hours === 48) expect([HE, NOBODY].map(world.smsTo)).toEqual([[], []]);
      if (hours === 48) await world.minutes();
    }
    expect(await world.kinds(he)).toEqual(['reminder', 'reminder', 'invited']);
    expect(await world.kinds(su)).toEqual(['invited']);
    expect(await world.kinds(lin)).toEqual(['unconfirmed', 'unconfirmed', 'confirmed']);
    expect((await world.inbox(lin))[0]?.facts).toMatchObject({ count: 2, until: made.closesAt });
    expect([HE, NOBODY].map(world.smsTo)).toEqual([
      ['reminder', 'reminder'],
      ['reminder', 'reminder'],
    ]);
    expect(world.smsTo(WU)).toEqual([]);
  });
});

describe('TEL-6: nobody is named in full', () => {
  test('neither in an inbox nor in what leaves the app', async () => {
    await world.opensWechat(LIN);
    await world.accept(lin, 'entry-result', 'roster-changed');
    const made = await world.enter(lin, [SU], 'OPEN-MD');
    await world.minutes();
    await world.confirm(su, made);
    await world.minutes();
    const written = JSON.stringify([
      await world.inbox(lin),
      await world.inbox(su),
      world.sms.sent.filter(({ template }) => template !== 'code'),
      world.subscribed,
    ]);
    expect(world.subscribed).toHaveLength(1);
    expect(written).toContain('林*舟');
    expect(written).not.toMatch(/林小舟|苏明/);
  });
});

import type { EntryView, MyEntries } from '../../src/contract/entries';
import type { LoggedIn } from '../../src/contract/session';
import type { InboxPage } from '../../src/contract/telling';
import { acceptPhoneRequest } from '../../functions/usecases/moving/decide-phone-request';
import { sendMessages } from '../../functions/usecases/telling/send-messages';
import { spreadNotices } from '../../functions/usecases/telling/spread-notices';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { useTestTable } from '../support/dynamo-local';
import { aChildOf, codeFor, memberOf, meOf } from '../support/family';
import { confirming, entering } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { stateOf } from '../support/table-state';

/** MEM-8: what a number was invited to while it was somebody else's, in the minute before it has followed to them. */
const table = useTestTable();
let world: HttpWorld;
let numbers = 0;
const aNumber = (): string => {
  numbers += 1;
  return `1990008${String(numbers).padStart(4, '0')}`;
};
const later = (seconds = 61) => void world.clock.advance(seconds);
let keys = 0;
const post = <T = unknown>(token: string, path: string, body: object = {}) => {
  keys += 1;
  return world.send<T>({ method: 'POST', path, token, key: `of-a-number-${keys}`, body });
};
beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
});

const invited = async (phone: string): Promise<EntryView> => {
  const initiator = await world.approved(aNumber(), { sex: 'M' });
  const entered = await post<EntryView>(initiator, `/tournaments/${tournamentId}/entries`, {
    ...{ ...entering, invitees: [{ phone, role: 'athlete' }] },
  });
  if (entered.status !== 200) throw new Error(entered.text);
  return entered.json;
};
const mine = async (token: string) =>
  (await world.send<MyEntries>({ path: '/me/entries', token })).json.entries.map(({ id }) => id);
const told = async (token: string) =>
  (await world.send<InboxPage>({ path: '/me/inbox', token })).json.messages.flatMap(
    ({ kind, facts }) => (facts.entryId === undefined ? [] : [`${kind} ${facts.entryId}`]),
  );
const confirm = (token: string, { id }: Pick<EntryView, 'id'>) =>
  post(token, `/entries/${id}/confirmation`, confirming);
const changedAtOnce = async (token: string, from: string, to: string): Promise<string> => {
  const old = await codeFor(world, from, 'old-phone');
  const body = { phone: to, old, proof: await codeFor(world, to) };
  const done = await post<LoggedIn>(token, '/me/phone', body);
  if (done.status !== 200) throw new Error(done.text);
  return done.json.token;
};
const changed = async (token: string, from: string, to: string): Promise<string> => {
  const there = await changedAtOnce(token, from, to);
  later();
  return there;
};

/** Somebody else who has the number now. */
const somebodyElse = (phone: string): Promise<string> =>
  world.approved(phone, {
    ...{ sex: 'M', document: { kind: 'foreign-passport', number: `F${phone}` } },
  });
const accountOf = async (phone: string) => {
  const key = world.wiring.secrets.blindIndex('phone', phone);
  return memberOf(world, (await world.wiring.members.idOfPhone(key)) ?? '');
};
const movedAway = async (from: string): Promise<void> => {
  const token = await world.logIn(from);
  later();
  await changed(token, from, aNumber());
};

/** Each way in which a number goes over to somebody else; its next holder's token. */
const WAYS: Readonly<Record<string, (from: string) => Promise<string>>> = {
  'a phone change': async (from) => {
    await movedAway(from);
    return somebodyElse(from);
  },
  'a recycled number': async (from) => {
    const { id: memberId, phone } = await accountOf(from);
    if (!phone) throw new Error('no phone');
    const id = `release-${from}`;
    await world.wiring.phoneRequests.ask({
      ...{ is: 'release', id, at: world.clock.now(), memberId, phone },
    });
    expect(await acceptPhoneRequest(world.wiring, id)).toMatchObject({ ok: true });
    later();
    return somebodyElse(from);
  },
  'a child that moved to it': async (from) => {
    await movedAway(from);
    const parent = await world.approved(aNumber());
    const child = await aChildOf(world, parent, { birthDate: '1990-03-07', sex: 'M' });
    const body = { phone: from, stay: true, proof: await codeFor(world, from) };
    expect(await post(parent, `/me/persons/${child}/transfer`, body)).toMatchObject({
      status: 204,
    });
    later();
    return world.logIn(from);
  },
};

describe.each(Object.entries(WAYS))('after %s', (_, goesOver) => {
  test('its next holder neither lists, reads, confirms, declines nor shares it, and is not told', async () => {
    const from = aNumber();
    const had = await world.approved(from, { sex: 'M' });
    const { memberId: formerId } = await meOf(world, had);
    later();
    const entry = await invited(from);
    expect(await mine(had)).toEqual([entry.id]);
    const next = await goesOver(from);
    expect((await meOf(world, next)).memberId).not.toBe(formerId);
    expect(await mine(next)).toEqual([]);
    const read = await world.send({ path: `/entries/${entry.id}`, token: next });
    expect(read).toMatchObject({ status: 404, reason: 'ENTRY_NOT_FOUND' });
    for (const command of [
      () => confirm(next, entry),
      () => post(next, `/entries/${entry.id}/declination`),
      () => post(next, `/entries/${entry.id}/cancellation`),
      () => post(next, `/entries/${entry.id}/share-links`),
    ])
      expect(await command()).toMatchObject({ status: 404, reason: 'ENTRY_NOT_FOUND' });
    world.sms.sent.length = 0;
    await spreadNotices(world.wiring);
    await sendMessages(world.wiring);
    expect(await told(next)).toEqual([]);
    const inbox = await world.wiring.inboxes.page(formerId, null, 10);
    expect(inbox.map(({ kind, facts }) => [kind, facts.entryId])).toContainEqual([
      ...['invited', entry.id],
    ]);
    expect(world.sms.sent.filter(({ phone }) => phone === from)).toEqual([]);
    // what comes now is the next holder's
    const theirs = await invited(from);
    expect(await mine(next)).toEqual([theirs.id]);
    expect(await confirm(next, theirs)).toMatchObject({ status: 200 });
    await sweep(world.wiring);
    expect(await mine(next)).toEqual([theirs.id]);
    expect(await confirm(next, entry)).toMatchObject({ reason: 'ENTRY_NOT_FOUND' });
  });
});

test('the former holder confirms it where they are now, once it has followed, and back at the number at once', async () => {
  const [from, to] = [aNumber(), aNumber()];
  const had = await world.approved(from, { sex: 'M' });
  later();
  const [one, two] = [await invited(from), await invited(from)];
  const away = await changed(had, from, to);
  const back = await changed(away, to, from);
  expect((await mine(back)).sort()).toEqual([one.id, two.id].sort());
  expect(await confirm(back, one)).toMatchObject({ status: 200 });
  const gone = await changed(back, from, aNumber());
  await sweep(world.wiring);
  expect((await mine(gone)).sort()).toEqual([one.id, two.id].sort());
});

test('who had a number is known until what it was invited to has followed, and no longer than it must', async () => {
  const from = aNumber();
  const had = await world.approved(from, { sex: 'M' });
  later();
  await invited(from);
  await changed(had, from, aNumber());
  const { blindIndex } = world.wiring.secrets;
  const name = `PHONE#${blindIndex('phone', from)}/FORMER-HOLDERS`;
  const kept = async () => (await stateOf(table()))[name];
  expect(await kept()).toEqual(expect.not.objectContaining({ ttl: expect.anything() }));
  await sweep(world.wiring);
  expect(await kept()).toMatchObject({ ttl: expect.any(Number) });
});

describe('a number that goes on before anything has followed', () => {
  const three = async () => {
    const number = aNumber();
    const first = await world.approved(number, { sex: 'M' });
    const { memberId: firstId } = await meOf(world, first);
    later();
    const ofFirst = await invited(number);
    const firstAway = await changed(first, number, aNumber());
    const second = await somebodyElse(number);
    const { memberId: secondId } = await meOf(world, second);
    later();
    const ofSecond = await invited(number);
    const secondTo = aNumber();
    const secondAway = await changed(second, number, secondTo);
    const third = await world.logIn(number);
    later();
    const ofThird = await invited(number);
    return {
      ...{ firstId, secondId, ofFirst, ofSecond, ofThird },
      ...{ firstAway, secondAway, third },
    };
  };

  test('each is told of and gets what came in their time, and the present holder what comes now', async () => {
    const it = await three();
    expect(await mine(it.third)).toEqual([it.ofThird.id]);
    await spreadNotices(world.wiring);
    const ofInbox = async (memberId: string) =>
      (await world.wiring.inboxes.page(memberId, null, 20)).flatMap(({ kind, facts }) =>
        kind === 'invited' ? [facts.entryId] : [],
      );
    expect(await ofInbox(it.firstId)).toEqual([it.ofFirst.id]);
    expect(await ofInbox(it.secondId)).toEqual([it.ofSecond.id]);
    await sweep(world.wiring);
    expect(await mine(it.firstAway)).toEqual([it.ofFirst.id]);
    expect(await mine(it.secondAway)).toEqual([it.ofSecond.id]);
    expect(await mine(it.third)).toEqual([it.ofThird.id]);
  });

  test('whoever had it last and deletes the account takes nothing of who had it before', async () => {
    const it = await three();
    const gone = await world.send({ method: 'DELETE', path: '/me', token: it.secondAway });
    expect(gone.status).toBe(204);
    await sweep(world.wiring);
    expect(await mine(it.firstAway)).toEqual([it.ofFirst.id]);
    expect(await mine(it.third)).toEqual([it.ofThird.id]);
  });
});

test('what follows to a number that somebody gave up since it was sent is not theirs', async () => {
  const [from, to] = [aNumber(), aNumber()];
  const had = await world.approved(from, { sex: 'M' });
  later();
  const entry = await invited(from);
  later();
  await movedAway(to);
  const away = await changed(had, from, to);
  await sweep(world.wiring);
  expect(await mine(away)).toEqual([entry.id]);
  await sweep(world.wiring);
  expect(await mine(away)).toEqual([entry.id]);
  expect(await confirm(away, entry)).toMatchObject({ status: 200 });
});

test('an entry begun before a number was given up and written after the first round follows all the same', async () => {
  const [from, initiatorPhone] = [aNumber(), aNumber()];
  const had = await world.approved(from, { sex: 'M' });
  const initiator = await world.approved(initiatorPhone, { sex: 'M' });
  later();
  const begun = httpWorld(table());
  begun.clock.set(world.clock.now());
  later(1);
  const away = await changedAtOnce(had, from, aNumber());
  await sweep(world.wiring);
  const entered = await begun.send<EntryView>({
    ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries`, token: initiator },
    ...{ key: 'begun-before', body: { ...entering, invitees: [{ phone: from, role: 'athlete' }] } },
  });
  expect(entered.status).toBe(200);
  expect(await mine(away)).toEqual([]);
  later();
  await sweep(world.wiring);
  expect(await mine(away)).toEqual([entered.json.id]);
});

test('what the next holder deletes with the account is none of the former holder’s', async () => {
  const from = aNumber();
  const had = await world.approved(from, { sex: 'M' });
  later();
  const declined = await invited(from);
  await post(had, `/entries/${declined.id}/declination`);
  await changed(had, from, aNumber());
  const next = await world.logIn(from);
  expect(await world.send({ method: 'DELETE', path: '/me', token: next })).toMatchObject({
    status: 204,
  });
  const entry = await world.wiring.entries.find(declined.id);
  expect(entry?.slots[1]).toMatchObject({
    state: 'declined',
    phoneMasked: `199****${from.slice(-4)}`,
  });
});

test('an SMS that waited for the morning goes to no number whose invitation has followed to another', async () => {
  const [moves, stays] = [aNumber(), aNumber()];
  // 23:00 in China: nothing leaves the app
  world.clock.set('2023-11-02T15:00:00.000Z');
  await invited(moves);
  await invited(stays);
  await spreadNotices(world.wiring);
  await movedAway(moves);
  await sweep(world.wiring);
  world.sms.sent.length = 0;
  world.clock.set('2023-11-03T00:00:00.000Z');
  await sendMessages(world.wiring);
  const asked = world.sms.sent.filter(({ template }) => template === 'invited');
  expect(asked.map(({ phone }) => phone)).toEqual([stays]);
});

import type { CodeProof, LoggedIn } from '../../src/contract/session';
import {
  acceptPhoneRequest,
  refusePhoneRequest,
} from '../../functions/usecases/moving/decide-phone-request';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { useTestTable } from '../support/dynamo-local';
import { aChildOf, codeFor, memberOf, meOf } from '../support/family';
import type { Received } from '../support/http-client';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { roundTripsOf } from '../support/round-trips';

/** MEM-10: a number that may be somebody else's by now; MEM-8: a number that gets no code any more. */
const table = useTestTable();
let world: HttpWorld;
let trips: ReturnType<typeof roundTripsOf>;
let numbers = 0;
const aNumber = (): string => {
  numbers += 1;
  return `1990004${String(numbers).padStart(4, '0')}`;
};
const DAY = 86_400;
const UNUSED = 180 * DAY;
beforeAll(() => {
  world = httpWorld(table());
  trips = roundTripsOf(world.wiring.table);
});

const post = <T = unknown>(path: string, body: object, address = '192.0.2.1') =>
  world.send<T>({ method: 'POST', path, body, address });
const bySms = async (phone: string): Promise<Received<LoggedIn>> => {
  const proof = await codeFor(world, phone, 'login');
  return post<LoggedIn>('/auth/sessions/sms', { phone, proof });
};
const challengeOf = (answer: Received<unknown>): string =>
  (answer.json as { params: { challenge: string } }).params.challenge;
const byDocument = (challenge: string, lastFour: string) =>
  post<LoggedIn>('/auth/sessions/document', { challenge, lastFour });
/** An account with a document E<phone>, and nobody who used it for half a year. */
const unused = async () => {
  const phone = aNumber();
  const token = await world.approved(phone);
  const { memberId } = await meOf(world, token);
  world.clock.advance(UNUSED);
  return { phone, memberId, lastFour: phone.slice(-4) };
};

describe('a log-in after 180 days', () => {
  test('by code shows nothing before the last four characters of a document; they open it', async () => {
    const { phone, memberId, lastFour } = await unused();
    const asked = await bySms(phone);
    expect(asked).toMatchObject({ status: 409, reason: 'DOCUMENT_QUESTION' });
    const challenge = challengeOf(asked);
    expect(challenge).not.toContain(memberId);
    const opened = await byDocument(challenge, lastFour);
    expect(await meOf(world, opened.json.token)).toMatchObject({ memberId });
    world.clock.advance(61);
    expect((await bySms(phone)).status).toBe(200);
  });

  test('by WeChat, and a new password by code, ask the same', async () => {
    const { phone } = await unused();
    const wechat = await post('/auth/sessions/wechat', {
      ...{ loginCode: 'login-somebody', phoneCode: `phone-${phone}` },
    });
    const proof = await codeFor(world, phone, 'password');
    const reset = await post('/auth/password-resets', { phone, proof, password: 'kaipai2026ok' });
    for (const answer of [wechat, reset])
      expect(answer).toMatchObject({ reason: 'DOCUMENT_QUESTION' });
  });

  test('a day earlier, with the app opened meanwhile, and without any document nothing is asked', async () => {
    const [early, opened, bare] = [aNumber(), aNumber(), aNumber()];
    await world.approved(early);
    const token = await world.approved(opened);
    await world.logIn(bare);
    world.clock.advance(60 * DAY);
    await meOf(world, token);
    world.clock.advance(119 * DAY);
    expect((await bySms(early)).status).toBe(200);
    world.clock.advance(DAY);
    expect((await bySms(opened)).status).toBe(200);
    expect((await bySms(bare)).status).toBe(200);
  });

  test("a child's document is one of the account's, too", async () => {
    const phone = aNumber();
    const child = await aChildOf(world, await world.logIn(phone));
    const { profile } = await memberOf(world, child);
    const number = world.wiring.secrets.open(profile?.documentSealed ?? '', `document:${child}`);
    world.clock.advance(UNUSED);
    const challenge = challengeOf(await bySms(phone));
    expect((await byDocument(challenge, number.slice(-4))).status).toBe(200);
  });

  test('three wrong ones close it, whoever asks and however many come at once; the right one too', async () => {
    const { phone, lastFour } = await unused();
    const challenge = challengeOf(await bySms(phone));
    const guesses = await Promise.all(
      ['000A', '000B', '000C', '000D', '000E', '000F'].map((guess) => byDocument(challenge, guess)),
    );
    expect(guesses.map(({ reason }) => reason).sort()).toEqual([
      ...['DOCUMENT_DIGITS_WRONG', 'DOCUMENT_DIGITS_WRONG', 'DOCUMENT_DIGITS_WRONG'],
      ...['DOCUMENT_TRIES_USED', 'DOCUMENT_TRIES_USED', 'DOCUMENT_TRIES_USED'],
    ]);
    world.clock.advance(2 * DAY);
    const again = challengeOf(await bySms(phone));
    expect(await byDocument(again, lastFour)).toMatchObject({ reason: 'DOCUMENT_TRIES_USED' });
  });

  test('a word is good for a quarter of an hour, one that is made up for nothing', async () => {
    const { phone, lastFour } = await unused();
    const challenge = challengeOf(await bySms(phone));
    world.clock.advance(900);
    for (const word of [challenge, 'made-up', `${challenge.slice(0, -2)}AA`])
      expect(await byDocument(word, lastFour)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('right and wrong answers take as many reads; in an account in use a log-in reads no more than before', async () => {
    const phone = aNumber();
    await world.approved(phone);
    world.clock.advance(61);
    const proof = await codeFor(world, phone, 'login');
    // network, try and use of the code, whose account, its sessions, the session
    expect(await trips(async () => void (await post('/auth/sessions/sms', { phone, proof })))).toBe(
      6,
    );
  });
});

const open = () => world.wiring.phoneRequests.open();
/** What waits for the association about a number. */
const requestOf = async (number: string) =>
  (await open()).find(({ phone }) => phone.masked.endsWith(number.slice(-4)));
const told = async () => {
  world.sms.sent.length = 0;
  await sweep(world.wiring);
  // beside the news of a review
  const ours = world.sms.sent.filter(({ template }) => template !== 'profile-reviewed');
  return ours.map(({ phone, template }) => `${phone} ${template}`).sort();
};

describe('「这不是我的账号」', () => {
  test('the association lets the number go: its holder opens an account of their own', async () => {
    const { phone, memberId } = await unused();
    const challenge = challengeOf(await bySms(phone));
    expect(await post('/phone-releases', { challenge })).toMatchObject({ status: 204 });
    expect(await post('/phone-releases', { challenge })).toMatchObject({ status: 204 });
    const [request, ...more] = await open();
    expect([request?.is, more]).toEqual(['release', []]);
    expect(await acceptPhoneRequest(world.wiring, request?.id ?? '')).toMatchObject({ ok: true });
    expect(await told()).toEqual([`${phone} phone-released`]);
    world.clock.advance(61);
    const fresh = await bySms(phone);
    expect((await meOf(world, fresh.json.token)).memberId).not.toBe(memberId);
    expect(await memberOf(world, memberId)).toMatchObject({ phone: null, review: 'approved' });
    expect(await open()).toEqual([]);
  });
});

describe('without the old number', () => {
  const ask = async (
    { oldPhone, phone, number }: { oldPhone: string; phone: string; number: string },
    proof?: CodeProof,
  ) =>
    post('/phone-requests', {
      ...{ oldPhone, phone, reason: '原来的手机号已经停用' },
      document: { kind: 'foreign-passport', number },
      proof: proof ?? (await codeFor(world, phone)),
    });

  test('the association moves the account to the proved number, both are told, sessions end', async () => {
    const [oldPhone, phone] = [aNumber(), aNumber()];
    const token = await world.approved(oldPhone);
    const { memberId } = await meOf(world, token);
    world.clock.advance(61);
    expect(await ask({ oldPhone, phone, number: `E${oldPhone}` })).toMatchObject({ status: 204 });
    const request = await requestOf(phone);
    expect(await acceptPhoneRequest(world.wiring, request?.id ?? '')).toMatchObject({ ok: true });
    expect(await acceptPhoneRequest(world.wiring, request?.id ?? '')).toMatchObject({
      reason: 'NOT_FOUND',
    });
    expect(await world.send({ path: '/me', token })).toMatchObject({ status: 401 });
    expect(await told()).toEqual([`${oldPhone} phone-changed`, `${phone} phone-changed`]);
    world.clock.advance(61);
    expect((await meOf(world, (await bySms(phone)).json.token)).memberId).toBe(memberId);
  });

  test('known and unknown numbers and documents are answered alike, in as many round trips', async () => {
    const known = aNumber();
    await world.approved(known);
    world.clock.advance(61);
    const cost = async (oldPhone: string, phone: string) => {
      const proof = await codeFor(world, phone);
      let answer: Received | null = null;
      const asked = { oldPhone, phone, number: `E${oldPhone}` };
      const count = await trips(async () => void (answer = await ask(asked, proof)));
      return { count, answer: (answer as Received | null)?.status };
    };
    const taken = aNumber();
    await world.approved(taken);
    world.clock.advance(61);
    const first = await cost(known, aNumber());
    expect(first.answer).toBe(204);
    expect(await cost(aNumber(), aNumber())).toEqual(first);
    expect(await cost(known, taken)).toEqual(first);
  });

  test("another's document moves nothing; a refusal tells both numbers why", async () => {
    const [oldPhone, phone] = [aNumber(), aNumber()];
    await world.approved(oldPhone);
    world.clock.advance(61);
    await ask({ oldPhone, phone, number: 'E00000000' });
    const request = await requestOf(phone);
    expect(await acceptPhoneRequest(world.wiring, request?.id ?? '')).toMatchObject({
      reason: 'NOT_FOUND',
    });
    expect(
      await refusePhoneRequest(world.wiring, request?.id ?? '', '证件与账号不符'),
    ).toMatchObject({
      ok: true,
    });
    expect(await told()).toEqual([
      `${oldPhone} phone-request-refused`,
      `${phone} phone-request-refused`,
    ]);
  });

  test('an account that lost its number finds itself by its document; one that was closed is opened', async () => {
    const { phone: lost, memberId } = await unused();
    const challenge = challengeOf(await bySms(lost));
    await post('/phone-releases', { challenge });
    const release = (await open()).find(({ is }) => is === 'release');
    await acceptPhoneRequest(world.wiring, release?.id ?? '');
    world.clock.advance(61);
    await bySms(lost);
    const phone = aNumber();
    await ask({ oldPhone: lost, phone, number: `E${lost}` });
    const back = await requestOf(phone);
    expect(await acceptPhoneRequest(world.wiring, back?.id ?? '')).toMatchObject({ ok: true });
    expect(await world.wiring.members.idOfPhone(back?.phone.key ?? '')).toBe(memberId);

    const closed = await unused();
    const word = challengeOf(await bySms(closed.phone));
    for (const guess of ['000A', '000B', '000C']) await byDocument(word, guess);
    world.clock.advance(61);
    await ask({ oldPhone: closed.phone, phone: closed.phone, number: `E${closed.phone}` });
    const same = await requestOf(closed.phone);
    expect(await acceptPhoneRequest(world.wiring, same?.id ?? '')).toMatchObject({ ok: true });
    world.clock.advance(61);
    expect((await bySms(closed.phone)).status).toBe(200);
  });

  test('three a day to one number', async () => {
    const phone = aNumber();
    for (let at = 0; at < 3; at += 1) {
      const asked = { oldPhone: aNumber(), phone, number: 'E00000000' };
      expect(await ask(asked)).toMatchObject({ status: 204 });
      world.clock.advance(61);
    }
    const fourth = { oldPhone: aNumber(), phone, number: 'E00000000' };
    expect(await ask(fourth)).toMatchObject({ reason: 'TOO_MANY_REQUESTS' });
  });
});

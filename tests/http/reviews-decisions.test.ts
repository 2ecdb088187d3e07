import type { Me } from '../../src/contract/membership';
import type { ReviewPage } from '../../src/contract/reviewing';
import {
  acceptPhoneRequest,
  refusePhoneRequest,
} from '../../functions/usecases/moving/decide-phone-request';
import { reviewCertification } from '../../functions/usecases/membership/review-certification';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { useTestTable } from '../support/dynamo-local';
import { codeFor } from '../support/family';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { aPortrait } from '../support/pictures';
import { reviewWorld, type ReviewWorld } from '../support/review-world';
import { setRights } from '../support/staff';

/** Certified roles and numbers, decided at the desk (MEM-2, MEM-4, MEM-8, MEM-10). */
const table = useTestTable();
let desk: ReviewWorld;
let world: HttpWorld;
let he: string;
let xu: string;

const queueOf = async (kind: string) =>
  (await world.send<ReviewPage>({ path: '/desk/reviews', token: he, query: `kind=${kind}` })).json
    .reviews;
const told = async () => {
  world.sms.sent.length = 0;
  await sweep(world.wiring);
  const ours = world.sms.sent.filter(({ template }) => template.startsWith('phone-'));
  return ours.map(({ phone, template }) => `${phone} ${template}`).sort();
};

beforeAll(async () => {
  desk = await reviewWorld(table(), 8400);
  ({ world, he, xu } = desk);
}, 60_000);

/** Somebody approved who asks for a certified role. */
const asking = async (realName = '沈一鸣') => {
  const phone = desk.nextPhone();
  const token = await world.approved(phone, { realName });
  const upload = { contentType: 'image/jpeg', bytes: 40_000 };
  const { key } = (await desk.post<{ key: string }>(token, '/me/portrait-uploads', upload)).json;
  world.files.stored.set(key, aPortrait());
  const body = { certificate: 'referee-second', pictures: [key] };
  const me = (await desk.post<Me>(token, '/me/certifications', body)).json;
  const roleId = me.certifications[0]?.id ?? '';
  const memberId = await desk.idOf(phone);
  world.clock.advance(60);
  return { token, memberId, roleId, id: `role.${memberId}.${roleId}` };
};
const roleOf = async (token: string) =>
  (await world.send<Me>({ path: '/me', token })).json.certifications[0];

describe('a certified role at the desk (MEM-4)', () => {
  test('is claimed, looked at and approved once; the trail and its person know', async () => {
    const { token, memberId, id } = await asking();
    expect((await queueOf('role')).map((row) => row.id)).toContain(id);
    expect((await desk.claim(he, id)).reason).toBeNull();
    const { seen, role } = await desk.fileOf(he, id);
    expect(role).toEqual({ certificate: 'referee-second', pictures: 1 });
    const papers = await desk.post<{ pictures: string[]; document: unknown }>(
      he,
      `${desk.pathOf(id)}/papers`,
    );
    expect(papers.json.pictures).toHaveLength(1);
    expect(papers.json.document).toBeNull();
    world.clock.advance(1);
    const twice = [
      desk.decide(he, id, seen, null, { key: 'one-decision-key' }),
      desk.decide(he, id, seen, null, { key: 'one-decision-key' }),
    ];
    for (const { status } of await Promise.all(twice)) expect(status).toBe(200);
    expect((await desk.decide(he, id, seen, null, { key: 'one-decision-key' })).status).toBe(200);
    expect((await desk.decide(he, id, seen)).reason).toBe('REVIEW_NOT_FOUND');
    expect(await roleOf(token)).toMatchObject({ state: 'approved' });
    expect(
      (await desk.trailOf(memberId)).filter(({ kind }) => kind === 'role-approved'),
    ).toHaveLength(1);
    expect((await queueOf('role')).map((row) => row.id)).not.toContain(id);
  });

  test('is rejected with a reason that names nobody', async () => {
    const { token, id } = await asking('顾二川');
    await desk.claim(he, id);
    const { seen } = await desk.fileOf(he, id);
    expect((await desk.decide(he, id, seen, '顾二川的证书看不清')).reason).toBe('REASON_PERSONAL');
    expect((await desk.decide(he, id, seen, '证书看不清，请重拍')).reason).toBeNull();
    expect(await roleOf(token)).toMatchObject({ state: 'rejected', because: '证书看不清，请重拍' });
  });

  test('decided at the terminal at the same moment it has one decision', async () => {
    const { token, memberId, roleId, id } = await asking();
    await desk.claim(he, id);
    const { seen } = await desk.fileOf(he, id);
    world.clock.advance(1);
    const [atDesk, terminal] = await Promise.all([
      desk.decide(he, id, seen),
      reviewCertification(world.wiring, memberId, roleId, { is: 'reject', because: '证书看不清' }),
    ]);
    expect([atDesk.reason === null, terminal.ok].filter((done) => done)).toHaveLength(1);
    const state = terminal.ok ? 'rejected' : 'approved';
    expect(await roleOf(token)).toMatchObject({ state });
    const decisions = (await desk.trailOf(memberId)).filter(({ kind }) => /^role-/.test(kind));
    expect(decisions.map(({ kind }) => kind)).toEqual([`role-${state}`]);
  });

  test('of what was withdrawn meanwhile nothing is decided', async () => {
    const { token, roleId, id } = await asking();
    await desk.claim(he, id);
    const { seen } = await desk.fileOf(he, id);
    await desk.post(token, '/me/certifications/withdraw', { certificationId: roleId });
    expect((await desk.decide(he, id, seen)).reason).toBe('REVIEW_NOT_FOUND');
  });
});

/** Somebody who has lost a number and asks for another. */
const moving = async (realName = '陆三山') => {
  const [oldPhone, phone] = [desk.nextPhone(), desk.nextPhone()];
  await world.approved(oldPhone, { realName });
  const memberId = await desk.idOf(oldPhone);
  world.clock.advance(61);
  const asked = await desk.post(null, '/phone-requests', {
    ...{ oldPhone, phone, reason: '原来的手机号已经停用' },
    document: { kind: 'foreign-passport', number: `E${oldPhone}` },
    proof: await codeFor(world, phone),
  });
  expect(asked.status).toBe(204);
  const open = await world.wiring.phoneRequests.open();
  const requestId = open.find((one) => one.phone.masked.endsWith(phone.slice(-4)))?.id ?? '';
  world.clock.advance(1);
  return { oldPhone, phone, memberId, requestId, id: `phone.${requestId}` };
};

describe('a number at the desk (MEM-8, MEM-10)', () => {
  test('is moved once by who has claimed it; both numbers are told', async () => {
    const { oldPhone, phone, memberId, id } = await moving();
    expect((await queueOf('phone')).map((row) => row.id)).toContain(id);
    const { seen, phone: shown } = await desk.fileOf(he, id);
    expect(shown).toMatchObject({ matches: true });
    expect((await desk.decide(he, id, seen)).reason).toBe('REVIEW_UNCLAIMED');
    await desk.claim(he, id);
    expect((await desk.post(he, `${desk.pathOf(id)}/papers`)).reason).toBe('REVIEW_NOT_FOUND');
    expect((await desk.decide(xu, id, seen)).reason).toBe('REVIEW_HELD');
    world.clock.advance(1);
    expect((await desk.decide(he, id, seen, null, { key: 'one-moving-key' })).status).toBe(200);
    expect((await desk.decide(he, id, seen, null, { key: 'one-moving-key' })).status).toBe(200);
    expect((await desk.decide(he, id, seen)).reason).toBe('REVIEW_NOT_FOUND');
    expect(await desk.idOf(phone)).toBe(memberId);
    expect(await told()).toEqual([`${oldPhone} phone-changed`, `${phone} phone-changed`]);
    expect((await desk.trailOf(memberId)).map(({ kind }) => kind)).toEqual([
      'phone-accepted',
      'review-claimed',
      'profile-approved',
    ]);
  });

  test('is refused with a reason that names nobody: strangers read it', async () => {
    const { oldPhone, phone, memberId, id } = await moving('卫五洲');
    await desk.claim(he, id);
    const { seen } = await desk.fileOf(he, id);
    expect((await desk.decide(he, id, seen, '不是卫五洲本人')).reason).toBe('REASON_PERSONAL');
    expect((await desk.decide(he, id, seen, `${oldPhone}不是本人的`)).reason).toBe(
      'REASON_PERSONAL',
    );
    world.clock.advance(1);
    expect((await desk.decide(he, id, seen, '证件与账号不符')).reason).toBeNull();
    expect(await desk.idOf(oldPhone)).toBe(memberId);
    expect(await told()).toEqual([
      `${oldPhone} phone-request-refused`,
      `${phone} phone-request-refused`,
    ]);
  });

  test.each(['accept', 'refuse'] as const)(
    'decided at the desk and by the command to %s at once, one of them decides',
    async (verdict) => {
      const { phone, memberId, requestId, id } = await moving();
      await desk.claim(he, id);
      const { seen } = await desk.fileOf(he, id);
      world.clock.advance(1);
      const [atDesk, terminal] = await Promise.all([
        desk.decide(he, id, seen),
        verdict === 'accept'
          ? acceptPhoneRequest(world.wiring, requestId)
          : refusePhoneRequest(world.wiring, requestId, '证件与账号不符'),
      ]);
      expect([atDesk.reason === null, terminal.ok].filter((done) => done)).toHaveLength(1);
      const moved = atDesk.reason === null || verdict === 'accept';
      expect(await desk.idOf(phone)).toBe(moved ? memberId : '');
      expect(await world.wiring.phoneRequests.open()).toEqual([]);
    },
  );

  test('a number whose holder says that the account is not theirs goes from it', async () => {
    const phone = desk.nextPhone();
    await world.approved(phone);
    const memberId = await desk.idOf(phone);
    const holder = await world.wiring.members.find(memberId);
    if (!holder?.phone) throw new Error('no phone');
    const at = world.clock.now();
    const release = { is: 'release', id: 'release-1', at, memberId, phone: holder.phone } as const;
    await world.wiring.phoneRequests.ask(release);
    const id = 'phone.release-1';
    expect(await queueOf('release')).toMatchObject([{ id, kind: 'release' }]);
    await desk.claim(he, id);
    world.clock.advance(1);
    expect((await desk.decide(he, id, (await desk.fileOf(he, id)).seen)).reason).toBeNull();
    expect(await desk.idOf(phone)).toBe('');
    expect((await desk.trailOf(memberId)).map(({ kind }) => kind)).toContain('phone-accepted');
    expect(await told()).toContain(`${phone} phone-released`);
  });

  test('of an account that is being deleted a reviewer is not told to delete their own', async () => {
    const { memberId, id } = await moving();
    await desk.claim(he, id);
    const { seen } = await desk.fileOf(he, id);
    const { members, sessions } = world.wiring;
    const account = await members.find(memberId);
    if (!account) throw new Error('no account');
    const wards = { alone: [], shared: [] };
    await members.leave(account, await sessions.ofMember(memberId), wards);
    expect((await desk.decide(he, id, seen)).reason).toBe('REVIEW_NOT_FOUND');
    expect((await desk.decide(he, id, seen, '账号正在注销')).reason).toBeNull();
  });

  test('nobody decides about their own number', async () => {
    const oldPhone = desk.nextPhone();
    const token = await world.approved(oldPhone);
    const memberId = await desk.idOf(oldPhone);
    await setRights(world.wiring.roles, memberId, { reviewer: true });
    const holder = await world.wiring.members.find(memberId);
    if (!holder?.phone) throw new Error('no phone');
    const at = world.clock.now();
    const release = { is: 'release', id: 'release-2', at, memberId, phone: holder.phone } as const;
    await world.wiring.phoneRequests.ask(release);
    expect((await desk.claim(token, 'phone.release-2')).reason).toBe('REVIEW_OWN');
  });
});

describe('a right that was taken meanwhile', () => {
  test.each(['role', 'phone'] as const)('decides nothing any more: %s', async (kind) => {
    const phone = desk.nextPhone();
    const token = await world.approved(phone);
    const reviewerId = await desk.idOf(phone);
    await setRights(world.wiring.roles, reviewerId, { reviewer: true });
    const { id } = kind === 'role' ? await asking() : await moving();
    await desk.claim(token, id);
    const { seen } = await desk.fileOf(token, id);
    let taken = false;
    const between = httpWorld(table(), (wiring) => ({
      ...wiring,
      reviews: {
        ...wiring.reviews,
        find: async (subject) => {
          const found = await wiring.reviews.find(subject);
          if (!taken) {
            taken = true;
            await setRights(wiring.roles, reviewerId, { reviewer: false });
          }
          return found;
        },
      },
    }));
    between.clock.set(world.clock.now());
    const sent = { method: 'POST', path: `${desk.pathOf(id)}/decision`, token } as const;
    const body = { seen, rejectedBecause: null };
    const { status } = await between.send({ ...sent, body, key: `taken-${kind}` });
    expect(status).not.toBe(200);
    expect((await queueOf(kind)).map((row) => row.id)).toContain(id);
  });
});

import type { ReviewPapers } from '../../src/contract/reviewing';
import { refusePhoneRequest } from '../../functions/usecases/moving/decide-phone-request';
import { rejectMember } from '../../functions/usecases/membership/reject-member';
import { useTestTable } from '../support/dynamo-local';
import type { HttpWorld } from '../support/http-world';
import { reviewWorld, type ReviewWorld } from '../support/review-world';

/** What a reviewer may not do, and must not be told (MEM-2, MEM-6, MEM-14). */
const table = useTestTable();
let desk: ReviewWorld;
let world: HttpWorld;
let he: string;
let feng: string;

const profileOf = (memberId: string) => `profile.${memberId}`;
const pathOf = (memberId: string) => desk.pathOf(profileOf(memberId));
const fileOf = (token: string, memberId: string) => desk.fileOf(token, profileOf(memberId));
const claim = (token: string, memberId: string) => desk.claim(token, profileOf(memberId));
const decide = (
  token: string,
  memberId: string,
  seen: string,
  rejectedBecause: string | null = null,
) => desk.decide(token, profileOf(memberId), seen, rejectedBecause);

beforeAll(async () => {
  desk = await reviewWorld(table(), 8600);
  ({ world, he, feng } = desk);
}, 60_000);

test('of whoever nothing waits, nothing is claimed and no paper is opened (MEM-6)', async () => {
  const phone = desk.nextPhone();
  await world.approved(phone);
  const id = await desk.idOf(phone);
  expect((await claim(he, id)).reason).toBe('REVIEW_NOT_FOUND');
  const decided = await desk.waiting();
  await claim(he, decided.id);
  await decide(he, decided.id, (await fileOf(he, decided.id)).seen);
  const opened = await desk.post<ReviewPapers>(he, `${pathOf(decided.id)}/papers`);
  expect(opened.reason).toBe('REVIEW_NOT_FOUND');
});

test('a claim that is over decides nothing, nor does that of an earlier submission (MEM-2)', async () => {
  const { id, phone } = await desk.waiting();
  await claim(he, id);
  const first = await fileOf(he, id);
  world.clock.advance(15 * 60);
  expect((await decide(he, id, first.seen)).reason).toBe('REVIEW_UNCLAIMED');
  await claim(he, id);
  expect((await decide(he, id, first.seen, '照片不清晰')).reason).toBeNull();
  world.clock.advance(30 * 86_400);
  await world.submitted(phone, {});
  const again = await fileOf(he, id);
  expect((await decide(he, id, again.seen)).reason).toBe('REVIEW_UNCLAIMED');
});

test('the history has decisions, names nobody in full before the papers are opened, and tells no staff matters', async () => {
  const phone = desk.nextPhone();
  const token = await world.approved(phone, { realName: '欧阳长河' });
  const id = await desk.idOf(phone);
  await desk.post(feng, '/desk/staff', { phone, role: 'reviewer' });
  await desk.post(feng, `/desk/staff/${id}/removal`, {
    role: 'reviewer',
    reason: '不再负责这项工作',
  });
  world.clock.advance(61);
  await world.submitted(phone, { realName: '欧阳长江' });
  expect(token).not.toBe('');
  for (let times = 0; times < 25; times += 1) {
    world.clock.advance(1);
    await claim(he, id);
  }
  const file = await fileOf(he, id);
  expect(file.history.map(({ kind }) => kind)).toEqual(['profile-approved']);
  expect(JSON.stringify(file)).not.toMatch(/欧阳长[河江]/);
});

describe('a reason names nobody it is about: it stays when they are gone (MEM-14)', () => {
  test('a profile', async () => {
    const { id } = await desk.waiting({ realName: '司马青山' });
    await claim(he, id);
    const { seen } = await fileOf(he, id);
    expect((await decide(he, id, seen, '司马青山的照片不清晰')).reason).toBe('REASON_PERSONAL');
    expect(await rejectMember(world.wiring, id, 'reject', '司马青山的照片不清晰')).toMatchObject({
      reason: 'REASON_PERSONAL',
    });
    expect((await decide(he, id, seen, '照片不清晰')).reason).toBeNull();
    expect(JSON.stringify((await desk.trailOf(id)).map(({ text }) => text))).not.toContain('司马');
  });

  test('a number, at the terminal too', async () => {
    const phone = desk.nextPhone();
    await world.approved(phone, { realName: '诸葛远' });
    const memberId = await desk.idOf(phone);
    const holder = await world.wiring.members.find(memberId);
    if (!holder?.phone) throw new Error('no phone');
    const at = world.clock.now();
    const release = { is: 'release', id: 'release-9', at, memberId, phone: holder.phone } as const;
    await world.wiring.phoneRequests.ask(release);
    const refused = (because: string) => refusePhoneRequest(world.wiring, 'release-9', because);
    expect(await refused('诸葛远还在用')).toMatchObject({ reason: 'REASON_PERSONAL' });
    expect(await refused(`${phone} 还在用`)).toMatchObject({ reason: 'REASON_PERSONAL' });
    expect(await refused('号码还在用')).toMatchObject({ ok: true });
    expect((await desk.trailOf(memberId)).map(({ kind }) => kind)).toContain('phone-refused');
  });
});

test('a right that somebody had already is not given again by a late repeat, once it was taken (MEM-15)', async () => {
  const phone = desk.nextPhone();
  await world.approved(phone);
  const id = await desk.idOf(phone);
  const give = (key: string) =>
    world.send<{ roles: string[] }>({
      ...{ method: 'POST', path: '/desk/staff', token: feng, key },
      body: { phone, role: 'reviewer' },
    });
  await give('the-first-gift');
  expect((await give('the-second-gift')).json.roles).toEqual(['reviewer']);
  await desk.post(feng, `/desk/staff/${id}/removal`, {
    role: 'reviewer',
    reason: '不再负责这项工作',
  });
  expect((await give('the-second-gift')).json.roles).toEqual([]);
  expect(await world.wiring.roles.rightsOf(id)).toMatchObject({ reviewer: false });
  const kinds = (await desk.trailOf(id)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'staff-given')).toHaveLength(1);
});

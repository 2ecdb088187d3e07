import type { Me } from '../../src/contract/membership';
import type { MemberFile, MembersFound } from '../../src/contract/reviewing';
import { reviewCertification } from '../../functions/usecases/membership/review-certification';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { useTestTable } from '../support/dynamo-local';
import { aPortrait } from '../support/pictures';
import { reviewWorld, type ReviewWorld } from '../support/review-world';
import { setRights } from '../support/staff';

/** An approval, or a certified role, that is taken back at the desk (MEM-3, MEM-4). */
const table = useTestTable();
let desk: ReviewWorld;
const BECAUSE = '证件核对有误，请重新提交';

beforeAll(async () => {
  desk = await reviewWorld(table(), 8700);
}, 60_000);

const approved = async (realName = '沈一鸣') => {
  const phone = desk.nextPhone();
  const token = await desk.world.approved(phone, { realName });
  desk.world.clock.advance(1);
  return { phone, token, id: await desk.idOf(phone) };
};
const withdraw = (
  token: string,
  id: string,
  { roleId = null, name = '沈一鸣', reason = BECAUSE }: Partial<Record<string, string | null>> = {},
  key?: string,
) => desk.post<MemberFile>(token, `/desk/members/${id}/withdrawal`, { roleId, name, reason }, key);
const meOf = async (token: string) => (await desk.get<Me>(token, '/me')).json;

/** Somebody with a certified role that stands. */
const certified = async () => {
  const one = await approved();
  const upload = { contentType: 'image/jpeg', bytes: 40_000 };
  const { key } = (await desk.post<{ key: string }>(one.token, '/me/portrait-uploads', upload))
    .json;
  desk.world.files.stored.set(key, aPortrait());
  const body = { certificate: 'referee-second', pictures: [key] };
  const asked = (await desk.post<Me>(one.token, '/me/certifications', body)).json;
  const roleId = asked.certifications[0]?.id ?? '';
  await reviewCertification(desk.world.wiring, one.id, roleId, { is: 'approve' });
  desk.world.clock.advance(1);
  return { ...one, roleId };
};

test('somebody is found by the phone of their account, masked; a number of nobody finds nobody', async () => {
  const { phone, id } = await approved();
  const found = await desk.post<MembersFound>(desk.feng, '/desk/members/search', { phone });
  expect(found.json.members).toHaveLength(1);
  expect(found.json.members[0]).toMatchObject({
    ...{ memberId: id, who: '沈*鸣', review: 'approved', approved: true, roles: [] },
    phoneMasked: `199****${phone.slice(-4)}`,
  });
  expect(found.text).not.toContain('沈一鸣');
  expect(found.text).not.toContain(phone);
  const nobody = { phone: desk.nextPhone() };
  const none = await desk.post<MembersFound>(desk.feng, '/desk/members/search', nobody);
  expect(none.json.members).toEqual([]);
});

test('a reviewer neither looks for members nor takes an approval back', async () => {
  const { phone, id, token } = await approved();
  expect((await desk.post(desk.he, '/desk/members/search', { phone })).reason).toBe(
    'NOT_ASSOCIATION',
  );
  expect((await desk.get(desk.he, `/desk/members/${id}`)).reason).toBe('NOT_ASSOCIATION');
  expect((await withdraw(desk.he, id)).reason).toBe('NOT_ASSOCIATION');
  expect((await meOf(token)).review).toBe('approved');
});

test('an approval goes once, with the name typed as in the document; its person reads why and is told', async () => {
  const { id, token } = await approved();
  expect((await withdraw(desk.feng, id, { name: '沈二鸣' })).reason).toBe('NAME_NOT_THEIRS');
  expect((await withdraw(desk.feng, id, { reason: '沈一鸣的证件有误' })).reason).toBe(
    'REASON_PERSONAL',
  );
  expect((await meOf(token)).review).toBe('approved');
  const both = await Promise.all([
    withdraw(desk.feng, id, {}, 'one-withdrawal'),
    withdraw(desk.feng, id, {}, 'one-withdrawal'),
  ]);
  for (const { status, json } of both) {
    expect(status).toBe(200);
    expect(json).toMatchObject({ review: 'rejected', approved: false });
  }
  expect((await withdraw(desk.feng, id)).reason).toBe('NOTHING_TO_REVIEW');
  expect(await meOf(token)).toMatchObject({ review: 'rejected', rejectedBecause: BECAUSE });
  const file = await desk.get<MemberFile>(desk.feng, `/desk/members/${id}`);
  expect(file.json.history.map(({ kind, text }) => [kind, text])).toEqual([
    ['profile-withdrawn', BECAUSE],
    ['profile-approved', null],
  ]);
  await sweep(desk.world.wiring);
  const inbox = await desk.get<{ messages: { kind: string }[] }>(token, '/me/inbox');
  expect(inbox.json.messages.map(({ kind }) => kind)).toContain('rejected');
});

test('of two of the association at once one takes it back', async () => {
  const phone = desk.nextPhone();
  const chu = await desk.world.approved(phone, { realName: '楚协会' });
  await setRights(desk.world.wiring.roles, await desk.idOf(phone), { association: true });
  const { id } = await approved();
  const both = await Promise.all([withdraw(desk.feng, id), withdraw(chu, id)]);
  expect(both.map(({ reason }) => reason ?? 'done').sort()).toEqual(['NOTHING_TO_REVIEW', 'done']);
  const kinds = (await desk.trailOf(id)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'profile-withdrawn')).toHaveLength(1);
});

test('a certified role goes and the approval stays; of another member, or taken back before, it is not there', async () => {
  const { id, token, roleId } = await certified();
  const other = await approved();
  expect((await withdraw(desk.feng, other.id, { roleId })).reason).toBe('NOTHING_TO_REVIEW');
  const done = await withdraw(desk.feng, id, { roleId });
  expect(done.json).toMatchObject({ review: 'approved', approved: true, roles: [] });
  expect((await withdraw(desk.feng, id, { roleId })).reason).toBe('NOTHING_TO_REVIEW');
  expect((await meOf(token)).certifications).toMatchObject([
    { id: roleId, state: 'rejected', because: BECAUSE },
  ]);
});

test('nobody takes back their own, and of nobody nothing is taken', async () => {
  const phone = desk.nextPhone();
  const qin = await desk.world.approved(phone, { realName: '秦协会' });
  const id = await desk.idOf(phone);
  await setRights(desk.world.wiring.roles, id, { association: true });
  expect((await withdraw(qin, id, { name: '秦协会' })).reason).toBe('REVIEW_OWN');
  expect((await withdraw(qin, 'nobody-at-all')).reason).toBe('MEMBER_NOT_FOUND');
});

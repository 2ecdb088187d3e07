import type { ReviewFile, ReviewPapers, TrailPage } from '../../src/contract/reviewing';
import { refusePhoneRequest } from '../../functions/usecases/moving/decide-phone-request';
import { rejectMember } from '../../functions/usecases/membership/reject-member';
import { useTestTable } from '../support/dynamo-local';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { setRights } from '../support/staff';

/** What a reviewer may not do, and must not be told (MEM-2, MEM-6, MEM-14). */
const table = useTestTable();
let world: HttpWorld;
let he: string;
let feng: string;
let keys = 0;
let phones = 0;

const nextPhone = () => `1990000${String((phones += 1) + 8600).padStart(4, '0')}`;
const idOf = async (phone: string): Promise<string> => {
  const { members, secrets } = world.wiring;
  return (await members.idOfPhone(secrets.blindIndex('phone', phone))) ?? '';
};
const post = <T = unknown>(token: string, path: string, body: object = {}) =>
  world.send<T>({ method: 'POST', path, token, body, key: `bounds-key-${(keys += 1)}` });
const pathOf = (memberId: string) => `/desk/reviews/profile.${memberId}`;
const fileOf = async (token: string, memberId: string) =>
  (await world.send<ReviewFile>({ path: pathOf(memberId), token })).json;
const claim = (token: string, memberId: string) => post(token, `${pathOf(memberId)}/claim`);
const decide = (
  token: string,
  memberId: string,
  seen: string,
  rejectedBecause: string | null = null,
) => post(token, `${pathOf(memberId)}/decision`, { seen, rejectedBecause });
const waiting = async (overrides: Parameters<HttpWorld['submitted']>[1] = {}) => {
  const phone = nextPhone();
  await world.submitted(phone, overrides);
  world.clock.advance(61);
  return { phone, id: await idOf(phone) };
};
const trailOf = async (subject: string) =>
  (await world.send<TrailPage>({ path: '/desk/trail', token: feng, query: `subject=${subject}` }))
    .json.lines;

beforeAll(async () => {
  world = httpWorld(table());
  const reviewer = async (realName: string, rights: Parameters<typeof setRights>[2]) => {
    const phone = nextPhone();
    const token = await world.approved(phone, { realName });
    await setRights(world.wiring.roles, await idOf(phone), rights);
    return token;
  };
  he = await reviewer('何审核', { reviewer: true });
  feng = await reviewer('冯协会', { association: true });
}, 60_000);

test('of whoever nothing waits, nothing is claimed and no paper is opened (MEM-6)', async () => {
  const phone = nextPhone();
  await world.approved(phone);
  const id = await idOf(phone);
  expect((await claim(he, id)).reason).toBe('REVIEW_NOT_FOUND');
  const decided = await waiting();
  await claim(he, decided.id);
  await decide(he, decided.id, (await fileOf(he, decided.id)).seen);
  const opened = await post<ReviewPapers>(he, `${pathOf(decided.id)}/papers`);
  expect(opened.reason).toBe('REVIEW_NOT_FOUND');
});

test('a claim that is over decides nothing, nor does that of an earlier submission (MEM-2)', async () => {
  const { id, phone } = await waiting();
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
  const phone = nextPhone();
  const token = await world.approved(phone, { realName: '欧阳长河' });
  const id = await idOf(phone);
  await post(feng, '/desk/staff', { phone, role: 'reviewer' });
  await post(feng, `/desk/staff/${id}/removal`, { role: 'reviewer', reason: '不再负责这项工作' });
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
    const { id } = await waiting({ realName: '司马青山' });
    await claim(he, id);
    const { seen } = await fileOf(he, id);
    expect((await decide(he, id, seen, '司马青山的照片不清晰')).reason).toBe('REASON_PERSONAL');
    expect(await rejectMember(world.wiring, id, 'reject', '司马青山的照片不清晰')).toMatchObject({
      reason: 'REASON_PERSONAL',
    });
    expect((await decide(he, id, seen, '照片不清晰')).reason).toBeNull();
    expect(JSON.stringify((await trailOf(id)).map(({ text }) => text))).not.toContain('司马');
  });

  test('a number, at the terminal too', async () => {
    const phone = nextPhone();
    await world.approved(phone, { realName: '诸葛远' });
    const memberId = await idOf(phone);
    const holder = await world.wiring.members.find(memberId);
    if (!holder?.phone) throw new Error('no phone');
    const at = world.clock.now();
    const release = { is: 'release', id: 'release-9', at, memberId, phone: holder.phone } as const;
    await world.wiring.phoneRequests.ask(release);
    const refused = (because: string) => refusePhoneRequest(world.wiring, 'release-9', because);
    expect(await refused('诸葛远还在用')).toMatchObject({ reason: 'REASON_PERSONAL' });
    expect(await refused(`${phone} 还在用`)).toMatchObject({ reason: 'REASON_PERSONAL' });
    expect(await refused('号码还在用')).toMatchObject({ ok: true });
    expect((await trailOf(memberId)).map(({ kind }) => kind)).toContain('phone-refused');
  });
});

test('a right that somebody had already is not given again by a late repeat, once it was taken (MEM-15)', async () => {
  const phone = nextPhone();
  await world.approved(phone);
  const id = await idOf(phone);
  const give = (key: string) =>
    world.send<{ roles: string[] }>({
      ...{ method: 'POST', path: '/desk/staff', token: feng, key },
      body: { phone, role: 'reviewer' },
    });
  await give('the-first-gift');
  expect((await give('the-second-gift')).json.roles).toEqual(['reviewer']);
  await post(feng, `/desk/staff/${id}/removal`, { role: 'reviewer', reason: '不再负责这项工作' });
  expect((await give('the-second-gift')).json.roles).toEqual([]);
  expect(await world.wiring.roles.rightsOf(id)).toMatchObject({ reviewer: false });
  const kinds = (await trailOf(id)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'staff-given')).toHaveLength(1);
});

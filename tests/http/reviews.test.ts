import type { AccessPage, Me } from '../../src/contract/membership';
import type { ReviewPage, ReviewPapers, TrailPage } from '../../src/contract/reviewing';
import { showAccesses } from '../../functions/usecases/upkeep/show-accesses';
import type { Wiring } from '../../functions/handlers/wiring';
import { useTestTable } from '../support/dynamo-local';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { reviewWorld, type ReviewWorld } from '../support/review-world';
import { setRights } from '../support/staff';

const table = useTestTable();
let desk: ReviewWorld;
let world: HttpWorld;
/** Two reviewers, and one of the association. */
let he: string;
let xu: string;
let feng: string;

const profileOf = (memberId: string) => `profile.${memberId}`;
const pathOf = (memberId: string) => desk.pathOf(profileOf(memberId));
const fileOf = (token: string, memberId: string, of?: HttpWorld) =>
  desk.fileOf(token, profileOf(memberId), of);
const claim = (token: string, memberId: string, of?: HttpWorld) =>
  desk.claim(token, profileOf(memberId), of);
const decide = (
  token: string,
  memberId: string,
  seen: string,
  rejectedBecause: string | null = null,
  of?: HttpWorld,
) => desk.decide(token, profileOf(memberId), seen, rejectedBecause, { of });
const reviewOf = async (token: string) => (await desk.get<Me>(token, '/me')).json;

beforeAll(async () => {
  desk = await reviewWorld(table(), 8100);
  ({ world, he, xu, feng } = desk);
}, 60_000);

describe('the queue (MEM-2)', () => {
  test('is oldest first, by kind and by who has claimed it, and names nobody in full', async () => {
    const [one, two] = [
      await desk.waiting({ realName: '沈一鸣' }),
      await desk.waiting({ realName: '顾二川' }),
    ];
    const page = async (query = '') =>
      (await desk.get<ReviewPage>(he, '/desk/reviews', query)).json;
    const idsOf = ({ reviews }: ReviewPage) => reviews.map(({ id }) => id);
    const all = await page();
    const mine = idsOf(all).filter((id) => [one, two].some((who) => id.endsWith(who.id)));
    expect(mine).toEqual([`profile.${one.id}`, `profile.${two.id}`]);
    expect(JSON.stringify(all)).toContain('沈*鸣');
    expect(JSON.stringify(all)).not.toMatch(/沈一鸣|顾二川|1990000/);
    expect((await page('kind=role')).reviews).toEqual([]);
    await claim(he, one.id);
    expect(idsOf(await page('lease=mine'))).toEqual([`profile.${one.id}`]);
    expect(idsOf(await page('lease=free'))).not.toContain(`profile.${one.id}`);
    expect(idsOf(await page('kind=profile&lease=held'))).toEqual([`profile.${one.id}`]);
  });

  test('of two reviewers at once one has it; the other sees who and until when, and gets it when that is over', async () => {
    const { id } = await desk.waiting();
    const claims = await Promise.all([claim(he, id), claim(xu, id)]);
    expect(claims.map(({ reason }) => reason).sort()).toEqual(['REVIEW_HELD', null].sort());
    const heHas = claims[0].reason === null;
    const [holder, other] = heHas ? [he, xu] : [xu, he];
    const seen = await fileOf(other, id);
    expect(seen.lease).toMatchObject({ by: heHas ? '何审核' : '徐审核', mine: false });
    expect((await decide(other, id, seen.seen)).reason).toBe('REVIEW_HELD');
    world.clock.advance(15 * 60);
    expect((await claim(other, id)).reason).toBeNull();
    expect((await decide(holder, id, seen.seen)).reason).toBe('REVIEW_HELD');
    expect((await decide(other, id, seen.seen)).reason).toBeNull();
    expect((await desk.get(other, pathOf(id))).reason).toBe('REVIEW_NOT_FOUND');
  });

  test('nothing is decided that was not claimed', async () => {
    const { id } = await desk.waiting();
    const { seen } = await fileOf(he, id);
    expect((await decide(he, id, seen)).reason).toBe('REVIEW_UNCLAIMED');
  });
});

describe('a decision', () => {
  test('a rejection is read by its person; what is submitted anew shows what has changed, and the history', async () => {
    const { id, phone, token } = await desk.waiting({ realName: '陆三山' });
    await claim(he, id);
    const first = await fileOf(he, id);
    expect(first).toMatchObject({ again: false, history: [] });
    expect(first.profile?.changed).toBeNull();
    const because = '照片不清晰或不是本人，请重新上传一寸照';
    world.clock.advance(1);
    expect((await decide(he, id, first.seen, because)).reason).toBeNull();
    expect(await reviewOf(token)).toMatchObject({ review: 'rejected', rejectedBecause: because });
    world.clock.advance(61);
    await world.submitted(phone, { realName: '陆三水' });
    const again = await fileOf(xu, id);
    expect(again.again).toBe(true);
    expect(again.profile?.changed).toEqual(['realName', 'portrait']);
    expect(again.history.map(({ kind }) => kind)).toEqual(['profile-rejected']);
    expect(again.history[0]).toMatchObject({ text: because, by: { name: '何审核' } });
  });

  test('what was submitted anew during the review is looked at before it is approved', async () => {
    const { id, phone, token } = await desk.waiting();
    await claim(he, id);
    const { seen } = await fileOf(he, id);
    world.clock.advance(61);
    await world.submitted(phone, {});
    expect((await decide(he, id, seen)).reason).toBe('REVIEW_CHANGED');
    expect((await reviewOf(token)).review).toBe('pending');
    expect((await decide(he, id, (await fileOf(he, id)).seen)).reason).toBeNull();
    expect((await reviewOf(token)).review).toBe('approved');
  });

  /** Somebody submits between the look and the write. */
  const overtaken = async (guarded: boolean) => {
    const { id, phone, token } = await desk.waiting();
    await claim(he, id);
    const { seen } = await fileOf(he, id);
    world.clock.advance(61);
    let came = false;
    const between = httpWorld(table(), (wiring): Wiring => {
      const { members } = wiring;
      const approve: Wiring['members']['approve'] = async (before, beside) => {
        if (!came) {
          came = true;
          await world.submitted(phone, {});
        }
        const now = guarded ? before : ((await members.find(before.id)) ?? before);
        return members.approve(now, beside);
      };
      return { ...wiring, members: { ...members, approve } };
    });
    between.clock.set(world.clock.now());
    const { reason } = await decide(he, id, seen, null, between);
    return { reason, review: (await reviewOf(token)).review };
  };
  test('nor is it where it comes between judging and the write', async () => {
    expect(await overtaken(true)).toEqual({ reason: 'REVIEW_CHANGED', review: 'pending' });
  });
  test('control: without the version that was judged it would be approved unseen', async () => {
    expect(await overtaken(false)).toEqual({ reason: null, review: 'approved' });
  });

  test('claims of one document stand side by side; one more is looked at first; of two one is approved', async () => {
    const document = { kind: 'foreign-passport', number: 'E82340001' } as const;
    const one = await desk.waiting({ document });
    await claim(he, one.id);
    const { seen } = await fileOf(he, one.id);
    const two = await desk.waiting({ document });
    expect((await decide(he, one.id, seen)).reason).toBe('REVIEW_CHANGED');
    const file = await fileOf(he, one.id);
    expect(file.profile?.beside.map(({ memberId }) => memberId)).toEqual([two.id]);
    await claim(xu, two.id);
    const both = [
      decide(he, one.id, file.seen),
      decide(xu, two.id, (await fileOf(xu, two.id)).seen),
    ];
    const reasons = (await Promise.all(both)).map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === null)).toHaveLength(1);
    expect(['DOCUMENT_TAKEN', 'REVIEW_CHANGED']).toContain(reasons.find((one) => one !== null));
  });

  test('nobody decides about themself, about their child, or about a claim against their own document', async () => {
    const phone = desk.nextPhone();
    const document = { kind: 'foreign-passport', number: 'E82340009' } as const;
    const token = await world.submitted(phone, { document });
    const own = await desk.idOf(phone);
    await setRights(world.wiring.roles, own, { reviewer: true });
    const child = (await desk.post<Me>(token, '/me/persons')).json;
    const rival = await desk.waiting({ document });
    const childId = child.persons.find(({ as }) => as === 'guardian')?.memberId ?? '';
    expect((await fileOf(token, own)).own).toBe(true);
    expect((await claim(token, own)).reason).toBe('REVIEW_OWN');
    expect((await claim(token, rival.id)).reason).toBe('REVIEW_OWN');
    expect((await claim(token, childId)).reason).toBe('REVIEW_NOT_FOUND');
    expect((await claim(token, (await desk.waiting()).id)).reason).toBeNull();
  });
});

test('name and number are opened by who has claimed them alone, noted, and shown to their owner (MEM-6)', async () => {
  const { id, token } = await desk.waiting({
    realName: '傅四海',
    document: { kind: 'foreign-passport', number: 'E82340055' },
  });
  const open = (by: string) => desk.post<ReviewPapers>(by, `${pathOf(id)}/papers`);
  expect((await open(he)).reason).toBe('REVIEW_UNCLAIMED');
  await claim(he, id);
  expect((await open(xu)).reason).toBe('REVIEW_HELD');
  const opened = await open(he);
  expect(opened.json.document).toEqual({ realName: '傅四海', number: 'E82340055' });
  expect(opened.json.pictures).toHaveLength(1);
  await showAccesses(world.wiring);
  const { json } = await desk.get<AccessPage>(token, '/me/accesses');
  expect(json.accesses.map(({ what }) => what)).toEqual(['document-opened']);
  expect(JSON.stringify(world.logged)).not.toMatch(/傅四海|E82340055/);
});

describe('the trail (MEM-14)', () => {
  test('tells who did what to whom: by actor, by subject, by kind, page after page', async () => {
    const page = async (query: string) =>
      (await desk.get<TrailPage>(feng, '/desk/trail', query)).json;
    const { id } = await desk.waiting();
    await claim(xu, id);
    world.clock.advance(1);
    await decide(xu, id, (await fileOf(xu, id)).seen);
    const of = await page(`subject=${id}`);
    expect(of.lines.map(({ kind, by }) => [kind, by?.name])).toEqual([
      ['profile-approved', '徐审核'],
      ['review-claimed', '徐审核'],
    ]);
    const actor = of.lines[0]?.by?.memberId ?? '';
    const both = await page(`actor=${actor}&subject=${id}&kind=profile-approved`);
    expect(both.lines).toHaveLength(1);
    for (const { by } of (await page(`actor=${actor}`)).lines) expect(by?.memberId).toBe(actor);
    for (const { kind } of (await page('kind=profile-approved')).lines)
      expect(kind).toBe('profile-approved');
    const all = await page('');
    expect(all.lines[0]).toEqual(of.lines[0]);
    const times = all.lines.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });

  test('a refused command leaves no line', async () => {
    const { id } = await desk.waiting();
    const { seen } = await fileOf(he, id);
    await decide(he, id, seen);
    const { json } = await desk.get<TrailPage>(feng, '/desk/trail', `subject=${id}`);
    expect(json.lines).toEqual([]);
  });
});

describe('rights of the staff (MEM-15)', () => {
  const give = (token: string, phone: string, role: string) =>
    desk.post<{ roles: string[] }>(token, '/desk/staff', { phone, role });
  const take = (token: string, memberId: string, role: string) =>
    desk.post<{ roles: string[] }>(token, `/desk/staff/${memberId}/removal`, {
      ...{ role, reason: '不再负责这项工作' },
    });

  test('are given to who is known by the real name, and taken with a reason', async () => {
    const { phone, id } = await desk.waiting();
    expect((await give(feng, phone, 'reviewer')).reason).toBe('NOT_APPROVED');
    const approved = desk.nextPhone();
    const token = await world.approved(approved);
    expect((await give(feng, approved, 'reviewer')).json.roles).toEqual(['reviewer']);
    expect((await claim(token, id)).reason).toBeNull();
    const memberId = await desk.idOf(approved);
    expect((await take(feng, memberId, 'reviewer')).json.roles).toEqual([]);
    expect((await claim(token, id)).reason).toBe('NOT_REVIEWER');
    expect((await give(he, approved, 'reviewer')).reason).toBe('NOT_ASSOCIATION');
  });

  test('nobody takes their own as association; of two who take each other’s at once one keeps it', async () => {
    const [one, two] = [desk.nextPhone(), desk.nextPhone()];
    const tokens = [await world.approved(one), await world.approved(two)] as const;
    const ids = [await desk.idOf(one), await desk.idOf(two)] as const;
    for (const id of ids) await setRights(world.wiring.roles, id);
    expect((await take(tokens[0], ids[0], 'association')).reason).toBe('OWN_RIGHT');
    const taken = await Promise.all([
      take(tokens[0], ids[1], 'association'),
      take(tokens[1], ids[0], 'association'),
    ]);
    expect(taken.map(({ reason }) => reason).sort()).toEqual(['NOT_ASSOCIATION', null].sort());
    const left = await Promise.all(ids.map((id) => world.wiring.roles.rightsOf(id)));
    expect(left.filter(({ association }) => association)).toHaveLength(1);
  });
});

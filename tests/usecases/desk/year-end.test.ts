import { memberItem } from '../../../functions/adapters/dynamo/member-item';
import { write } from '../../../functions/adapters/dynamo/write';
import type * as z from 'zod/mini';
import type { RaiseObjection } from '../../../src/contract/requests/ranking';
import { answerObjection } from '../../../functions/usecases/desk/answer-objection';
import { finaliseYearEnd } from '../../../functions/usecases/desk/finalise-year-end';
import { getYearEnd } from '../../../functions/usecases/desk/get-year-end';
import { raiseObjection } from '../../../functions/usecases/desk/raise-objection';
import { reviseIssue } from '../../../functions/usecases/ranking/revise-issue';
import type { Actor } from '../../../functions/domain/actor';
import { listIssues } from '../../../functions/usecases/ranking/list-issues';
import { deskWorld, type DeskWorld } from '../../support/desk-world';
import { openTestTable, type TestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';

const YEAR = 2026;
const ISSUE = '2026-12-30';
const IN_PERIOD = '2027-01-05T17:00:01.999Z';
const OVER = '2027-01-05T17:00:02.000Z';

// whole issues are published on an engine that shares its machine
jest.setTimeout(60_000);

let table: TestTable;
let world: DeskWorld;
let lin: string;
let parent: Actor;
beforeEach(async () => {
  table = await openTestTable();
  world = await deskWorld(table);
  lin = await world.person(1, { realName: '林小舟' });
  await world.result('t1', 'U12', 'MS', '2026-11-08', [
    [lin, 1, 100],
    [await world.person(2), 2, 60],
  ]);
  parent = await world.member(901, '林家长');
}, 40_000);
afterEach(() => table.close());

let keys = 0;
const key = () => `year-end-${(keys += 1)}`;
const raise = (
  more: Partial<z.infer<typeof RaiseObjection>> = {},
  by: Actor = parent,
  own = key(),
) =>
  raiseObjection(
    world.deps,
    by,
    { year: YEAR, list: 'U12-M', memberId: lin, text: '十一月的单打积分少算了一站', ...more },
    own,
  );
const answer = (objectionId: string, upheld = false, own = key(), text = '核对过，积分无误') =>
  answerObjection(world.deps, world.worker, { year: YEAR, objectionId }, { upheld, text }, own);
const finalise = (own = key()) => finaliseYearEnd(world.deps, world.worker, YEAR, own);
const read = async () => must(await getYearEnd(world.deps, YEAR));

test('before it is issued there is nothing to object to or to finalise', async () => {
  expect(await read()).toMatchObject({ issue: ISSUE, state: 'not-issued', edition: null });
  expect(reasonOf(await raise())).toBe('NOT_YEAR_END');
  expect(reasonOf(await finalise())).toBe('NOT_YEAR_END');
});

describe('in the objection period', () => {
  beforeEach(() => world.issue(ISSUE));

  test('an objection is put before the association with names and rank, and answered once', async () => {
    const { id } = must(await raise());
    expect(await read()).toMatchObject({
      state: 'objection',
      objectionUntil: OVER,
      edition: { date: ISSUE, yearEnd: { year: YEAR, state: 'objection', objectionUntil: OVER } },
      refusal: { reason: 'OBJECTION_PERIOD_RUNNING', sentence: expect.stringContaining('1月6日') },
      objections: [{ id, list: 'U12-M', athlete: '林小舟', rank: 1, by: '林家长', answer: null }],
    });
    const own = key();
    const answered = must(await answer(id, true, own));
    expect(answered.objections[0]?.answer).toMatchObject({ upheld: true, by: '冯协会' });
    expect(must(await answer(id, true, own)).objections).toHaveLength(1);
    expect(reasonOf(await answer(id, false))).toBe('OBJECTION_ANSWERED');
    expect(reasonOf(await answer(id, false, own))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(reasonOf(await answer('none'))).toBe('OBJECTION_NOT_FOUND');
    expect(JSON.stringify(await world.trailed())).not.toMatch(/林|少算/);
  });

  test('an answer names neither the athlete nor who objected, and has nobody’s number', async () => {
    const { id } = must(await raise());
    for (const text of ['林小舟的积分无误', '已答复林家长本人', '请致电 0771-5551234'])
      expect([text, reasonOf(await answer(id, false, key(), text))]).toEqual([
        text,
        'REASON_PERSONAL',
      ]);
    expect(reasonOf(await answer(id, false, key(), '2026-11-08 一站已计入，无误'))).toBe('ok');
  });

  test('of two answers at once one stands, and the final need not wait for the other', async () => {
    const { id } = must(await raise());
    const both = await Promise.all([answer(id, true), answer(id, false)]);
    expect(both.map(reasonOf).sort()).toEqual(['OBJECTION_ANSWERED', 'ok']);
    world.clock.set(OVER);
    expect(reasonOf(await finalise())).toBe('ok');
  });

  test('MEM-1: a guardian without a profile objects for the child whose row it is, and for nobody else', async () => {
    const guardian = await world.member(903, '', { review: 'none', profile: null });
    expect(reasonOf(await raise({}, guardian))).toBe('NOT_APPROVED');
    const child = await world.deps.members.find(lin);
    if (!child) throw new Error('no athlete');
    const guarded = { ...child, guardians: [guardian.memberId] };
    await write(table, { put: memberItem(guarded) });
    expect(reasonOf(await raise({}, guardian))).toBe('ok');
    expect(reasonOf(await raise({ memberId: await world.person(2) }, guardian))).toBe(
      'NOT_APPROVED',
    );
  });

  test('only approved members object, to athletes of the list', async () => {
    const pending = await world.member(902, '未审核', { review: 'pending' });
    expect(reasonOf(await raise({}, pending))).toBe('NOT_APPROVED');
    expect(reasonOf(await raise({}, world.actorOf('nobody-at-all')))).toBe('LOGIN_REQUIRED');
    expect(reasonOf(await raise({ list: 'U12-F' }))).toBe('ATHLETE_NOT_FOUND');
    expect(reasonOf(await raise({ memberId: 'nobody-at-all' }))).toBe('ATHLETE_NOT_FOUND');
    expect(reasonOf(await raise({ year: 2025 }))).toBe('NOT_YEAR_END');
  });

  test('the period ends to the millisecond', async () => {
    world.clock.set(OVER);
    expect(reasonOf(await raise())).toBe('OBJECTIONS_CLOSED');
    world.clock.set(IN_PERIOD);
    expect(reasonOf(await raise())).toBe('ok');
  });

  test('one open objection about an athlete; another after the answer', async () => {
    const { id } = must(await raise());
    expect(reasonOf(await raise())).toBe('OBJECTION_REPEATED');
    const other = await world.member(903, '另一家长');
    expect(reasonOf(await raise({}, other))).toBe('ok');
    must(await answer(id));
    expect(reasonOf(await raise())).toBe('ok');
    expect((await read()).objections).toHaveLength(3);
  });

  test('raised ten times at once it is one; ten in a year are enough', async () => {
    const burst = await Promise.all(Array.from({ length: 10 }, () => raise()));
    expect(burst.filter(({ ok }) => ok)).toHaveLength(1);
    for (let count = 2; count <= 10; count += 1) {
      const [open] = (await read()).objections.filter(({ answer: made }) => made === null);
      must(await answer(open?.id ?? ''));
      must(await raise());
    }
    const [open] = (await read()).objections.filter(({ answer: made }) => made === null);
    must(await answer(open?.id ?? ''));
    expect(await raise()).toMatchObject({ reason: 'TOO_MANY_OBJECTIONS', detail: { limit: 10 } });
  });

  test('one command is one objection', async () => {
    const both = await Promise.all([raise({}, parent, 'once'), raise({}, parent, 'once')]);
    expect(new Set(both.map((one) => must(one).id)).size).toBe(1);
    expect(reasonOf(await raise({ text: '这是另外一件事情，请核对' }, parent, 'once'))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect((await read()).objections).toHaveLength(1);
  });
});

describe('the final', () => {
  beforeEach(() => world.issue(ISSUE));

  test('waits for the period and for every answer, and says which revision it was', async () => {
    const { id } = must(await raise());
    expect(reasonOf(await finalise())).toBe('OBJECTION_PERIOD_RUNNING');
    world.clock.set(OVER);
    expect(await finalise()).toMatchObject({ reason: 'OBJECTIONS_OPEN', detail: { count: 1 } });
    must(await answer(id, true));
    await world.deductions.add({
      ...{ id: 'd1', memberId: lin, group: 'U12', points: 10, from: ISSUE, until: null },
      ...{ reason: '年龄不实', by: 'w', at: world.clock.now(), ended: null },
    });
    must(await reviseIssue(world.deps, { date: ISSUE, reason: '异议成立', by: null }));
    const own = key();
    const final = must(await finalise(own));
    expect(final).toMatchObject({
      state: 'final',
      final: { by: '冯协会', at: OVER, revision: 2 },
      refusal: { reason: 'YEAR_END_FINAL' },
    });
    expect(must(await finalise(own)).final).toEqual(final.final);
    expect(reasonOf(await finalise())).toBe('YEAR_END_FINAL');
    expect(reasonOf(await raise())).toBe('OBJECTIONS_CLOSED');
    const { issues } = must(await listIssues(world.deps, {}));
    expect(issues[0]?.yearEnd?.state).toBe('final');
  });

  test('twice at once is once', async () => {
    world.clock.set(OVER);
    const both = await Promise.all([finalise(), finalise()]);
    expect(both.map(reasonOf).sort()).toEqual(['YEAR_END_FINAL', 'ok']);
    expect((await world.trailed()).filter(({ kind }) => kind === 'year-end-final')).toHaveLength(1);
  });

  // an objection that was judged in time may be written after the period: the table decides, not the reading
  test('a last objection and the final cannot both be written', async () => {
    const { yearEnds } = world.deps;
    const late = (year: number) =>
      yearEnds.raise(
        {
          ...{ id: 'one', year, list: 'U12-M', memberId: lin, rank: 1, revision: 1 },
          ...{ text: '积分少算了一站', by: 'p', at: IN_PERIOD, answer: null },
        },
        10,
      );
    const made = (year: number) => yearEnds.finalise(year, { revision: 1, by: 'w', at: OVER });
    expect([await late(2027), await made(2027)]).toEqual(['raised', 'refused']);
    expect([await made(2028), await late(2028)]).toEqual(['done', 'final']);
    expect((await yearEnds.ofYear(2028)).objections).toEqual([]);
    const both = await Promise.all([late(2029), made(2029)]);
    expect([
      ['raised', 'refused'],
      ['final', 'done'],
    ]).toContainEqual(both);
  });
});

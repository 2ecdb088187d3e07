import type { AddDeduction, EndDeduction } from '../../../src/contract/desk';
import { addDeduction } from '../../../functions/usecases/desk/add-deduction';
import { endDeduction } from '../../../functions/usecases/desk/end-deduction';
import { listDeductions } from '../../../functions/usecases/desk/list-deductions';
import { deskWorld, type DeskWorld } from '../../support/desk-world';
import { openTestTable, type TestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';
import { setRights } from '../../support/staff';

// whole issues are published on an engine that shares its machine
jest.setTimeout(60_000);

let table: TestTable;
let world: DeskWorld;
let lin: string;
beforeEach(async () => {
  table = await openTestTable();
  world = await deskWorld(table);
  lin = await world.person(1, { realName: '林小舟' });
  // Friday 20 November in Shanghai
  world.clock.set('2026-11-20T02:00:00.000Z');
}, 40_000);
afterEach(() => table.close());

let keys = 0;
const asked = (more: Partial<AddDeduction> = {}): AddDeduction => ({
  ...{ memberId: lin, group: 'U12', points: 50, from: '2026-11-18', until: '2027-11-17' },
  reason: '无故退赛',
  ...more,
});
const add = (more: Partial<AddDeduction> = {}, key = `add-${(keys += 1)}`) =>
  addDeduction(world.deps, world.worker, asked(more), key);
const end = (id: string, more: Partial<EndDeduction> = {}, key = `end-${(keys += 1)}`) =>
  endDeduction(
    world.deps,
    world.worker,
    id,
    { ...{ until: '2026-12-02', reason: '申诉成立' }, ...more },
    key,
  );
const all = async () => must(await listDeductions(world.deps)).deductions;

test('a deduction is recorded with who did it, and shown with names', async () => {
  const view = must(await add());
  expect(view).toMatchObject({
    ...asked(),
    ...{ name: '林小舟', by: '冯协会', at: '2026-11-20T02:00:00.000Z' },
    ...{ ended: null, state: 'in-force' },
  });
  const coming = must(await add({ from: '2026-12-02', until: null }));
  expect(coming).toMatchObject({ until: null, state: 'coming' });
  expect((await all()).map(({ id }) => id).sort()).toEqual([view.id, coming.id].sort());
  const told = await world.trailed();
  expect(JSON.stringify(told)).not.toMatch(/林小舟|冯协会/);
  expect(told.map(({ kind }) => kind)).toEqual(['deduction-added', 'deduction-added']);
});

test('RNK-7: what everybody reads of it names nobody, and has nobody’s number', async () => {
  const personal = ['林小舟无故退赛', '林 小舟无故退赛', '电话 199 0000 1234 未接'];
  for (const reason of personal)
    expect([reason, reasonOf(await add({ reason }))]).toEqual([reason, 'REASON_PERSONAL']);
  const { id } = must(await add({ reason: '2026-11-14、2026-11-15 两场无故弃权' }));
  for (const reason of personal)
    expect([reason, reasonOf(await end(id, { reason }))]).toEqual([reason, 'REASON_PERSONAL']);
  expect(reasonOf(await end(id, { reason: '依据第 36 条第 2 款，申诉成立' }))).toBe('ok');
});

test('dates and athletes that cannot be are refused', async () => {
  expect(reasonOf(await add({ until: '2026-11-18' }))).toBe('DEDUCTION_DATES');
  expect(reasonOf(await add({ until: '2026-11-17' }))).toBe('DEDUCTION_DATES');
  expect(reasonOf(await add({ until: '2026-11-19' }))).toBe('ok');
  expect(reasonOf(await add({ memberId: 'nobody-at-all' }))).toBe('ATHLETE_NOT_FOUND');
  expect(await all()).toHaveLength(1);
});

test('one command is one deduction', async () => {
  const both = await Promise.all([add({}, 'once'), add({}, 'once')]);
  expect(new Set(both.map((one) => must(one).id)).size).toBe(1);
  expect(must(await add({}, 'once')).id).toBe(must(both[0]).id);
  expect(reasonOf(await add({ points: 60 }, 'once'))).toBe('IDEMPOTENCY_KEY_REUSED');
  expect(await all()).toHaveLength(1);
  expect(must(await add({}, 'twice')).id).not.toBe(must(both[0]).id);
});

test('one command that asks for two things at once records one of them', async () => {
  const su = await world.person(2, { realName: '苏二' });
  for (const other of [{ memberId: su }, { points: 60 }]) {
    const key = `at-once-${JSON.stringify(other).length}`;
    const before = (await all()).length;
    const reasons = (await Promise.all([add({}, key), add(other, key)])).map(reasonOf);
    expect(reasons.sort()).toEqual(['IDEMPOTENCY_KEY_REUSED', 'ok']);
    expect(await all()).toHaveLength(before + 1);
  }
});

test('ends early, once, and never in an issue that is out', async () => {
  await world.issue('2026-11-25');
  const { id } = must(await add());
  expect(reasonOf(await end(id, { until: '2026-11-25' }))).toBe('DEDUCTION_DATES');
  expect(reasonOf(await end(id, { until: '2027-11-17' }))).toBe('DEDUCTION_DATES');
  expect(reasonOf(await end('nothing'))).toBe('DEDUCTION_NOT_FOUND');
  expect(must(await end(id, { until: '2026-11-26' }))).toMatchObject({
    until: '2026-11-26',
    ended: { by: '冯协会', reason: '申诉成立' },
    state: 'in-force',
  });
  // the same again is the same; anything else comes too late
  expect(must(await end(id, { until: '2026-11-26' })).until).toBe('2026-11-26');
  expect(reasonOf(await end(id, { until: '2026-12-02' }))).toBe('DEDUCTION_ENDED');
  expect(reasonOf(await end(id, { until: '2026-11-26', reason: '另一个理由' }))).toBe(
    'DEDUCTION_ENDED',
  );
});

test('of two who end it at once, one does', async () => {
  const { id } = must(await add());
  const other = await world.member(901, '蒋协会');
  await setRights(world.deps.roles, other.memberId);
  const results = await Promise.all([
    end(id, { until: '2026-12-02' }),
    endDeduction(world.deps, other, id, { until: '2026-12-09', reason: '另有决定' }, 'the-other'),
  ]);
  expect(results.map(reasonOf).sort()).toEqual(['DEDUCTION_ENDED', 'ok']);
});

test('one that has not begun is called off, and counts in no issue', async () => {
  await world.result('t1', 'U12', 'MS', '2026-11-15', [[lin, 1, 100]]);
  const { id } = must(await add({ from: '2026-12-02' }));
  await world.issue('2026-11-25');
  expect(must(await end(id, { until: '2026-11-26' }))).toMatchObject({
    ...{ until: '2026-12-02', state: 'over' },
  });
  const head = await world.issue('2026-12-02');
  expect(await world.rows(head.edition, 'U12-M')).toEqual([[lin, 1, 100, 0]]);
});

test('counts from its first day until it is ended', async () => {
  await world.result('t1', 'U12', 'MS', '2026-11-15', [[lin, 1, 100]]);
  const { id } = must(await add({ from: '2026-11-25', until: null }));
  const with50 = await world.issue('2026-11-25');
  expect(await world.rows(with50.edition, 'U12-M')).toEqual([[lin, 1, 50, null]]);
  must(await end(id, { until: '2026-12-02' }));
  const free = await world.issue('2026-12-02');
  expect(await world.rows(free.edition, 'U12-M')).toEqual([[lin, 1, 100, 0]]);
});

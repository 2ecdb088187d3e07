import type { Regulation } from '../../../src/contract/regulation';
import { getDeskWeek } from '../../../functions/usecases/desk/get-desk-week';
import { startRun } from '../../../functions/usecases/desk/start-run';
import { anEventRule } from '../../support/builders/a-tournament';
import { deskWorld, type DeskWorld } from '../../support/desk-world';
import { openTestTable, type TestTable } from '../../support/dynamo-local';
import { must } from '../../support/entry-world';
import { rightAfter } from '../../support/publishing-world';
import { aFinishedRegulation } from '../../support/results-world';

// whole issues are published on an engine that shares its machine
jest.setTimeout(60_000);

let table: TestTable;
let world: DeskWorld;
let lin: string;
beforeEach(async () => {
  table = await openTestTable();
  world = await deskWorld(table);
  lin = await world.person(1);
}, 40_000);
afterEach(() => table.close());

const week = async () => must(await getDeskWeek(world.deps));
/** Two events that give points, MS and WS of U12, and one that gives none. */
const tournament = async (
  id: string,
  lastDay: string,
  more: Partial<Regulation> = {},
): Promise<void> => {
  const made = aFinishedRegulation({
    ...{ id, name: `${id}站`, firstDay: lastDay, lastDay },
    eventRules: [anEventRule({ groups: ['U12'], disciplines: ['MS', 'WS', 'XD'] })],
    ...more,
  });
  await world.deps.tournaments.publish(made, [], []);
};
const upload = (id: string, lastDay: string, discipline: 'MS' | 'WS', uploadedAt: string) =>
  world.result(id, 'U12', discipline, lastDay, [[lin, 1, 100]], {
    uploadedAt,
    firstUploadedAt: uploadedAt,
  });

test('the tournaments of the next issue, and what is late of the eight before', async () => {
  await world.issue('2026-11-18');
  // Monday 16 November belongs to Wednesday the 18th; Tuesday the 17th to the 25th (RNK-2)
  await tournament('monday', '2026-11-16');
  await tournament('tuesday', '2026-11-17');
  await tournament('sunday', '2026-11-22');
  await tournament('next-monday', '2026-11-23');
  await tournament('next-tuesday', '2026-11-24');
  await tournament('no-level', '2026-11-22', { level: null, points: null });
  await tournament('no-points', '2026-11-22', { points: null });
  // eight weeks before the 25th: the issue of 30 September, over on Monday the 28th
  await tournament('oldest', '2026-09-28');
  await tournament('too-old', '2026-09-21');
  await tournament('complete', '2026-11-08');
  await upload('tuesday', '2026-11-17', 'MS', '2026-11-18T02:00:00.000Z');
  await upload('tuesday', '2026-11-17', 'WS', '2026-11-24T04:00:00.000Z');
  await upload('sunday', '2026-11-22', 'MS', '2026-11-23T02:00:00.000Z');
  await upload('complete', '2026-11-08', 'MS', '2026-11-12T02:00:00.000Z');
  await upload('complete', '2026-11-08', 'WS', '2026-11-12T02:00:00.000Z');
  const referee = await world.member(901, '秦裁判');
  await world.deps.roles.nameChiefReferee('sunday', '2026-11-22', referee.memberId);

  // Monday noon: the last of its tournaments is not over
  world.clock.set('2026-11-23T04:00:00.000Z');
  const monday = await week();
  expect(monday).toMatchObject({
    issue: '2026-11-25',
    closesAt: '2026-11-24T04:00:00.000Z',
    publishesAt: '2026-11-24T17:00:00.000Z',
    overdue: [],
    latest: { date: '2026-11-18', revision: 1, yearEnd: null },
  });
  expect(
    monday.tournaments.map(({ id, state, uploaded, events }) => [id, state, uploaded, events]),
  ).toEqual([
    ['tuesday', 'late', 2, 2],
    ['sunday', 'partial', 1, 2],
    ['next-monday', 'playing', 0, 2],
    ['monday', 'late', 0, 2],
    ['oldest', 'late', 0, 2],
  ]);
  expect(monday.tournaments[1]).toMatchObject({ chiefReferee: '秦裁判', issue: '2026-11-25' });
  expect(monday.tournaments[0]?.chiefReferee).toBeNull();

  // Tuesday before the closing: it is over, and nothing is there yet
  world.clock.set('2026-11-24T03:59:59.999Z');
  const states = (await week()).tournaments.map(({ id, state }) => `${id} ${state}`);
  expect(states).toContain('next-monday missing');
});

test('Wednesdays that passed are overdue, and the oldest is the one to look at', async () => {
  await world.issue('2026-11-18');
  world.clock.set('2026-11-24T16:59:59.999Z');
  expect(await week()).toMatchObject({ issue: '2026-11-25', overdue: [] });
  world.clock.set(rightAfter('2026-12-02'));
  expect(await week()).toMatchObject({
    issue: '2026-11-25',
    overdue: ['2026-11-25', '2026-12-02'],
  });
});

test('before the first issue the last Wednesday is due, and there is nothing to show', async () => {
  world.clock.set(rightAfter('2026-11-25'));
  expect(await week()).toMatchObject({
    ...{ issue: '2026-11-25', overdue: ['2026-11-25'], latest: null, tournaments: [], runs: [] },
  });
});

test('runs are listed, the newest first, by name and without what they found', async () => {
  await world.issue('2026-11-18');
  const start = (issue: string) =>
    startRun(world.deps, world.worker, { kind: 'dry-run', issue, reason: null }, `run-${issue}`);
  const one = must(await start('2026-11-18'));
  world.clock.advance(60);
  const other = must(await start('2026-11-25'));
  await world.work();
  expect((await week()).runs).toMatchObject([
    { id: other.id, by: '冯协会', state: 'done', differences: null },
    { id: one.id, state: 'done' },
  ]);
});

test('a year-end issue says what state it is in', async () => {
  await world.issue('2026-12-30');
  expect((await week()).latest?.yearEnd).toMatchObject({ year: 2026, state: 'objection' });
});

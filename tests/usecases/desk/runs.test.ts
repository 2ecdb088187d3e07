import type { StartRun } from '../../../src/contract/desk';
import { RUN_RULES } from '../../../functions/domain/ranking/run';
import { ok, refuse } from '../../../functions/domain/result';
import { doRuns } from '../../../functions/usecases/ranking/do-runs';
import { getRun } from '../../../functions/usecases/desk/get-run';
import { rankingWork } from '../../../functions/usecases/ranking/run-work';
import { startRun } from '../../../functions/usecases/desk/start-run';
import { deskWorld, type DeskWorld } from '../../support/desk-world';
import { openTestTable, type TestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';
import { rightAfter } from '../../support/publishing-world';

// whole issues are published on an engine that shares its machine
jest.setTimeout(60_000);

let table: TestTable;
let world: DeskWorld;
beforeEach(async () => {
  table = await openTestTable();
  world = await deskWorld(table);
}, 40_000);
afterEach(() => table.close());

let keys = 0;
const start = (run: Partial<StartRun>, key = `start-${(keys += 1)}`) =>
  startRun(
    world.deps,
    world.worker,
    { kind: 'dry-run', issue: '2026-11-18', reason: null, ...run },
    key,
  );
const read = async (id: string) => must(await getRun(world.deps, id));
/** Twelve-year-olds with what they were given on Sunday 8 November: of the issue of the 11th. */
const results = async () => {
  const [lin, su] = [await world.person(1), await world.person(2)];
  await world.result('t1', 'U12', 'MS', '2026-11-08', [
    [lin, 1, 100],
    [su, 2, 60],
  ]);
  return { lin, su };
};

/** Something to wait at until a test opens it. */
const aGate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
};

test('a chain begins with the issue that is due, whatever was typed', async () => {
  // a little after Wednesday 18 November 2026, 01:00
  for (const issue of ['2016-11-16', '2026-11-11'])
    expect(reasonOf(await start({ kind: 'publish', issue }))).toBe('ISSUE_NOT_FOUND');
  expect(reasonOf(await start({ kind: 'publish', issue: '2026-11-18' }))).toBe('ok');
});

describe('what can be refused before anything is loaded', () => {
  beforeEach(async () => {
    await results();
    await world.issue('2026-11-18');
    await world.issue('2026-11-25');
  });
  test('a little after Wednesday 25 November, 01:00', async () => {
    const cases: [Partial<StartRun>, string][] = [
      [{ issue: '2026-11-24' }, 'NOT_A_WEDNESDAY'],
      [{ kind: 'revise', issue: '2026-11-25' }, 'REVISION_REASON_REQUIRED'],
      [{ kind: 'revise', issue: '2026-11-25', reason: '见 199 0000 1234' }, 'REASON_PERSONAL'],
      [{ kind: 'publish', issue: '2026-12-02', reason: '为什么' }, 'INVALID_REQUEST'],
      [{ kind: 'revise', issue: '2026-12-02', reason: '名次有误' }, 'ISSUE_NOT_FOUND'],
      [{ kind: 'publish', issue: '2026-11-18' }, 'ISSUE_PUBLISHED'],
      [{ kind: 'publish', issue: '2026-11-11' }, 'ISSUE_NOT_FOUND'],
      [{ kind: 'publish', issue: '2026-12-02' }, 'ISSUE_NOT_DUE'],
      [{ kind: 'dry-run', issue: '2026-11-11' }, 'ISSUE_NOT_FOUND'],
      [{ kind: 'dry-run', issue: '2026-12-09' }, 'ISSUE_NOT_DUE'],
      [{ kind: 'dry-run', issue: '2026-12-02' }, 'ok'],
      [{ kind: 'dry-run', issue: '2026-11-18' }, 'ok'],
    ];
    for (const [run, reason] of cases)
      expect([run, reasonOf(await start(run))]).toEqual([run, reason]);
  });
  test('publishing is due at 01:00 sharp, not before', async () => {
    world.clock.set('2026-12-01T16:59:59.999Z');
    expect(await start({ kind: 'publish', issue: '2026-12-02' })).toMatchObject({
      reason: 'ISSUE_NOT_DUE',
      detail: { dueAt: '2026-12-01T17:00:00.000Z' },
    });
    world.clock.set('2026-12-01T17:00:00.000Z');
    expect(reasonOf(await start({ kind: 'publish', issue: '2026-12-02' }))).toBe('ok');
  });
});

describe('one run at a time', () => {
  test('two starts at once are one run, and both are shown it', async () => {
    const both = await Promise.all([
      start({ kind: 'publish' }),
      start({ kind: 'publish' }),
      start({ kind: 'publish' }),
    ]);
    expect(new Set(both.map((run) => must(run).id)).size).toBe(1);
    expect(await world.deps.runs.open()).toHaveLength(1);
    expect((await world.trailed()).filter(({ kind }) => kind === 'run-asked')).toHaveLength(1);
  });
  test('another kind or issue is another run, and so is the same one after the end', async () => {
    const dry = must(await start({}));
    expect(must(await start({ issue: '2026-11-25' })).id).not.toBe(dry.id);
    expect(must(await start({ kind: 'publish' })).id).not.toBe(dry.id);
    await world.work();
    expect(must(await start({})).id).not.toBe(dry.id);
  });
  test('a repeated command is shown its run, also when that is over (and was another’s)', async () => {
    const run = must(await start({ kind: 'publish' }, 'once'));
    expect(must(await start({ kind: 'publish' }, 'joined')).id).toBe(run.id);
    await world.work();
    for (const key of ['once', 'joined'])
      expect(must(await start({ kind: 'publish' }, key))).toMatchObject({
        id: run.id,
        state: 'done',
      });
    expect(reasonOf(await start({ kind: 'dry-run' }, 'once'))).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('what a run does', () => {
  test('publish: every issue that is missing, in order, by whoever asked', async () => {
    await results();
    await world.issue('2026-11-11');
    world.clock.set(rightAfter('2026-11-25'));
    const { id, by } = must(await start({ kind: 'publish', issue: '2026-11-25' }));
    expect(by).toBe('冯协会');
    await world.work();
    expect(await read(id)).toMatchObject({
      state: 'done',
      refusal: null,
      published: [
        { date: '2026-11-18', revision: 1 },
        { date: '2026-11-25', revision: 1 },
      ],
    });
    expect(await world.deps.runs.open()).toEqual([]);
    const [head] = await world.ranking.revisionsOf('2026-11-25');
    expect(head?.by).toBe(world.worker.memberId);
  });

  test('revise: a numbered revision with its reason, or why there is none', async () => {
    const { lin } = await results();
    await world.issue('2026-11-18');
    const nothing = must(await start({ kind: 'revise', reason: '再算一次' }));
    await world.work();
    expect(await read(nothing.id)).toMatchObject({
      state: 'failed',
      refusal: { reason: 'REVISION_UNCHANGED', sentence: expect.stringContaining('完全相同') },
    });
    await world.deps.deductions.add({
      ...{ id: 'd1', memberId: lin, group: 'U12', points: 50, from: '2026-11-18', until: null },
      ...{ reason: '罢赛', by: world.worker.memberId, at: world.clock.now(), ended: null },
    });
    const run = must(await start({ kind: 'revise', reason: '补记扣分' }));
    await world.work();
    expect(await read(run.id)).toMatchObject({
      state: 'done',
      published: [{ date: '2026-11-18', revision: 2 }],
    });
    const [, second] = await world.ranking.revisionsOf('2026-11-18');
    expect(second).toMatchObject({ reason: '补记扣分', by: world.worker.memberId });
  });

  test('dry run of the next issue: against the latest, and nothing is published', async () => {
    const { lin, su } = await results();
    const before = await world.issue('2026-11-18');
    // su wins 80 / 4 = 20 more in doubles, `he` is new with 10; lin’s 100 stay
    const he = await world.person(3);
    await world.result('t2', 'U12', 'MD', '2026-11-15', [[su, 1, 240]], {
      uploadedAt: '2026-11-18T03:00:00.000Z',
      firstUploadedAt: '2026-11-18T03:00:00.000Z',
    });
    await world.result('t3', 'U12', 'MS', '2026-11-22', [[he, 1, 10]], {
      uploadedAt: '2026-11-23T03:00:00.000Z',
      firstUploadedAt: '2026-11-23T03:00:00.000Z',
    });
    world.clock.set('2026-11-23T04:00:00.000Z');
    const { id } = must(await start({ issue: '2026-11-25' }));
    await world.work();
    const run = await read(id);
    expect(run).toMatchObject({ state: 'done', published: [] });
    expect(run.differences).toMatchObject({
      against: { date: '2026-11-18', revision: 1 },
      all: 3,
      rows: [
        {
          ...{ list: 'U12-M', memberId: su, name: '球员2', rankBefore: 2, rankAfter: 1 },
          ...{ totalBefore: 240, totalAfter: 480 },
        },
        {
          ...{ memberId: he, name: '球员3', rankBefore: null, rankAfter: 3 },
          ...{ totalBefore: null, totalAfter: 40 },
        },
        { memberId: lin, rankBefore: 1, rankAfter: 2, totalBefore: 400, totalAfter: 400 },
      ],
    });
    expect(run.differences?.lists.find(({ list }) => list === 'U12-M')).toEqual({
      ...{ list: 'U12-M', before: 2, after: 3, entered: 1, left: 0, moved: 2 },
    });
    expect((await world.ranking.end())?.latestEdition).toBe(before.edition);
    expect(await world.deps.runs.recent(10)).toHaveLength(1);
  });

  test('dry run of an issue that is out: against its revision in force', async () => {
    const { lin } = await results();
    await world.issue('2026-11-18');
    await world.issue('2026-11-25');
    await world.deps.deductions.add({
      ...{ id: 'd1', memberId: lin, group: 'U12', points: 50, from: '2026-11-18', until: null },
      ...{ reason: '罢赛', by: 'w', at: world.clock.now(), ended: null },
    });
    const { id } = must(await start({ issue: '2026-11-18' }));
    await world.work();
    expect((await read(id)).differences).toMatchObject({
      against: { date: '2026-11-18', revision: 1 },
      rows: [
        { memberId: lin, totalBefore: 400, totalAfter: 200, rankBefore: 1, rankAfter: 2 },
        { rankBefore: 2, rankAfter: 1 },
      ],
    });
  });

  test('the very first dry run has nothing to compare with', async () => {
    await results();
    const { id } = must(await start({}));
    await world.work();
    expect((await read(id)).differences).toMatchObject({ against: null, all: 2 });
  });
});

describe('whoever works on a run may die', () => {
  const never = () => new Promise<never>(() => undefined);
  /** Lets somebody take the run, show a step and be heard of no more. */
  const abandon = async () => {
    const started = aGate();
    const hang = async (
      _: unknown,
      progress: Parameters<ReturnType<typeof rankingWork>['publish']>[1],
    ) => {
      await progress('write', 50);
      started.open();
      return never();
    };
    void world.work({ publish: hang, dryRun: hang, revise: hang });
    await started.opened;
  };

  test('nobody else takes it while its lease holds; afterwards the next round does', async () => {
    await results();
    const { id } = must(await start({ kind: 'publish' }));
    await abandon();
    expect(await read(id)).toMatchObject({ state: 'running', step: 'write', percent: 50 });
    world.clock.advance(RUN_RULES.leaseSeconds - 1);
    await world.work();
    expect((await read(id)).state).toBe('running');
    world.clock.advance(1);
    await world.work();
    expect(await read(id)).toMatchObject({
      state: 'done',
      published: [{ date: '2026-11-18', revision: 1 }],
    });
  });

  test('what was published before the death counts as its work', async () => {
    await results();
    const { id } = must(await start({ kind: 'publish' }));
    const real = rankingWork(world.deps);
    await world
      .work({
        publish: async (run, progress) => {
          await real.publish(run, progress);
          throw new Error('killed after the flip');
        },
      })
      .catch(() => undefined);
    expect((await read(id)).state).toBe('running');
    await world.work();
    expect(await read(id)).toMatchObject({
      state: 'done',
      published: [{ date: '2026-11-18', revision: 1 }],
    });
    expect(await world.ranking.revisionsOf('2026-11-18')).toHaveLength(1);
  });

  test('a revision made before the death is not made again', async () => {
    const { lin } = await results();
    await world.issue('2026-11-18');
    await world.deps.deductions.add({
      ...{ id: 'd1', memberId: lin, group: 'U12', points: 50, from: '2026-11-18', until: null },
      ...{ reason: '罢赛', by: 'w', at: world.clock.now(), ended: null },
    });
    const { id } = must(await start({ kind: 'revise', reason: '补记扣分' }));
    const real = rankingWork(world.deps);
    await world.work({
      revise: async (run, progress) => {
        await real.revise(run, progress);
        throw new Error('killed after the flip');
      },
    });
    await world.work();
    expect(await read(id)).toMatchObject({
      state: 'done',
      published: [{ date: '2026-11-18', revision: 2 }],
    });
    expect(await world.ranking.revisionsOf('2026-11-18')).toHaveLength(2);
  });

  test.each([
    ['two rounds at once do a run once', true, 1],
    ['without the condition of taking it they do it three times (the control)', false, 3],
  ])('%s', async (_, guarded, times) => {
    must(await start({}));
    let done = 0;
    const dryRun = async () => {
      done += 1;
      return refuse('ISSUE_UNSOUND');
    };
    const { runs } = world.deps;
    const naive = { ...world.deps, runs: { ...runs, take: async () => true } };
    const round = () =>
      doRuns(guarded ? world.deps : naive, { ...rankingWork(world.deps), dryRun });
    await Promise.all([round(), round(), round()]);
    expect(done).toBe(times);
  });

  test('who lost the lease changes nothing any more, while another works and after', async () => {
    const { id } = must(await start({ kind: 'publish' }));
    const gates = [aGate(), aGate()] as const;
    const workers = [aGate(), aGate()] as const;
    const round = (at: 0 | 1) =>
      world.work({
        publish: async () => {
          workers[at].open();
          await gates[at].opened;
          return ok([{ date: '2026-11-18', revision: at + 1 }]);
        },
      });
    const slow = round(0);
    await workers[0].opened;
    world.clock.advance(RUN_RULES.leaseSeconds);
    const other = round(1);
    await workers[1].opened;
    gates[0].open();
    await slow;
    expect(await read(id)).toMatchObject({ state: 'running', published: [] });
    gates[1].open();
    await other;
    expect(await read(id)).toMatchObject({
      state: 'done',
      published: [{ date: '2026-11-18', revision: 2 }],
    });
  });

  test('one that nobody survives is given up, and others go on', async () => {
    const { id } = must(await start({ kind: 'publish' }));
    const other = must(await start({}));
    const publish = () => Promise.reject(new Error('broken'));
    for (let round = 0; round <= RUN_RULES.attempts; round += 1) await world.work({ publish });
    expect(await read(id)).toMatchObject({ state: 'failed', refusal: { reason: 'UNEXPECTED' } });
    expect((await read(other.id)).state).toBe('done');
    expect(await world.deps.runs.open()).toEqual([]);
    expect(world.logged.filter(({ event }) => event === 'run-given-up')).toHaveLength(1);
  });
});

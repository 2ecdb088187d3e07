import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { memberKey, rolesKey, type Key } from '../../../functions/adapters/dynamo/keys';
import { asRole } from '../../../functions/handlers/as-role';
import { addDeduction } from '../../../functions/usecases/desk/add-deduction';
import { answerObjection } from '../../../functions/usecases/desk/answer-objection';
import { endDeduction } from '../../../functions/usecases/desk/end-deduction';
import { finaliseYearEnd } from '../../../functions/usecases/desk/finalise-year-end';
import { grantRole } from '../../../functions/usecases/membership/grant-role';
import { raiseObjection } from '../../../functions/usecases/desk/raise-objection';
import { reviseIssue } from '../../../functions/usecases/ranking/revise-issue';
import { startRun } from '../../../functions/usecases/desk/start-run';
import type { Actor } from '../../../functions/domain/actor';
import type { Result } from '../../../functions/domain/result';
import { routes } from '../../../src/contract/routes';
import { aTournament } from '../../support/builders/a-tournament';
import { deskWorld, type DeskWorld } from '../../support/desk-world';
import { phoneOf } from '../../support/builders/a-member';
import { openTestTable, type TestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';

// whole issues are published on an engine that shares its machine
jest.setTimeout(60_000);

const tournament = aTournament();
const ISSUE = '2026-12-30';
const OVER = '2027-01-05T17:00:02.000Z';

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

const gone = async (Key: Key) => {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
};
const roleGone = () => gone(rolesKey(world.worker.memberId));
const pending = async (memberId: string) => {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: memberKey(memberId),
      UpdateExpression: 'SET review = :pending',
      ExpressionAttributeValues: { ':pending': 'pending' },
    }),
  );
};

type Store = 'deductions' | 'yearEnds' | 'runs' | 'roles';
type Method = (...args: unknown[]) => unknown;
/** The world's deps in which something comes between judging and one write; a control drops the grounds. */
const between = (
  store: Store,
  method: string,
  comes: () => Promise<unknown>,
  guarded: boolean,
): DeskWorld['deps'] => {
  const real = world.deps[store] as unknown as Record<string, Method>;
  let came = false;
  const write: Method = async (...args) => {
    if (!came) {
      came = true;
      await comes();
    }
    return real[method]?.(...(guarded ? args : [...args.slice(0, -1), []]));
  };
  return { ...world.deps, [store]: { ...real, [method]: write } };
};

const ending = (deps: DeskWorld['deps'], id: unknown) =>
  endDeduction(deps, world.worker, String(id), { until: '2026-12-02', reason: '申诉成立' }, 'end');

const deduction = () => ({
  ...{ memberId: lin, group: 'U12' as const, points: 50, from: '2026-11-18' },
  ...{ until: null, reason: '无故退赛' },
});
const add = (deps = world.deps, key = 'add') => addDeduction(deps, world.worker, deduction(), key);
const raise = (deps = world.deps) =>
  raiseObjection(
    deps,
    parent,
    { year: 2026, list: 'U12-M', memberId: lin, text: '十一月的单打积分少算了一站' },
    'raise',
  );
const finalise = (deps = world.deps) => finaliseYearEnd(deps, world.worker, 2026, 'final');

interface Case {
  readonly store: Store;
  readonly method: string;
  readonly comes: () => Promise<unknown>;
  readonly before?: () => Promise<unknown>;
  readonly act: (deps: DeskWorld['deps'], made: unknown) => Promise<Result<unknown>>;
  readonly refused: string;
}
/** As the handlers do it for every route of the association's. */
const asAssociation = (work: () => Promise<Result<unknown>>) =>
  asRole(world.deps, routes.startRun, { actor: world.worker, params: {} }, work);

const cases: Record<string, Case> = {
  'a deduction, the role taken': {
    ...{ store: 'deductions', method: 'add', comes: () => roleGone(), refused: 'NOT_ASSOCIATION' },
    act: (deps) => add(deps),
  },
  'a deduction, the athlete’s account deleted': {
    ...{ store: 'deductions', method: 'add', refused: 'ATHLETE_NOT_FOUND' },
    comes: () => gone(memberKey(lin)),
    act: (deps) => add(deps),
  },
  'the end of a deduction, the role taken': {
    ...{ store: 'deductions', method: 'end', comes: () => roleGone(), refused: 'NOT_ASSOCIATION' },
    before: async () => must(await add()).id,
    act: ending,
  },
  'the end of a deduction, an issue published of after it': {
    ...{ store: 'deductions', method: 'end', refused: 'DEDUCTION_DATES' },
    comes: () => world.issue('2026-12-02'),
    before: async () => must(await add()).id,
    act: ending,
  },
  'a run, the role taken': {
    ...{ store: 'runs', method: 'add', comes: () => roleGone(), refused: 'NOT_ASSOCIATION' },
    before: () => world.issue(ISSUE),
    act: (deps) =>
      startRun(deps, world.worker, { kind: 'dry-run', issue: ISSUE, reason: null }, 'run'),
  },
  'an objection, the profile changed': {
    ...{ store: 'yearEnds', method: 'raise', refused: 'NOT_APPROVED' },
    comes: () => pending(parent.memberId),
    before: () => world.issue(ISSUE),
    act: (deps) => raise(deps),
  },
  'an answer, the role taken': {
    ...{ store: 'yearEnds', method: 'answer', comes: () => roleGone(), refused: 'NOT_ASSOCIATION' },
    before: async () => {
      await world.issue(ISSUE);
      return must(await raise()).id;
    },
    act: (deps, id) =>
      answerObjection(
        deps,
        world.worker,
        { year: 2026, objectionId: String(id) },
        { upheld: false, text: '核对过，积分无误' },
        'answer',
      ),
  },
  'the final, the role taken': {
    ...{ store: 'yearEnds', method: 'finalise', comes: () => roleGone() },
    refused: 'NOT_ASSOCIATION',
    before: async () => {
      await world.issue(ISSUE);
      world.clock.set(OVER);
    },
    act: (deps) => finalise(deps),
  },
  'a role, the account deleted': {
    ...{ store: 'roles', method: 'saveRights', refused: 'NOT_FOUND' },
    comes: () => gone(memberKey(parent.memberId)),
    act: (deps) => grantRole(named(deps), phoneOf(901), { role: 'association' }),
  },
};
/** Who is found by the phone; the account is read as it stands. */
const named = (deps: DeskWorld['deps']) => ({
  ...deps,
  members: { ...deps.members, idOfPhone: async () => parent.memberId },
});

describe('what a decision of the desk rested on holds when it is written', () => {
  test.each(Object.entries(cases))(
    '%s',
    async (_, { store, method, comes, before, act, refused }) => {
      const made = await before?.();
      const done = await asAssociation(() => act(between(store, method, comes, true), made));
      expect(reasonOf(done)).toBe(refused);
    },
  );

  test.each(Object.entries(cases))(
    'control: without its grounds, %s is written',
    async (_, { store, method, comes, before, act }) => {
      const made = await before?.();
      const seen: unknown[] = [];
      const deps = between(store, method, comes, false);
      const real = deps[store] as unknown as Record<string, Method>;
      const write: Method = async (...args) => {
        const answer = await real[method]?.(...args);
        seen.push(answer);
        return answer;
      };
      await act({ ...deps, [store]: { ...real, [method]: write } }, made);
      expect(seen).toHaveLength(1);
      expect(['done', 'raised', true]).toContainEqual(seen[0]);
    },
  );

  const revised = async (guarded: boolean): Promise<number | undefined> => {
    await world.issue(ISSUE);
    world.clock.set(OVER);
    const deps = between(
      'yearEnds',
      'finalise',
      async () => {
        must(await add(world.deps, 'before-the-revision'));
        must(await reviseIssue(world.deps, { date: ISSUE, reason: '扣分', by: null }));
      },
      guarded,
    );
    return must(await finalise(deps)).final?.revision;
  };
  test('the final is of the revision in force, published meanwhile or not', async () => {
    expect(await revised(true)).toBe(2);
  });
  test('control: without its grounds the former one would be final', async () => {
    expect(await revised(false)).toBe(1);
  });

  test('a chief referee whose approval goes meanwhile is not named; one who has deleted the account neither', async () => {
    await world.deps.tournaments.publish(tournament, [], []);
    const name = (comes: () => Promise<unknown>, guarded: boolean) =>
      grantRole(named(between('roles', 'nameChiefReferee', comes, guarded)), phoneOf(901), {
        role: 'chief-referee',
        tournamentId: tournament.id,
      });
    const chief = () => world.deps.roles.chiefRefereeOf(tournament.id);
    expect(reasonOf(await name(() => pending(parent.memberId), true))).toBe('NOT_APPROVED');
    expect(await chief()).toBeNull();
    parent = await world.member(901, '林家长');
    expect(reasonOf(await name(() => gone(memberKey(parent.memberId)), true))).toBe('NOT_FOUND');
    expect(await chief()).toBeNull();
    // control
    parent = await world.member(901, '林家长');
    expect(reasonOf(await name(() => pending(parent.memberId), false))).toBe('ok');
    expect(await chief()).toBe(parent.memberId);
  });

  test('who deducts from their own points asks two things of one item', async () => {
    const own = { ...deduction(), memberId: world.worker.memberId };
    expect(reasonOf(await addDeduction(world.deps, world.worker, own, 'own'))).toBe('ok');
  });
});

import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { memberKey } from '../../../functions/adapters/dynamo/keys';
import { dynamoMemberStore } from '../../../functions/adapters/dynamo/member-store';
import { sha256 } from '../../../functions/adapters/sha256';
import { chainFaults } from '../../../functions/domain/editions/chain';
import type { IssueHead } from '../../../functions/domain/ranking/issue-head';
import type { RankingStore } from '../../../functions/domain/editions/ranking-store';
import { exportIssue } from '../../../functions/usecases/ranking/export-issue';
import { readPage, readRows } from '../../../functions/domain/editions/read-edition';
import { rowsRef } from '../../../functions/domain/editions/edition';
import { overdueIssues, publishDue } from '../../../functions/usecases/ranking/publish-due';
import { publishIssue } from '../../../functions/usecases/ranking/publish-issue';
import { publishWeeklyRanking } from '../../../functions/usecases/ranking/publish-weekly-ranking';
import { reviseIssue } from '../../../functions/usecases/ranking/revise-issue';
import { aPublication } from '../../support/builders/a-member';
import { openTestTable, type TestTable } from '../../support/dynamo-local';
import {
  publishingWorld,
  readWhole,
  rightAfter,
  wholeness,
  type PublishingWorld,
} from '../../support/publishing-world';
import { injectConflicts } from '../../support/sdk-meter';

// a test publishes a handful of issues on the real engine
jest.setTimeout(30_000);
let table: TestTable;
let world: PublishingWorld;
beforeEach(async () => {
  table = await openTestTable();
  world = publishingWorld(table);
}, 40_000);
afterEach(() => table.close());

const publish = (date: string) => publishIssue(world.deps, { date, by: null });
const made = async (date: string): Promise<IssueHead> => {
  const published = await publish(date);
  if (!published.ok) throw new Error(published.reason);
  const head = published.value.at(-1);
  if (!head) throw new Error('nothing was published');
  return head;
};
const chain = async (): Promise<IssueHead[]> => {
  const heads: IssueHead[] = [];
  for await (const some of world.ranking.chain()) heads.push(...some);
  return heads;
};
const U12 = ['U12', 'MS', '2026-11-08'] as const;

describe('an issue', () => {
  test('has what was uploaded in time, ranked, with the change since the issue before (RNK-8, RNK-10)', async () => {
    const [lin, su, he] = await Promise.all([1, 2, 3].map((n) => world.person(n)));
    // ended on Sunday 8 November: the issue of the 11th; Tuesday 10 November 12:00 is its closing
    await world.result('t1', ...U12, [
      [lin!, 1, 100],
      [su!, 2, 60],
      [he!, 3, 60],
    ]);
    world.clock.set(rightAfter('2026-11-11'));
    const first = await made('2026-11-11');
    expect(await world.rows(first.edition, 'U12-M')).toEqual([
      [lin, 1, 100, null],
      [su, 2, 60, null],
      [he, 2, 60, null],
    ]);
    // doubles count a quarter (RNK-3): `he` has 60 + 50 / 4 = 72.5
    await world.result('t2', 'U12', 'MD', '2026-11-15', [[he!, 1, 50]]);
    await world.deductions.add({
      ...{ id: 'd1', memberId: lin!, group: 'U12', points: 35, from: '2026-11-18', until: null },
      ...{ reason: '罢赛', by: 'desk', at: '2026-11-16T00:00:00.000Z', ended: null },
    });
    world.clock.set(rightAfter('2026-11-18'));
    const second = await made('2026-11-18');
    expect(await world.rows(second.edition, 'U12-M')).toEqual([
      [he, 1, 72.5, 1],
      [lin, 2, 65, -1],
      [su, 3, 60, -1],
    ]);
    const own = rowsRef(lin!, second.edition);
    const part = await world.ranking.part(second.edition, own.partition, own.sort);
    expect(part && readRows(part, lin!)).toMatchObject([
      { list: 'U12-M', earned: 400, deductions: [{ points: 35, reason: '罢赛' }] },
    ]);
    // the one before stays as it was
    expect(await world.rows(first.edition, 'U12-M')).toHaveLength(3);
    expect(second.counts).toMatchObject({ 'U12-M': 3, 'U12-F': 0, U10: 0 });
    expect(chainFaults(await chain(), sha256)).toEqual([]);
  });

  test('takes a deduction kept with a year that was mistyped as of ever (RNK-7)', async () => {
    const [lin, su] = [await world.person(1), await world.person(2)];
    await world.result('t1', ...U12, [
      [lin, 1, 100],
      [su, 2, 60],
    ]);
    const kept = { reason: '罢赛', by: 'desk', at: '2026-11-10T00:00:00.000Z', ended: null };
    await world.deductions.add({
      ...{ ...kept, id: 'd1', memberId: lin, group: 'U12', points: 45 },
      ...{ from: '0023-11-01', until: null },
    });
    await world.deductions.add({
      ...{ ...kept, id: 'd2', memberId: su, group: 'U12', points: 20 },
      ...{ from: '0023-11-01', until: '0024-11-01' },
    });
    world.clock.set(rightAfter('2026-11-11'));
    // 100 - 45 = 55; the other one was over long before
    expect(await world.rows((await made('2026-11-11')).edition, 'U12-M')).toEqual([
      [su, 1, 60, null],
      [lin, 2, 55, null],
    ]);
  });

  test('leaves late uploads to the next one, which drops them on the same date (PTS-8, RNK-2)', async () => {
    const lin = await world.person(1);
    const su = await world.person(2);
    const at = (uploadedAt: string) => ({ uploadedAt, firstUploadedAt: uploadedAt });
    await world.result('t1', ...U12, [[lin, 1, 100]], at('2026-11-10T03:59:59.999Z'));
    await world.result('t2', ...U12, [[su, 1, 80]], at('2026-11-10T04:00:00.000Z'));
    world.clock.set(rightAfter('2026-11-11'));
    expect(await world.rows((await made('2026-11-11')).edition, 'U12-M')).toEqual([
      [lin, 1, 100, null],
    ]);
    world.clock.set(rightAfter('2026-11-18'));
    expect(await world.rows((await made('2026-11-18')).edition, 'U12-M')).toEqual([
      [lin, 1, 100, 0],
      [su, 2, 80, null],
    ]);
  });

  test('has nobody whose account is gone', async () => {
    const lin = await world.person(1);
    const su = await world.person(2);
    await world.result('t1', ...U12, [
      [lin, 1, 100],
      [su, 2, 60],
    ]);
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: memberKey(lin) }));
    expect(await world.rows((await made('2026-11-18')).edition, 'U12-M')).toEqual([
      [su, 1, 60, null],
    ]);
  });

  test('says itself what it knew: a deduction recorded while it was made is of the next one', async () => {
    const lin = await world.person(1);
    await world.result('t1', ...U12, [[lin, 1, 100]]);
    const ranking: RankingStore = {
      ...world.ranking,
      publish: async (...flip) => {
        world.clock.advance(60);
        await world.deductions.add({
          ...{ id: 'd1', memberId: lin, group: 'U12', points: 35, from: '2026-11-11', until: null },
          ...{ reason: '罢赛', by: 'desk', at: world.clock.now(), ended: null },
        });
        world.clock.advance(60);
        return world.ranking.publish(...flip);
      },
    };
    await publishIssue({ ...world.deps, ranking }, { date: '2026-11-18', by: null });
    const [head] = await world.ranking.revisionsOf('2026-11-18');
    expect(await exportIssue(world.deps, head!)).toMatchObject({ unchanged: true, deductions: [] });
  });

  test('that another run has shown, with a name forgotten since, is found to be there', async () => {
    const lin = await world.person(1);
    await world.result('t1', ...U12, [[lin, 1, 100]]);
    let shown: IssueHead | null = null;
    const ranking: RankingStore = {
      ...world.ranking,
      parts: async (edition, partition) => {
        if (shown === null) {
          shown = await made('2026-11-18');
          await world.ranking.forgetName(shown.edition, 'U12-M', 'PAGE#0001', lin);
        }
        return world.ranking.parts(edition, partition);
      },
    };
    const late = await publishIssue({ ...world.deps, ranking }, { date: '2026-11-18', by: null });
    expect(shown).not.toBeNull();
    expect(late).toEqual({ ok: true, value: [shown] });
  });

  test('shows nobody as they wrote of themselves before that was reviewed (MEM-7)', async () => {
    const lin = await world.person(1, { realName: '林一帆' });
    await world.result('t1', ...U12, [[lin, 1, 100]]);
    const members = dynamoMemberStore(table);
    const member = async () => (await members.find(lin))!;
    const { profile } = await member();
    const written = {
      ...profile!,
      realName: '世界冠军',
      birthDate: '2015-06-01',
      sex: 'F' as const,
    };
    const consents = { records: [], publication: aPublication };
    expect(await members.saveProfile(await member(), written, 'pending', consents)).toBe('done');
    const nameIn = async (head: IssueHead, list: 'U12-M' | 'U12-F') =>
      (await world.ranking.parts(head.edition, list)).flatMap((part) =>
        readPage(part).rows.map(({ name }) => name),
      );
    expect(await nameIn(await made('2026-11-11'), 'U12-M')).toEqual(['林一帆']);
    expect(await members.approve(await member())).toBe('done');
    expect(await nameIn(await made('2026-11-18'), 'U12-F')).toEqual(['世界冠军']);
  });

  test('protects by the year-end issue that was published, as it stands now (RNK-6)', async () => {
    // born 2014: U12 until 2026, U14 in 2027
    const lin = await world.person(1);
    await world.result('t1', 'U12', 'MS', '2026-11-08', [[lin, 1, 302]]);
    await world.result('t2', 'U14', 'MS', '2027-01-10', [[lin, 1, 10]]);
    for (const date of ['2026-12-30', '2027-01-06', '2027-01-13']) {
      world.clock.set(rightAfter(date));
      await made(date);
    }
    // 302 / 4 = 75.5 → 76, no step yet
    const [, , third] = await chain();
    expect(third?.yearEndEdition).toBe((await chain())[0]?.edition);
    expect(await world.rows(third!.edition, 'U14-M')).toEqual([[lin, 1, 76, 0]]);
    // a deduction that comes late changes the year-end issue by a revision, and so the next issue
    await world.deductions.add({
      ...{ id: 'd1', memberId: lin, group: 'U12', points: 100, from: '2026-12-01', until: null },
      ...{ reason: '年龄不实', by: 'desk', at: world.clock.now(), ended: null },
    });
    expect(
      await reviseIssue(world.deps, { date: '2026-12-30', reason: '异议成立', by: 'desk' }),
    ).toMatchObject({ ok: true, value: { revision: 2 } });
    world.clock.set(rightAfter('2027-01-20'));
    // 202 / 4 = 50.5 → 51
    const fourth = await made('2027-01-20');
    expect(await world.rows(fourth.edition, 'U14-M')).toEqual([[lin, 1, 51, 0]]);
    expect(await world.rows(third!.edition, 'U14-M')).toEqual([[lin, 1, 76, 0]]);
    expect(chainFaults(await chain(), sha256)).toEqual([]);
  });
});

describe('dates (RNK-1)', () => {
  test.each([
    ['2026-11-17', 'NOT_A_WEDNESDAY'],
    ['2026-11-31', 'NOT_A_WEDNESDAY'],
    ['2026-11-25', 'ISSUE_NOT_DUE'],
  ])('%s is refused: %s', async (date, reason) => {
    expect(await publish(date)).toMatchObject({ ok: false, reason });
    expect(await chain()).toEqual([]);
  });

  test('due at 01:00 in Shanghai sharp', async () => {
    world.clock.set('2026-11-17T16:59:59.999Z');
    expect(await publish('2026-11-18')).toMatchObject({
      reason: 'ISSUE_NOT_DUE',
      detail: { dueAt: '2026-11-17T17:00:00.000Z' },
    });
    expect(await publishDue(world.deps)).toMatchObject({ value: [{ date: '2026-11-11' }] });
    world.clock.set('2026-11-17T17:00:00.000Z');
    expect(await publishDue(world.deps)).toMatchObject({ value: [{ date: '2026-11-18' }] });
    expect(await publishDue(world.deps)).toEqual({ ok: true, value: [] });
  });

  test('running again changes nothing; what is older than the first issue never was', async () => {
    await world.result('t1', ...U12, [[await world.person(1), 1, 100]]);
    const first = await made('2026-11-18');
    expect(await publish('2026-11-18')).toMatchObject({ reason: 'ISSUE_PUBLISHED' });
    expect(await publish('2026-11-11')).toMatchObject({ reason: 'ISSUE_NOT_FOUND' });
    expect(await chain()).toEqual([first]);
  });

  test('three missed weeks are caught up in order, and said to be overdue until then', async () => {
    await world.result('t1', 'U12', 'MS', '2026-10-25', [[await world.person(1), 1, 100]]);
    world.clock.set(rightAfter('2026-10-28'));
    await made('2026-10-28');
    world.clock.set('2026-11-17T17:29:59.000Z');
    expect(await overdueIssues(world.deps)).toEqual(['2026-11-04', '2026-11-11']);
    world.clock.set('2026-11-17T17:30:00.000Z');
    expect(await overdueIssues(world.deps)).toEqual(['2026-11-04', '2026-11-11', '2026-11-18']);
    expect(await publishDue(world.deps)).toMatchObject({
      value: [{ date: '2026-11-04' }, { date: '2026-11-11' }, { date: '2026-11-18' }],
    });
    expect(await overdueIssues(world.deps)).toEqual([]);
    expect((await chain()).map(({ sequence, date }) => [sequence, date])).toEqual([
      [1, '2026-10-28'],
      [2, '2026-11-04'],
      [3, '2026-11-11'],
      [4, '2026-11-18'],
    ]);
    expect(chainFaults(await chain(), sha256)).toEqual([]);
  });
});

describe('the schedule', () => {
  const overdue = () =>
    world.logged.filter(({ event }) => event === 'ranking-overdue').map(({ fields }) => fields);
  const broken = () => ({
    ...world.deps,
    athletes: { of: () => Promise.reject(new Error('the table is away')) },
  });

  test('publishes what is due, and has nothing to say about it', async () => {
    world.clock.set('2026-11-18T05:00:00.000Z');
    await publishWeeklyRanking(world.deps);
    await publishWeeklyRanking(world.deps);
    expect((await chain()).map(({ date, by }) => [date, by])).toEqual([['2026-11-18', null]]);
    expect(overdue()).toEqual([]);
  });

  test('that fails is an error at once, and an issue overdue after half an hour (RNK-1)', async () => {
    world.clock.set(rightAfter('2026-11-11'));
    await publishWeeklyRanking(world.deps);
    world.clock.set(rightAfter('2026-11-18'));
    await expect(publishWeeklyRanking(broken())).rejects.toThrow('the table is away');
    expect(overdue()).toEqual([]);
    world.clock.advance(30 * 60);
    await expect(publishWeeklyRanking(broken())).rejects.toThrow('the table is away');
    expect(overdue()).toEqual([{ dates: ['2026-11-18'] }]);
    await publishWeeklyRanking(world.deps);
    expect(overdue()).toHaveLength(1);
    expect(await chain()).toHaveLength(2);
  });
});

describe('a correction (RNK-9)', () => {
  test('is a second revision with its reason; the first stays readable', async () => {
    const lin = await world.person(1);
    const su = await world.person(2);
    await world.result('t1', ...U12, [
      [lin, 1, 100],
      [su, 2, 60],
    ]);
    const first = await made('2026-11-18');
    const revise = (reason: string | null) =>
      reviseIssue(world.deps, { date: '2026-11-18', reason, by: 'desk' });
    expect(await revise(' ')).toMatchObject({ reason: 'REVISION_REASON_REQUIRED' });
    expect(await revise('见 199 0000 1234')).toMatchObject({ reason: 'REASON_PERSONAL' });
    expect(await revise('名次录反')).toMatchObject({ reason: 'REVISION_UNCHANGED' });
    const again = {
      revision: 2,
      uploadedAt: '2026-11-18T02:00:00.000Z',
      firstUploadedAt: '2026-11-08T15:59:59.000Z',
    };
    await world.result('t1', ...U12, [[su, 1, 100]], again);
    // an event that was not in time stays out of this issue
    await world.result('t2', ...U12, [[lin, 1, 999]], {
      ...{ uploadedAt: again.uploadedAt, firstUploadedAt: again.uploadedAt },
    });
    world.clock.set('2026-11-18T03:00:00.000Z');
    const second = await revise('名次录反');
    expect(second).toMatchObject({
      value: { date: '2026-11-18', revision: 2, reason: '名次录反', by: 'desk', sequence: 2 },
    });
    expect(await revise('名次录反')).toMatchObject({ reason: 'REVISION_UNCHANGED' });
    const end = await world.ranking.end();
    expect(await world.rows(end!.latestEdition, 'U12-M')).toEqual([[su, 1, 100, null]]);
    expect(await world.rows(first.edition, 'U12-M')).toEqual([
      [lin, 1, 100, null],
      [su, 2, 60, null],
    ]);
    expect(await wholeness(world.ranking, first)).toBe(first.edition);
    expect(
      await reviseIssue(world.deps, { date: '2026-11-11', reason: '更正', by: null }),
    ).toMatchObject({ reason: 'ISSUE_NOT_FOUND' });
    expect(chainFaults(await chain(), sha256)).toEqual([]);
  });
});

describe('under load', () => {
  test('a conflict at the flip, as on AWS, is tried again', async () => {
    await world.result('t1', ...U12, [[await world.person(1), 1, 100]]);
    const injected = injectConflicts(table, 0.7, 3);
    const head = await made('2026-11-18');
    expect(injected.count).toBeGreaterThan(0);
    expect(await readWhole(world.ranking)).toBe(head.edition);
  });

  test('parts DynamoDB left unwritten are sent again', async () => {
    await Promise.all(
      Array.from({ length: 120 }, async (_, n) => {
        const id = await world.person(n);
        await world.result(`t${n}`, ...U12, [[id, 1, 100 + n]]);
      }),
    );
    let left = 0;
    table.client.middlewareStack.add(
      (next, context) => async (args) => {
        if ((context as { commandName?: string }).commandName !== 'BatchWriteItemCommand')
          return next(args);
        const input = args.input as { RequestItems: Record<string, unknown[]> };
        const all = input.RequestItems[table.name] ?? [];
        const kept = all.slice(0, Math.ceil(all.length / 3));
        const answer = await next({ ...args, input: { RequestItems: { [table.name]: kept } } });
        const rest = all.slice(kept.length);
        left += rest.length;
        if (rest.length > 0)
          (answer.output as { UnprocessedItems?: unknown }).UnprocessedItems = {
            [table.name]: rest,
          };
        return answer;
      },
      { step: 'initialize', name: 'throttle' },
    );
    const head = await made('2026-11-18');
    expect(left).toBeGreaterThan(0);
    expect(await readWhole(world.ranking)).toBe(head.edition);
    expect(head.counts['U12-M']).toBe(120);
  });

  test('what was written wrong is not published', async () => {
    await world.result('t1', ...U12, [[await world.person(1), 1, 100]]);
    const { ranking } = world;
    const broken = {
      ...world.deps,
      ranking: {
        ...ranking,
        writeParts: (edition: string, parts: Parameters<typeof ranking.writeParts>[1]) =>
          ranking.writeParts(
            edition,
            parts.map((part) =>
              part.partition === 'U12-M'
                ? { ...part, body: part.body.replace('400', '404') }
                : part,
            ),
          ),
      },
    };
    expect(await publishIssue(broken, { date: '2026-11-18', by: null })).toMatchObject({
      reason: 'ISSUE_UNSOUND',
    });
    expect(await ranking.end()).toBeNull();
    expect(world.logged.map(({ event }) => event)).toContain('issue-unsound');
    await made('2026-11-18');
  });
});

import { fakeFiles } from '../../support/fakes/outside';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoForgottenStore } from '../../../functions/adapters/dynamo/forgotten-store';
import { memberItem } from '../../../functions/adapters/dynamo/member-item';
import { dynamoMemberStore } from '../../../functions/adapters/dynamo/member-store';
import { publishedRanking } from '../../../functions/adapters/published-ranking';
import type { Actor } from '../../../functions/domain/actor';
import { readPage } from '../../../functions/domain/editions/read-edition';
import type { IssueHead } from '../../../functions/domain/ranking/issue-head';
import type { RankingStore } from '../../../functions/domain/editions/ranking-store';
import { forgetLeftNames } from '../../../functions/usecases/leaving/forget-in-rankings';
import { setPublication } from '../../../functions/usecases/membership/set-publication';
import { exportIssue } from '../../../functions/usecases/ranking/export-issue';
import { getAthleteRanking } from '../../../functions/usecases/ranking/get-athlete-ranking';
import { publishIssue } from '../../../functions/usecases/ranking/publish-issue';
import { searchRanking } from '../../../functions/usecases/ranking/search-ranking';
import { verifyChain } from '../../../functions/usecases/ranking/verify-chain';
import { aMember } from '../../support/builders/a-member';
import { openTestTable } from '../../support/dynamo-local';
import { must } from '../../support/entry-world';
import { testSecrets } from '../../support/fakes/secrets';
import { publishingWorld, rightAfter } from '../../support/publishing-world';

jest.setTimeout(60_000);
const UNIT = { id: 'unit-1', name: '云杉小学' };
const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const table of opened) await table.close();
});

/** Two boys of a school with a result each, `lin` shown by name and unit, `su` never asked. */
const scene = async () => {
  const table = await openTestTable();
  opened.push(table);
  const world = publishingWorld(table);
  const members = dynamoMemberStore(table);
  const born = { birthDate: '2012-06-01', unit: UNIT };
  const put = async (...of: Parameters<typeof aMember>): Promise<Actor> => {
    const member = aMember(...of);
    await table.client.send(new PutCommand({ TableName: table.name, Item: memberItem(member) }));
    return { memberId: member.id, phoneKey: member.phone.key, sessionId: 'session' };
  };
  const lin = await put(1, { ...born, realName: '林一帆' });
  const su = await put(2, { ...born, realName: '苏小满' }, { publication: null });
  await world.result('autumn', 'U14', 'MS', '2026-11-01', [
    [lin.memberId, 1, 300],
    [su.memberId, 2, 100],
  ]);
  const deps = {
    files: fakeFiles(),
    ...world.deps,
    ...{ members, secrets: testSecrets, forgotten: dynamoForgottenStore(table) },
    published: publishedRanking(world.ranking, world.clock),
  };
  let keys = 0;
  return {
    ...{ world, deps, lin, su },
    issue: async (date: string): Promise<IssueHead> => {
      world.clock.set(rightAfter(date));
      const head = must(await publishIssue(world.deps, { date, by: null })).at(-1);
      if (!head) throw new Error('nothing was published');
      return head;
    },
    set: async (actor: Actor, consentTo: '2026-12' | null) => {
      keys += 1;
      must(await setPublication(deps, actor, actor.memberId, { consentTo }, `consent-${keys}`));
    },
    named: async (head: IssueHead) =>
      (await world.ranking.parts(head.edition, 'U14-M')).flatMap((part) =>
        readPage(part).rows.map(({ name, unit }) => [name, unit]),
      ),
    /** what is wrong with everything ever published; null: nothing */
    broken: async () => (await verifyChain(world.deps, { quick: false })).broken,
  };
};
const LIN = ['林一帆', '云杉小学'];
const SU = ['苏小满', '云杉小学'];

describe('MEM-13: the ranking shows who consents', () => {
  test('who never said so is masked from the start, and shown from the issue after a consent', async () => {
    const { issue, named, set, su, broken } = await scene();
    const first = await issue('2026-11-11');
    expect(await named(first)).toEqual([LIN, ['苏*满', null]]);
    await set(su, '2026-12');
    const second = await issue('2026-11-18');
    expect(await named(second)).toEqual([LIN, SU]);
    expect(await named(first)).toEqual([LIN, ['苏*满', null]]);
    expect(await broken()).toBeNull();
  });

  test('who withdraws is masked in every issue, with the same ranks, points and digests', async () => {
    const { issue, named, set, lin, broken, deps, world } = await scene();
    const heads = [await issue('2026-11-11'), await issue('2026-11-18')];
    await set(lin, null);
    await forgetLeftNames(deps);
    const masked = [
      ['林*帆', null],
      ['苏*满', null],
    ];
    for (const head of heads) expect(await named(head)).toEqual(masked);
    expect(await broken()).toBeNull();
    expect(await world.rows(heads[1]?.edition ?? '', 'U14-M')).toEqual([
      [lin.memberId, 1, 300, 0],
      ['member-2', 2, 100, 0],
    ]);
    const athlete = must(await getAthleteRanking(deps, lin.memberId, {}));
    expect([athlete.name, athlete.unit, athlete.lists[0]?.row.name]).toEqual([
      ...['林*帆', null, '林*帆'],
    ]);
    expect(must(await searchRanking(deps, { name: '林一帆' })).rows).toEqual([]);
    expect(must(await searchRanking(deps, { name: '林*帆' })).rows).toMatchObject([
      { list: 'U14-M', row: { name: '林*帆', unit: null } },
    ]);
    expect(await named(await issue('2026-11-25'))).toEqual(masked);
    // given again it holds for what comes
    await set(lin, '2026-12');
    await forgetLeftNames(deps);
    for (const head of heads) expect(await named(head)).toEqual(masked);
    expect(await named(await issue('2026-12-02'))).toEqual([LIN, ['苏*满', null]]);
  });

  test('an issue that was being made meanwhile is masked as soon as it is out', async () => {
    const { issue, named, set, lin, deps, world } = await scene();
    await issue('2026-11-11');
    world.clock.set(rightAfter('2026-11-18'));
    let withdrawn = false;
    const ranking: RankingStore = {
      ...world.ranking,
      // names are read by then
      writeParts: async (...written) => {
        if (!withdrawn) {
          withdrawn = true;
          await set(lin, null);
          await forgetLeftNames(deps);
        }
        await world.ranking.writeParts(...written);
      },
    };
    const head = must(
      await publishIssue({ ...world.deps, ranking }, { date: '2026-11-18', by: null }),
    ).at(-1);
    if (!head) throw new Error('nothing was published');
    expect((await named(head))[0]).toEqual(LIN);
    world.clock.advance(60);
    await forgetLeftNames(deps);
    expect((await named(head))[0]).toEqual(['林*帆', null]);
    world.clock.advance(86_400);
    await forgetLeftNames(deps);
    expect(await deps.forgotten.all()).toEqual([]);
  });

  test.each([1, 2, 3, 4])('a crash at rename %i is made good by the next sweep', async (k) => {
    const { issue, named, set, lin, deps, world } = await scene();
    const heads = [await issue('2026-11-11'), await issue('2026-11-18')];
    await set(lin, null);
    let writes = 0;
    const ranking: RankingStore = {
      ...world.ranking,
      showAs: async (...where) => {
        writes += 1;
        if (writes >= k) throw new Error('crash');
        await world.ranking.showAs(...where);
      },
    };
    await forgetLeftNames({ ...deps, ranking });
    expect(writes).toBeGreaterThanOrEqual(k);
    // a day later still: what was not carried out is not given up
    world.clock.advance(86_400);
    await forgetLeftNames(deps);
    for (const head of heads) expect((await named(head))[0]).toEqual(['林*帆', null]);
  });

  test('an auditor’s files say of nobody more than the issue', async () => {
    const { issue, deps } = await scene();
    const exported = await exportIssue(deps, await issue('2026-11-11'));
    expect(exported.members).toEqual([
      ['member-1', '林一帆', 'M', '2012-06-01'],
      ['member-2', '苏*满', 'M', '2012-06-01'],
    ]);
    expect(exported.unchanged).toBe(true);
  });
});

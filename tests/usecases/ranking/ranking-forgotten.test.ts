import type { DeductionStore } from '../../../functions/domain/ranking/deduction-store';
import { only } from '../../support/fakes/only';
import type { ListName } from '../../../src/contract/ranking';
import { dynamoForgottenStore } from '../../../functions/adapters/dynamo/forgotten-store';
import { dynamoRankingStore } from '../../../functions/adapters/dynamo/ranking-store';
import { publishedRanking } from '../../../functions/adapters/published-ranking';
import { editionCheck } from '../../../functions/domain/editions/edition-check';
import { bucketRows, parseEdition } from '../../../functions/domain/editions/edition';
import type { EditionPart, RankingStore } from '../../../functions/domain/editions/ranking-store';
import type { IssueHead } from '../../../functions/domain/ranking/issue-head';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { forgetLeftNames } from '../../../functions/usecases/leaving/forget-in-rankings';
import { getAthleteRanking } from '../../../functions/usecases/ranking/get-athlete-ranking';
import { getRankingPage } from '../../../functions/usecases/ranking/get-ranking-page';
import { searchRanking } from '../../../functions/usecases/ranking/search-ranking';
import { openTestTable } from '../../support/dynamo-local';
import { must } from '../../support/entry-world';
import { inventedPhone } from '../../support/invented-phone';
import { membershipWorld, type MembershipWorld } from '../../support/membership-world';
import {
  anEventResult,
  publishSeason,
  sha256,
  type RankedPerson,
  type RankedSeason,
} from '../../support/ranking-world';

const LEAVES = '陆离去';
jest.setTimeout(30_000);

const DATES = ['2026-11-04', '2026-11-11', '2026-11-18'] as const;

/**
 * 129 boys, more than one bucket; from the 41st on all share a rank, over the end of the first page. Who
 * leaves has the last id of them, so that their row is on the third page though their rank is 41.
 */
const seasonWith = (leaver: string): RankedSeason => {
  const people: RankedPerson[] = Array.from({ length: 129 }, (_, at) => ({
    ...{ id: at === 128 ? leaver : `-athlete-${String(at).padStart(3, '0')}` },
    ...{ name: at === 128 ? LEAVES : `选手${at}`, unit: '云杉小学', sex: 'M', birthYear: 2014 },
  }));
  const given = people.map(({ id }, at) => [id, 1, at < 40 ? 500 - at : 10] as const);
  return {
    people,
    results: [
      anEventResult('autumn', 'U12', 'MS', '2026-11-01', given),
      anEventResult('autumn', 'U14', 'MS', '2026-11-01', [[leaver, 1, 70]]),
    ],
  };
};

const partsOf = async (ranking: RankingStore, { edition, counts }: IssueHead) => {
  const partitions = [
    ...Object.keys(counts),
    ...Array.from({ length: 2 ** parseEdition(edition).bits }, (_, at) => bucketRows(at).partition),
  ];
  const parts: EditionPart[] = [];
  for (const partition of partitions) parts.push(...(await ranking.parts(edition, partition)));
  return parts;
};

const published = async (world: MembershipWorld, leaver: string) => {
  const season = seasonWith(leaver);
  const heads: IssueHead[] = [];
  for (const date of DATES) heads.push(await publishSeason(world.ranking, season, date));
  heads.push(
    await publishSeason(world.ranking, season, DATES[0], {
      revision: 2,
      asOf: '2026-11-19T00:00:00.000Z',
    }),
  );
  return { season, heads };
};

/** How many parts of all editions say a name; and whether they are what was published. */
const shown = async (ranking: RankingStore, heads: readonly IssueHead[]) => {
  let said = 0;
  for (const head of heads) {
    const check = editionCheck(head, { named: false, sha256 });
    for (const part of await partsOf(ranking, head)) {
      check.add(part);
      if (JSON.stringify(part).includes(LEAVES)) said += 1;
    }
    expect(check.faults()).toEqual([]);
  }
  return said;
};

/** A ranking of its own for each test: there is one in a table. */
const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const table of opened) await table.close();
});
const stores = [
  ['in memory', async () => membershipWorld(null)],
  [
    'on DynamoDB Local',
    async () => {
      const table = await openTestTable();
      opened.push(table);
      const ranking = dynamoRankingStore(table);
      return { ...membershipWorld(null), ranking, forgotten: dynamoForgottenStore(table) };
    },
  ],
] as const;

describe.each(stores)('who deletes the account, %s', (_, newWorld) => {
  test('is nameless in every revision of every issue; ranks, points and checksums stay', async () => {
    const world = await newWorld();
    const { actor } = await world.logIn(inventedPhone());
    const { heads } = await published(world, actor.memberId);
    // a page of U12-M, one of U14-M and their own rows, in each edition
    expect(await shown(world.ranking, heads)).toBe(4 * 3);
    expect(await deleteAccount(world, actor)).toEqual({ ok: true, value: null });
    expect(await shown(world.ranking, heads)).toBe(0);
    const deps = {
      ...world,
      published: publishedRanking(world.ranking, world.clock),
      deductions: only<DeductionStore>({ of: async () => [] }),
      logger: { info: jest.fn(), error: jest.fn() },
    };
    const list: ListName = 'U12-M';
    const { rows } = must(await getRankingPage(deps, list, { page: '3' }));
    expect(rows.at(-1)).toMatchObject({
      memberId: actor.memberId,
      rank: 41,
      total: 40,
      name: null,
    });
    expect(rows.at(-2)?.name).toBe('选手127');
    expect(must(await searchRanking(deps, { list, name: LEAVES })).rows).toEqual([]);
    const page = must(await getAthleteRanking(deps, actor.memberId, {}));
    expect(page).toMatchObject({ name: null, unit: null, lists: [{}, { results: [] }] });
    expect(deps.logger.error).not.toHaveBeenCalled();
  });

  test('is forgotten by an issue that was being made meanwhile, and by nobody else’s fault', async () => {
    const world = await newWorld();
    const { actor } = await world.logIn(inventedPhone());
    const stays = await world.logIn(inventedPhone());
    const season = seasonWith(actor.memberId);
    await publishSeason(world.ranking, season, DATES[0]);
    const seen = await world.ranking.end();
    const built = await publishSeason(world.ranking, season, DATES[1], { flip: false });
    world.clock.set('2026-11-10T16:59:00.000Z');
    await world.forgotten.note({ memberId: stays.actor.memberId, at: world.clock.now() });
    expect(await deleteAccount(world, actor)).toEqual({ ok: true, value: null });
    await world.ranking.publish(
      built,
      { sequence: 2, hash: built.hash, latest: DATES[1], latestEdition: built.edition },
      seen,
    );
    expect(await shown(world.ranking, [built])).toBe(3);
    await forgetLeftNames(world);
    expect(await shown(world.ranking, [built])).toBe(0);
    expect((await world.forgotten.all()).map(({ memberId }) => memberId)).toContain(actor.memberId);
    world.clock.advance(86_400);
    await forgetLeftNames(world);
    const noted = (await world.forgotten.all()).map(({ memberId }) => memberId);
    expect(noted).not.toContain(actor.memberId);
    expect(noted).not.toContain(stays.actor.memberId);
    expect(await world.members.find(stays.actor.memberId)).not.toBeNull();
  });
});

describe('a crash while the account is forgotten', () => {
  // a page of each list and their rows, in four editions
  test.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'at write %i leaves the account; a repeat ends it',
    async (k) => {
      const world = membershipWorld(null);
      const { actor } = await world.logIn(inventedPhone());
      const { heads } = await published(world, actor.memberId);
      let writes = 0;
      const crashing: RankingStore = {
        ...world.ranking,
        forgetName: async (...where) => {
          writes += 1;
          if (writes >= k) throw new Error('crash');
          await world.ranking.forgetName(...where);
        },
      };
      await expect(deleteAccount({ ...world, ranking: crashing }, actor)).rejects.toThrow('crash');
      expect(await world.members.find(actor.memberId)).not.toBeNull();
      expect(await shown(world.ranking, heads)).toBeGreaterThan(0);
      expect(await deleteAccount(world, actor)).toEqual({ ok: true, value: null });
      expect(await shown(world.ranking, heads)).toBe(0);
    },
  );
});

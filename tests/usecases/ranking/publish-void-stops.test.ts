import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedRanking } from '../../../functions/adapters/published-ranking';
import { dynamoMemberStore } from '../../../functions/adapters/dynamo/member-store';
import type { EventResult } from '../../../functions/domain/points/event-result';
import { rankingCsv } from '../../../functions/commands/ranking';
import { exportTo } from '../../../functions/commands/ranking-export';
import { verified } from '../../../functions/commands/ranking-verify';
import { getAthleteRanking } from '../../../functions/usecases/ranking/get-athlete-ranking';
import { publishIssue } from '../../../functions/usecases/ranking/publish-issue';
import { reviseIssue } from '../../../functions/usecases/ranking/revise-issue';
import { must } from '../../support/entry-world';
import { openTestTable, type TestTable } from '../../support/dynamo-local';
import { publishingWorld, rightAfter, type PublishingWorld } from '../../support/publishing-world';
import { aPlacedLine } from '../../support/builders/an-event-result';
import { anEventResult } from '../../support/ranking-world';

// a test publishes a few issues on the real engine
jest.setTimeout(30_000);
let table: TestTable;
let world: PublishingWorld;
let folder: string;
beforeEach(async () => {
  table = await openTestTable();
  world = publishingWorld(table);
  folder = mkdtempSync(join(tmpdir(), 'void-stops-'));
}, 40_000);
afterEach(async () => {
  await table.close();
  rmSync(folder, { recursive: true });
});

const [FIRST, SECOND] = ['2026-11-11', '2026-11-18'];

/**
 * A camp (S3): `lin` first of U12 with 400 and, with `he`, first of the doubles with 200; su second with 280. In U14
 * lin did not come to a match, with a line or without one (`missing`); afterwards it is found that lin was ill, and
 * fifth: 50. A week before lin had 10.
 */
const camp = ([lin, su, he]: readonly string[], missing: boolean) => {
  const of = (
    group: 'U12' | 'U14',
    discipline: 'MS' | 'MD',
    lines: EventResult['lines'],
    more: Partial<EventResult> = {},
  ) =>
    anEventResult('camp', group, discipline, '2026-11-08', [], {
      ...{ noShowRule: 'void-stop', lines, digest: JSON.stringify(lines), ...more },
    });
  const [one = '', two = '', three = ''] = [lin, su, he];
  const singles = [aPlacedLine(one, 1, { points: 400 }), aPlacedLine(two, 2, { points: 280 })];
  const pair = [aPlacedLine('', 1, { members: [one, three], points: 200 })];
  const absent = { noShow: true, points: null, without: 'NO_SHOW' } as const;
  return {
    events: [
      of('U12', 'MS', singles),
      of('U12', 'MD', pair),
      missing
        ? of('U14', 'MS', [], { absentNoShows: [one] })
        : of('U14', 'MS', [aPlacedLine(one, 5, absent)]),
    ],
    takenBack: of('U14', 'MS', [aPlacedLine(one, 5, { points: 50 })], {
      ...{ revision: 2, uploadedAt: '2026-11-12T00:00:00.000Z' },
      firstUploadedAt: '2026-11-08T15:59:59.000Z',
    }),
  };
};

/** The three, with the camp uploaded in an order; and what lin won before. */
const played = async (order: readonly number[], missing = false) => {
  const people = await Promise.all([1, 2, 3].map((n) => world.person(n)));
  const { events, takenBack } = camp(people, missing);
  const before = anEventResult('autumn', 'U12', 'MS', '2026-11-01', [[people[0]!, 9, 10]]);
  for (const result of [before, ...order.map((at) => events[at]!)]) await keep([result]);
  return { people, first: events[2]!, takenBack };
};
const keep = async (revisions: readonly EventResult[]) => {
  await world.results.add(revisions.at(-1)!);
  await world.results.index(revisions);
};
const publish = async (date: string) => {
  world.clock.set(rightAfter(date));
  const [head] = must(await publishIssue(world.deps, { date, by: null }));
  return head!;
};
const names = ['lin', 'su', 'he'];
const rowsOf = async (edition: string, people: readonly string[], list: 'U12-M' | 'U14-M') =>
  (await world.rows(edition, list)).map(([id, , total]) => [
    names[people.indexOf(String(id))],
    total,
  ]);
const behind = async (memberId: string) => {
  world.clock.advance(5);
  const { lists } = must(
    await getAthleteRanking(
      {
        ...world.deps,
        published: publishedRanking(world.ranking, world.clock),
        results: world.results,
        deductions: world.deductions,
        members: dynamoMemberStore(table),
      },
      memberId,
      {},
    ),
  );
  return lists.map(({ list, earned, results, projection }) => [
    ...[list, earned, results.map(({ tournamentId }) => tournamentId).sort()],
    projection?.earned,
  ]);
};
const exported = async (issue: string) => {
  const out = join(folder, issue);
  expect(await exportTo(world.deps, { issue, out })).toContain('完全相同');
  const lists = readFileSync(join(out, 'lists.csv'), 'utf8');
  expect([...rankingCsv(out, issue)].join('')).toBe(lists);
  return readFileSync(join(out, 'awards.csv'), 'utf8').split('\n').slice(1, -1);
};

test.each([
  [[0, 1, 2], false],
  [[2, 1, 0], false],
  [[1, 2, 0], true],
])(
  'SAN-2, S3: uploaded in the order %j a no-show (without a line: %s) takes all their points of the stop, not their partner’s; taken back it gives them back',
  async (order, missing) => {
    const { people, first, takenBack } = await played(order, missing);
    const [lin = '', su = '', he = ''] = people;
    const voided = await publish(FIRST);
    // 280 of the singles; a quarter of the pair's 200; lin's 10 of another stop
    expect(await rowsOf(voided.edition, people, 'U12-M')).toEqual([
      ['su', 280],
      ['he', 50],
      ['lin', 10],
    ]);
    expect(await rowsOf(voided.edition, people, 'U14-M')).toEqual([]);
    expect(await behind(lin)).toEqual([['U12-M', 40, ['autumn'], 40]]);
    expect(await behind(he)).toEqual([['U12-M', 200, ['camp'], 200]]);
    expect((await exported(FIRST)).map((row) => row.split(',').slice(0, 5).join(','))).toEqual(
      [`${lin},autumn,U12,MS,10`, `${su},camp,U12,MS,280`, `${he},camp,U12,MD,200`].sort(),
    );

    await keep([first, takenBack]);
    const standing = [
      ['lin', 460],
      ['su', 280],
      ['he', 50],
    ];
    const given = await publish(SECOND);
    expect(await rowsOf(given.edition, people, 'U12-M')).toEqual(standing);
    expect(await rowsOf(given.edition, people, 'U14-M')).toEqual([['lin', 50]]);
    expect(await behind(lin)).toEqual([
      ['U14-M', 200, ['camp'], 200],
      ['U12-M', 1840, ['autumn', 'camp'], 1840],
    ]);
    expect(await exported(SECOND)).toHaveLength(6);
    // the issue before is corrected, and both can still be verified
    const asked = { date: FIRST, reason: '弃赛改判因伤', by: 'desk' };
    const revised = must(await reviseIssue(world.deps, asked));
    expect(await rowsOf(revised.edition, people, 'U12-M')).toEqual(standing);
    expect(await verified(world.deps, false)).toContain('完好：共 3 版');
    expect(world.logged.filter(({ event }) => event === 'breakdown-differs')).toEqual([]);
  },
);

test('SAN-2: a no-show uploaded late takes the points from the first issue it can (PTS-8)', async () => {
  const { people, first } = await played([0, 1]);
  const [lin = ''] = people;
  const late = { ...first, uploadedAt: '2026-11-10T04:00:00.000Z' };
  await keep([{ ...late, firstUploadedAt: late.uploadedAt }]);
  const [before, after] = [await publish(FIRST), await publish(SECOND)];
  expect((await rowsOf(before.edition, people, 'U12-M'))[0]).toEqual(['lin', 460]);
  expect((await rowsOf(after.edition, people, 'U12-M'))[2]).toEqual(['lin', 10]);
  expect(await behind(lin)).toEqual([['U12-M', 40, ['autumn'], 40]]);
  await exported(FIRST);
  await exported(SECOND);
  expect(world.logged.filter(({ event }) => event === 'breakdown-differs')).toEqual([]);
});

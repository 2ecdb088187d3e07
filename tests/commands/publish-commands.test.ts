import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chainEndKey,
  editionPartKey,
  issueHeadKey,
  memberKey,
  type Key,
} from '../../functions/adapters/dynamo/keys';
import { publishUpTo } from '../../functions/commands/publish';
import { rankingCsv } from '../../functions/commands/ranking';
import { exportTo } from '../../functions/commands/ranking-export';
import { verified } from '../../functions/commands/ranking-verify';
import { reviseIssue } from '../../functions/usecases/ranking/revise-issue';
import type { RankingGroup } from '../../src/contract/ranking';
import type { Discipline } from '../../src/contract/words';
import { openTestTable, type TestTable } from '../support/dynamo-local';
import { publishingWorld, rightAfter, type PublishingWorld } from '../support/publishing-world';
import { chance } from '../support/sdk-meter';

let table: TestTable;
let world: PublishingWorld;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  table = await openTestTable();
  world = publishingWorld(table);
  await playTwoYears();
  await publishAll();
}, 120_000);
afterAll(async () => {
  await table.close();
  rmSync(folder, { recursive: true });
});

const MONDAY = ['2025-11-10', '2025-11-24', '2026-03-09', '2026-08-31', '2026-10-26'];
const FIRST = '2025-12-24';

/** Forty athletes of every age and both sexes, events of each kind, U10 mixed; deductions. */
const playTwoYears = async (): Promise<void> => {
  const draw = chance(11);
  const people = await Promise.all(
    Array.from({ length: 40 }, async (_, n) => {
      const sex = n % 2 === 0 ? ('M' as const) : ('F' as const);
      const year = 2008 + (n % 10);
      return { id: await world.person(n, { sex, birthDate: `${year}-03-01` }), sex, year };
    }),
  );
  for (const lastDay of MONDAY)
    for (const limit of [10, 12, 14, 16, 18])
      for (const kind of ['S', 'D', 'T'])
        for (const sex of limit === 10 ? (['O'] as const) : (['M', 'W'] as const)) {
          const fitting = people.filter(
            (one) =>
              Number(lastDay.slice(0, 4)) - one.year <= limit &&
              (sex === 'O' || (one.sex === 'M') === (sex === 'M')),
          );
          const given = fitting
            .filter(() => draw() < 0.7)
            .map(({ id }, at) => [id, at + 1, Math.floor(draw() * 400)] as const);
          const late = draw() < 0.2 ? { uploadedAt: `${lastDay}T23:00:00.000Z` } : {};
          const [group, discipline] = [`U${limit}` as RankingGroup, `${sex}${kind}` as Discipline];
          await world.result(`t-${lastDay}`, group, discipline, lastDay, given, late);
        }
  for (const [id, n, from, until] of [
    ['d1', 1, '2025-12-01', null],
    ['d2', 4, '2026-11-01', '2026-12-01'],
    ['d3', 7, '2026-01-01', '2026-02-01'],
  ] as const)
    await world.deductions.add({
      ...{ id, memberId: people[n]?.id ?? '', group: 'U14', points: 25, from, until },
      ...{ reason: '罢赛', by: 'desk', at: '2025-11-20T00:00:00.000Z', ended: null },
    });
};

/** From before the year-end issue of 2025 to 18 November 2026. */
const publishAll = async (): Promise<void> => {
  world.clock.set(rightAfter(FIRST));
  await publishUpTo(world.deps, FIRST);
  world.clock.set(rightAfter('2026-11-18'));
  expect(await publishUpTo(world.deps, '2026-11-18')).toHaveLength(47);
};

const exported = async (issue: string, name: string, revision?: string) => {
  const out = join(folder, name);
  const said = await exportTo(world.deps, { issue, out, ...(revision ? { revision } : {}) });
  const lists = readFileSync(join(out, 'lists.csv'), 'utf8');
  return { said, lists, computed: [...rankingCsv(out, issue)].join(''), out };
};

describe('an exported issue gives the published lists again, byte for byte (RNK-1 to RNK-8)', () => {
  test.each([
    ['before any year-end issue: protection derived', FIRST, false],
    ['the year-end issue', '2025-12-31', false],
    ['the first of a year, protected by the year-end issue', '2026-01-07', true],
    ['in the midst of the steps', '2026-05-06', true],
    ['the latest', '2026-11-18', true],
  ])('%s: %s', async (_, issue, hasYearEnd) => {
    const { said, lists, computed, out } = await exported(issue, issue);
    expect(said).toContain('完全相同');
    expect(lists.split('\n').length).toBeGreaterThan(30);
    expect(computed).toBe(lists);
    expect(existsSync(join(out, 'year-end.csv'))).toBe(hasYearEnd);
    if (issue === '2026-01-07') {
      expect(lists).toContain(',protected\n');
      // the file is what decides: with other totals other lists
      const path = join(out, 'year-end.csv');
      const doubled = readFileSync(path, 'utf8').replace(/,(\d+)(\.\d+)?\n/g, ',9$1\n');
      writeFileSync(path, doubled);
      expect([...rankingCsv(out, issue)].join('')).not.toBe(lists);
      writeFileSync(path, 'memberId,ageGroup,total\nmember-1,U12,3.2\n');
      expect(() => [...rankingCsv(out, issue)]).toThrow(
        'year-end.csv 第 2 行 total：“3.2”不是积分',
      );
    }
  });

  test('into a folder that holds another one, which is no file', async () => {
    await exported('2026-01-07', 'again');
    const { lists, computed } = await exported(FIRST, 'again');
    expect(computed).toBe(lists);
    const out = join(folder, 'again', 'lists.csv');
    await expect(exportTo(world.deps, { issue: FIRST, out })).rejects.toThrow('不能写入');
  });

  test('a revision, and the one it corrects', async () => {
    const [before] = await world.ranking.revisionsOf('2026-11-11');
    await world.result('t-2026-10-26', 'U14', 'MS', '2026-10-26', [['member-4', 1, 1234]], {
      ...{ revision: 2, uploadedAt: '2026-11-18T00:00:00.000Z' },
      firstUploadedAt: '2026-10-26T15:59:59.000Z',
    });
    world.clock.set('2026-11-18T01:00:00.000Z');
    const asked = { date: '2026-11-11', reason: '名次录错', by: 'desk' };
    expect(await reviseIssue(world.deps, asked)).toMatchObject({ value: { revision: 2 } });
    const second = await exported('2026-11-11', 'revised');
    expect([second.said, second.computed]).toEqual([
      expect.stringContaining('第 2 版'),
      second.lists,
    ]);
    const first = await exported('2026-11-11', 'first', '1');
    expect([first.said, first.computed]).toEqual([
      expect.stringContaining('完全相同'),
      first.lists,
    ]);
    expect(first.lists).not.toBe(second.lists);
    expect(before?.revision).toBe(1);
    await expect(exported('2026-11-11', 'none', '3')).rejects.toThrow('没有第 3 版，共 2 版');
    await expect(exported('2026-11-25', 'none')).rejects.toThrow('还没有发布');
  });
});

test('publishing again says so and changes nothing; the future and nonsense are one line', async () => {
  const end = await world.ranking.end();
  expect(await publishUpTo(world.deps, '2026-11-18')).toEqual([
    '2026-11-18 这一期已经发布，没有任何改动',
  ]);
  await expect(publishUpTo(world.deps, '2026-11-25')).rejects.toThrow(
    '这一期要到 11月25日 周三 01:00 才发布',
  );
  await expect(publishUpTo(world.deps, '2026-11-19')).rejects.toThrow('每周三发布');
  expect(await world.ranking.end()).toEqual(end);
});

describe('verify (RNK-9)', () => {
  /** Changes one item, looks, and puts it back. */
  const tampered = async (Key: Key, change: Record<string, unknown> | null): Promise<string> => {
    const { client, name: TableName } = table;
    const { Item = {} } = await client.send(new GetCommand({ TableName, Key }));
    if (change === null) await client.send(new DeleteCommand({ TableName, Key }));
    else await client.send(new PutCommand({ TableName, Item: { ...Item, ...change } }));
    try {
      return await verified(world.deps, false).catch((error: Error) => `! ${error.message}`);
    } finally {
      await client.send(new PutCommand({ TableName, Item }));
    }
  };

  test('says that everything holds, also after a name was forgotten', async () => {
    expect(await verified(world.deps, false)).toMatch(/^完好：共 49 版，环环相扣，每期内容/);
    const { latestEdition } = (await world.ranking.end())!;
    const [part] = await world.ranking.parts(latestEdition, 'U18-M');
    const [member = ''] = Object.keys(part!.names);
    await world.ranking.forgetName(latestEdition, 'U18-M', part!.sort, member);
    expect(await verified(world.deps, false)).toMatch(/^完好/);
    expect(await verified(world.deps, true)).toContain('没有重读内容');
  }, 60_000);

  test('finds a changed head, a lost one, a moved end', async () => {
    const head = issueHeadKey('2026-03-11', 1);
    expect(await tampered(head, { reason: '后来添上的' })).toBe(
      '! 2026-03-11 第 1 版有问题：内容与自己的指纹不符',
    );
    expect(await tampered(head, null)).toContain('! 2026-03-18 第 1 版有问题');
    expect(await tampered(chainEndKey, { latest: '2026-11-11' })).toContain('链的末端');
    expect(await verified(world.deps, true)).toMatch(/^完好/);
  }, 60_000);

  test('finds a changed and a lost page', async () => {
    const [one] = await world.ranking.revisionsOf('2026-03-11');
    const [other] = await world.ranking.revisionsOf('2026-03-18');
    const key = editionPartKey(one!.edition, 'U18-M', 'PAGE#0001');
    const { Item } = await table.client.send(
      new GetCommand({
        TableName: table.name,
        Key: editionPartKey(other!.edition, 'U18-M', 'PAGE#0001'),
      }),
    );
    expect(await tampered(key, { body: Item?.body as unknown })).toContain(
      '! 2026-03-11 第 1 版有问题',
    );
    expect(await tampered(key, null)).toBe(
      '! 2026-03-11 第 1 版有问题：缺少一部分（U18-M PAGE#0001）',
    );
  }, 60_000);

  test('an account that goes leaves the export of its issue without it, and says so', async () => {
    const Key = memberKey('member-2');
    await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
    const { said, out } = await exported('2026-11-18', 'gone');
    expect(said).toContain('变更或注销');
    expect(readFileSync(join(out, 'members.csv'), 'utf8')).not.toContain('member-2,');
  });
});

import { dynamoDeductionStore } from '../../functions/adapters/dynamo/deduction-store';
import { dynamoRankingStore } from '../../functions/adapters/dynamo/ranking-store';
import { sha256 } from '../../functions/adapters/sha256';
import { sealHead, type HeadFields } from '../../functions/domain/editions/chain';
import type { RecordedDeduction } from '../../functions/domain/ranking/deduction-store';
import { issuedAt } from '../../functions/domain/calendar/issue-calendar';
import type { ChainEnd, IssueHead } from '../../functions/domain/ranking/issue-head';
import type { EditionPart, RankingStore } from '../../functions/domain/editions/ranking-store';
import { openTestTable, type TestTable } from '../support/dynamo-local';
import { fakeRankingStore } from '../support/fakes/fake-ranking-store';

let table: TestTable | undefined;
afterEach(() => table?.close());

const fields = (date: string, revision = 1): HeadFields => ({
  knownAt: '2026-11-17T17:00:01.000Z',
  ...{ date, revision, rules: '2025-03-01', asOf: issuedAt(date), yearEndEdition: null },
  edition: `${date}.${revision}.0.0123456789ab`,
  ...{ former: null, inputDigest: 'in', contentDigest: 'out', by: null, reason: null },
  counts: { 'U18-M': 0 } as HeadFields['counts'],
  publishedAt: issuedAt(date),
});
const endOf = ({ sequence, hash, date, edition }: IssueHead): ChainEnd => ({
  ...{ sequence, hash },
  ...{ latest: date, latestEdition: edition },
});
const aPart = (partition: string, sort: string, text = 'x'): EditionPart => ({
  ...{ partition, sort },
  body: JSON.stringify({ text, 排名: [1, 2, 2, 4] }),
  names: { 'member-1': ['林小舟', '启明小学'], 'member.2#_-': ['何一', null] },
});

/** Appends heads of these issues, in order. */
const published = async (store: RankingStore, issues: readonly HeadFields[]) => {
  const heads: IssueHead[] = [];
  let end: ChainEnd | null = null;
  for (const issue of issues) {
    const head = sealHead(issue, end, sha256);
    expect(await store.publish(head, endOf(head), end)).toBe(true);
    end = endOf(head);
    heads.push(head);
  }
  return heads;
};

describe.each<[string, () => Promise<RankingStore>]>([
  ['in memory', async () => fakeRankingStore()],
  [
    'on DynamoDB Local',
    async () => {
      table = await openTestTable();
      return dynamoRankingStore(table);
    },
  ],
])('a ranking store %s', (_, open) => {
  let store: RankingStore;
  beforeEach(async () => {
    store = await open();
  }, 40_000);

  test('keeps heads by date and revision, and the chain in its order', async () => {
    expect([
      await store.end(),
      await store.heads(null, 10),
      await store.revisionsOf('2026-11-11'),
    ]).toEqual([null, [], []]);
    const heads = await published(store, [
      fields('2026-11-04'),
      fields('2026-11-11'),
      fields('2026-11-18'),
      fields('2026-11-11', 2),
    ]);
    const [a, b, c, b2] = heads;
    expect(await store.end()).toEqual(endOf(b2!));
    expect(await store.revisionsOf('2026-11-11')).toEqual([b, b2]);
    expect(await store.heads(null, 10)).toEqual([c, b2, b, a]);
    expect(await store.heads(null, 2)).toEqual([c, b2]);
    expect(await store.heads('2026-11-11', 10)).toEqual([a]);
    const chain: IssueHead[] = [];
    for await (const some of store.chain()) chain.push(...some);
    expect(chain).toEqual(heads);
  });

  test('flips once: from the end that was seen, to a revision that is not there', async () => {
    const [first] = await published(store, [fields('2026-11-11')]);
    const seen = endOf(first!);
    const rivals = [fields('2026-11-18'), { ...fields('2026-11-18'), inputDigest: 'other' }].map(
      (issue) => sealHead(issue, seen, sha256),
    );
    const flips = await Promise.all(rivals.map((head) => store.publish(head, endOf(head), seen)));
    expect(flips.filter(Boolean)).toHaveLength(1);
    expect(await store.heads(null, 10)).toHaveLength(2);
    expect((await store.end())?.hash).toBe(rivals[flips.indexOf(true)]?.hash);
    const late = sealHead(fields('2026-11-25'), null, sha256);
    expect(await store.publish(late, endOf(late), null)).toBe(false);
    expect(await store.publish(late, endOf(late), seen)).toBe(false);
    const again = sealHead(fields('2026-11-11'), await store.end(), sha256);
    expect(await store.publish(again, endOf(again), await store.end())).toBe(false);
    expect(await store.revisionsOf('2026-11-25')).toEqual([]);
  });

  test('gives back every part as it was written, of the edition asked for alone', async () => {
    const pages = Array.from({ length: 60 }, (_, n) =>
      aPart('U12-M', `PAGE#${String(n + 1).padStart(4, '0')}`, `page ${n + 1}`),
    );
    const rows = aPart('M#00000', 'ROWS');
    const past = aPart('M#00000', 'PAST', '名'.repeat(30_000));
    await store.writeParts('one', [...pages, past, rows]);
    await store.writeParts('one', [rows]);
    await store.writeParts('two', [aPart('U12-M', 'PAGE#0001', 'other')]);
    expect(await store.part('one', 'U12-M', 'PAGE#0007')).toEqual(pages[6]);
    expect(await store.part('one', 'U12-M', 'PAGE#0061')).toBeNull();
    expect(await store.parts('one', 'U12-M')).toEqual(pages);
    expect(await store.parts('one', 'M#00000')).toEqual([past, rows]);
    const some = await store.someParts('one', [rows, past, { partition: 'M#00001', sort: 'ROWS' }]);
    expect(new Set(some)).toEqual(new Set([rows, past]));
  });

  test('forgets a name in one part; a repeat and a part that is not there are fine', async () => {
    const [rows, page] = [aPart('M#00000', 'ROWS'), aPart('U12-M', 'PAGE#0001')];
    await store.writeParts('one', [rows, page]);
    for (const member of ['member.2#_-', 'member.2#_-', 'nobody'])
      await store.forgetName('one', 'M#00000', 'ROWS', member);
    await store.forgetName('one', 'M#00009', 'ROWS', 'member-1');
    expect(await store.part('one', 'M#00000', 'ROWS')).toEqual({
      ...rows,
      names: { 'member-1': ['林小舟', '启明小学'] },
    });
    expect(await store.part('one', 'U12-M', 'PAGE#0001')).toEqual(page);
    expect(await store.part('one', 'M#00009', 'ROWS')).toBeNull();
  });
});

test('deductions are added once and ended once (RNK-7)', async () => {
  table = await openTestTable();
  const store = dynamoDeductionStore(table);
  const one: RecordedDeduction = {
    ...{ id: 'd1', memberId: 'member-1', group: 'U12', points: 30, from: '2026-11-01' },
    ...{ until: null, reason: '罢赛', by: 'desk', at: '2026-11-02T00:00:00.000Z', ended: null },
  };
  const later = { ...one, id: 'd2', memberId: 'member-10', at: '2026-11-03T00:00:00.000Z' };
  const adds = await Promise.all([store.add(one), store.add({ ...one, points: 99 })]);
  expect([...adds].sort()).toEqual(['done', 'stale']);
  await store.add(later);
  const kept = adds[0] === 'done' ? one : { ...one, points: 99 };
  expect(await store.all()).toEqual([later, kept]);
  expect(await store.of('member-1')).toEqual([kept]);
  const ended = {
    until: '2026-12-01',
    reason: '已申诉',
    by: 'desk',
    at: '2026-11-20T00:00:00.000Z',
  };
  const ends = await Promise.all([store.end('d1', ended), store.end('d1', ended)]);
  expect([...ends].sort()).toEqual(['done', 'ended']);
  expect(await store.end('nothing', ended)).toBe('ended');
  expect(await store.find('d1')).toEqual({ ...kept, ended });
  expect(await store.find('nothing')).toBeNull();
}, 40_000);

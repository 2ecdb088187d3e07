import type { DeductionStore } from '../../../functions/domain/ranking/deduction-store';
import { only } from '../../support/fakes/only';
import { sha256 } from '../../../functions/adapters/sha256';
import { chainFaults } from '../../../functions/domain/editions/chain';
import type { EditionPart, RankingStore } from '../../../functions/domain/editions/ranking-store';
import { storedParts } from '../../../functions/usecases/ranking/write-edition';
import { publishDue } from '../../../functions/usecases/ranking/publish-due';
import { publishIssue } from '../../../functions/usecases/ranking/publish-issue';
import { reviseIssue } from '../../../functions/usecases/ranking/revise-issue';
import { openTestTable, type TestTable } from '../../support/dynamo-local';
import {
  publishingWorld,
  readWhole,
  rightAfter,
  type PublishingWorld,
} from '../../support/publishing-world';

/** four pages of their list, one empty page of each other, two buckets of rows and histories, the flip */
const ATHLETES = 170;
const WRITES = 4 + 8 + 2 * 2 + 1;
let table: TestTable;
let world: PublishingWorld;

/** An issue of the 11th is out; that of the 18th is due and differs in every row. */
beforeEach(async () => {
  table = await openTestTable();
  world = publishingWorld(table);
  // of the hundred weeks of an issue all but two are empty, which is known here without asking
  const { ofWeek } = world.results;
  const played = ['2026-11-11', '2026-11-18'];
  world.results.ofWeek = (week) => (played.includes(week) ? ofWeek(week) : nothing());
  const people = await Promise.all(Array.from({ length: ATHLETES }, (_, n) => world.person(n)));
  const placed = (points: number) =>
    people.map((id, n) => [id, n + 1, points + ((n * 7) % ATHLETES)] as const);
  await world.result('t1', 'U12', 'MS', '2026-11-08', placed(100));
  await world.result('t2', 'U12', 'MS', '2026-11-15', placed(300).reverse());
  world.clock.set(rightAfter('2026-11-11'));
  const first = await publishIssue(world.deps, { date: '2026-11-11', by: null });
  if (!first.ok) throw new Error(first.reason);
  world.clock.set(rightAfter('2026-11-18'));
}, 60_000);
afterEach(() => table.close());

async function* nothing(): AsyncGenerator<never> {}

class Killed extends Error {}

/** A store that writes part by part, calls after each write, and dies after the k-th. */
const mortal = (store: RankingStore, k: number, after: () => Promise<void>) => {
  let writes = 0;
  const wrote = async (): Promise<void> => {
    writes += 1;
    // what the writes before leave was looked at when they were the last
    if (writes >= k) await after();
    if (writes === k) throw new Killed();
  };
  const ranking: RankingStore = {
    ...store,
    writeParts: async (edition, parts) => {
      for (const part of parts) {
        await store.writeParts(edition, [part]);
        await wrote();
      }
    },
    publish: async (...flip) => {
      const flipped = await store.publish(...flip);
      await wrote();
      return flipped;
    },
  };
  return { ranking, writes: () => writes };
};

/** What a careless publisher does: pages under keys that do not say which issue they are of. */
const careless = (store: RankingStore): RankingStore => {
  const fixed = 'the-ranking';
  const kept = (part: EditionPart | null) => part;
  return {
    ...store,
    writeParts: (_, parts) => store.writeParts(fixed, parts),
    part: async (_, partition, sort) => kept(await store.part(fixed, partition, sort)),
    parts: (_, partition) => store.parts(fixed, partition),
    someParts: (_, wanted) => store.someParts(fixed, wanted),
  };
};

const editions = async (store: RankingStore): Promise<string[]> => {
  const found: string[] = [];
  for await (const heads of store.chain()) found.push(...heads.map(({ edition }) => edition));
  return found;
};

/** Publishes with a death after each write in turn, and a reader after every write. */
const walk = async (store: RankingStore, rerun: (ranking: RankingStore) => Promise<unknown>) => {
  const seen = new Set<string>();
  const look = async (): Promise<void> => void seen.add(await readWhole(store));
  await look();
  for (let k = 1; ; k += 1) {
    const { ranking, writes } = mortal(store, k, look);
    try {
      await rerun(ranking);
      return { seen, writes: writes(), deaths: k - 1 };
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    if (k > 100) throw new Error('it never gets to its end');
  }
};

describe('a publisher that dies after any of its writes (RNK-9)', () => {
  const rerun = (ranking: RankingStore) => publishDue({ ...world.deps, ranking });

  test('shows the former issue or the new one, whole, and a rerun finishes it', async () => {
    const { ranking } = world;
    const { seen, deaths } = await walk(ranking, rerun);
    // each write was the last one once
    expect(deaths).toBe(WRITES);
    const [first, second] = await editions(ranking);
    expect([...seen]).toEqual([first, second]);
    expect(await readWhole(ranking)).toBe(second);
    // the death after the flip: its rerun finds the work done
    expect(await publishDue(world.deps)).toEqual({ ok: true, value: [] });
    const heads = await ranking.heads(null, 10);
    expect(heads.map(({ date, revision, sequence }) => [date, revision, sequence])).toEqual([
      ['2026-11-18', 1, 2],
      ['2026-11-11', 1, 1],
    ]);
    expect(chainFaults([...heads].reverse(), sha256)).toEqual([]);
  }, 120_000);

  test('control: the same reader catches a publisher with fixed keys', async () => {
    const store = careless(world.ranking);
    // the former issue as the careless one left it
    const written = await world.ranking.revisionsOf('2026-11-11');
    for await (const parts of storedParts(world.ranking, written[0]!))
      await store.writeParts('', parts);
    expect(await readWhole(store)).toBe(written[0]?.edition);
    const { seen } = await walk(store, rerun);
    const faults = [...seen].filter((sight) => sight.includes(' '));
    expect(faults.length).toBeGreaterThan(0);
  }, 120_000);

  test('a correction too: revision 1 until revision 2 is whole', async () => {
    await publishDue(world.deps);
    await world.result('t2', 'U12', 'MS', '2026-11-15', [['member-3', 1, 999]], {
      ...{ revision: 2, uploadedAt: '2026-11-18T02:00:00.000Z' },
      firstUploadedAt: '2026-11-15T15:59:59.000Z',
    });
    world.clock.set('2026-11-18T03:00:00.000Z');
    const before = (await world.ranking.end())!.latestEdition;
    const { seen, deaths } = await walk(world.ranking, (ranking) =>
      reviseIssue(
        { ...world.deps, ranking },
        { date: '2026-11-18', reason: '名次录错', by: 'desk' },
      ),
    );
    expect(deaths).toBe(WRITES);
    expect([...seen]).toEqual([before, (await world.ranking.end())!.latestEdition]);
    expect(await editions(world.ranking)).toHaveLength(3);
  }, 120_000);
});

describe('two publishers at once', () => {
  const both = (one = world.deps, other = world.deps) =>
    Promise.all([one, other].map((deps) => publishIssue(deps, { date: '2026-11-18', by: null })));

  test('both settle, with one head and one whole issue, under the eyes of readers', async () => {
    const { ranking } = world;
    let reading = true;
    const seen: string[] = [];
    const readers = Array.from({ length: 3 }, async () => {
      while (reading) seen.push(await readWhole(ranking));
    });
    const settled = await both();
    reading = false;
    await Promise.all(readers);
    const [first, second, ...more] = await editions(ranking);
    expect(more).toEqual([]);
    for (const one of settled)
      expect(one.ok ? one.value.map(({ edition }) => edition) : one.reason).toEqual([second]);
    expect(new Set([...seen, first])).toEqual(
      new Set([first, ...(seen.includes(second!) ? [second] : [])]),
    );
    expect(seen.length).toBeGreaterThan(3);
    expect(await readWhole(ranking)).toBe(second);
  }, 60_000);

  test('with different inputs: one of the two issues, whole', async () => {
    const { deps, ranking, deductions } = world;
    const meanwhile = {
      ...deps,
      // this one reads the deductions after one was recorded, the other before
      deductions: only<DeductionStore>({
        all: async () => {
          await deductions.add({
            ...{ id: 'd1', memberId: 'member-1', group: 'U12', points: 40, from: '2026-11-01' },
            ...{ until: null, reason: '罢赛', by: 'desk', at: '2026-11-16T00:00:00.000Z' },
            ended: null,
          });
          return deductions.all();
        },
      }),
    };
    const nothingYet = { ...deps, deductions: only<DeductionStore>({ all: async () => [] }) };
    await both(meanwhile, nothingYet);
    const found = await editions(ranking);
    expect(found).toHaveLength(2);
    expect(await readWhole(ranking)).toBe(found[1]);
  }, 60_000);

  test('one overtaken by a correction of the former issue goes on from what is there then', async () => {
    const { deps, ranking } = world;
    await world.result('t1', 'U12', 'MS', '2026-11-08', [['member-3', 1, 999]], {
      ...{ revision: 2, uploadedAt: '2026-11-17T10:00:00.000Z' },
      firstUploadedAt: '2026-11-08T15:59:59.000Z',
    });
    let corrected = false;
    const overtaken = {
      ...deps,
      ranking: {
        ...ranking,
        writeParts: async (edition: string, parts: readonly EditionPart[]) => {
          await ranking.writeParts(edition, parts);
          if (corrected) return;
          corrected = true;
          const done = await reviseIssue(deps, { date: '2026-11-11', reason: '更正', by: 'desk' });
          expect(done.ok).toBe(true);
        },
      },
    };
    const published = await publishIssue(overtaken, { date: '2026-11-18', by: null });
    const heads = await ranking.heads(null, 10);
    expect(heads.map(({ date, revision, sequence }) => [date, revision, sequence])).toEqual([
      ['2026-11-18', 1, 3],
      ['2026-11-11', 2, 2],
      ['2026-11-11', 1, 1],
    ]);
    expect(published).toMatchObject({ ok: true, value: [{ former: heads[1]?.edition }] });
    expect(await readWhole(ranking)).toBe(heads[0]?.edition);
  }, 60_000);
});

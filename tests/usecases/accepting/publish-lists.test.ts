import { dynamoAcceptanceStore } from '../../../functions/adapters/dynamo/acceptance-store';
import { acceptanceLists } from '../../../functions/domain/acceptance/acceptance-lists';
import { acceptanceFaults } from '../../../functions/domain/acceptance/acceptance-faults';
import { sha256 } from '../../../functions/adapters/sha256';
import { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import {
  acceptanceWorld,
  CLOSED,
  FREEZE,
  FROZEN,
  rankingRules,
  type AcceptanceWorld,
} from '../../support/acceptance-world';
import { CUTS, cutterOf } from '../../support/cut-writes';
import { putBack, stateOf, type TableState } from '../../support/table-state';
import { useTestTable } from '../../support/dynamo-local';

jest.setTimeout(60_000);
const table = useTestTable();

/** Of eight, the ranks are p3 p1 p2 p5 p4, then p6 p7 p8 without points in the order of entry. */
const POINTS = [300, 200, 400, 50, 100, 0, 0, 0];
const eight = (rules = rankingRules()) => acceptanceWorld(table(), { points: POINTS, rules });

const closed = async (rules = rankingRules()) => {
  const world = await eight(rules);
  const ids = await world.enterAll();
  await world.close();
  await world.publish();
  return { world, ids };
};

const file = async (world: AcceptanceWorld, version?: number) => {
  const all = await world.heads();
  const head = all[(version ?? all.length) - 1];
  return AcceptanceFile.parse(await world.deps.acceptances.file(world.of, head?.digest ?? ''));
};

describe('the first version', () => {
  test('ACC-1, ACC-2, ACC-3: by the rank of the list’s day, unranked by time; qualifying is held where more than the draw have entered', async () => {
    const { world } = await closed();
    // four places: one for who qualifies, so three by order; two in the qualifying
    expect(await world.lists()).toEqual({
      main: 'p3 p1 p2',
      qualifying: 'p5 p4',
      alternate: 'p6 p7 p8',
    });
    const [head, ...more] = await world.heads();
    expect(more).toEqual([]);
    expect(head).toMatchObject({
      ...{ version: 1, kind: 'preliminary', cause: 'closing', by: null, cancelled: false },
      issue: { date: '2026-12-02' },
      counts: { main: 3, qualifying: 2, alternate: 3, 'main-wild-card': 0 },
    });
  });

  test('ACC-5: its file is computed again by anybody, and names nobody', async () => {
    const { world } = await closed();
    const published = await file(world);
    expect(acceptanceFaults(published)).toEqual([]);
    expect(acceptanceLists(published, sha256).main.map(world.nameOf)).toEqual(['p3', 'p1', 'p2']);
    const text = JSON.stringify(published);
    for (const { member, phone } of world.players) {
      expect(text).not.toContain(member.id);
      expect(text).not.toContain(phone);
      expect(text).not.toContain(member.profile?.realName);
    }
    expect(published.entries[0]?.athletes[0]).toMatchObject({ rank: 2, total: '300' });
  });

  test('nothing before closing, before the lapses are written, or before the regulation’s instant', async () => {
    const world = await eight(rankingRules({ listsAt: '2026-12-12T12:00:00+08:00' }));
    await world.enterAll();
    await world.publish();
    world.clock.set(CLOSED);
    await world.publish();
    expect(await world.heads()).toEqual([]);
    await world.close();
    await world.publish();
    expect(await world.heads()).toEqual([]);
    world.clock.set('2026-12-12T04:00:00.000Z');
    await world.publish();
    expect(await world.heads()).toHaveLength(1);
  });

  test('an issue that came out after the list’s day is not read: with none before, all stand by time', async () => {
    const world = await acceptanceWorld(table(), {
      points: POINTS,
      rules: {
        ...rankingRules(),
        lists: [{ id: 'ctj', kind: 'ctj', asOf: { by: 'closing', daysBefore: 10 } }],
      },
    });
    await world.enterAll();
    await world.close();
    await world.publish();
    expect(await world.lists()).toEqual({
      main: 'p1 p2 p3',
      qualifying: 'p4 p5',
      alternate: 'p6 p7 p8',
    });
    expect((await world.heads())[0]?.issue).toBeNull();
  });

  test('ACC-6: fewer than the minimum at closing, and nobody is in any list', async () => {
    const rules = rankingRules();
    const [rule] = rules.eventRules ?? [];
    const tooFew = { minimum: 9, counted: 'entered', then: { do: 'cancel' } } as const;
    const { world } = await closed({ ...rules, eventRules: rule ? [{ ...rule, tooFew }] : [] });
    expect(await world.lists()).toEqual({});
    expect((await world.heads())[0]).toMatchObject({ cancelled: true, counts: { main: 0 } });
  });

  test('TEL-1: everybody on it is told once where they stand', async () => {
    const { world } = await closed();
    await world.tell();
    await world.tell();
    const told = async (n: number) => {
      const [player] = world.players.slice(n - 1);
      const page = await world.deps.inboxes.page(player?.member.id ?? '', null, 10);
      return page
        .filter(({ kind }) => kind === 'accepted')
        .map(({ facts }) => [facts.acceptedAs, facts.place]);
    };
    expect(await told(3)).toEqual([['main', 1]]);
    expect(await told(4)).toEqual([['qualifying', 2]]);
    expect(await told(8)).toEqual([['alternate', 3]]);
  });
});

describe('after closing (ACC-4, ENT-21)', () => {
  test('before the freeze a gap is filled by order, as a version of its own, and who moves is told', async () => {
    const { world, ids } = await closed(rankingRules({ freezeAt: FREEZE }));
    await world.tell();
    await world.withdraw(world.players[0]!, ids[0]!);
    await world.publish();
    await world.publish();
    expect(await world.lists()).toEqual({
      main: 'p3 p2 p5',
      qualifying: 'p4 p6',
      alternate: 'p7 p8',
    });
    // the version before stays as it was
    expect(await world.lists(1)).toMatchObject({ main: 'p3 p1 p2' });
    expect((await world.heads()).map(({ cause }) => cause)).toEqual(['closing', 'withdrawal']);
    await world.tell();
    const moved = async (n: number) =>
      (await world.deps.inboxes.page(world.players[n - 1]!.member.id, null, 10))
        .filter(({ kind }) => kind === 'moved')
        .map(({ facts }) => facts.acceptedAs);
    expect(await moved(5)).toEqual(['main']);
    expect(await moved(6)).toEqual(['qualifying']);
    expect(await moved(3)).toEqual([]);
    expect(await moved(7)).toEqual([]);
  });

  test('after the freeze the schedule moves nobody', async () => {
    const { world, ids } = await closed(rankingRules({ freezeAt: FREEZE }));
    world.clock.set(FROZEN);
    await world.withdraw(world.players[0]!, ids[0]!);
    await world.publish();
    expect(await world.heads()).toHaveLength(1);
  });

  test('a withdrawal never counts against the minimum that was met at closing', async () => {
    const rules = rankingRules();
    const [rule] = rules.eventRules ?? [];
    const tooFew = { minimum: 8, counted: 'entered', then: { do: 'cancel' } } as const;
    const { world, ids } = await closed({
      ...rules,
      eventRules: rule ? [{ ...rule, tooFew }] : [],
    });
    await world.withdraw(world.players[0]!, ids[0]!);
    await world.publish();
    expect(await world.lists()).toMatchObject({ main: 'p3 p2 p5' });
  });
});

describe('two at once, and whoever dies', () => {
  let world: AcceptanceWorld;
  let ids: string[];
  let before: TableState;
  /** Everything as it is right after closing. */
  const again = async (): Promise<void> => {
    await putBack(table(), before);
    world.clock.set(CLOSED);
  };
  beforeAll(async () => {
    world = await eight();
    ids = await world.enterAll();
    await world.close();
    before = await stateOf(table());
  });

  test('two runs at once write one version', async () => {
    await again();
    await Promise.all([world.publish(), world.publish(), world.publish()]);
    expect(await world.heads()).toHaveLength(1);
  });

  /** Somebody withdraws right before the k-th call of a publisher's, for every k: what it publishes then. */
  const overtaken = async (deps: AcceptanceWorld['deps']): Promise<string[]> => {
    const seen: string[] = [];
    for (let k = 1; ; k += 1) {
      await again();
      const cutter = cutterOf(table());
      const leave = () => world.withdraw(world.players[2]!, ids[2]!);
      const happened = await cutter.overtaken(k, leave, () => world.publish(deps));
      table().client.middlewareStack.remove('cut-writes');
      if (!happened) return seen;
      expect(await world.heads()).toHaveLength(1);
      seen.push((await world.lists()).main ?? '');
    }
  };

  test('who withdraws while it is published is not in what is published', async () => {
    const seen = await overtaken(world.deps);
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen)).toEqual(new Set(['p1 p2 p5']));
  });

  test('control: without the turn somebody who has left is published as in', async () => {
    const { acceptances } = world.deps;
    const careless: typeof acceptances = {
      ...acceptances,
      // writes over whatever has happened since it read
      save: async (next, seen, beside) =>
        acceptances.save(next, (await acceptances.read(seen)).acceptance, beside),
    };
    expect(await overtaken({ ...world.deps, acceptances: careless })).toContain('p3 p1 p2');
  });

  test.each(CUTS)(
    'of a publisher whose k-th write is cut (%s) nothing or all is there, and the next one ends it',
    async (kind) => {
      for (let k = 1; ; k += 1) {
        await again();
        const cutter = cutterOf(table());
        const happened = await cutter.during(kind, k, () => world.publish());
        table().client.middlewareStack.remove('cut-writes');
        for (const head of await world.heads())
          expect(await dynamoAcceptanceStore(table()).file(world.of, head.digest)).not.toBeNull();
        await world.publish();
        await world.publish();
        expect(await world.heads()).toHaveLength(1);
        expect(await world.lists()).toMatchObject({ main: 'p3 p1 p2' });
        if (happened) continue;
        // the file, then the flip
        expect(k).toBe(3);
        return;
      }
    },
  );
});

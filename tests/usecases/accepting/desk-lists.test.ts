import { dynamoRoles } from '../../../functions/adapters/dynamo/roles';
import { deskAcceptance } from '../../../functions/usecases/accepting/desk-view';
import {
  getAcceptance,
  getAcceptanceFile,
} from '../../../functions/usecases/accepting/get-acceptance';
import { decideAcceptance } from '../../../functions/usecases/desk/decide-acceptance';
import { moveEntry } from '../../../functions/usecases/desk/move-entry';
import { publishAcceptance } from '../../../functions/usecases/desk/publish-acceptance';
import { listMyEntries } from '../../../functions/usecases/entering/list-my-entries';
import type { DecideAcceptance } from '../../../src/contract/acceptance';
import type { Regulation } from '../../../src/contract/regulation';
import { sentence } from '../../../src/copy/reasons';
import { acceptanceWorld, FREEZE, FROZEN, rankingRules } from '../../support/acceptance-world';
import { anEventRule } from '../../support/builders/a-tournament';
import { useTestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';
import { setRights } from '../../support/staff';

jest.setTimeout(60_000);
const table = useTestTable();

/** Ranks p3 p1 p2 p5 p4 p6 p7: three in, two in the qualifying, p6 and p7 wait; p7 works for the association. */
const listed = async (rules: Partial<Regulation> = rankingRules({ freezeAt: FREEZE })) => {
  const world = await acceptanceWorld(table(), { points: [300, 200, 400, 50, 100, 40, 30], rules });
  const ids = await world.enterAll();
  await world.close();
  await world.publish();
  const worker = world.players[6]!.actor;
  await setRights(dynamoRoles(table()), worker.memberId);
  const deps = { ...world.deps, sentence };
  let keys = 0;
  const key = () => `desk-command-${(keys += 1)}`;
  const desk = async () => must(await deskAcceptance(deps, world.of));
  return {
    ...{ world, ids, worker, deps, desk },
    decide: (asked: DecideAcceptance) => decideAcceptance(deps, worker, world.of, asked, key()),
    publish: async (confirm = false, expects?: string) =>
      publishAcceptance(
        deps,
        worker,
        world.of,
        { expects: expects ?? (await desk()).next?.digest ?? '', confirm, reason: null },
        key(),
      ),
    move: (n: number, to: 'main' | 'qualifying' | 'alternate') =>
      moveEntry(
        deps,
        worker,
        world.of,
        { entryId: ids[n - 1]!, to, luckyLoser: false, reason: '正选有人退赛' },
        key(),
      ),
    card: (n: number) =>
      decideAcceptance(
        deps,
        worker,
        world.of,
        { do: 'give-wild-card', entryId: ids[n - 1]!, draw: 'main', reason: '东道主推荐' },
        key(),
      ),
    page: (n: number | null, query: { version?: string; cursor?: string } = {}) =>
      getAcceptance(deps, n === null ? null : world.players[n - 1]!.actor, world.of, query),
  };
};

describe('at the desk', () => {
  test('ACC-2: a wild card waits for its version, which is looked at first', async () => {
    const { world, card, desk, publish } = await listed();
    const given = must(await card(6));
    expect(given.next).toMatchObject({ same: false });
    expect(given.next?.changes.map(({ people, from, to }) => [people[0]?.name, from, to])).toEqual([
      ['球员6', 'alternate', 'main-wild-card'],
      ['球员2', 'main', 'qualifying'],
      ['球员4', 'qualifying', 'alternate'],
    ]);
    expect(await world.lists()).toMatchObject({ main: 'p3 p1 p2' });
    expect(reasonOf(await card(6))).toBe('ALREADY_ACCEPTED');
    must(await publish());
    expect(await world.lists()).toEqual({
      ...{ main: 'p3 p1', 'main-wild-card': 'p6' },
      ...{ qualifying: 'p2 p5', alternate: 'p4 p7' },
    });
    expect(await desk()).toMatchObject({
      ...{ next: { same: true }, wildCards: [{ published: true, reason: '东道主推荐' }] },
    });
    expect(reasonOf(await publish())).toBe('LIST_UNCHANGED');
  });

  test('what was looked at is published, or nothing: somebody has left meanwhile', async () => {
    const { world, ids, card, desk, publish } = await listed();
    must(await card(6));
    const digest = (await desk()).next?.digest;
    await world.withdraw(world.players[0]!, ids[0]!);
    expect(reasonOf(await publish(false, digest))).toBe('LIST_CHANGED');
    expect(await world.heads()).toHaveLength(1);
  });

  test('whoever withdraws gives the wild card back', async () => {
    const { world, ids, card, publish } = await listed();
    must(await card(6));
    must(await publish());
    await world.withdraw(world.players[5]!, ids[5]!);
    await world.publish();
    expect(await world.lists()).toEqual({ main: 'p3 p1 p2', qualifying: 'p5 p4', alternate: 'p7' });
    must(await card(7));
  });

  test('ENT-18: confirmed once; what comes after is a move', async () => {
    const { world, ids, publish, desk } = await listed();
    expect((await desk()).confirmRefusal).toBeNull();
    must(await publish(true));
    expect(reasonOf(await publish(true))).toBe('LIST_FINAL');
    await world.withdraw(world.players[0]!, ids[0]!);
    await world.publish();
    expect((await world.heads()).map(({ kind }) => kind)).toEqual(['preliminary', 'final', 'move']);
  });

  test('ACC-2: without qualifying all places go by order', async () => {
    const { world, decide, publish } = await listed();
    must(await decide({ do: 'qualifying', held: false, qualifiers: 0 }));
    must(await publish());
    expect(await world.lists()).toEqual({ main: 'p3 p1 p2 p5', alternate: 'p4 p6 p7' });
  });

  test('ACC-4: after the freeze only who has signed in moves up, and back by a further move', async () => {
    const { world, ids, decide, move, desk, card } = await listed();
    expect(reasonOf(await move(5, 'main'))).toBe('LIST_NOT_FROZEN');
    must(await decide({ do: 'sign-in', entryId: ids[3]!, signedIn: true }));
    world.clock.set(FROZEN);
    await world.withdraw(world.players[0]!, ids[0]!);
    await world.publish();
    expect(await desk()).toMatchObject({
      ...{ frozen: true, gaps: [{ draw: 'main', open: 1, next: ids[3] }] },
    });
    expect(reasonOf(await card(6))).toBe('LIST_FROZEN');
    // p5 stands before p4 and has not signed in
    expect(reasonOf(await move(5, 'main'))).toBe('NOT_SIGNED_IN');
    must(await move(4, 'main'));
    expect(await world.lists()).toEqual({
      ...{ main: 'p3 p1 p2 p4', qualifying: 'p5', alternate: 'p6 p7' },
    });
    expect((await world.heads()).at(-1)).toMatchObject({ kind: 'move', reason: '正选有人退赛' });
    must(await move(4, 'qualifying'));
    expect(await world.lists()).toMatchObject({ main: 'p3 p1 p2', qualifying: 'p5 p4' });
    expect(await world.heads()).toHaveLength(3);
  });

  test('reasons that everybody reads name nobody', async () => {
    const { deps, worker, world, ids } = await listed();
    const asked = { do: 'give-wild-card', entryId: ids[5]!, draw: 'main' } as const;
    const named = { ...asked, reason: '球员6 是东道主' };
    expect(reasonOf(await decideAcceptance(deps, worker, world.of, named, 'names-somebody'))).toBe(
      'REASON_PERSONAL',
    );
    const other = { ...asked, entryId: `${ids[5]!.slice(0, -1)}~`, reason: '东道主推荐' };
    expect(reasonOf(await decideAcceptance(deps, worker, world.of, other, 'of-nobody-1'))).toBe(
      'ENTRY_NOT_FOUND',
    );
  });
});

describe('as everybody reads it', () => {
  test('ACC-3: my line with what it rests on; others masked without their consent (MEM-13)', async () => {
    const { page } = await listed();
    const shown = must(await page(6));
    expect(shown).toMatchObject({
      ...{ cuts: { main: 3, qualifying: 5 }, wildCardsOpen: 1, order: 'rank', changed: 0 },
      shown: { version: 1, issue: '2026-12-02' },
      mine: [{ as: 'alternate', within: 1, place: 6, ranks: [6], total: '40', mine: true }],
    });
    expect(shown.entries).toHaveLength(7);
    const names = shown.entries.flatMap(({ people }) => people.map(({ name }) => name));
    expect(names).toEqual(['球*3', '球员1', '球员2', '球员5', '球员4', '球员6', '球员7']);
    const guest = must(await page(null));
    expect(guest.mine).toEqual([]);
    expect(guest.entries.map(({ mine }) => mine)).not.toContain(true);
  });

  test('every version stays readable, and says what has changed', async () => {
    const { world, ids, page, deps } = await listed();
    await world.withdraw(world.players[0]!, ids[0]!);
    await world.publish();
    const now = must(await page(5));
    expect(now.changes.map(({ from, to, mine }) => [from, to, mine])).toEqual([
      ['qualifying', 'main', true],
      ['alternate', 'qualifying', false],
      ['main', null, false],
    ]);
    const before = must(await page(5, { version: '1' }));
    expect(before.mine).toMatchObject([{ as: 'qualifying', within: 1 }]);
    // who has left since is said so in the old one too
    expect(before.entries[1]).toMatchObject({ as: 'main', gone: true });
    expect(reasonOf(await page(5, { version: '3' }))).toBe('ACCEPTANCE_NOT_OUT');
    const file = must(await getAcceptanceFile(deps, world.of, { version: '1' }));
    expect(file.entries).toHaveLength(7);
    expect(must(await getAcceptanceFile(deps, world.of, {})).entries).toHaveLength(6);
  });

  test('the ticket of 我的报名 says it', async () => {
    const { world, deps } = await listed();
    const mine = must(await listMyEntries(deps, world.players[4]!.actor));
    expect(mine.entries).toMatchObject([{ accepted: { as: 'qualifying', within: 1 } }]);
  });

  test('before it is out, and of a list that is not public, nothing is told but when it comes', async () => {
    const { page, deps, world } = await listed(rankingRules({ listPublic: false }));
    expect(must(await page(5))).toMatchObject({ shown: null, entries: [], versions: [] });
    expect(reasonOf(await getAcceptanceFile(deps, world.of, {}))).toBe('ACCEPTANCE_NOT_OUT');
    const early = await listed(rankingRules({ listsAt: '2026-12-13T12:00:00+08:00' }));
    expect(must(await early.page(5))).toMatchObject({
      ...{ shown: null, outAt: '2026-12-13T04:00:00.000Z', mine: [] },
    });
  });

  test('CAP-2: an event whose places go by the order of entry has none', async () => {
    const { page } = await listed({
      ...rankingRules(),
      eventRules: [
        anEventRule({
          places: { by: 'first-come', entries: 8, athletes: null, waitingList: false },
        }),
      ],
    });
    expect(reasonOf(await page(null))).toBe('PLACES_NOT_BY_ORDER');
  });
});

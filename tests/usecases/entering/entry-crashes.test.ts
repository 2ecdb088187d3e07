import type { EntryView } from '../../../src/contract/entries';
import { addSeconds } from '../../../functions/domain/calendar/calendar';
import type { Result } from '../../../functions/domain/result';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { anEventRule } from '../../support/builders/a-tournament';
import {
  describeEntering,
  type EntryWorld,
  type MakeEntryWorld,
  type Player,
} from '../../support/entry-world';
import type { EntryStores } from '../../support/fakes/entry-stores';
import { expectAtRest } from '../../support/recount';

class Killed extends Error {}

/** Lets the process die right after its k-th write; whoever comes next is another process. */
const killer = () => {
  let left = Infinity;
  const after = async <T>(written: Promise<T>): Promise<T> => {
    const result = await written;
    left -= 1;
    if (left === 0) throw new Killed();
    return result;
  };
  const wrap = (stores: EntryStores): EntryStores => ({
    ...stores,
    entries: {
      ...stores.entries,
      commit: (commit) => after(stores.entries.commit(commit)),
      bury: (...grave) => after(stores.entries.bury(...grave)),
      settleNotices: (...notices) => after(stores.entries.settleNotices(...notices)),
    },
    ledgers: {
      ...stores.ledgers,
      write: (ledger, write) => after(stores.ledgers.write(ledger, write)),
    },
    invitations: {
      ...stores.invitations,
      put: (...invitation) => after(stores.invitations.put(...invitation)),
    },
  });
  return {
    wrap,
    at: (k: number) => {
      left = k;
    },
    spent: () => left <= 0,
    off: () => {
      left = Infinity;
    },
  };
};

const RULES = {
  eventRules: [
    anEventRule({
      disciplines: ['MS', 'MD'],
      places: { by: 'first-come' as const, entries: 1, athletes: null, waitingList: true },
    }),
  ],
};

/** Every command of the path, in an order in which each has something to do. */
const steps = (world: EntryWorld, people: readonly Player[]) => {
  const [lin, su, he, wu] = people as [Player, Player, Player, Player];
  const entryOf = async (who: Player, eventId: string) =>
    (await world.entries()).find(
      (entry) => entry.eventId === eventId && entry.slots[0]?.personKey === who.actor.memberId,
    )?.id ?? `${world.tournament.id}.${eventId}.nothing-here`;
  return [
    () => world.enter(lin, 'U12-MS'),
    () => world.enter(su, 'U12-MS'),
    () => world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }),
    () => world.enter(wu, 'U12-MD', { invitees: world.invite([he]) }),
    async () => world.confirm(su, await entryOf(lin, 'U12-MD')),
    async () =>
      changeRoster(
        world.deps,
        lin.actor,
        await entryOf(lin, 'U12-MD'),
        { add: world.invite([he]), remove: ['s2'] },
        'roster-1',
      ),
    async () => withdrawEntry(world.deps, lin.actor, await entryOf(lin, 'U12-MS'), 'withdraw-1'),
    async () => withdrawEntry(world.deps, lin.actor, await entryOf(lin, 'U12-MD'), 'withdraw-2'),
    // by now it is 弃赛 (ENT-21)
    async () => {
      world.clock.set(world.tournament.closesAt);
      const id = await entryOf(su, 'U12-MS');
      return withdrawEntry(world.deps, su.actor, id, 'withdraw-3', { late: true });
    },
  ];
};

const survives = async (step: () => Promise<unknown>): Promise<void> => {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
};

describeEntering('a process that dies between two writes', (makeWorld) => {
  const walk = async (k: number, healing: 'repeat' | 'sweep'): Promise<boolean> => {
    const death = killer();
    const world = await makeWorld(RULES, death.wrap);
    const people = await Promise.all([1, 2, 3, 4].map((n) => world.player(n)));
    death.at(k);
    for (const step of steps(world, people)) {
      const before = death.spent();
      await survives(step);
      if (death.spent() && !before && healing === 'repeat') await survives(step);
    }
    const died = death.spent();
    death.off();
    for (let round = 0; round < 3; round += 1) {
      world.clock.advance(61);
      await world.sweep();
    }
    await expectAtRest(world);
    expect((await world.entries()).flatMap(({ notices }) => notices)).toEqual([]);
    return died;
  };

  test.each(['repeat', 'sweep'] as const)(
    'after every write in turn, healed by %s',
    async (healing) => {
      let k = 1;
      while (await walk(k, healing)) k += 1;
      // the walk without a death has so many writes: each of them was the last one once
      expect(k).toBeGreaterThan(15);
    },
    120_000,
  );
});

describeEntering('a ticket whose entry never came', (makeWorld) => {
  test('goes back after a minute, and its late writer finds a grave', async () => {
    const death = killer();
    const world = await makeWorld(
      {
        eventRules: [
          anEventRule({
            places: { by: 'first-come', entries: 1, athletes: null, waitingList: false },
          }),
        ],
      },
      death.wrap,
    );
    const [lin, su] = (await Promise.all([1, 2].map((n) => world.player(n)))) as [Player, Player];
    death.at(1);
    await survives(() => world.enter(lin, 'U12-MS', {}, 'the-key-of-lin'));
    death.off();
    expect(await world.entries()).toEqual([]);
    expect(await world.enter(su, 'U12-MS')).toMatchObject({ reason: 'EVENT_FULL' });
    await world.sweep(); // sees it, waits
    expect(await world.enter(su, 'U12-MS', {}, 'again-su')).toMatchObject({ reason: 'EVENT_FULL' });
    world.clock.advance(60);
    await world.sweep(); // gives it back
    expect(await world.enter(su, 'U12-MS', {}, 'third-su')).toMatchObject({ ok: true });
    // the repeat of the dead command is judged anew
    expect(await world.enter(lin, 'U12-MS', {}, 'the-key-of-lin')).toMatchObject({
      reason: 'EVENT_FULL',
    });
    await expectAtRest(world);
  });

  const left = async (
    who: (world: EntryWorld) => Promise<Result<EntryView>>,
    makes: MakeEntryWorld,
  ) => {
    const death = killer();
    const world = await makes({}, death.wrap);
    death.at(1);
    await survives(() => who(world));
    death.off();
    return world;
  };

  test('is finished by the repeat of its command, also within a minute of closing (ENT-13)', async () => {
    const enter = async (world: EntryWorld) =>
      world.enter(await world.player(1), 'U12-MS', {}, 'the-key-of-lin');
    const world = await left(enter, makeWorld);
    world.clock.set(addSeconds(world.tournament.closesAt, 59));
    expect(await enter(world)).toMatchObject({ ok: true });
    const [entry] = await world.entries();
    expect(entry).toMatchObject({ enteredAt: world.tournament.closesAt });
    await expectAtRest(world);
  });

  test('is taken back a minute after closing, swept or not (ENT-13)', async () => {
    const enter = async (world: EntryWorld) =>
      world.enter(await world.player(1), 'U12-MS', {}, 'the-key-of-lin');
    const world = await left(enter, makeWorld);
    world.clock.set(addSeconds(world.tournament.closesAt, 60));
    expect(await enter(world)).toMatchObject({ reason: 'ENTRY_CLOSED' });
    expect(await world.entries()).toEqual([]);
  });

  test('is not gone on with under a unit that is none', async () => {
    const enter = async (world: EntryWorld, unitId: string | null) =>
      world.enter(await world.player(1), 'U12-MS', { unitId }, `unit-${unitId}`);
    const world = await left((one) => enter(one, null), makeWorld);
    expect(await enter(world, 'no-such-unit')).toMatchObject({ reason: 'UNIT_UNKNOWN' });
    expect(await enter(world, null)).toMatchObject({ ok: true });
    await expectAtRest(world);
  });

  test('makes no pair after closing that would lapse at once, and nobody is invited to it (ENT-14)', async () => {
    const enter = async (world: EntryWorld, key = 'the-key-of-lin', mate = 2) =>
      world.enter(
        await world.player(1),
        'U12-MD',
        { invitees: world.invite([await world.player(mate)]) },
        key,
      );
    const world = await left(enter, makeWorld);
    world.clock.set(world.tournament.closesAt);
    for (const [key, mate] of [
      ['the-key-of-lin', 2],
      ['another-key', 3],
    ] as const)
      expect(await enter(world, key, mate)).toMatchObject({ reason: 'ENTRY_CLOSED' });
    await world.sweep();
    expect(world.sms.sent).toEqual([]);
    expect(await world.entries()).toEqual([]);
  });
});

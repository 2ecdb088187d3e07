import type { Quota } from '../../../src/contract/regulation';
import { openTable } from '../../../functions/adapters/dynamo/client';
import { addSeconds } from '../../../functions/domain/calendar/calendar';
import { ticketOfEntry } from '../../../functions/domain/places/ledger';
import type { Result } from '../../../functions/domain/result';
import { enterEvent } from '../../../functions/usecases/entering/enter-event';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { anEntryRequest } from '../../support/builders/an-entry-request';
import { anEventRule, aTournament } from '../../support/builders/a-tournament';
import { useTestTable } from '../../support/dynamo-local';
import {
  entryWorld,
  must,
  reasonOf,
  type EntryWorld,
  type Player,
} from '../../support/entry-world';
import type { EntryStores } from '../../support/fakes/entry-stores';
import { expectAtRest } from '../../support/recount';
import { injectConflicts } from '../../support/sdk-meter';

const table = useTestTable();
const PLACES = 40;
const PEOPLE = 300;

const places = (entries: number, waitingList = false) => ({
  eventRules: [
    anEventRule({
      disciplines: ['MS', 'MD'],
      places: { by: 'first-come', entries, athletes: null, waitingList },
    }),
  ],
});

const crowd = (world: EntryWorld, count: number): Promise<Player[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => world.player(at + 1)));

/** The guard taken out: what was read decides, and is written whatever has happened since. */
const readThenWrite = (stores: EntryStores): EntryStores => ({
  ...stores,
  ledgers: {
    ...stores.ledgers,
    write: (ledger, { changes }) => stores.ledgers.write(ledger, { conditions: [], changes }),
  },
});

const heldIn = async (world: EntryWorld, event?: string): Promise<number> => {
  const ledgers = await world.ledgers();
  const ledger = event ? ledgers.find(({ eventId }) => eventId === event) : ledgers[0];
  return Object.keys(ledger?.places ?? {}).length;
};

test('300 people at 40 places: exactly 40, in the order of the ledger (CAP-2)', async () => {
  const world = await entryWorld(table(), places(PLACES));
  const people = await crowd(world, PEOPLE);
  const results = await Promise.all(people.map((who) => world.enter(who, 'U12-MS')));
  const reasons = results.map(reasonOf);
  expect(reasons.filter((reason) => reason === 'ok')).toHaveLength(PLACES);
  expect(reasons.filter((reason) => reason === 'EVENT_FULL')).toHaveLength(PEOPLE - PLACES);
  const ledger = (await world.ledgers()).find(({ eventId }) => eventId === 'U12-MS');
  const entries = await world.entries();
  expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: PLACES }, (_, at) => at + 1));
  expect(entries.map(ticketOfEntry).map(({ name, seq }) => [name, seq])).toEqual(
    Object.entries(ledger?.places ?? {}).sort(([, one], [, other]) => one - other),
  );
  await expectAtRest(world);
}, 60_000);

test('control: with the guard replaced by read-then-write the same race oversells', async () => {
  const world = await entryWorld(table(), places(PLACES), readThenWrite);
  const people = await crowd(world, PEOPLE);
  await Promise.all(people.map((who) => world.enter(who, 'U12-MS')));
  expect(await heldIn(world)).toBeGreaterThan(PLACES);
  await expect(expectAtRest(world)).rejects.toThrow();
}, 60_000);

/** A school may send two pairs to an event, however much room there is (CAP-5). */
const twoOfAUnit = {
  ...places(PLACES),
  quotas: [{ of: 'entries', per: 'unit', by: 'event', max: 2 }] satisfies Quota[],
  entry: { ...aTournament().rules.entry, unit: 'required' as const },
};
const ofOneUnit = async (world: EntryWorld): Promise<string[]> => {
  const place = { kind: 'school', province: '江苏', city: '南京' } as const;
  await world.stores.seedUnit({ id: 'unit1', name: '某小学', ...place, state: 'kept' });
  const people = await crowd(world, 12);
  const results = await Promise.all(
    people.map((who) => world.enter(who, 'U12-MS', { unitId: 'unit1' })),
  );
  return results.map(reasonOf).sort();
};

test('twelve of a unit at once where it may enter two: two, and the others are told (CAP-5)', async () => {
  const world = await entryWorld(table(), twoOfAUnit);
  expect(await ofOneUnit(world)).toEqual([
    ...Array.from({ length: 10 }, () => 'UNIT_ENTRIES_FULL'),
    ...['ok', 'ok'],
  ]);
  expect(await heldIn(world, 'U12-MS')).toBe(2);
  await expectAtRest(world);
}, 60_000);

test('control: with the guard replaced by read-then-write a unit gets more than its quota', async () => {
  const world = await entryWorld(table(), twoOfAUnit, readThenWrite);
  await ofOneUnit(world);
  expect(await heldIn(world, 'U12-MS')).toBeGreaterThan(2);
}, 60_000);

/** A school may have three athletes in a group (CAP-5). */
const threeOfAUnit = {
  ...places(PLACES),
  quotas: [{ of: 'athletes', per: 'unit', by: 'group', max: 3 }] satisfies Quota[],
  entry: { ...aTournament().rules.entry, unit: 'required' as const },
};
/** Partners of pairs of other units confirm at once for a school that has one athlete left. */
const forTheLastOfAUnit = async (world: EntryWorld): Promise<string[]> => {
  const place = { kind: 'school', province: '江苏', city: '南京', state: 'kept' } as const;
  const seedUnit = (id: string) => world.stores.seedUnit({ id, name: `学校${id}`, ...place });
  await seedUnit('wanted');
  for (const n of [13, 14])
    must(await world.enter(await world.player(n), 'U12-MS', { unitId: 'wanted' }));
  const pairs = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(async (n) => {
      await seedUnit(`of-${n}`);
      const [one, other] = [await world.player(n), await world.player(n + 6)];
      const request = { unitId: `of-${n}`, invitees: world.invite([other]) };
      return { other, id: must(await world.enter(one, 'U12-MD', request)).id };
    }),
  );
  const results = await Promise.all(
    pairs.map(({ other, id }) =>
      world.confirm(other, id, '飞鱼队', `confirm-${other.n}`, undefined, 'wanted'),
    ),
  );
  return results.map(reasonOf).sort();
};
const athletesOfWanted = async (world: EntryWorld): Promise<number> =>
  (await world.ledgers()).reduce(
    (sum, { units }) => sum + Object.keys(units['0|U12|wanted'] ?? {}).length,
    0,
  );

test('six partners at once for a unit’s last athlete, through pairs of two units: one (CAP-5)', async () => {
  const world = await entryWorld(table(), threeOfAUnit);
  expect(await forTheLastOfAUnit(world)).toEqual([
    ...Array.from({ length: 5 }, () => 'UNIT_FULL'),
    'ok',
  ]);
  expect(await athletesOfWanted(world)).toBe(3);
  await expectAtRest(world);
}, 60_000);

test('control: where a confirmation does not carry what it was counted on, the unit gets more', async () => {
  const unguarded = (stores: EntryStores): EntryStores => ({
    ...stores,
    entries: {
      ...stores.entries,
      commit: ({ ledger, ...commit }) =>
        stores.entries.commit(
          ledger ? { ...commit, ledger: { ...ledger, conditions: [] } } : commit,
        ),
    },
  });
  const world = await entryWorld(table(), threeOfAUnit, unguarded);
  const results = await forTheLastOfAUnit(world);
  expect(results.filter((reason) => reason === 'ok').length).toBeGreaterThan(1);
}, 60_000);

test('the same under conflicts and throttling as AWS answers them', async () => {
  const { endpoint, name } = table();
  const own = openTable({ region: 'cn-northwest-1', tableName: name, endpoint });
  const world = await entryWorld(own, places(PLACES));
  const people = await crowd(world, 120);
  const injected = injectConflicts(own, 0.2);
  const settled = await Promise.allSettled(people.map((who) => world.enter(who, 'U12-MS')));
  expect(injected.count).toBeGreaterThan(10);
  own.client.middlewareStack.remove('conflicts');
  // whoever met an outage repeats the command, as the client does
  for (const [at, one] of settled.entries()) {
    const who = people[at];
    if (one.status === 'rejected' && who) await world.enter(who, 'U12-MS');
  }
  expect(await world.entries()).toHaveLength(PLACES);
  await expectAtRest(world);
  own.client.destroy();
}, 60_000);

test('one person, one event, one entry: twenty devices, then twenty keys (ENT-11)', async () => {
  const world = await entryWorld(table(), places(PLACES));
  const one = await world.player(1);
  const same = await Promise.all(
    Array.from({ length: 20 }, () => world.enter(one, 'U12-MS', {}, 'the-same-key')),
  );
  expect(new Set(same.map((result) => must(result).id)).size).toBe(1);
  const two = await world.player(2);
  const keys = await Promise.all(
    Array.from({ length: 20 }, (_, at) => world.enter(two, 'U12-MS', {}, `another-key-${at}`)),
  );
  expect(keys.map(reasonOf).filter((reason) => reason === 'ok')).toHaveLength(1);
  expect(await world.entries()).toHaveLength(2);
  await expectAtRest(world);
}, 60_000);

test('an athlete confirms two pairs of one event at once: one of them (ENT-11)', async () => {
  const world = await entryWorld(table(), places(PLACES));
  const [lin, su, he] = (await crowd(world, 3)) as [Player, Player, Player];
  const pairs = [
    must(await world.enter(lin, 'U12-MD', { invitees: world.invite([he]) })),
    must(await world.enter(su, 'U12-MD', { invitees: world.invite([he]) })),
  ];
  const reasons = (await Promise.all(pairs.map(({ id }) => world.confirm(he, id)))).map(reasonOf);
  expect([...reasons].sort()).toEqual(['ALREADY_ENTERED', 'ok']);
  await expectAtRest(world);
});

const untilAnswered = async <T>(command: () => Promise<Result<T>>): Promise<T> => {
  for (let tries = 0; tries < 10; tries += 1) {
    const result = await command();
    if (result.ok || result.reason !== 'TRY_AGAIN') return must(result);
  }
  throw new Error('ten busy answers in a row');
};

test('withdrawals and entries at once: no place is lost, none is sold twice (ENT-9, CAP-3)', async () => {
  for (const waitingList of [false, true]) {
    const world = await entryWorld(table(), places(10, waitingList));
    const people = await crowd(world, 60);
    const inside = await Promise.all(
      people.slice(0, 10).map(async (who) => must(await world.enter(who, 'U12-MS')).id),
    );
    await Promise.all([
      ...people.slice(10).map((who) => world.enter(who, 'U12-MS')),
      ...inside.slice(0, 6).map((id, at) =>
        // as the client does: a busy answer is asked again under the same key
        untilAnswered(() => withdrawEntry(world.deps, people[at]!.actor, id, 'withdraw-1')),
      ),
    ]);
    await world.sweep();
    if (waitingList) {
      const live = (await world.entries()).filter(({ ended }) => ended === null);
      expect(live).toHaveLength(54);
      expect(live.filter(({ waitlisted }) => !waitlisted)).toHaveLength(10);
      // places went to the head of the list, in order
      const seqs = live.filter(({ waitlisted }) => !waitlisted).map(({ seq }) => seq);
      const queued = live.filter(({ waitlisted }) => waitlisted).map(({ seq }) => seq);
      expect(Math.max(...seqs)).toBeLessThan(Math.min(...queued));
    }
    await expectAtRest(world);
  }
}, 60_000);

test('closing in the middle of a request: the clock is read right before the write (ENT-13)', async () => {
  const world = await entryWorld(table(), places(PLACES));
  const one = await world.player(1);
  // the reading takes until closing; what was judged before it is judged again in the write
  const load: EntryWorld['deps']['entries']['load'] = async (query) => {
    const loaded = await world.deps.entries.load(query);
    world.clock.set(world.tournament.closesAt);
    return loaded;
  };
  const deps = { ...world.deps, entries: { ...world.deps.entries, load } };
  const result = await enterEvent(
    deps,
    one.actor,
    world.tournament.id,
    anEntryRequest(),
    'at-closing',
  );
  expect(reasonOf(result)).toBe('ENTRY_CLOSED');
  expect(await world.entries()).toEqual([]);
  await expectAtRest(world);
});

test('closing between the ticket and the entry: it is entered as of its ticket (ENT-13)', async () => {
  const world = await entryWorld(table(), places(PLACES));
  const one = await world.player(1);
  const last = new Date(Date.parse(world.tournament.closesAt) - 1).toISOString();
  world.clock.set(last);
  // the book is written in the last millisecond, the entry a second after closing
  const write: EntryWorld['deps']['ledgers']['write'] = async (ledger, change) => {
    const written = await world.deps.ledgers.write(ledger, change);
    world.clock.set(addSeconds(world.tournament.closesAt, 1));
    return written;
  };
  const deps = { ...world.deps, ledgers: { ...world.deps.ledgers, write } };
  const entered = must(
    await enterEvent(deps, one.actor, world.tournament.id, anEntryRequest(), 'last-moment'),
  );
  expect(entered.enteredAt).toBe(last);
  expect(entered.history.map(({ at }) => at)).toEqual(entered.history.map(() => last));
  expect((await world.entries()).map(({ enteredAt }) => enteredAt)).toEqual([last]);
  await expectAtRest(world);
});

test('closing between the decision and the write of a change: the write does not hold (ENT-13)', async () => {
  const world = await entryWorld(table(), places(PLACES));
  const one = await world.player(1);
  const { id } = must(await world.enter(one, 'U12-MS'));
  const before = world.clock.now();
  // what is decided on is a moment before closing; what is written, at it
  let read = 0;
  const clock = { now: () => ((read += 1) === 1 ? before : world.tournament.closesAt) };
  const answer = await withdrawEntry({ ...world.deps, clock }, one.actor, id, 'at-closing');
  expect(reasonOf(answer)).toBe('WITHDRAWAL_LATE');
  expect((await world.entries()).map(({ ended }) => ended)).toEqual([null]);
  await expectAtRest(world);
});

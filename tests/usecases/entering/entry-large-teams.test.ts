import type { Quota } from '../../../src/contract/regulation';
import { STAFF_ROLES } from '../../../src/contract/words';
import type { EnterEvent } from '../../../src/contract/entries';
import type { StaffRole } from '../../../src/contract/words';
import { addSeconds } from '../../../functions/domain/calendar/calendar';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { phoneOf } from '../../support/builders/a-member';
import { anEventRule, aTeamRule, aTournament } from '../../support/builders/a-tournament';
import { describeEntering, must, reasonOf, type EntryWorld } from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

/** Numbers nobody has an account under: whoever is invited is counted all the same (CAP-1). */
const strangers = () => {
  let last = 4000;
  return (count: number, role: 'athlete' | StaffRole = 'athlete'): EnterEvent['invitees'] =>
    Array.from({ length: count }, () => ({ phone: phoneOf((last += 1)), role }));
};

const LARGE = aTeamRule({
  athletes: { min: 3, max: 30 },
  staff: { leader: 2, coach: 3, doctor: 2, staff: 4 },
});
const QUOTAS: Quota[] = [
  { of: 'athletes', per: 'tournament', max: 200 },
  { of: 'athletes', per: 'unit', by: 'group', max: 60 },
  { of: 'athletes', per: 'unit', max: 90 },
  { of: 'entries', per: 'unit', by: 'event', max: 2 },
  ...STAFF_ROLES.map((role): Quota => ({ of: 'staff', role, per: 'unit', max: 5 })),
];

/** Teams entered for a unit each: places for 30 athletes, which one team may fill. */
const aLargeEvent = {
  eventRules: [
    anEventRule({
      disciplines: ['OT'],
      team: LARGE,
      places: { by: 'first-come' as const, entries: null, athletes: 30, waitingList: true },
    }),
  ],
  quotas: QUOTAS,
  entry: { ...aTournament().rules.entry, unit: 'required' as const },
};

const aUnit = async (world: EntryWorld, n: number): Promise<string> => {
  const id = `unit-${n}`;
  const place = { kind: 'school', province: '江苏', city: '南京' } as const;
  await world.stores.seedUnit({ id, name: `第${n}小学`, ...place, state: 'kept' });
  return id;
};

const enterTeam = async (world: EntryWorld, n: number, invitees: EnterEvent['invitees']) => {
  const unitId = await aUnit(world, n);
  return must(await world.enter(await world.player(n), 'U12-OT', { unitId, invitees }));
};

const whoWaits = async (world: EntryWorld): Promise<number> =>
  (await world.entries()).filter(({ waitlisted, ended }) => waitlisted && !ended).length;

const large = (some: ReturnType<typeof strangers>): EnterEvent['invitees'] => [
  ...some(29),
  ...some(2, 'leader'),
  ...some(3, 'coach'),
  ...some(2, 'doctor'),
  ...some(4, 'staff'),
];

const staffOf = (some: ReturnType<typeof strangers>): EnterEvent['invitees'] => [
  ...some(1, 'leader'),
  ...some(1, 'coach'),
  ...some(2, 'staff'),
];

describeEntering('a large team and those who wait for its room (CAP-3)', (makeWorld) => {
  test('it withdraws, and all of them are let in by the same request (ENT-9)', async () => {
    const world = await makeWorld(aLargeEvent);
    const some = strangers();
    const team = await enterTeam(world, 1, large(some));
    for (let n = 2; n <= 11; n += 1) await enterTeam(world, n, [...some(2), ...staffOf(some)]);
    expect(await whoWaits(world)).toBe(10);
    const initiator = await world.player(1);
    must(await withdrawEntry(world.deps, initiator.actor, team.id, 'withdraw'));
    expect(await whoWaits(world)).toBe(0);
    await expectAtRest(world);
  });

  test('it changes everybody but its initiator at once, and is large as before (ENT-8)', async () => {
    const world = await makeWorld(aLargeEvent);
    const some = strangers();
    const team = await enterTeam(world, 1, large(some));
    await enterTeam(world, 2, some(2));
    const initiator = await world.player(1);
    const remove = team.slots.filter((slot) => !slot.initiator).map(({ id }) => id);
    must(
      await changeRoster(
        world.deps,
        initiator.actor,
        team.id,
        { add: large(some), remove },
        'all-new',
      ),
    );
    expect(await whoWaits(world)).toBe(1);
    await expectAtRest(world);
  });

  test('it keeps three, and the next ones are let in by the same request (ENT-8)', async () => {
    const world = await makeWorld(aLargeEvent);
    const some = strangers();
    const team = await enterTeam(world, 1, large(some));
    for (let n = 2; n <= 12; n += 1) await enterTeam(world, n, [...some(2), ...staffOf(some)]);
    const initiator = await world.player(1);
    const remove = team.slots
      .filter(({ role }) => role === 'athlete')
      .slice(3)
      .map(({ id }) => id);
    must(await changeRoster(world.deps, initiator.actor, team.id, { add: [], remove }, 'fewer'));
    expect(await whoWaits(world)).toBe(2);
    await expectAtRest(world);
  });

  test('it lapses at closing, and the complete teams that wait get its place (ENT-14)', async () => {
    const world = await makeWorld(aLargeEvent);
    const some = strangers();
    await enterTeam(world, 1, large(some));
    const complete: string[] = [];
    for (let n = 2; n <= 11; n += 1) {
      const mates = [await world.player(10 + 2 * n), await world.player(11 + 2 * n)];
      const { id } = await enterTeam(world, n, world.invite(mates));
      for (const mate of mates) must(await world.confirm(mate, id));
      complete.push(id);
    }
    world.clock.set(addSeconds(world.tournament.closesAt, 120));
    await world.sweep();
    const live = (await world.entries()).filter(({ ended }) => !ended);
    expect(live.map(({ id, waitlisted }) => [id, waitlisted])).toEqual(
      complete.map((id) => [id, false]),
    );
    await expectAtRest(world);
  });
});

/** Ten athletes at most, a waiting list, teams of three to thirty. */
const tenAthletes = {
  eventRules: [
    anEventRule({
      disciplines: ['OT'],
      team: LARGE,
      places: { by: 'first-come' as const, entries: null, athletes: 10, waitingList: true },
    }),
  ],
};

describeEntering('a team larger than the limit itself (CAP-2)', (makeWorld) => {
  test('is refused, and stops nobody who would wait behind it', async () => {
    const world = await makeWorld(tenAthletes);
    const some = strangers();
    const enter = async (n: number, invitees: EnterEvent['invitees']) =>
      world.enter(await world.player(n), 'U12-OT', { invitees });
    must(await enter(1, some(9)));
    expect(reasonOf(await enter(2, some(10)))).toBe('EVENT_FULL');
    expect(must(await enter(3, some(2))).shown).toBe('waitlisted');
  });

  test('does not become one while it waits (ENT-8)', async () => {
    const world = await makeWorld(tenAthletes);
    const some = strangers();
    const enter = async (n: number, invitees: EnterEvent['invitees']) =>
      must(await world.enter(await world.player(n), 'U12-OT', { invitees }));
    const first = await enter(1, some(9));
    const waiting = await enter(2, some(2));
    await enter(3, some(2));
    const grow = { add: some(8), remove: [] };
    const second = await world.player(2);
    const grown = await changeRoster(world.deps, second.actor, waiting.id, grow, 'grow');
    expect(reasonOf(grown)).toBe('EVENT_FULL');
    const initiator = await world.player(1);
    must(await withdrawEntry(world.deps, initiator.actor, first.id, 'withdraw'));
    expect(await whoWaits(world)).toBe(0);
    await expectAtRest(world);
  });
});

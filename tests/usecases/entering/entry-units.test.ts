import type { Quota } from '../../../src/contract/regulation';
import { eventOf } from '../../../functions/domain/entry/rules-of';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { entryPageOf, listedEntries } from '../../../functions/domain/lists/listed-entries';
import { anEventRule, aTournament } from '../../support/builders/a-tournament';
import {
  describeEntering,
  must,
  reasonOf,
  type EntryWorld,
  type Player,
} from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

/** CAP-5: a unit has two athletes in a group. */
const quotas: Quota[] = [{ of: 'athletes', per: 'unit', by: 'group', max: 2 }];
const ofUnits = {
  eventRules: [
    anEventRule({
      disciplines: ['MS', 'MD'],
      places: { by: 'first-come' as const, entries: null, athletes: null, waitingList: false },
    }),
  ],
  quotas,
  entry: { ...aTournament().rules.entry, unit: 'required' as const },
};
const PLACE = { kind: 'school', province: '江苏', city: '南京', state: 'kept' } as const;
const seedUnits = async (world: EntryWorld): Promise<void> => {
  await world.stores.seedUnit({ id: 'unit-x', name: '云杉小学', ...PLACE });
  await world.stores.seedUnit({ id: 'unit-y', name: '白桦小学', ...PLACE });
};
const confirmFor = (world: EntryWorld, who: Player, entryId: string, unitId?: string) =>
  world.confirm(who, entryId, '飞鱼队', `confirm-${who.n}-${unitId}`, undefined, unitId);

const unitsListed = async (world: EntryWorld): Promise<readonly string[][]> => {
  const event = eventOf(world.tournament, 'U12-MD')!;
  const about = {
    event,
    rankedIn: { group: event.group.rankingList, issue: null },
    listPublic: true,
    closesAt: world.tournament.closesAt,
  };
  const now = world.clock.now();
  const page = entryPageOf(about, await world.entries(), { now, after: null, limit: 50 });
  const lines = listedEntries(about, page, { published: null, ranks: new Map(), mine: new Set() });
  return lines.map(({ units }) => units);
};

describeEntering('CAP-5: a unit for every athlete', (makeWorld) => {
  const pairOf = async (world: EntryWorld): Promise<readonly [Player, Player, string]> => {
    await seedUnits(world);
    const [lin, su] = [await world.player(1), await world.player(2)];
    const invitees = world.invite([su]);
    const made = must(await world.enter(lin, 'U12-MD', { unitId: 'unit-x', invitees }));
    return [lin, su, made.id];
  };

  test('who confirms says which unit they play for, and counts there from then on', async () => {
    const world = await makeWorld(ofUnits);
    const [lin, su, id] = await pairOf(world);
    const counted = async () => (await world.ledgers()).map(({ units }) => Object.entries(units));
    const sizes = async () =>
      (await counted()).flat().map(([key, list]) => `${key} ${Object.keys(list).length}`);
    expect(await sizes()).toEqual(['0|U12|unit-x 2']);
    expect(must(await getEntry(world.deps, su.actor, id)).asksUnit).toBe(true);
    expect(reasonOf(await confirmFor(world, su, id, 'nowhere'))).toBe('UNIT_UNKNOWN');
    const view = must(await confirmFor(world, su, id, 'unit-y'));
    expect([view.unit?.name, ...view.slots.map(({ unit }) => unit)]).toEqual([
      '云杉小学',
      null,
      '白桦小学',
    ]);
    expect(view.asksUnit).toBe(false);
    expect((await sizes()).sort()).toEqual(['0|U12|unit-x 1', '0|U12|unit-y 1']);
    expect(await unitsListed(world)).toEqual([['云杉小学', '白桦小学']]);
    await expectAtRest(world);
    // whoever is removed counts nowhere; the next one for the entry's unit until they say so
    const change = { add: world.invite([await world.player(3)]), remove: ['s2'] };
    must(await changeRoster(world.deps, lin.actor, id, change, 'roster-1'));
    expect((await sizes()).filter((line) => !line.endsWith(' 0'))).toEqual(['0|U12|unit-x 2']);
    await expectAtRest(world);
    must(await withdrawEntry(world.deps, lin.actor, id, 'withdraw-1'));
    expect((await sizes()).every((line) => line.endsWith(' 0'))).toBe(true);
    await expectAtRest(world);
  });

  test('who says nothing plays for the unit of the entry', async () => {
    const world = await makeWorld(ofUnits);
    const [, su, id] = await pairOf(world);
    expect(must(await confirmFor(world, su, id)).slots.map(({ unit }) => unit)).toEqual([
      null,
      null,
    ]);
    expect(await unitsListed(world)).toEqual([['云杉小学']]);
  });

  test('whose unit is full cannot confirm for it, and still can for the other', async () => {
    const world = await makeWorld(ofUnits);
    const [, su, id] = await pairOf(world);
    for (const n of [4, 5])
      must(await world.enter(await world.player(n), 'U12-MS', { unitId: 'unit-y' }));
    expect(reasonOf(await confirmFor(world, su, id, 'unit-y'))).toBe('UNIT_FULL');
    must(await confirmFor(world, su, id, 'unit-x'));
    await expectAtRest(world);
  });

  test('brother and sister play for their own schools, in at once', async () => {
    const world = await makeWorld(ofUnits);
    await seedUnits(world);
    const mother = await world.player(8, { birthDate: '1985-01-01' });
    const [one, other] = [await world.child(1, [mother]), await world.child(2, [mother])];
    const own = {
      ...{ memberId: other.id, role: 'athlete' as const, answers: {}, unitId: 'unit-y' },
      declaration: { accepted: true as const, version: '2026-11' as const },
    };
    const request = { for: one.id, unitId: 'unit-x', own: [own] };
    const view = must(await world.enter(mother, 'U12-MD', request));
    expect([view.shown, ...view.slots.map(({ unit }) => unit)]).toEqual([
      'entered',
      null,
      '白桦小学',
    ]);
    const unknown = { ...request, own: [{ ...own, unitId: 'nowhere' }] };
    expect(reasonOf(await world.enter(mother, 'U12-MD', unknown, 'again'))).toBe('UNIT_UNKNOWN');
    await expectAtRest(world);
  });
});

import type { Regulation } from '../../../src/contract/regulation';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { myFit } from '../../../functions/usecases/entering/my-fit';
import { listMyEntries } from '../../../functions/usecases/entering/list-my-entries';
import {
  cancelOwn,
  declineEntry,
  remindInvitees,
  withdrawEntry,
} from '../../../functions/usecases/entering/transitions';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { anEventRule, aTournament } from '../../support/builders/a-tournament';
import {
  describeEntering,
  must,
  reasonOf,
  type EntryWorld,
  type MakeEntryWorld,
  type Player,
} from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

type SinglesBy = Regulation['entry']['singlesBy'];

/** A camp: ten different athletes of a school in a group, and its leader enters them (ENT-1). */
const camp = (singlesBy: SinglesBy, max = 10): Partial<Regulation> => ({
  eventRules: [
    anEventRule({
      disciplines: ['MS', 'MD'],
      places: { by: 'first-come', entries: 8, athletes: null, waitingList: false },
    }),
  ],
  quotas: [
    { of: 'athletes', per: 'unit', by: 'group', max },
    { of: 'staff', role: 'leader', per: 'unit', max: 1 },
  ],
  entry: { ...aTournament().rules.entry, unit: 'optional', singlesBy },
});

const withSchool = async (makeWorld: MakeEntryWorld, ...given: Parameters<typeof camp>) => {
  const world = await makeWorld(camp(...given));
  const place = { kind: 'school', province: '江苏', city: '南京', state: 'kept' } as const;
  await world.stores.seedUnit({ id: 'school', name: '云杉小学', ...place });
  const leader = await world.player(8, { birthDate: '1985-01-01', grade: null });
  const enter = (whom: readonly Player[], key: string, unitId: string | null = 'school') =>
    world.enter(leader, 'U12-MS', { role: 'leader', unitId, invitees: world.invite(whom) }, key);
  return { world, leader, enter };
};
const held = async (world: EntryWorld) =>
  (await world.ledgers()).reduce((sum, { places }) => sum + Object.keys(places).length, 0);

describeEntering('ENT-1: singles by whom the regulation says', (makeWorld) => {
  test('a leader enters an athlete by number, who confirms without a team’s name', async () => {
    const { world, leader, enter } = await withSchool(makeWorld, ['leader']);
    const lin = await world.player(1);
    const made = must(await enter([lin], 'one'));
    expect(made).toMatchObject({
      ...{ kind: 'singles', shown: 'waiting-for-players', viewer: 'initiator' },
      allowed: ['share', 'withdraw'],
      missing: [{ kind: 'confirmations', count: 1 }],
    });
    const seen = must(await getEntry(world.deps, lin.actor, made.id));
    expect(seen).toMatchObject({ asksTeamName: false, allowed: ['confirm', 'decline'] });
    expect(must(await world.confirm(lin, made.id, ''))).toMatchObject({
      ...{ shown: 'entered', viewer: 'invitee', allowed: ['withdraw'] },
    });
    expect(must(await getEntry(world.deps, leader.actor, made.id)).shown).toBe('entered');
    expect(must(await enter([lin], 'one')).id).toBe(made.id);
    await expectAtRest(world);
  });

  test('many of one event and several groups, each of them once, within the school’s quota', async () => {
    const { world, leader, enter } = await withSchool(makeWorld, ['leader'], 2);
    const [lin, su, he] = [await world.player(1), await world.player(2), await world.player(3)];
    must(await enter([lin], 'one'));
    must(await enter([su], 'two'));
    expect(reasonOf(await enter([su], 'two-again'))).toBe('ROSTER_ALREADY_INVITED');
    expect(reasonOf(await enter([he], 'three'))).toBe('UNIT_FULL');
    // another leader of the school is one too many, of another school is not
    const other = await world.player(9, { birthDate: '1985-01-01' });
    const invitees = world.invite([lin]);
    const asOther = { role: 'leader' as const, unitId: 'school', invitees };
    expect(reasonOf(await world.enter(other, 'U12-MS', asOther))).toBe('UNIT_STAFF_FULL');
    expect(await held(world)).toBe(2);
    const { entries } = must(await listMyEntries(world.deps, leader.actor));
    expect(entries.map(({ shown }) => shown)).toEqual([
      'waiting-for-players',
      'waiting-for-players',
    ]);
    await expectAtRest(world);
  });

  test('the same number twice at once is one entry', async () => {
    const { world, enter } = await withSchool(makeWorld, ['leader']);
    const lin = await world.player(1);
    const results = await Promise.all(['a', 'b', 'c'].map((key) => enter([lin], key)));
    expect(results.map(reasonOf).sort()).toEqual([
      'ROSTER_ALREADY_INVITED',
      'ROSTER_ALREADY_INVITED',
      'ok',
    ]);
    await expectAtRest(world);
  });

  test('an athlete who declines ends it, and the place is free; one who withdraws too (ENT-9)', async () => {
    const { world, leader, enter } = await withSchool(makeWorld, ['leader']);
    const [lin, su] = [await world.player(1), await world.player(2)];
    const first = must(await enter([lin], 'one'));
    expect(must(await declineEntry(world.deps, lin.actor, first.id, 'no')).shown).toBe('withdrawn');
    expect(await held(world)).toBe(0);
    await expectAtRest(world);
    // entered anew
    const second = must(await enter([lin], 'again'));
    must(await world.confirm(lin, second.id, ''));
    expect(reasonOf(await cancelOwn(world.deps, lin.actor, second.id, 'cancel'))).toBe(
      'ROSTER_INITIATOR',
    );
    const gone = must(await withdrawEntry(world.deps, lin.actor, second.id, 'withdraw'));
    expect(gone.shown).toBe('withdrawn');
    expect(gone.history.at(-1)).toMatchObject({ kind: 'withdrawn', by: '球员1' });
    expect(await held(world)).toBe(0);
    // the leader withdraws what was entered
    const third = must(await enter([su], 'three'));
    expect(reasonOf(await withdrawEntry(world.deps, su.actor, third.id, 'w-3'))).toBe(
      'NOT_INITIATOR',
    );
    must(await withdrawEntry(world.deps, leader.actor, third.id, 'w-4'));
    await expectAtRest(world);
  });

  test('one that its athlete declines says that its fee is due back, as of a lapse (FEE-3)', async () => {
    const world = await makeWorld({
      ...camp(['leader']),
      money: {
        ...aTournament().rules.money,
        fees: [{ disciplines: ['MS', 'MD'], per: 'entry', fen: 10_000 }],
      },
    });
    const place = { kind: 'school', province: '江苏', city: '南京', state: 'kept' } as const;
    await world.stores.seedUnit({ id: 'school', name: '云杉小学', ...place });
    const [leader, lin] = [await world.player(8), await world.player(1)];
    const led = { role: 'leader' as const, unitId: 'school', invitees: world.invite([lin]) };
    const { id } = must(await world.enter(leader, 'U12-MS', led, 'one'));
    must(await declineEntry(world.deps, lin.actor, id, 'no'));
    const seen = must(await getEntry(world.deps, leader.actor, id));
    expect(seen).toMatchObject({ shown: 'withdrawn', refund: 'due' });
  });

  test('who has led many singles still initiates: that is counted apart', async () => {
    const { world, leader, enter } = await withSchool(makeWorld, ['leader']);
    const [lin, su] = [await world.player(1), await world.player(2)];
    for (let times = 0; times < 30; times += 1) {
      const { id } = must(await enter([lin], `single-${times}`));
      must(await withdrawEntry(world.deps, leader.actor, id, `withdraw-${times}`));
    }
    const pair = { role: 'leader' as const, unitId: 'school', invitees: world.invite([lin, su]) };
    expect(reasonOf(await world.enter(leader, 'U12-MD', pair, 'pair'))).toBe('ok');
    expect(reasonOf(await enter([lin], 'single-31'))).toBe('ok');
  });

  test('the roster of singles is not changed, and who waits may be reminded', async () => {
    const { world, leader, enter } = await withSchool(makeWorld, ['leader']);
    const [lin, su] = [await world.player(1), await world.player(2)];
    const { id } = must(await enter([lin], 'one'));
    const change = { add: world.invite([su]), remove: ['s2'] };
    expect(reasonOf(await changeRoster(world.deps, leader.actor, id, change, 'change'))).toBe(
      'SINGLES_BY',
    );
    world.clock.set('2026-12-02T02:00:00.000Z');
    must(await remindInvitees(world.deps, leader.actor, id, 'remind'));
  });

  test('who is judged on confirming: the athlete, never the leader (ENT-2, ENT-7)', async () => {
    const { world, enter } = await withSchool(makeWorld, ['leader']);
    const older = await world.player(1, { birthDate: '2013-12-31' });
    const { id } = must(await enter([older], 'one'));
    expect(reasonOf(await world.confirm(older, id, ''))).toBe('TOO_OLD');
    // what waits at closing lapses (ENT-14)
    world.clock.set('2026-12-10T16:00:00.000Z');
    expect(must(await getEntry(world.deps, older.actor, id)).shown).toBe('lapsed');
  });

  test('whoever is not named is refused, and told beforehand', async () => {
    const { world, leader, enter } = await withSchool(makeWorld, ['leader']);
    const deps = { ...world.deps, sentence: ({ reason }: { reason: string }) => reason };
    const fitOf = async (who: Player, memberId?: string) =>
      must(await myFit(deps, who.actor, world.tournament.id, memberId)).events.find(
        ({ eventId }) => eventId === 'U12-MS',
      );
    const lin = await world.player(1);
    expect(await world.enter(lin, 'U12-MS')).toMatchObject({
      ...{ reason: 'SINGLES_BY', detail: { by: 'leader' } },
    });
    expect((await fitOf(lin))?.refusals.map(({ reason }) => reason)).toEqual(['SINGLES_BY']);
    expect((await fitOf(leader))?.initiating).toBeNull();
    expect(reasonOf(await enter([lin], 'no-unit', null))).toBe('UNIT_REQUIRED');
    expect(reasonOf(await enter([], 'nobody'))).toBe('SINGLES_BY');
    expect(reasonOf(await enter([lin, await world.player(2)], 'two'))).toBe('SINGLES_BY');
  });

  test('in person alone: not by a guardian, nor by a leader; as usual: by both but the leader', async () => {
    for (const [by, forChild, byLeader] of [
      [['athlete'], 'SINGLES_BY', 'SINGLES_BY'],
      [['guardian', 'leader'], 'ok', 'ok'],
      [undefined, 'ok', 'SINGLES_BY'],
    ] as const) {
      const { world, leader, enter } = await withSchool(makeWorld, by && [...by]);
      const child = await world.child(2, [leader]);
      const entered = await world.enter(leader, 'U12-MS', { for: child.id }, 'child');
      expect(reasonOf(entered)).toBe(forChild);
      expect(reasonOf(await enter([await world.player(1)], 'lin'))).toBe(byLeader);
      await expectAtRest(world);
    }
  });
});

import { utc } from '../../../src/contract/regulation';
import type { Player } from '../../support/entry-world';
import {
  cancelOwn,
  declineEntry,
  remindInvitees,
  withdrawEntry,
} from '../../../functions/usecases/entering/transitions';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { getInvitation } from '../../../functions/usecases/entering/get-invitation';
import { listMyEntries } from '../../../functions/usecases/entering/list-my-entries';
import { shareEntry } from '../../../functions/usecases/entering/share-entry';
import { anEventRule } from '../../support/builders/a-tournament';
import { describeEntering, must, reasonOf, type EntryWorld } from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

const people = (world: EntryWorld, count: number, from = 1): Promise<Player[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => world.player(from + at)));
const [LIN, SU, HE] = [0, 1, 2];
const at = <T>(list: readonly T[], index: number | undefined): T => list[index ?? 0] as T;

describeEntering('pairs and teams', (makeWorld) => {
  test('a team: invited by phone, confirmed by name, entered when all have (ENT-5 to ENT-7)', async () => {
    const world = await makeWorld();
    const all = await people(world, 3);
    const [lin, su, he] = [at(all, LIN), at(all, SU), at(all, HE)];
    const made = must(
      await world.enter(lin, 'U12-OT', { invitees: world.invite([su, he]), teamName: ' 飞鱼队 ' }),
    );
    expect(made).toMatchObject({
      shown: 'waiting-for-players',
      teamName: '飞鱼队',
      missing: [{ kind: 'confirmations', count: 2 }],
      allowed: ['change-roster', 'share', 'withdraw'],
    });
    expect(made.slots.map(({ name, phoneMasked }) => [name, phoneMasked])).toEqual([
      ['球员1', lin.member.phone?.masked],
      [null, su.member.phone?.masked],
      [null, he.member.phone?.masked],
    ]);
    await world.sweep();
    // side by side, in no order
    expect(world.sms.sent.map(({ phone, template }) => [phone, template]).sort()).toEqual(
      [
        [su.phone, 'invited'],
        [he.phone, 'invited'],
      ].sort(),
    );

    const invited = must(await getEntry(world.deps, su.actor, made.id));
    expect(invited).toMatchObject({
      shown: 'to-confirm',
      teamName: null,
      allowed: ['confirm', 'decline'],
      viewer: 'invitee',
    });
    expect(invited.slots.find(({ me }) => me)?.name).toBe('球员2');
    expect(invited.slots.filter(({ me }) => !me).map(({ phoneMasked }) => phoneMasked)).toEqual([
      null,
      null,
    ]);
    const [mine] = must(await listMyEntries(world.deps, su.actor)).entries;
    expect(mine).toMatchObject({
      shown: 'to-confirm',
      todo: 'confirm',
      section: 'todo',
      until: world.tournament.closesAt,
      teamName: null,
    });

    expect(reasonOf(await world.confirm(su, made.id, '飞鱼'))).toBe('TEAM_NAME_MISMATCH');
    const confirmed = must(await world.confirm(su, made.id, '　飞鱼队 '));
    expect(confirmed).toMatchObject({ shown: 'waiting-for-players', teamName: '飞鱼队' });
    expect(must(await world.confirm(su, made.id, '　飞鱼队 '))).toEqual(confirmed);
    expect(reasonOf(await world.confirm(su, made.id, '飞鱼队', 'another-key'))).toBe(
      'ALREADY_CONFIRMED',
    );
    const done = must(await world.confirm(he, made.id));
    expect(done).toMatchObject({ shown: 'entered', missing: [], allowed: ['cancel-own'] });
    expect(done.history.map(({ kind }) => kind)).toEqual([
      'entered',
      'invited',
      'invited',
      'confirmed',
      'confirmed',
      'succeeded',
    ]);
    await expectAtRest(world);
  });

  test('rosters that are refused (ENT-10)', async () => {
    const world = await makeWorld();
    const all = await people(world, 7);
    const lin = at(all, LIN);
    const rest = all.slice(1);
    const tries: [string, Parameters<EntryWorld['enter']>[2], string][] = [
      ['U12-OT', { invitees: world.invite([lin]) }, 'ROSTER_OWN_PHONE'],
      ['U12-OT', { invitees: world.invite([at(rest, 0), at(rest, 0)]) }, 'ROSTER_DUPLICATE_PHONE'],
      ['U12-OT', { invitees: world.invite(rest) }, 'ROSTER_TOO_MANY_ATHLETES'],
      ['U12-MD', { invitees: world.invite(rest.slice(0, 2)) }, 'ROSTER_TOO_MANY_ATHLETES'],
      ['U12-MD', { invitees: world.invite([at(rest, 0)], 'coach') }, 'ROSTER_TOO_MANY_STAFF'],
      ['U12-OT', { invitees: world.invite(rest.slice(0, 2), 'coach') }, 'ROSTER_TOO_MANY_STAFF'],
      ['U12-OT', { teamName: null }, 'TEAM_NAME_REQUIRED'],
      ['U12-OT', { teamName: '飞鱼🐟队' }, 'INVALID_REQUEST'],
      ['U12-OT', { teamName: '——' }, 'INVALID_REQUEST'],
    ];
    for (const [eventId, input, reason] of tries)
      expect([input, reasonOf(await world.enter(lin, eventId, input))]).toEqual([input, reason]);
    expect(await world.entries()).toEqual([]);
    await expectAtRest(world);
  });

  test('an invitee declines; the initiator replaces them and keeps the place (ENT-7, ENT-8)', async () => {
    const world = await makeWorld();
    const [lin, su, he] = (await people(world, 3)) as [Player, Player, Player];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    const declined = must(await declineEntry(world.deps, su.actor, made.id, 'decline-1'));
    expect(declined).toMatchObject({ shown: 'withdrawn', allowed: [] });
    expect(must(await declineEntry(world.deps, su.actor, made.id, 'decline-1'))).toEqual(declined);
    expect(must(await getEntry(world.deps, lin.actor, made.id))).toMatchObject({
      shown: 'waiting-for-players',
      missing: [{ kind: 'athletes', sex: 'M', count: 1 }],
    });
    expect(reasonOf(await world.confirm(su, made.id))).toBe('ALREADY_DECLINED');
    world.clock.advance(60);
    const change = { add: world.invite([he]), remove: [] };
    const changed = must(await changeRoster(world.deps, lin.actor, made.id, change, 'roster-1'));
    expect(changed).toMatchObject({ enteredAt: made.enteredAt, shown: 'waiting-for-players' });
    expect(must(await changeRoster(world.deps, lin.actor, made.id, change, 'roster-1'))).toEqual(
      changed,
    );
    const other = { ...change, remove: ['s2'] };
    expect(reasonOf(await changeRoster(world.deps, lin.actor, made.id, other, 'roster-1'))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(must(await world.confirm(he, made.id)).shown).toBe('entered');
    await expectAtRest(world);
  });

  test('变更邀请 is the initiator’s, and says what is wrong with it (ENT-8)', async () => {
    const world = await makeWorld();
    const [lin, su, he, wu] = (await people(world, 4)) as [Player, Player, Player, Player];
    const made = must(await world.enter(lin, 'U12-OT', { invitees: world.invite([su, he]) }));
    const change = async (who: Player, input: Parameters<typeof changeRoster>[3]) =>
      reasonOf(
        await changeRoster(world.deps, who.actor, made.id, input, `key-${JSON.stringify(input)}`),
      );
    const add = world.invite([wu]);
    expect(await change(su, { add, remove: [] })).toBe('NOT_INITIATOR');
    expect(await change(lin, { add: [], remove: [] })).toBe('INVALID_REQUEST');
    expect(await change(lin, { add: [], remove: ['s1'] })).toBe('ROSTER_INITIATOR');
    expect(await change(lin, { add: [], remove: ['s9'] })).toBe('SLOT_NOT_FOUND');
    expect(await change(lin, { add: world.invite([su]), remove: [] })).toBe(
      'ROSTER_ALREADY_INVITED',
    );
    expect(await change(lin, { add: world.invite([lin]), remove: [] })).toBe('ROSTER_OWN_PHONE');
    must(await world.confirm(su, made.id));
    must(await world.confirm(he, made.id));
    expect(must(await getEntry(world.deps, lin.actor, made.id)).shown).toBe('entered');
    expect(await change(lin, { add, remove: ['s3'] })).toBe('ok');
    expect(must(await getEntry(world.deps, su.actor, made.id)).shown).toBe('waiting-for-players');
    const removed = must(await getEntry(world.deps, he.actor, made.id));
    expect(removed).toMatchObject({ shown: 'not-needed', allowed: [], teamName: '飞鱼队' });
    // who is out does not see who plays now, nor what they do
    expect(removed.slots.map(({ name }) => name)).toEqual(['球员1', '球员3']);
    expect(removed.history.at(-1)).toMatchObject({ kind: 'removed', whom: '球员3' });
    expect(reasonOf(await world.confirm(he, made.id, '飞鱼队', 'late-1'))).toBe(
      'REMOVED_FROM_ROSTER',
    );
    await world.sweep();
    // they go at once: whose is first is not said
    expect(world.sms.sent.map(({ phone, template }) => [phone, template]).sort()).toEqual(
      [
        [he.phone, 'removed'],
        [wu.phone, 'invited'],
      ].sort(),
    );
    must(await world.confirm(wu, made.id));
    world.clock.set(utc(world.tournament.rules.entry.changeCutoffAt));
    expect(await change(lin, { add: world.invite([he]), remove: [] })).toBe('CHANGE_CUTOFF_PASSED');
    world.clock.set(world.tournament.closesAt);
    expect(await change(lin, { add: world.invite([he], 'coach'), remove: [] })).toBe(
      'ENTRY_CLOSED',
    );
    await expectAtRest(world);
  });

  test('a confirmed person cancels: a full team stays, a pair waits (ENT-8)', async () => {
    const world = await makeWorld();
    const [lin, su, he, wu, an] = (await people(world, 5)) as [
      Player,
      Player,
      Player,
      Player,
      Player,
    ];
    const team = must(await world.enter(lin, 'U12-OT', { invitees: world.invite([su, he, wu]) }));
    for (const one of [su, he, wu]) must(await world.confirm(one, team.id));
    must(await cancelOwn(world.deps, wu.actor, team.id, 'cancel-1'));
    const see = async (who: Player, id: string) =>
      must(await getEntry(world.deps, who.actor, id)).shown;
    expect([await see(lin, team.id), await see(su, team.id), await see(wu, team.id)]).toEqual([
      'entered-player-cancelled',
      'entered-player-cancelled',
      'withdrawn',
    ]);
    world.clock.advance(5);
    const add = { add: world.invite([an]), remove: [] };
    must(await changeRoster(world.deps, lin.actor, team.id, add, 'roster-1'));
    expect(await see(su, team.id)).toBe('waiting-for-players');
    must(await world.confirm(an, team.id));
    expect([await see(lin, team.id), await see(an, team.id)]).toEqual(['entered', 'entered']);

    const pair = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([wu]) }));
    must(await world.confirm(wu, pair.id));
    expect(reasonOf(await cancelOwn(world.deps, lin.actor, pair.id, 'cancel-2'))).toBe(
      'ROSTER_INITIATOR',
    );
    must(await cancelOwn(world.deps, wu.actor, pair.id, 'cancel-3'));
    expect(await see(lin, pair.id)).toBe('waiting-for-players');
    await expectAtRest(world);
  });

  test('the initiator dissolves the team; its people are free again (ENT-9)', async () => {
    const world = await makeWorld();
    const [lin, su, he] = (await people(world, 3)) as [Player, Player, Player];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    must(await world.confirm(su, made.id));
    const again = { invitees: world.invite([su]) };
    expect(reasonOf(await world.enter(he, 'U12-MD', again))).toBe('ok');
    const [, second] = await world.entries();
    expect(reasonOf(await world.confirm(su, second?.id ?? ''))).toBe('ALREADY_ENTERED');
    expect(reasonOf(await withdrawEntry(world.deps, su.actor, made.id, 'withdraw-0'))).toBe(
      'NOT_INITIATOR',
    );
    must(await withdrawEntry(world.deps, lin.actor, made.id, 'withdraw-1'));
    expect(must(await getEntry(world.deps, su.actor, made.id)).shown).toBe('dissolved');
    must(await world.confirm(su, second?.id ?? '', '飞鱼队', 'free-again'));
    await expectAtRest(world);
  });

  test('commitments: ENT-2, ENT-3, ENT-4, ENT-11', async () => {
    const world = await makeWorld();
    const [lin, su] = (await people(world, 2)) as [Player, Player];
    const coach = await world.player(9, { birthDate: '1985-01-01' });
    must(await world.enter(coach, 'U12-OT', { role: 'coach' }));
    expect(reasonOf(await world.enter(coach, 'U12-OT', { role: 'coach' }, 'second-1'))).toBe(
      'INITIATOR_HAS_ENTRY',
    );
    expect(reasonOf(await world.enter(coach, 'U14-OT', { role: 'coach' }))).toBe(
      'INITIATOR_OTHER_GROUP',
    );
    must(await world.enter(coach, 'U12-MD', { role: 'leader' }));
    must(await world.enter(lin, 'U12-MS'));
    expect(reasonOf(await world.enter(lin, 'U14-OT', { role: 'leader' }))).toBe(
      'INITIATOR_NOT_OF_GROUP',
    );
    // su is a leader who initiated in U14; as an athlete of U12 su would not play where su initiates
    must(await world.enter(su, 'U14-OT', { role: 'leader' }));
    expect(reasonOf(await world.enter(su, 'U12-MS'))).toBe('INITIATOR_NOT_OF_GROUP');
    await expectAtRest(world);
  });

  test('a unit’s second pair needs an athlete of it as initiator (ENT-4)', async () => {
    const world = await makeWorld();
    const unit = {
      id: 'unit1',
      name: '某小学',
      kind: 'school',
      province: '江苏',
      city: '南京',
      state: 'kept',
    } as const;
    await world.stores.seedUnit(unit);
    const [lin, su] = (await people(world, 2)) as [Player, Player];
    const coaches = [
      await world.player(8, { birthDate: '1985-01-01' }),
      await world.player(9, { birthDate: '1985-01-01' }),
    ];
    const first = must(
      await world.enter(at(coaches, 0), 'U12-MD', { role: 'coach', unitId: unit.id }),
    );
    expect(first.unit).toEqual({ id: 'unit1', name: '某小学' });
    expect(
      reasonOf(await world.enter(at(coaches, 1), 'U12-MD', { role: 'coach', unitId: unit.id })),
    ).toBe('INITIATOR_MUST_BE_ATHLETE');
    must(await world.enter(lin, 'U12-MD', { unitId: unit.id, invitees: world.invite([su]) }));
    await expectAtRest(world);
  });

  test('pairs of a unit that wait count as its pairs (ENT-4, CAP-3)', async () => {
    const places = { by: 'first-come', entries: 1, athletes: null, waitingList: true } as const;
    const world = await makeWorld({ eventRules: [anEventRule({ disciplines: ['MD'], places })] });
    const unit = {
      id: 'unit1',
      name: '某小学',
      kind: 'school',
      province: '江苏',
      city: '南京',
      state: 'kept',
    } as const;
    await world.stores.seedUnit(unit);
    must(await world.enter(await world.player(1), 'U12-MD'));
    const asCoach = async (n: number) =>
      world.enter(await world.player(n, { birthDate: '1985-01-01' }), 'U12-MD', {
        role: 'coach',
        unitId: unit.id,
      });
    expect(must(await asCoach(8)).waitingPosition).toBe(1);
    expect(reasonOf(await asCoach(9))).toBe('INITIATOR_MUST_BE_ATHLETE');
    expect(
      must(await world.enter(await world.player(2), 'U12-MD', { unitId: unit.id })).shown,
    ).toBe('waitlisted');
    await expectAtRest(world);
  });

  test('mixed pairs: the second of one sex is refused on confirming (ENT-10)', async () => {
    const world = await makeWorld();
    const [lin, su] = (await people(world, 2)) as [Player, Player];
    const girl = await world.player(7, { sex: 'F' });
    const made = must(await world.enter(lin, 'U12-XD', { invitees: world.invite([su]) }));
    expect(reasonOf(await world.confirm(su, made.id))).toBe('WRONG_SEX');
    const change = { add: world.invite([girl]), remove: ['s2'] };
    must(await changeRoster(world.deps, lin.actor, made.id, change, 'roster-1'));
    expect(must(await world.confirm(girl, made.id)).shown).toBe('entered');
    await expectAtRest(world);
  });

  test('limits of persons over all events, invited ones counted (CAP-1)', async () => {
    const world = await makeWorld({
      quotas: [{ of: 'athletes', per: 'tournament', max: 3 }],
    });
    const [lin, su, he, wu] = (await people(world, 4)) as [Player, Player, Player, Player];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    must(await world.enter(lin, 'U12-MS'));
    must(await world.enter(he, 'U12-MS'));
    expect(reasonOf(await world.enter(wu, 'U12-WS'))).toBe('WRONG_SEX');
    expect(reasonOf(await world.enter(wu, 'U12-MD', {}, 'full-1'))).toBe('TOURNAMENT_FULL');
    const add = { add: world.invite([wu]), remove: [] };
    expect(reasonOf(await changeRoster(world.deps, lin.actor, made.id, add, 'roster-1'))).toBe(
      'ROSTER_TOO_MANY_ATHLETES',
    );
    must(await declineEntry(world.deps, su.actor, made.id, 'decline-1'));
    must(await world.enter(wu, 'U12-MD', {}, 'free-1'));
    expect(
      reasonOf(
        await changeRoster(
          world.deps,
          lin.actor,
          made.id,
          { ...add, add: world.invite([su]) },
          'roster-2',
        ),
      ),
    ).toBe('TOURNAMENT_FULL');
    await expectAtRest(world);
  });

  test('limits per unit and group, and of its staff (CAP-1, ENT-10)', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({
          disciplines: ['MS', 'MD'],
          places: { by: 'first-come', entries: null, athletes: null, waitingList: false },
        }),
      ],
      quotas: [
        { of: 'athletes', per: 'unit', by: 'group', max: 2 },
        { of: 'staff', role: 'leader', per: 'unit', max: 1 },
      ],
    });
    const unit = {
      id: 'unit1',
      name: '某小学',
      kind: 'school',
      province: '江苏',
      city: '南京',
      state: 'kept',
    } as const;
    await world.stores.seedUnit(unit);
    const [lin, su, he] = (await people(world, 3)) as [Player, Player, Player];
    must(await world.enter(lin, 'U12-MS', { unitId: 'unit1' }));
    must(await world.enter(lin, 'U12-MD', { unitId: 'unit1', invitees: world.invite([su]) }));
    expect(reasonOf(await world.enter(he, 'U12-MS', { unitId: 'unit1' }))).toBe('UNIT_FULL');
    must(await world.enter(he, 'U12-MS'));
    const leader = await world.player(8, { birthDate: '1985-01-01' });
    const other = await world.player(9, { birthDate: '1985-01-01' });
    expect(reasonOf(await world.enter(leader, 'U12-MD', { unitId: 'unit1', role: 'leader' }))).toBe(
      'INITIATOR_MUST_BE_ATHLETE',
    );
    must(await world.enter(other, 'U12-MD', { role: 'leader' }));
    await expectAtRest(world);
  });

  test('reminders, share cards and the invitation they show', async () => {
    const world = await makeWorld();
    const [lin, su] = (await people(world, 2)) as [Player, Player];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    const remind = (key: string) => remindInvitees(world.deps, lin.actor, made.id, key);
    expect(await remind('remind-1')).toMatchObject({
      reason: 'TOO_MANY_REQUESTS',
      detail: { retryAfterSeconds: 3600 },
    });
    // offered when it may be done, and not again until it may be done again
    const offered = async () =>
      must(await getEntry(world.deps, lin.actor, made.id)).allowed.includes('remind');
    expect(await offered()).toBe(false);
    world.clock.advance(3600);
    expect(await offered()).toBe(true);
    await world.sweep();
    world.clock.advance(3600);
    must(await remind('remind-2'));
    must(await remind('remind-2'));
    expect(await offered()).toBe(false);
    await world.sweep();
    // TEL-7: what reminds says so
    const toSu = world.sms.sent.filter(({ phone }) => phone === su.phone);
    expect(toSu.map(({ template }) => template)).toEqual(['invited', 'reminder']);
    const link = must(await shareEntry(world.deps, lin.actor, made.id, 'share-01'));
    expect(must(await shareEntry(world.deps, lin.actor, made.id, 'share-02'))).toEqual(link);
    expect(must(await getInvitation(world.deps, link.token))).toMatchObject({
      entryId: made.id,
      initiatorName: '球*1',
      discipline: 'MD',
      until: world.tournament.closesAt,
    });
    expect(reasonOf(await getInvitation(world.deps, `${link.token}x`))).toBe('ENTRY_NOT_FOUND');
    expect(reasonOf(await shareEntry(world.deps, su.actor, made.id, 'share-03'))).toBe(
      'NOT_INITIATOR',
    );
    world.clock.set(world.tournament.closesAt);
    expect(reasonOf(await getInvitation(world.deps, link.token))).toBe('ENTRY_NOT_FOUND');
  });

  test('at closing whoever still waits lapses, read or swept (ENT-14)', async () => {
    const world = await makeWorld();
    const [lin, su, he] = (await people(world, 3)) as [Player, Player, Player];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    const single = must(await world.enter(he, 'U12-MS'));
    await world.sweep();
    world.clock.set(world.tournament.closesAt);
    const seen = must(await getEntry(world.deps, lin.actor, made.id));
    expect(seen).toMatchObject({ shown: 'lapsed', allowed: [], missing: [], refund: null });
    expect(must(await listMyEntries(world.deps, su.actor)).entries).toMatchObject([
      { shown: 'lapsed', section: 'ended', todo: null },
    ]);
    expect(reasonOf(await world.confirm(su, made.id))).toBe('ENTRY_CLOSED');
    // a request judged before closing may still write: nothing lapses before it must have ended
    await world.sweep();
    expect((await world.entries()).map(({ ended }) => ended)).toEqual([null, null]);
    world.clock.advance(60);
    await world.sweep();
    await world.sweep();
    expect(must(await getEntry(world.deps, lin.actor, made.id))).toMatchObject({ shown: 'lapsed' });
    expect(must(await getEntry(world.deps, lin.actor, made.id)).history.at(-1)?.kind).toBe(
      'lapsed',
    );
    expect(must(await getEntry(world.deps, he.actor, single.id)).shown).toBe('entered');
    expect((await world.ledgers()).every(({ lapsed }) => lapsed === 'all')).toBe(true);
    // closing is at midnight: nobody's phone rings before the morning (TEL-4)
    const told = () => world.sms.sent.filter(({ template }) => template === 'entry-result');
    expect(told()).toEqual([]);
    world.clock.advance(8 * 3600);
    await world.sweep();
    expect(told().map(({ phone }) => phone)).toEqual([lin.phone]);
    await expectAtRest(world);
  });

  test('an outage of SMS fails nothing: the sweep sends it later, once', async () => {
    const world = await makeWorld();
    const [lin, su] = (await people(world, 2)) as [Player, Player];
    world.sms.down = true;
    must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    await world.sweep();
    world.sms.down = false;
    world.clock.advance(30);
    await world.sweep();
    expect(world.sms.sent).toEqual([]);
    world.clock.advance(31);
    await world.sweep();
    await world.sweep();
    expect(world.sms.sent).toHaveLength(1);
    expect((await world.entries()).flatMap(({ notices }) => notices)).toEqual([]);
  });
});

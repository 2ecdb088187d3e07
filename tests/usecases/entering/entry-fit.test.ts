import { fitsOf } from '../../../functions/usecases/entering/fits-of';
import { myFit } from '../../../functions/usecases/entering/my-fit';
import { anEventRule, aRegulation, aTeamRule } from '../../support/builders/a-tournament';
import {
  describeEntering,
  must,
  reasonOf,
  type EntryWorld,
  type Player,
} from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

const fitOf = async (world: EntryWorld, who: Player) => {
  const deps = { ...world.deps, sentence: ({ reason }: { reason: string }) => reason };
  const { events } = must(await myFit(deps, who.actor, world.tournament.id));
  return Object.fromEntries(
    events.map(({ eventId, fits, refusals }) => [eventId, [fits, refusals[0]?.reason ?? null]]),
  );
};

describeEntering('what fits a person', (makeWorld) => {
  test('events that fit, and why the others do not (ENT-20)', async () => {
    const world = await makeWorld();
    const lin = await world.player(1);
    const before = await fitOf(world, lin);
    expect(before).toMatchObject({
      'U12-MS': [true, null],
      'U12-WS': [false, 'WRONG_SEX'],
      'U14-MS': [false, 'TOO_YOUNG'],
      'U12-OT': [true, null],
    });
    const { id } = must(await world.enter(lin, 'U12-MS'));
    expect((await fitOf(world, lin))['U12-MS']).toEqual([true, 'ALREADY_ENTERED']);
    const deps = { ...world.deps, sentence: ({ reason }: { reason: string }) => reason };
    const { events } = must(await myFit(deps, lin.actor, world.tournament.id));
    expect(events.find(({ eventId }) => eventId === 'U12-MS')?.entryId).toBe(id);
    world.clock.set(world.tournament.closesAt);
    expect((await fitOf(world, lin))['U12-OT']).toEqual([true, 'ENTRY_CLOSED']);
    const pending = await world.player(2, {}, { review: 'pending' });
    world.clock.set('2026-12-02T00:00:00.000Z');
    expect((await fitOf(world, pending))['U12-MS']).toEqual([false, 'NOT_APPROVED']);
    expect(reasonOf(await myFit(deps, lin.actor, 'no-such-open'))).toBe('TOURNAMENT_NOT_FOUND');
  });

  test('the fits of a list: my event, its places and its fee; what fits nobody is only counted (ENT-20, FEE-1)', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({ groups: ['U12', 'U14'], disciplines: ['MS', 'WS'] }),
        anEventRule({
          groups: ['U12'],
          disciplines: ['MD'],
          places: { by: 'first-come', entries: null, athletes: 16, waitingList: false },
        }),
      ],
      money: {
        ...aRegulation().money,
        fees: [{ disciplines: ['MS', 'WS'], per: 'person', fen: 28000 }],
      },
    });
    const lin = await world.player(1);
    const { id } = world.tournament;
    const ask = async (...ids: string[]) => must(await fitsOf(world.deps, lin.actor, ids));
    const { tournaments } = await ask(id, 'no-such-open', id);
    expect(tournaments).toMatchObject([
      {
        ...{ id, fitting: 2, mayEnter: 2 },
        events: [
          {
            ...{ eventId: 'U12-MS', groupName: 'U12组', discipline: 'MS', held: 0, full: false },
            ...{ counts: 'entries', fee: { personFen: 28000, entryFen: 0 }, mayEnter: true },
          },
          { eventId: 'U12-MD', limit: 16, counts: 'athletes', fee: null, entryId: null },
        ],
      },
    ]);
    const entry = must(await world.enter(lin, 'U12-MS'));
    // what I stand in comes first, then what else I may enter
    expect((await ask(id)).tournaments[0]).toMatchObject({
      ...{ fitting: 2, mayEnter: 1 },
      events: [
        { eventId: 'U12-MS', mayEnter: false, entryId: entry.id },
        { eventId: 'U12-MD', mayEnter: true },
      ],
    });
    world.clock.set(world.tournament.closesAt);
    expect((await ask(id)).tournaments[0]).toMatchObject({ fitting: 2, mayEnter: 0 });
    const other = await world.player(2);
    expect(reasonOf(await fitsOf(world.deps, lin.actor, [id], other.actor.memberId))).toBe(
      'PERSON_NOT_FOUND',
    );
  });

  test('who plays in none of it initiates, whatever their age, sex and grade (ENT-2)', async () => {
    const world = await makeWorld();
    const coach = await world.player(1, { birthDate: '1985-01-01', grade: null });
    const lin = await world.player(2);
    const deps = { ...world.deps, sentence: ({ reason }: { reason: string }) => reason };
    const ofEvent = async (who: Player, eventId: string) => {
      const { events } = must(await myFit(deps, who.actor, world.tournament.id));
      const one = events.find((event) => event.eventId === eventId);
      return [
        one?.refusals[0]?.reason ?? null,
        one?.initiating?.reason ?? null,
        one?.plays,
        one?.entryId,
      ];
    };
    expect(await ofEvent(coach, 'U12-MD')).toEqual(['TOO_OLD', null, false, null]);
    expect(await ofEvent(coach, 'U12-MS')).toEqual(['TOO_OLD', 'SINGLES_BY', false, null]);
    const invitees = world.invite([lin]);
    const { id } = must(await world.enter(coach, 'U12-MD', { role: 'coach', invitees }));
    expect(await ofEvent(coach, 'U12-MD')).toEqual(['TOO_OLD', 'INITIATOR_HAS_ENTRY', false, id]);
    must(await world.confirm(lin, id));
    // who plays in the event may initiate another one in it, but is an athlete in no other
    expect(await ofEvent(lin, 'U12-MD')).toEqual(['ALREADY_ENTERED', null, true, id]);
    // ENT-2: who is an athlete here initiates in groups alone in which they play
    expect(await ofEvent(lin, 'U14-MD')).toEqual([
      'TOO_YOUNG',
      'INITIATOR_NOT_OF_GROUP',
      false,
      null,
    ]);
    world.clock.set(world.tournament.closesAt);
    expect(await ofEvent(coach, 'U14-MD')).toEqual(['ENTRY_CLOSED', 'ENTRY_CLOSED', false, null]);
  });

  test('older athletes in a younger team: the initiator is of the younger group (S0 三(一)5)', async () => {
    const world = await makeWorld({
      eventRules: [anEventRule({ groups: ['U12', 'U14'], disciplines: ['OT'], team: aTeamRule() })],
      participation: { ...aRegulation().participation, olderInTeams: true },
    });
    const [lin, older, coach] = [
      await world.player(1),
      await world.player(2, { birthDate: '2012-05-05' }),
      await world.player(3, { birthDate: '1985-01-01' }),
    ] as const;
    const invitees = world.invite([older]);
    // it fits them, but not to initiate it, and that is said before
    expect((await fitOf(world, older))['U12-OT']).toEqual([true, 'INITIATOR_MUST_BE_YOUNGER']);
    expect(reasonOf(await world.enter(older, 'U12-OT'))).toBe('INITIATOR_MUST_BE_YOUNGER');
    const coached = must(await world.enter(coach, 'U12-OT', { role: 'coach', invitees }));
    expect(reasonOf(await world.confirm(older, coached.id))).toBe('INITIATOR_MUST_BE_YOUNGER');
    const led = must(await world.enter(lin, 'U12-OT', { invitees }));
    must(await world.confirm(older, led.id));
    await expectAtRest(world);
  });

  test('what the form asks of athletes is asked when they confirm (ENT-16, PUB-6)', async () => {
    const { entry } = aRegulation();
    const size = {
      id: 'size',
      label: '服装尺码',
      help: null,
      kind: 'single-choice',
      options: ['M', 'L'],
      required: true,
      per: 'athlete',
    } as const;
    const world = await makeWorld({
      entry: { ...entry, form: [{ ...size, options: ['M', 'L'] }] },
    });
    const [lin, su] = [await world.player(1), await world.player(2)];
    const invitees = world.invite([su]);
    const refused = await world.enter(lin, 'U12-MD', { invitees });
    expect(refused).toMatchObject({ reason: 'FORM_ANSWER_REQUIRED', detail: { field: 'size' } });
    const answers = { size: 'M' };
    const made = must(await world.enter(lin, 'U12-MD', { invitees, answers }));
    expect(reasonOf(await world.confirm(su, made.id))).toBe('FORM_ANSWER_REQUIRED');
    expect((await world.entries())[0]?.slots.map(({ answers: kept }) => kept)).toEqual([
      { size: 'M' },
      undefined,
    ]);
    await expectAtRest(world);
  });

  test('a delegation is kept sealed, an empty one not at all (ENT-17)', async () => {
    const world = await makeWorld();
    const nobody = { name: '', phone: '' };
    const delegation = {
      leader: { name: '周领队', phone: '19900009999' },
      coach: nobody,
      others: '',
    };
    must(await world.enter(await world.player(1), 'U12-MS', { delegation }));
    const empty = { leader: nobody, coach: nobody, others: ' ' };
    must(await world.enter(await world.player(2), 'U12-MS', { delegation: empty }));
    const kept = (await world.entries()).map(({ delegationSealed }) => delegationSealed);
    expect(kept).toEqual([expect.any(String), undefined]);
    expect(JSON.stringify(await world.entries())).not.toContain('19900009999');
  });
});

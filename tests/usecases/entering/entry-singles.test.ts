import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { listMyEntries } from '../../../functions/usecases/entering/list-my-entries';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { anEventRule, aRegulation } from '../../support/builders/a-tournament';
import { describeEntering, must, reasonOf } from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

describeEntering('singles', (makeWorld) => {
  test('an approved athlete enters in person: entered at once (ENT-1, ENT-6)', async () => {
    const world = await makeWorld();
    const ming = await world.player(1);
    const view = must(await world.enter(ming, 'U12-MS'));
    expect(view).toMatchObject({
      shown: 'entered',
      kind: 'singles',
      viewer: 'initiator',
      missing: [],
      allowed: ['withdraw'],
      teamName: null,
      waitingPosition: null,
      ...{ sport: 'tennis', sharedNames: ['球*1'] },
      withdrawal: { placeLost: true, teamDissolved: false, refundPercent: null },
    });
    expect(view.history.map(({ kind }) => kind)).toEqual(['entered', 'succeeded']);
    expect(must(await getEntry(world.deps, ming.actor, view.id))).toEqual(view);
    const mine = must(await listMyEntries(world.deps, ming.actor));
    expect(mine.entries).toMatchObject([{ id: view.id, shown: 'entered', section: 'live' }]);
    await world.sweep();
    expect(world.sms.sent).toEqual([]);
    await expectAtRest(world);
  });

  test('play under a team name where the regulation wants one, or may (ENT-7)', async () => {
    const { entry } = aRegulation();
    const wants = await makeWorld({ entry: { ...entry, singlesTeamName: 'required' } });
    const lin = await wants.player(1);
    expect(reasonOf(await wants.enter(lin, 'U12-MS'))).toBe('TEAM_NAME_REQUIRED');
    expect(must(await wants.enter(lin, 'U12-MS', { teamName: '飞鱼队' }, 'again'))).toMatchObject({
      ...{ kind: 'singles', shown: 'entered', teamName: '飞鱼队' },
      // nobody has asked WeChat about it: others do not read it yet
      nameHidden: 'pending',
    });
    await expectAtRest(wants);
    const may = await makeWorld({ entry: { ...entry, singlesTeamName: 'optional' } });
    const [su, he] = [await may.player(2), await may.player(3)];
    expect(must(await may.enter(su, 'U12-MS')).teamName).toBeNull();
    expect(must(await may.enter(he, 'U12-MS', { teamName: '飞鱼队' })).teamName).toBe('飞鱼队');
    const pictures = await may.enter(await may.player(4), 'U12-MS', { teamName: '🐟🐟' });
    expect(pictures).toMatchObject({ reason: 'INVALID_REQUEST', detail: { path: 'teamName' } });
    const none = await makeWorld();
    const named = must(await none.enter(await none.player(5), 'U12-MS', { teamName: '飞鱼队' }));
    expect(named.teamName).toBeNull();
  });

  test('who is in reads in their own list when to sign in, at the venue unless written otherwise (SGN-2)', async () => {
    const morning = {
      ...{ for: {}, how: ['in-person' as const], missed: 'out' as const },
      ...{ from: '2026-12-19T08:00:00+08:00', until: '2026-12-19T08:30:00+08:00' },
    };
    const { place } = aRegulation();
    const world = await makeWorld({ signIn: { documents: [], windows: [morning] } });
    const lin = await world.player(1);
    const view = must(await world.enter(lin, 'U12-MS'));
    const shown = {
      ...{ from: '2026-12-19T00:00:00.000Z', until: '2026-12-19T00:30:00.000Z' },
      ...{ how: ['in-person'], missed: 'out', qualifying: false },
      place: expect.stringContaining(place.address),
    };
    const signIn = async () => must(await listMyEntries(world.deps, lin.actor)).entries[0]?.signIn;
    expect(view.signIn).toEqual([shown]);
    expect(await signIn()).toEqual([shown]);
    must(await withdrawEntry(world.deps, lin.actor, view.id, 'leave'));
    expect(await signIn()).toEqual([]);
  });

  test('who is refused, and why (ENT-1, ENT-10 to ENT-13)', async () => {
    const world = await makeWorld();
    const pending = await world.player(1, {}, { review: 'pending' });
    expect(reasonOf(await world.enter(pending, 'U12-MS'))).toBe('NOT_APPROVED');
    const girl = await world.player(2, { sex: 'F' });
    expect(reasonOf(await world.enter(girl, 'U12-MS'))).toBe('WRONG_SEX');
    const older = await world.player(3, { birthDate: '2013-12-31' });
    expect(reasonOf(await world.enter(older, 'U12-MS'))).toBe('TOO_OLD');
    const younger = await world.player(4, { birthDate: '2016-01-01' });
    expect(reasonOf(await world.enter(younger, 'U12-MS'))).toBe('TOO_YOUNG');
    const coach = await world.player(5);
    expect(reasonOf(await world.enter(coach, 'U12-MS', { role: 'coach' }))).toBe('SINGLES_BY');
    const inviting = { invitees: world.invite([girl]) };
    expect(reasonOf(await world.enter(coach, 'U12-MS', inviting, 'invites-1'))).toBe('SINGLES_BY');
    expect(reasonOf(await world.enter(coach, 'U16-MS'))).toBe('EVENT_NOT_FOUND');
    expect(reasonOf(await world.enter(coach, 'U12-MS', { unitId: 'nowhere' }))).toBe(
      'UNIT_UNKNOWN',
    );
    world.clock.set('2026-11-30T15:59:59.999Z');
    expect(reasonOf(await world.enter(coach, 'U12-MS'))).toBe('ENTRY_NOT_OPEN');
    world.clock.set('2026-12-10T16:00:00.000Z'); // exclusive
    expect(reasonOf(await world.enter(coach, 'U12-MS'))).toBe('ENTRY_CLOSED');
    world.clock.set('2026-11-30T16:00:00.000Z'); // inclusive
    expect(reasonOf(await world.enter(coach, 'U12-MS'))).toBe('ok');
    await expectAtRest(world);
  });

  test('a repeat answers the same entry, the same key for something else is refused', async () => {
    const world = await makeWorld();
    const ming = await world.player(1);
    const first = must(await world.enter(ming, 'U12-MS', {}, 'same-key'));
    expect(must(await world.enter(ming, 'U12-MS', {}, 'same-key'))).toEqual(first);
    expect(reasonOf(await world.enter(ming, 'U12-MS', { answers: { a: 'b' } }, 'same-key'))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(reasonOf(await world.enter(ming, 'U14-MS', {}, 'same-key'))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(reasonOf(await world.enter(ming, 'U12-MS', {}, 'another-key'))).toBe('ALREADY_ENTERED');
    await expectAtRest(world);
  });

  test('a full event says so; a withdrawal frees the place at once (CAP-2, ENT-9)', async () => {
    const world = await makeWorld();
    const [one, two, three] = [await world.player(1), await world.player(2), await world.player(3)];
    const first = must(await world.enter(one, 'U12-MS'));
    must(await world.enter(two, 'U12-MS'));
    expect(reasonOf(await world.enter(three, 'U12-MS'))).toBe('EVENT_FULL');
    const gone = must(await withdrawEntry(world.deps, one.actor, first.id, 'withdraw-1'));
    expect(gone).toMatchObject({ shown: 'withdrawn', allowed: [] });
    expect(must(await withdrawEntry(world.deps, one.actor, first.id, 'withdraw-1'))).toEqual(gone);
    expect(reasonOf(await withdrawEntry(world.deps, one.actor, first.id, 'withdraw-2'))).toBe(
      'ENTRY_ENDED',
    );
    must(await world.enter(three, 'U12-MS'));
    expect(reasonOf(await world.enter(one, 'U12-MS', {}, 'again-1'))).toBe('EVENT_FULL');
    await expectAtRest(world);
  });

  test('the head of the waiting list gets a freed place, in order (CAP-3)', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({
          places: { by: 'first-come', entries: 1, athletes: null, waitingList: true },
        }),
      ],
    });
    const [one, two, three] = [await world.player(1), await world.player(2), await world.player(3)];
    const first = must(await world.enter(one, 'U12-MS'));
    const second = must(await world.enter(two, 'U12-MS'));
    const third = must(await world.enter(three, 'U12-MS'));
    expect([second, third].map(({ shown, waitingPosition }) => [shown, waitingPosition])).toEqual([
      ['waitlisted', 1],
      ['waitlisted', 2],
    ]);
    must(await withdrawEntry(world.deps, one.actor, first.id, 'withdraw-1'));
    expect(must(await getEntry(world.deps, two.actor, second.id)).shown).toBe('entered');
    expect(must(await getEntry(world.deps, three.actor, third.id))).toMatchObject({
      shown: 'waitlisted',
      waitingPosition: 1,
    });
    await world.sweep();
    expect(world.sms.sent).toMatchObject([{ phone: two.phone, template: 'entry-result' }]);
    must(await withdrawEntry(world.deps, three.actor, third.id, 'withdraw-3'));
    expect(must(await getEntry(world.deps, three.actor, third.id)).shown).toBe('withdrawn');
    await expectAtRest(world);
  });

  test('strangers learn nothing of an entry', async () => {
    const world = await makeWorld();
    const view = must(await world.enter(await world.player(1), 'U12-MS'));
    const stranger = await world.player(2);
    expect(reasonOf(await getEntry(world.deps, stranger.actor, view.id))).toBe('ENTRY_NOT_FOUND');
    expect(reasonOf(await withdrawEntry(world.deps, stranger.actor, view.id, 'withdraw-9'))).toBe(
      'ENTRY_NOT_FOUND',
    );
  });
});

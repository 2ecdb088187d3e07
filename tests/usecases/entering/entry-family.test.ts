import { cancelOwn, declineEntry } from '../../../functions/usecases/entering/transitions';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { listMyEntries } from '../../../functions/usecases/entering/list-my-entries';
import { myFit } from '../../../functions/usecases/entering/my-fit';
import { describeEntering, must, reasonOf } from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

const OWN = {
  role: 'athlete',
  answers: {},
  declaration: { accepted: true, version: '2026-11' },
} as const;

describeEntering('a parent with children (MEM-1)', (makeWorld) => {
  test('enters both, each in singles, and sees whose entry is whose', async () => {
    const world = await makeWorld();
    const parent = await world.player(1, { birthDate: '1985-01-01' });
    const [boy, girl] = [
      await world.child(2, [parent]),
      await world.child(3, [parent], { sex: 'F' }),
    ];
    const his = must(await world.enter(parent, 'U12-MS', { for: boy.id }, 'enter-boy'));
    const hers = must(await world.enter(parent, 'U12-WS', { for: girl.id }, 'enter-girl'));
    expect([his, hers].map(({ memberId, slots }) => [memberId, slots[0]?.name])).toEqual([
      [boy.id, '孩子2'],
      [girl.id, '孩子3'],
    ]);
    expect(reasonOf(await world.enter(parent, 'U12-MS', {}, 'enter-self'))).toBe('TOO_OLD');
    const mine = must(await listMyEntries(world.deps, parent.actor)).entries;
    expect(mine.map(({ memberId }) => memberId).sort()).toEqual([boy.id, girl.id].sort());
    await expectAtRest(world);
  });

  test('the key of one child’s entry is not that of the other’s', async () => {
    const world = await makeWorld();
    const parent = await world.player(1);
    const [one, other] = [await world.child(2, [parent]), await world.child(3, [parent])];
    must(await world.enter(parent, 'U12-MS', { for: one.id }, 'same-key'));
    expect(reasonOf(await world.enter(parent, 'U12-MS', { for: other.id }, 'same-key'))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  test('a guardian acts for nobody else’s child, whether there is one or not', async () => {
    const world = await makeWorld();
    const [parent, stranger] = [await world.player(1), await world.player(2)];
    const boy = await world.child(3, [parent]);
    for (const id of [boy.id, parent.member.id, 'nobody-at-all']) {
      expect(reasonOf(await world.enter(stranger, 'U12-MS', { for: id }, `enter-${id}`))).toBe(
        'PERSON_NOT_FOUND',
      );
      const deps = { ...world.deps, sentence: ({ reason }: { reason: string }) => reason };
      expect(reasonOf(await myFit(deps, stranger.actor, world.tournament.id, id))).toBe(
        'PERSON_NOT_FOUND',
      );
      const pair = { invitees: [], own: [{ memberId: id, ...OWN }] };
      expect(reasonOf(await world.enter(stranger, 'U12-MD', pair, `pair-${id}`))).toBe(
        'PERSON_NOT_FOUND',
      );
    }
    const single = must(await world.enter(parent, 'U12-MS', { for: boy.id }));
    expect(reasonOf(await getEntry(world.deps, stranger.actor, single.id, boy.id))).toBe(
      'ENTRY_NOT_FOUND',
    );
    await expectAtRest(world);
  });

  test('siblings are a pair at once, without an invitation', async () => {
    const world = await makeWorld();
    const parent = await world.player(1, { birthDate: '1985-01-01' });
    const [one, other] = [await world.child(2, [parent]), await world.child(3, [parent])];
    const input = { for: one.id, own: [{ memberId: other.id, ...OWN }] };
    const made = must(await world.enter(parent, 'U12-MD', input));
    expect(made).toMatchObject({ shown: 'entered', viewer: 'initiator', memberId: one.id });
    expect(made.slots.map(({ name, state }) => [name, state])).toEqual([
      ['孩子2', 'confirmed'],
      ['孩子3', 'confirmed'],
    ]);
    expect(world.sms.sent).toEqual([]);
    const seen = must(await getEntry(world.deps, parent.actor, made.id, other.id));
    expect(seen).toMatchObject({ viewer: 'invitee', memberId: other.id, allowed: ['cancel-own'] });
    expect(reasonOf(await world.enter(parent, 'U12-MD', { for: other.id, own: [] }, 'again'))).toBe(
      'ALREADY_ENTERED',
    );
    must(await cancelOwn(world.deps, parent.actor, made.id, 'cancel-other', other.id));
    const left = must(await getEntry(world.deps, parent.actor, made.id));
    expect(left.shown).toBe('waiting-for-players');
    const back = { add: [], own: [{ memberId: other.id, ...OWN }], remove: [] };
    expect(must(await changeRoster(world.deps, parent.actor, made.id, back, 'back')).shown).toBe(
      'entered',
    );
    await expectAtRest(world);
  });

  test('nobody is their own partner, and the account’s own phone is not invited', async () => {
    const world = await makeWorld();
    const parent = await world.player(1);
    const boy = await world.child(2, [parent]);
    const twice = { for: boy.id, own: [{ memberId: boy.id, ...OWN }] };
    expect(reasonOf(await world.enter(parent, 'U12-MD', twice, 'twice'))).toBe(
      'ROSTER_PERSON_TWICE',
    );
    const own = { for: boy.id, invitees: world.invite([parent]) };
    expect(reasonOf(await world.enter(parent, 'U12-MD', own, 'own'))).toBe('ROSTER_OWN_PHONE');
  });

  test('an invited phone answers for one of its children; the other may be invited by the same phone then', async () => {
    const world = await makeWorld();
    const [coach, parent] = [
      await world.player(1),
      await world.player(2, { birthDate: '1985-01-01' }),
    ];
    const [one, other] = [await world.child(3, [parent]), await world.child(4, [parent])];
    const team = must(await world.enter(coach, 'U12-OT', { invitees: world.invite([parent]) }));
    const waiting = must(await listMyEntries(world.deps, parent.actor)).entries;
    expect(waiting).toMatchObject([{ memberId: null, todo: 'confirm' }]);
    const twice = { add: world.invite([parent]), remove: [] };
    expect(reasonOf(await changeRoster(world.deps, coach.actor, team.id, twice, 'twice'))).toBe(
      'ROSTER_ALREADY_INVITED',
    );
    expect(reasonOf(await world.confirm(parent, team.id, '飞鱼队', 'confirm-self'))).toBe(
      'TOO_OLD',
    );
    expect(
      must(await world.confirm(parent, team.id, '飞鱼队', 'confirm-one', one.id)),
    ).toMatchObject({
      memberId: one.id,
    });
    must(await changeRoster(world.deps, coach.actor, team.id, twice, 'again'));
    expect(reasonOf(await world.confirm(parent, team.id, '飞鱼队', 'one-again', one.id))).toBe(
      'ROSTER_PERSON_TWICE',
    );
    must(await world.confirm(parent, team.id, '飞鱼队', 'confirm-other', other.id));
    const mine = must(await listMyEntries(world.deps, parent.actor)).entries;
    expect(mine.map(({ memberId }) => memberId).sort()).toEqual([one.id, other.id].sort());
    await expectAtRest(world);
  });

  test('what the phone declined is not shown beside the child who stands in the entry', async () => {
    const world = await makeWorld();
    const [coach, parent] = [await world.player(1), await world.player(2)];
    const boy = await world.child(3, [parent]);
    const team = must(await world.enter(coach, 'U12-OT', { invitees: world.invite([parent]) }));
    must(await declineEntry(world.deps, parent.actor, team.id, 'decline'));
    expect(must(await listMyEntries(world.deps, parent.actor)).entries).toMatchObject([
      { memberId: null, shown: 'withdrawn' },
    ]);
    const again = { add: world.invite([parent]), remove: [] };
    must(await changeRoster(world.deps, coach.actor, team.id, again, 'again'));
    must(await world.confirm(parent, team.id, '飞鱼队', 'confirm-boy', boy.id));
    expect(must(await listMyEntries(world.deps, parent.actor)).entries).toMatchObject([
      { memberId: boy.id },
    ]);
    await expectAtRest(world);
  });

  test('two guardians at once: the child is in one entry of the event', async () => {
    const world = await makeWorld();
    const [mother, father] = [await world.player(1), await world.player(2)];
    const boy = await world.child(3, [mother, father]);
    const answers = await Promise.all([
      world.enter(mother, 'U12-MS', { for: boy.id }, 'by-mother'),
      world.enter(father, 'U12-MS', { for: boy.id }, 'by-father'),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const others = answers.filter(({ ok }) => !ok).map(reasonOf);
    expect(['ALREADY_ENTERED', 'TRY_AGAIN']).toContain(others[0]);
    expect((await world.entries()).filter(({ ended }) => ended === null)).toHaveLength(1);
    await expectAtRest(world);
  });

  test('CAP-1: a limit of different athletes counts a family’s phone once, and its children as they confirm', async () => {
    const world = await makeWorld({ quotas: [{ of: 'athletes', per: 'tournament', max: 3 }] });
    const [coach, mate, parent] = [
      await world.player(1),
      await world.player(2),
      await world.player(3),
    ];
    const [one, other] = [await world.child(4, [parent]), await world.child(5, [parent])];
    const pair = must(await world.enter(coach, 'U12-MD', { invitees: world.invite([parent]) }));
    const second = must(await world.enter(mate, 'U12-MD', { invitees: world.invite([parent]) }));
    // coach, mate and the phone: full
    must(await world.confirm(parent, pair.id, '飞鱼队', 'one', one.id));
    expect(reasonOf(await world.confirm(parent, second.id, '飞鱼队', 'other', other.id))).toBe(
      'TOURNAMENT_FULL',
    );
    must(await declineEntry(world.deps, parent.actor, second.id, 'decline'));
    const [ledger] = await world.ledgers();
    expect(Object.keys(ledger?.persons['0'] ?? {})).toHaveLength(3);
    await expectAtRest(world);
  });
});

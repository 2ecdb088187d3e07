import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import type { Regulation } from '../../../src/contract/regulation';
import { aRegulation, anEventRule } from '../../support/builders/a-tournament';
import { describeEntering, must, reasonOf } from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

// entry closes on 10 December 24:00; where it is said, withdrawing is free until the 13th, 17:00; play begins on the 19th
const CLOSED = '2026-12-12T04:00:00.000Z';
const LATE = '2026-12-14T04:00:00.000Z';
const PLAYING = '2026-12-18T16:00:00.000Z';

const regulation = (entry: Partial<Regulation['entry']> = {}): Partial<Regulation> => ({
  eventRules: [
    anEventRule({
      disciplines: ['MS', 'MD'],
      places: { by: 'first-come', entries: 1, athletes: null, waitingList: true },
    }),
  ],
  entry: { ...aRegulation().entry, freeWithdrawalUntil: '2026-12-13T17:00:00+08:00', ...entry },
  money: {
    ...aRegulation().money,
    fees: [{ disciplines: ['MS', 'MD'], per: 'entry', fen: 10_000 }],
  },
});

describeEntering('withdrawing after closing', (makeWorld) => {
  test('ENT-21: while it is free the place goes to who waits, and the fee is due back (CAP-3, FEE-3)', async () => {
    const world = await makeWorld(regulation());
    const [one, two] = [await world.player(1), await world.player(2)];
    const first = must(await world.enter(one, 'U12-MS'));
    const second = must(await world.enter(two, 'U12-MS'));
    world.clock.set(CLOSED);
    await world.sweep();
    expect(must(await getEntry(world.deps, one.actor, first.id))).toMatchObject({
      allowed: ['withdraw'],
      freeWithdrawalUntil: '2026-12-13T09:00:00.000Z',
      withdrawal: { late: false, until: '2026-12-13T09:00:00.000Z', placeLost: true },
    });
    const gone = must(await withdrawEntry(world.deps, one.actor, first.id, 'withdraw-1'));
    expect(gone).toMatchObject({ shown: 'withdrawn', refund: 'due', allowed: [] });
    await world.sweep();
    expect(must(await getEntry(world.deps, two.actor, second.id)).shown).toBe('entered');
    await expectAtRest(world);
  });

  test('ENT-14, FEE-3: what lapses says that its fee is due back, before and after it is written', async () => {
    const world = await makeWorld(regulation());
    const [one, two] = [await world.player(1), await world.player(2)];
    const pair = must(await world.enter(one, 'U12-MD', { invitees: world.invite([two]) }));
    expect(pair.refund).toBeNull();
    world.clock.set(CLOSED);
    const back = { shown: 'lapsed', refund: 'due' };
    expect(must(await getEntry(world.deps, one.actor, pair.id))).toMatchObject(back);
    await world.sweep();
    await world.sweep();
    expect((await world.entries()).map(({ ended }) => ended?.as)).toEqual(['lapsed']);
    expect(must(await getEntry(world.deps, one.actor, pair.id))).toMatchObject(back);
  });

  test('ENT-21: from then on it is 弃赛, and only for who says so; the place is handed to nobody', async () => {
    const world = await makeWorld(regulation());
    const [one, two, three] = [await world.player(1), await world.player(2), await world.player(3)];
    const pair = must(await world.enter(one, 'U12-MD', { invitees: world.invite([two]) }));
    must(await world.confirm(two, pair.id));
    const waits = must(await world.enter(three, 'U12-MS'));
    const single = must(await world.enter(await world.player(4), 'U12-MS'));
    expect(single.shown).toBe('waitlisted');
    world.clock.set(LATE);
    await world.sweep();
    const shown = must(await getEntry(world.deps, one.actor, pair.id));
    expect(shown.allowed).toEqual(['late-withdraw']);
    expect(shown.withdrawal).toMatchObject({ late: true, until: PLAYING, teamDissolved: true });
    const unasked = await withdrawEntry(world.deps, one.actor, pair.id, 'withdraw-1');
    expect(reasonOf(unasked)).toBe('WITHDRAWAL_LATE');
    // nobody but the initiator
    const partner = await withdrawEntry(world.deps, two.actor, pair.id, 'w-2', { late: true });
    expect(reasonOf(partner)).toBe('NOT_INITIATOR');
    const late = { late: true };
    const gone = must(await withdrawEntry(world.deps, one.actor, pair.id, 'w-3', late));
    expect(gone).toMatchObject({ shown: 'late-withdrawal', refund: 'none', allowed: [] });
    expect(gone.history.at(-1)).toMatchObject({ kind: 'late-withdrawal' });
    // a repeat answers the same
    expect(must(await withdrawEntry(world.deps, one.actor, pair.id, 'w-3', late))).toEqual(gone);
    must(await withdrawEntry(world.deps, three.actor, waits.id, 'w-4', late));
    await world.sweep();
    expect(must(await getEntry(world.deps, two.actor, pair.id)).shown).toBe('late-withdrawal');
    // TEL-1: the partner is told
    expect(world.sms.sent.at(-1)).toMatchObject({ phone: two.phone, template: 'entry-result' });
    expect((await world.entries()).find(({ id }) => id === single.id)?.waitlisted).toBe(true);
    await expectAtRest(world);
  });

  test('who only waits withdraws without a loss until play begins, then nobody (CAP-3)', async () => {
    const world = await makeWorld(regulation());
    const [one, two] = [await world.player(1), await world.player(2)];
    const first = must(await world.enter(one, 'U12-MS'));
    const second = must(await world.enter(two, 'U12-MS'));
    world.clock.set(LATE);
    await world.sweep();
    const gone = must(await withdrawEntry(world.deps, two.actor, second.id, 'w-1'));
    expect(gone).toMatchObject({ shown: 'withdrawn', refund: 'due' });
    world.clock.set(PLAYING);
    const after = await withdrawEntry(world.deps, one.actor, first.id, 'w-2', { late: true });
    expect(reasonOf(after)).toBe('PLAY_BEGUN');
    expect(must(await getEntry(world.deps, one.actor, first.id)).allowed).toEqual([]);
    await expectAtRest(world);
  });

  test('ACC-4: after the freeze a freed place is nobody’s who waits', async () => {
    const world = await makeWorld(regulation({ freezeAt: '2026-12-11T12:00:00+08:00' }));
    const [one, two] = [await world.player(1), await world.player(2)];
    const first = must(await world.enter(one, 'U12-MS'));
    const second = must(await world.enter(two, 'U12-MS'));
    world.clock.set(CLOSED);
    await world.sweep();
    must(await withdrawEntry(world.deps, one.actor, first.id, 'w-1'));
    await world.sweep();
    expect(must(await getEntry(world.deps, two.actor, second.id)).shown).toBe('waitlisted');
    await expectAtRest(world);
  });

  test('ENT-13: free when it is decided, over when it is written: asked for again', async () => {
    const world = await makeWorld(regulation());
    const one = await world.player(1);
    const { id } = must(await world.enter(one, 'U12-MS'));
    world.clock.set('2026-12-13T08:59:59.999Z');
    let read = 0;
    const clock = {
      now: () => ((read += 1) === 1 ? world.clock.now() : '2026-12-13T09:00:00.000Z'),
    };
    const answer = await withdrawEntry({ ...world.deps, clock }, one.actor, id, 'at-the-end');
    expect(reasonOf(answer)).toBe('WITHDRAWAL_LATE');
    expect((await world.entries()).map(({ ended }) => ended)).toEqual([null]);
  });
});

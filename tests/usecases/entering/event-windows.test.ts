import { addSeconds } from '../../../functions/domain/calendar/calendar';
import { confirmEntry } from '../../../functions/usecases/entering/confirm-entry';
import type { Regulation } from '../../../src/contract/regulation';
import { anEntryRequest } from '../../support/builders/an-entry-request';
import { anEventRule } from '../../support/builders/a-tournament';
import { describeEntering, must, reasonOf, type EntryWorld } from '../../support/entry-world';
import type { EntryStores } from '../../support/fakes/entry-stores';
import { expectAtRest } from '../../support/recount';

// the tournament is entered from 1 to 10 December; its doubles close on the 5th, 24:00, its mixed open on the 8th
const BEFORE = '2026-12-05T15:59:59.000Z';
const DOUBLES_CLOSE = '2026-12-05T16:00:00.000Z';
const MIXED_OPEN = '2026-12-08T00:00:00.000Z';
const PAIRS = 6;

/** `shared`: one ledger for all events (CAP-1), else one for each. */
const apart = (shared: boolean): Partial<Regulation> => ({
  eventRules: [
    anEventRule({
      disciplines: ['MD'],
      places: { by: 'first-come', entries: 20, athletes: null, waitingList: true },
      entry: {
        closesAt: '2026-12-06T00:00:00+08:00',
        changeCutoffAt: '2026-12-05T12:00:00+08:00',
      },
    }),
    anEventRule({ disciplines: ['MS'] }),
    anEventRule({ disciplines: ['XD'], entry: { opensAt: '2026-12-08T08:00:00+08:00' } }),
  ],
  quotas: shared ? [{ of: 'athletes', per: 'tournament', max: 100 }] : [],
});

describeEntering('events that are entered at times of their own', (makeWorld) => {
  test.each([
    ['one ledger for all', true],
    ['a ledger for each', false],
  ])(
    'ENT-13, ENT-14: one closes and lapses while the others go on (%s)',
    async (_, shared) => {
      const world = await makeWorld(apart(shared));
      const [one, two, three, four] = await Promise.all([1, 2, 3, 4].map((n) => world.player(n)));
      if (!one || !two || !three || !four) throw new Error('nobody');
      expect(await world.enter(one, 'U12-XD', { invitees: world.invite([two]) })).toMatchObject({
        reason: 'ENTRY_NOT_OPEN',
        detail: { opensAt: MIXED_OPEN },
      });
      world.clock.set(BEFORE);
      const pair = must(await world.enter(one, 'U12-MD', { invitees: world.invite([two]) }));
      expect(pair).toMatchObject({
        closesAt: DOUBLES_CLOSE,
        changeCutoffAt: '2026-12-05T04:00:00.000Z',
      });
      expect(pair.allowed).not.toContain('change-roster');

      world.clock.set(DOUBLES_CLOSE);
      expect(reasonOf(await world.confirm(two, pair.id))).toBe('ENTRY_CLOSED');
      expect(reasonOf(await world.enter(three, 'U12-MD', { invitees: world.invite([four]) }))).toBe(
        'ENTRY_CLOSED',
      );
      const single = must(await world.enter(three, 'U12-MS'));
      expect(single.closesAt).toBe('2026-12-10T16:00:00.000Z');

      world.clock.set(addSeconds(DOUBLES_CLOSE, 61));
      await world.sweep();
      await world.sweep();
      const ended = (await world.entries()).map(({ id, ended: over }) => [id, over?.as ?? null]);
      expect(Object.fromEntries(ended)).toEqual({ [pair.id]: 'lapsed', [single.id]: null });
      const still = must(await world.enter(four, 'U12-MS'));
      expect(still.shown).toBe('entered');
      world.clock.set(MIXED_OPEN);
      must(await world.enter(one, 'U12-XD', { invitees: world.invite([two]) }));
      await expectAtRest(world);
    },
    60_000,
  );

  /**
   * Pairs confirm while the clock comes to their event's closing: at every reading of it in turn. How many are in
   * whose confirming was written at closing.
   */
  const confirmedAtClosing = async (world: EntryWorld): Promise<number> => {
    world.clock.set(BEFORE);
    let late = 0;
    for (let readings = 0; readings < PAIRS; readings += 1) {
      const [one, two] = [
        await world.player(2 * readings + 1),
        await world.player(2 * readings + 2),
      ];
      const pair = must(await world.enter(one, 'U12-MD', { invitees: world.invite([two]) }));
      let left = readings;
      let last = BEFORE;
      const clock = {
        now: () => {
          last = left > 0 ? BEFORE : DOUBLES_CLOSE;
          left -= 1;
          return last;
        },
      };
      let written = '';
      const entries = {
        ...world.deps.entries,
        commit: async (commit: Parameters<EntryStores['entries']['commit']>[0]) => {
          const done = await world.deps.entries.commit(commit);
          if (done === 'done') written = commit.deadline?.now ?? last;
          return done;
        },
      };
      const { declaration } = anEntryRequest();
      const answer = await confirmEntry(
        { ...world.deps, clock, entries },
        two.actor,
        pair.id,
        { teamName: '飞鱼队', answers: {}, declaration },
        `confirm-at-closing-${readings}`,
      );
      if (answer.ok && written >= DOUBLES_CLOSE) late += 1;
      else if (!answer.ok) expect(answer.reason).toBe('ENTRY_CLOSED');
    }
    return late;
  };

  test('race: nobody confirms at an event’s own closing, whenever it comes in between (ENT-13)', async () => {
    expect(await confirmedAtClosing(await makeWorld(apart(true)))).toBe(0);
  }, 60_000);

  test('control: without the deadline in the write somebody does', async () => {
    const world = await makeWorld(apart(true), (stores) => ({
      ...stores,
      entries: {
        ...stores.entries,
        commit: ({ deadline: _, ledger, ...commit }) =>
          stores.entries.commit({
            ...commit,
            ...(ledger ? { ledger: { ...ledger, conditions: [] } } : {}),
          }),
      },
    }));
    expect(await confirmedAtClosing(world)).toBeGreaterThan(0);
  }, 60_000);
});

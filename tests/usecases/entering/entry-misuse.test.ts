import { eventOf } from '../../../functions/domain/entry/rules-of';
import { tellInEntry } from '../../../functions/usecases/telling/unasked-sms';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { forgetEntries } from '../../../functions/usecases/leaving/forget-entries';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { listMyEntries } from '../../../functions/usecases/entering/list-my-entries';
import { declineEntry, withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { anEventRule, aTeamRule } from '../../support/builders/a-tournament';
import { describeEntering, must, reasonOf } from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

const anybody = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    phone: `1990009${String(from + at).padStart(4, '0')}`,
    role: 'athlete' as const,
  }));

describeEntering('people who mean no good', (makeWorld) => {
  test('an entry that names ever more people can still be withdrawn (ENT-8, ENT-9)', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({
          disciplines: ['OT'],
          team: aTeamRule({ athletes: { min: 3, max: 30 } }),
        }),
      ],
    });
    const lin = await world.player(1);
    const made = must(await world.enter(lin, 'U12-OT', { invitees: anybody(0, 29) }));
    const replaced = async (round: number) => {
      const { slots } = must(await getEntry(world.deps, lin.actor, made.id));
      const remove = slots.flatMap(({ id, state }) => (state === 'invited' ? [id] : []));
      const change = { add: anybody(round * 29, 29), remove };
      return changeRoster(world.deps, lin.actor, made.id, change, `round-${round}-of-it`);
    };
    must(await replaced(1));
    must(await replaced(2));
    expect(reasonOf(await replaced(3))).toBe('TOO_MANY_REQUESTS');
    must(await withdrawEntry(world.deps, lin.actor, made.id, 'withdraw-1'));
    await expectAtRest(world);
  }, 60_000);

  test('nobody’s phone is flooded by others: the invitation stands, the SMS does not go', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({
          disciplines: ['OT'],
          team: aTeamRule(),
          places: { by: 'first-come', entries: 20, athletes: null, waitingList: false },
        }),
      ],
    });
    const su = await world.player(29);
    for (let n = 1; n <= 21; n += 1) {
      const maker = await world.player(n);
      const invitees = world.invite([su]);
      const made = must(await world.enter(maker, 'U12-OT', { invitees }, `enter-${n}-again`));
      await world.sweep();
      must(await withdrawEntry(world.deps, maker.actor, made.id, `withdraw-${n}`));
    }
    expect(world.sms.sent.filter(({ phone }) => phone === su.phone)).toHaveLength(20);
    expect(must(await listMyEntries(world.deps, su.actor)).entries).toHaveLength(21);
    world.clock.advance(86_400);
    must(await world.enter(await world.player(22), 'U12-OT', { invitees: world.invite([su]) }));
    await world.sweep();
    expect(world.sms.sent.filter(({ phone }) => phone === su.phone)).toHaveLength(21);
  });

  test('MEM-9: one phone gets one SMS an hour about one entry, whatever is added and removed; who has confirmed is told', async () => {
    const world = await makeWorld();
    const [lin, su, he] = [await world.player(1), await world.player(2), await world.player(3)];
    const made = must(await world.enter(lin, 'U12-OT', { invitees: world.invite([su, he]) }));
    await world.sweep();
    const to = ({ phone }: { phone: string }) =>
      world.sms.sent.filter((sms) => sms.phone === phone).map(({ template }) => template);
    const change = async (n: number, input: Parameters<typeof changeRoster>[3]) => {
      const after = must(
        await changeRoster(world.deps, lin.actor, made.id, input, `change-${n}-su`),
      );
      await world.sweep();
      return after;
    };
    let slot = 's2';
    for (let n = 0; n < 4; n += 1) {
      await change(2 * n, { add: [], remove: [slot] });
      const after = await change(2 * n + 1, { add: world.invite([su]), remove: [] });
      slot = after.slots.filter(({ state }) => state === 'invited').at(-1)?.id ?? '';
      world.clock.advance(600);
    }
    expect(to(su)).toEqual(['invited']);
    world.clock.advance(1200);
    await change(8, { add: [], remove: [slot] });
    expect(to(su)).toEqual(['invited', 'removed']);
    must(await world.confirm(he, made.id));
    must(await withdrawEntry(world.deps, lin.actor, made.id, 'withdraw-1'));
    await world.sweep();
    expect(to(he)).toEqual(['invited', 'entry-result']);
  });

  test('MEM-9: an initiator causes a hundred SMS in a day, each counted once; what is above goes without', async () => {
    const world = await makeWorld();
    const { deps, tournament } = world;
    const [lin, su] = [await world.player(1), await world.player(2)];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    const entry = await world.stores.entries.find(made.id);
    const event = eventOf(tournament, 'U12-MD');
    const slot = entry?.slots.find(({ state }) => state === 'invited');
    if (!entry || !event || !slot) throw new Error('no invitation');
    const invite = (n: number) =>
      tellInEntry(
        deps,
        { tournament, event, entry },
        {
          slot: { ...slot, personKey: `person-${n}` },
          telling: { kind: 'invited', at: deps.clock.now(), source: `invited-${n}`, facts: {} },
        },
      );
    const sms = async () => {
      const due = await deps.inboxes.due('2099-01-01T00:00:00.000Z', 200);
      return due.filter(({ sending }) => !sending?.withoutSms).length;
    };
    for (let n = 1; n <= 100; n += 1) await invite(n);
    await invite(100);
    expect(await sms()).toBe(100);
    const told = async () =>
      (await deps.inboxes.page(lin.actor.memberId, null, 20)).map(({ kind }) => kind);
    expect(await told()).toEqual([]);
    await invite(101);
    expect(await sms()).toBe(100);
    expect(await told()).toEqual(['sms-used-up']);
  });

  test('MEM-9: an account has one day of SMS for all its persons', async () => {
    const world = await makeWorld();
    const { deps, tournament } = world;
    const [parent, su, he] = [
      await world.player(1, { birthDate: '1985-01-01' }),
      await world.player(2),
      await world.player(3),
    ];
    const [boy, girl] = [await world.child(4, [parent]), await world.child(5, [parent])];
    const event = eventOf(tournament, 'U12-MD');
    const ofChild = async (id: string, whom: typeof su, key: string) => {
      const input = { for: id, invitees: world.invite([whom]) };
      const entry = await world.stores.entries.find(
        must(await world.enter(parent, 'U12-MD', input, key)).id,
      );
      const slot = entry?.slots.find(({ state }) => state === 'invited');
      if (!entry || !event || !slot) throw new Error('no invitation');
      return (n: number) =>
        tellInEntry(
          deps,
          { tournament, event, entry },
          {
            slot: { ...slot, personKey: `person-${n}` },
            telling: { kind: 'invited', at: deps.clock.now(), source: `invited-${n}`, facts: {} },
          },
        );
    };
    const [his, hers] = [
      await ofChild(boy.id, su, 'enter-boy'),
      await ofChild(girl.id, he, 'enter-girl'),
    ];
    const told = async () =>
      (await deps.inboxes.page(parent.actor.memberId, null, 200)).filter(
        ({ kind }) => kind === 'sms-used-up',
      ).length;
    for (let n = 1; n <= 60; n += 1) await his(n);
    for (let n = 61; n <= 100; n += 1) await hers(n);
    expect(await told()).toBe(0);
    await hers(101);
    await his(102);
    const due = await deps.inboxes.due('2099-01-01T00:00:00.000Z', 200);
    expect(due.filter(({ sending }) => !sending?.withoutSms)).toHaveLength(100);
    expect(await told()).toBe(1);
  });

  test('whoever deletes the account leaves no name in entries that are over (Law)', async () => {
    const world = await makeWorld();
    const [lin, su, he] = [await world.player(1), await world.player(2), await world.player(3)];
    const made = must(await world.enter(lin, 'U12-OT', { invitees: world.invite([su, he]) }));
    must(await world.confirm(su, made.id));
    must(await withdrawEntry(world.deps, lin.actor, made.id, 'withdraw-1'));
    const live = must(await world.enter(he, 'U12-MD', { invitees: world.invite([lin]) }));
    must(await forgetEntries(world.deps, lin.member));
    must(await forgetEntries(world.deps, lin.member));
    const seen = must(await getEntry(world.deps, su.actor, made.id));
    expect(seen).toMatchObject({ initiatorName: '已注销用户', shown: 'dissolved' });
    expect(must(await listMyEntries(world.deps, su.actor)).entries).toMatchObject([
      { initiatorName: '已注销用户' },
    ]);
    expect(JSON.stringify(await world.stores.entries.find(made.id))).not.toContain('球员1');
    // an invitation that still stands waits for the phone (ENT-5)
    expect(must(await world.confirm(lin, live.id)).shown).toBe('entered');
    await expectAtRest(world);
  });

  test('who declined and then deleted the account is named as gone, not left blank (Law)', async () => {
    const world = await makeWorld();
    const [lin, su] = [await world.player(1), await world.player(2)];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    must(await declineEntry(world.deps, su.actor, made.id, 'decline-1'));
    must(await forgetEntries(world.deps, su.member));
    must(await forgetEntries(world.deps, su.member));
    const seen = must(await getEntry(world.deps, lin.actor, made.id));
    expect(seen.slots.map(({ name, state }) => [name, state])).toEqual([
      ['球员1', 'confirmed'],
      ['已注销用户', 'declined'],
    ]);
    await expectAtRest(world);
  });

  test('of an account being deleted nothing is offered that would be refused', async () => {
    const world = await makeWorld();
    const [lin, su] = [await world.player(1), await world.player(2)];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    expect(must(await getEntry(world.deps, su.actor, made.id)).allowed).toContain('confirm');
    const leaving = await world.player(2, {}, { leaving: true });
    expect(must(await getEntry(world.deps, leaving.actor, made.id)).allowed).toEqual([]);
    expect(must(await listMyEntries(world.deps, leaving.actor)).entries).toMatchObject([
      { shown: 'to-confirm', todo: null, section: 'live' },
    ]);
  });

  test('entering and withdrawing over and over ends before anybody’s copy is full', async () => {
    const world = await makeWorld();
    const lin = await world.player(1);
    for (let round = 1; round <= 30; round += 1) {
      const made = must(await world.enter(lin, 'U12-MS', {}, `enter-round-${round}`));
      must(await withdrawEntry(world.deps, lin.actor, made.id, `withdraw-${round}`));
    }
    expect(reasonOf(await world.enter(lin, 'U12-MS', {}, 'once-more'))).toBe('TOO_MANY_REQUESTS');
    await expectAtRest(world);
  });

  test('one key with two rosters at once: never more people than were counted (CAP-1)', async () => {
    let meanwhile: (() => Promise<void>) | null = null;
    const world = await makeWorld(
      {
        quotas: [{ of: 'athletes', per: 'tournament', max: 3 }],
      },
      (stores) => ({
        ...stores,
        entries: {
          ...stores.entries,
          commit: async (commit) => {
            const run = meanwhile;
            meanwhile = null;
            await run?.();
            return stores.entries.commit(commit);
          },
        },
      }),
    );
    const lin = await world.player(1);
    const enter = (count: number) =>
      world.enter(lin, 'U12-OT', { invitees: anybody(100, count) }, 'the-same-key');
    // the second comes when the first has its ticket and no entry yet
    meanwhile = async () => {
      expect(reasonOf(await enter(2))).toBe('TRY_AGAIN');
    };
    must(await enter(0));
    expect(reasonOf(await enter(2))).toBe('IDEMPOTENCY_KEY_REUSED');
    await expectAtRest(world);
  });
});

describeEntering('a person who enters again', (makeWorld) => {
  test('under one key in two events at once: one of them, and no place is held in the other (CAP-2)', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({
          disciplines: ['MS', 'OS'],
          places: { by: 'first-come', entries: 1, athletes: null, waitingList: false },
        }),
      ],
    });
    const [lin, su] = [await world.player(1), await world.player(2)];
    const answers = await Promise.all([
      world.enter(lin, 'U12-MS', {}, 'the-one-key'),
      world.enter(lin, 'U12-OS', {}, 'the-one-key'),
    ]);
    expect(answers.map(reasonOf).sort()).toEqual(['IDEMPOTENCY_KEY_REUSED', 'ok']);
    await expectAtRest(world);
    const free = reasonOf(answers[0]) === 'ok' ? 'U12-OS' : 'U12-MS';
    must(await world.enter(su, free));
  });

  test('under the key of an entry withdrawn since: that entry as it is now, and no new one', async () => {
    const world = await makeWorld();
    const lin = await world.player(1);
    const { id } = must(await world.enter(lin, 'U12-MS', {}, 'the-old-key'));
    must(await withdrawEntry(world.deps, lin.actor, id, 'withdraw-1'));
    expect(must(await world.enter(lin, 'U12-MS', {}, 'the-old-key'))).toMatchObject({
      id,
      shown: 'withdrawn',
    });
    const again = must(await world.enter(lin, 'U12-MS', {}, 'the-new-key'));
    expect(again.id).not.toBe(id);
    expect(again.shown).toBe('entered');
    expect(await world.entries()).toHaveLength(2);
    await expectAtRest(world);
  });

  test('whose first try left a ticket goes on under it, with another key; other people wait for the sweep', async () => {
    let dies = true;
    const world = await makeWorld(
      {
        quotas: [{ of: 'athletes', per: 'tournament', max: 4 }],
      },
      (stores) => ({
        ...stores,
        entries: {
          ...stores.entries,
          commit: async (commit) => {
            if (dies) throw new Error('died');
            return stores.entries.commit(commit);
          },
        },
      }),
    );
    const lin = await world.player(1);
    const enter = (count: number, key: string) =>
      world.enter(lin, 'U12-OT', { invitees: anybody(100, count) }, key);
    await expect(enter(1, 'first-key')).rejects.toThrow('died');
    dies = false;
    // the ticket holds one other person: with two it is not the same
    expect(reasonOf(await enter(2, 'other-team'))).toBe('TRY_AGAIN');
    await world.sweep();
    world.clock.advance(61);
    await world.sweep();
    expect(must(await enter(2, 'other-team')).shown).toBe('waiting-for-players');
    await expectAtRest(world);
  });
});

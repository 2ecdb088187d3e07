import { closingsOf, eventsIn } from '../../../functions/domain/places/ledger';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { declineEntry, withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { lapseAtClosing } from '../../../functions/usecases/entering/lapse-at-closing';
import { readdressed } from '../../../functions/domain/entry/readdress';
import { describeEntering, must, type EntryWorld, type Player } from '../../support/entry-world';
import { testSecrets } from '../../support/fakes/secrets';

const kept = async (world: EntryWorld) =>
  (await world.entries()).flatMap(({ slots }) =>
    slots.map(({ noteSealed }) => noteSealed !== undefined),
  );
const notesFor = async (world: EntryWorld, who: Player, entryId: string) =>
  must(await getEntry(world.deps, who.actor, entryId)).slots.map(({ note }) => note);

describeEntering('the initiator’s own note beside an invited number (ENT-5)', (makeWorld) => {
  const invited = async () => {
    const world = await makeWorld();
    const [lin, su, he] = [await world.player(1), await world.player(2), await world.player(3)];
    const [one] = world.invite([su]);
    if (!one) throw new Error('nobody invited');
    const made = must(await world.enter(lin, 'U12-MD', { invitees: [{ ...one, note: '张一' }] }));
    return { world, lin, su, he, made };
  };

  test('is sealed at rest, and shown to the initiator alone', async () => {
    const { world, lin, su, made } = await invited();
    expect(made.slots.map(({ note }) => note)).toEqual([null, '张一']);
    expect(await notesFor(world, lin, made.id)).toEqual([null, '张一']);
    expect(JSON.stringify(must(await getEntry(world.deps, su.actor, made.id)))).not.toContain(
      '张一',
    );
    expect(await kept(world)).toEqual([false, true]);
    expect(JSON.stringify(await world.entries())).not.toContain('张一');
    await world.sweep();
    expect(JSON.stringify(world.sms.sent)).not.toContain('张一');
  });

  test('opens in its own entry, beside its own number and for whoever wrote it alone', async () => {
    const { world, lin, su, made } = await invited();
    const [entry] = await world.entries();
    const sealed = entry?.slots[1]?.noteSealed ?? '';
    const masked = entry?.slots[1]?.phoneMasked ?? '';
    const [hers, his] = [lin.member.id, su.member.id];
    const opened = (of: string) => testSecrets.opened(sealed, `invitee-note:${of}`);
    expect(opened(`${made.id}:${masked}:${hers}`)).toBe('张一');
    expect(opened(`${made.id}:199****9999:${hers}`)).toBeNull();
    expect(opened(`other:${masked}:${hers}`)).toBeNull();
    expect(opened(`${made.id}:${masked}:${his}`)).toBeNull();
  });

  test('of a child’s guardian is none of another’s, who acts for the initiator too; each reads their own', async () => {
    const world = await makeWorld();
    const [lin, su] = [await world.player(1), await world.player(2)];
    const [he, xu] = [await world.player(3), await world.player(4)];
    const child = await world.child(5, [lin, su]);
    const noted = (who: Player, note: string) =>
      world.invite([who]).map((one) => ({ ...one, note }));
    const invitees = noted(he, '何二');
    const made = must(await world.enter(lin, 'U12-MD', { for: child.id, invitees }));
    expect(made.slots.map(({ note }) => note)).toEqual([null, '何二']);
    expect(await notesFor(world, lin, made.id)).toEqual([null, '何二']);
    expect(await notesFor(world, su, made.id)).toEqual([null, null]);
    const change = { add: noted(xu, '许三'), remove: ['s2'] };
    const changed = await changeRoster(world.deps, su.actor, made.id, change, 'change');
    expect(must(changed).slots.map(({ note }) => note)).toEqual([null, null, '许三']);
    expect(await notesFor(world, lin, made.id)).toEqual([null, null, null]);
  });

  test('stays where it is when the invitation follows to another number, which tells nothing', async () => {
    const { world, lin, made } = await invited();
    const [entry] = await world.entries();
    const [, slot] = entry?.slots ?? [];
    if (!entry || !slot) throw new Error('no entry');
    const phone = { key: 'another', sealed: 'another-sealed', masked: '199****0999' };
    const moved = readdressed(entry, {
      ...{ from: slot.personKey, to: 'another', phone },
      ...{ isTheirs: () => true, now: slot.invitedAt },
    });
    await world.deps.entries.commit({
      ...{ tournament: world.tournament, before: entry, parts: [] },
      after: { ...(moved ?? entry), version: entry.version + 1 },
    });
    expect(await notesFor(world, lin, made.id)).toEqual([null, '张一']);
  });

  test('is gone once they have confirmed', async () => {
    const { world, lin, su, made } = await invited();
    must(await world.confirm(su, made.id));
    expect(await notesFor(world, lin, made.id)).toEqual([null, null]);
    expect(await kept(world)).toEqual([false, false]);
  });

  test('is gone once they have declined', async () => {
    const { world, su, made } = await invited();
    must(await declineEntry(world.deps, su.actor, made.id, 'decline'));
    expect(await kept(world)).toEqual([false, false]);
  });

  test('is gone once they are removed; who is invited in their place has a note of their own', async () => {
    const { world, lin, he, made } = await invited();
    const add = world.invite([he]).map((one) => ({ ...one, note: '何二' }));
    const changed = await changeRoster(
      world.deps,
      lin.actor,
      made.id,
      { add, remove: ['s2'] },
      'change',
    );
    expect(must(changed).slots.map(({ note }) => note)).toEqual([null, null, '何二']);
    expect(await kept(world)).toEqual([false, false, true]);
  });

  test('is gone once the entry is withdrawn', async () => {
    const { world, lin, made } = await invited();
    must(await withdrawEntry(world.deps, lin.actor, made.id, 'withdraw'));
    expect(await kept(world)).toEqual([false, false]);
  });

  test('is gone once the entry has lapsed', async () => {
    const { world } = await invited();
    world.clock.set(world.tournament.closesAt);
    for (const ledger of await world.ledgers())
      for (const closing of closingsOf(
        ledger,
        eventsIn(world.tournament.rules, ledger).map(({ id }) => id),
      ))
        await lapseAtClosing(world.deps, world.tournament, ledger, closing);
    const [entry] = await world.entries();
    expect(entry?.ended?.as).toBe('lapsed');
    expect(await kept(world)).toEqual([false, false]);
  });
});

import type { Use } from '../../../functions/usecases/use';
import {
  listHiddenTexts,
  reviewHiddenTexts,
} from '../../../functions/usecases/entering/review-hidden-texts';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { checkHiddenTexts } from '../../../functions/usecases/upkeep/check-hidden-texts';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { entryPageOf, listedEntries } from '../../../functions/domain/lists/listed-entries';
import { eventOf } from '../../../functions/domain/entry/rules-of';
import type { Unit } from '../../../functions/domain/membership/unit';
import { describeEntering, must, reasonOf, type EntryWorld } from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

/** Units as the store keeps them: a proposed one is its proposer's alone. */
const unitsOf = (...all: (Unit & { readonly by: string })[]) => {
  const kept = new Map(all.map((unit) => [unit.id, unit]));
  return {
    find: async (id: string, memberId: string | null) => {
      const unit = kept.get(id);
      return unit && (unit.state === 'kept' || unit.by === memberId) ? unit : null;
    },
    keep: async (unit: Unit) => void kept.set(unit.id, { by: '', ...unit }),
  } as Use<'units'>['units'];
};
const upkeep = (world: EntryWorld, units = unitsOf()) => checkHiddenTexts({ ...world.deps, units });

/** The list of the event as a member reads it. */
const listed = async (world: EntryWorld, eventId = 'U12-OT') => {
  const event = eventOf(world.tournament, eventId);
  if (!event) throw new Error('no such event');
  const about = {
    event,
    rankedIn: { group: event.group.rankingList, issue: null },
    listPublic: true,
    closesAt: world.tournament.closesAt,
  };
  const now = world.clock.now();
  const page = entryPageOf(about, await world.entries(), { now, after: null, limit: 50 });
  return listedEntries(about, page, {
    ...{ published: null, ranks: new Map(), mine: new Set() },
  }).map(({ teamName, nameHidden, units }) => ({ teamName, nameHidden, units }));
};
const HIDDEN = { teamName: null, nameHidden: true, units: [] };
const SHOWN = { teamName: '飞鱼队', nameHidden: false, units: [] };
const RISKY = '违规队';

describeEntering('ENT-7: texts that others read', (makeWorld) => {
  test('a risky name is refused; one that passes is there at once', async () => {
    const world = await makeWorld();
    const lin = await world.player(1, {}, { openid: 'openid-1' });
    expect(reasonOf(await world.enter(lin, 'U12-OT', { teamName: RISKY }))).toBe('TEXT_RISKY');
    const made = must(await world.enter(lin, 'U12-OT', {}, 'again'));
    expect([made.nameHidden, await listed(world)]).toEqual([null, [SHOWN]]);
    expect((await world.stores.entries.hiddenTexts()).map(({ entryId }) => entryId)).not.toContain(
      made.id,
    );
    await expectAtRest(world);
  });

  test.each(['without WeChat', 'while it is down'])(
    'entered %s: its people read the name, others do not, until WeChat has passed it',
    async (how) => {
      const world = await makeWorld();
      const lin = await world.player(1, {}, how === 'without WeChat' ? {} : { openid: 'openid-1' });
      world.wechat.down = how !== 'without WeChat';
      const { id } = must(await world.enter(lin, 'U12-OT'));
      const mine = async () => must(await getEntry(world.deps, lin.actor, id));
      expect(await mine()).toMatchObject({ teamName: '飞鱼队', nameHidden: 'pending' });
      expect(await listed(world)).toEqual([HIDDEN]);
      await upkeep(world);
      expect(await listed(world)).toEqual([HIDDEN]);
      world.wechat.down = false;
      world.logInFromWechat(lin, 'openid-1');
      await upkeep(world);
      // asked a moment ago: a minute later again
      expect(await listed(world)).toEqual([HIDDEN]);
      world.clock.advance(60);
      await upkeep(world);
      expect(await listed(world)).toEqual([SHOWN]);
      expect((await mine()).nameHidden).toBeNull();
      expect(await listHiddenTexts(world.deps)).toEqual([]);
      await expectAtRest(world);
    },
  );

  test('whoever confirms from WeChat has it checked at once', async () => {
    const world = await makeWorld();
    const [lin, su] = [await world.player(1), await world.player(2, {}, { openid: 'openid-2' })];
    const invitees = world.invite([su]);
    const { id } = must(await world.enter(lin, 'U12-MD', { invitees }));
    // sixteen hours: 1 min, doubled each time up to six hours, leaves the next one hours ahead
    for (let minute = 0; minute < 16 * 60; minute += 1) {
      world.clock.advance(60);
      if (minute % 10 === 0) await upkeep(world);
    }
    must(await world.confirm(su, id));
    expect(await listed(world, 'U12-MD')).toEqual([HIDDEN]);
    await upkeep(world);
    expect(await listed(world, 'U12-MD')).toEqual([SHOWN]);
  });

  test('one found unfit later stays hidden, its initiator sees it, nobody asks again', async () => {
    const world = await makeWorld();
    const lin = await world.player(1);
    const { id } = must(await world.enter(lin, 'U12-OT', { teamName: RISKY }));
    world.logInFromWechat(lin, 'openid-1');
    await upkeep(world);
    expect(must(await getEntry(world.deps, lin.actor, id))).toMatchObject({
      ...{ teamName: RISKY, nameHidden: 'risky' },
    });
    const asked = jest.spyOn(world.wechat, 'checkText');
    world.clock.advance(7 * 86_400);
    await upkeep(world);
    expect(asked).not.toHaveBeenCalled();
    expect(await listed(world)).toEqual([HIDDEN]);
    // the association may see it otherwise
    expect((await listHiddenTexts(world.deps)).map((entry) => entry.id)).toEqual([id]);
    expect(await reviewHiddenTexts({ ...world.deps, units: unitsOf() }, id, 'show')).toMatchObject({
      ok: true,
    });
    expect(await listed(world)).toEqual([{ ...SHOWN, teamName: RISKY }]);
    expect(await listHiddenTexts(world.deps)).toEqual([]);
  });

  test('the association hides a name that WeChat had passed, and shows it again', async () => {
    const world = await makeWorld();
    const lin = await world.player(1, {}, { openid: 'openid-1' });
    const { id } = must(await world.enter(lin, 'U12-OT'));
    const deps = { ...world.deps, units: unitsOf() };
    for (const verdict of ['hide', 'hide', 'show', 'show'] as const) {
      must(await reviewHiddenTexts(deps, id, verdict));
      expect(await listed(world)).toEqual([verdict === 'hide' ? HIDDEN : SHOWN]);
    }
    const singles = must(await world.enter(lin, 'U12-MS'));
    expect(await reviewHiddenTexts(deps, singles.id, 'hide')).toMatchObject({
      reason: 'ENTRY_NOT_FOUND',
    });
    expect(await reviewHiddenTexts(deps, 'a.U12-OT.nobodyknowsit', 'show')).toMatchObject({
      reason: 'ENTRY_NOT_FOUND',
    });
    await expectAtRest(world);
  });

  test('a withdrawn entry is asked about no more', async () => {
    const world = await makeWorld();
    const lin = await world.player(1);
    const { id } = must(await world.enter(lin, 'U12-OT'));
    must(await withdrawEntry(world.deps, lin.actor, id, 'withdraw-it'));
    await upkeep(world);
    const waiting = await world.stores.entries.hiddenTexts();
    expect(waiting.map(({ entryId }) => entryId)).not.toContain(id);
  });

  test('WeChat is asked more and more seldom, and no longer than a fortnight', async () => {
    const world = await makeWorld();
    const lin = await world.player(1, {}, { openid: 'openid-1' });
    world.wechat.down = true;
    const { id } = must(await world.enter(lin, 'U12-OT'));
    const asked = jest.spyOn(world.wechat, 'checkText');
    const dueAts: (string | null)[] = [];
    for (;;) {
      await upkeep(world);
      const text = (await world.stores.entries.hiddenTexts()).find(({ entryId }) => entryId === id);
      dueAts.push(text?.dueAt ?? null);
      if (!text?.dueAt) break;
      world.clock.set(text.dueAt);
    }
    // after 1, 3 and 7 minutes
    expect(dueAts.slice(0, 3)).toEqual([
      '2026-12-02T00:01:00.000Z',
      '2026-12-02T00:03:00.000Z',
      '2026-12-02T00:07:00.000Z',
    ]);
    expect(asked).toHaveBeenCalledTimes(60);
    // 1 + 2 + 4 + … + 256 = 511 minutes, then 50 times six hours
    expect(dueAts.at(-2)).toBe('2026-12-14T20:31:00.000Z');
  });

  test('a command that comes between is not lost, and the name is still due', async () => {
    const world = await makeWorld();
    const [lin, su] = [await world.player(1), await world.player(2)];
    const { id } = must(await world.enter(lin, 'U12-OT', { invitees: world.invite([su]) }));
    world.logInFromWechat(lin, 'openid-1');
    const { checkText } = world.wechat;
    jest.spyOn(world.wechat, 'checkText').mockImplementationOnce(async (...asked) => {
      must(await world.confirm(su, id));
      return checkText(...asked);
    });
    await upkeep(world);
    expect((await world.entries())[0]).toMatchObject({
      nameHidden: 'pending',
      slots: [{ state: 'confirmed' }, { state: 'confirmed' }],
    });
    await upkeep(world);
    expect(await listed(world)).toEqual([SHOWN]);
  });
});

describeEntering('ENT-7: a proposed unit', (makeWorld) => {
  test('is its people’s to read, and others’ once it is on the kept list', async () => {
    const world = await makeWorld({
      entry: { ...(await makeWorld()).tournament.rules.entry, unit: 'optional' },
    });
    const lin = await world.player(1, {}, { openid: 'openid-1' });
    const unit: Unit = {
      ...{ id: `unit-${world.tournament.id}`, name: '海风俱乐部', kind: 'club' },
      ...{ province: '浙江', city: '宁波', state: 'proposed' },
    };
    await world.stores.seedUnit(unit, lin.member.id);
    const made = must(await world.enter(lin, 'U12-OT', { unitId: unit.id }));
    expect(made).toMatchObject({
      unit: { name: '海风俱乐部' },
      unitHidden: true,
      nameHidden: null,
    });
    expect(await listed(world)).toEqual([SHOWN]);
    const units = unitsOf({ ...unit, by: lin.member.id });
    await upkeep(world, units);
    expect(await listed(world)).toEqual([SHOWN]);
    must(await reviewHiddenTexts({ ...world.deps, units }, made.id, 'show'));
    expect(await units.find(unit.id, null)).toMatchObject({ state: 'kept' });
    expect(await listed(world)).toEqual([{ ...SHOWN, units: ['海风俱乐部'] }]);
  });

  test('that is kept by another way is shown by the sweep', async () => {
    const world = await makeWorld({
      entry: { ...(await makeWorld()).tournament.rules.entry, unit: 'optional' },
    });
    const lin = await world.player(1, {}, { openid: 'openid-1' });
    const unit: Unit = {
      ...{ id: `unit-${world.tournament.id}`, name: '海风俱乐部', kind: 'club' },
      ...{ province: '浙江', city: '宁波', state: 'proposed' },
    };
    await world.stores.seedUnit(unit, lin.member.id);
    must(await world.enter(lin, 'U12-OT', { unitId: unit.id }));
    const kept = unitsOf({ ...unit, by: '', state: 'kept' });
    await upkeep(world, kept);
    expect(await listed(world)).toEqual([{ ...SHOWN, units: ['海风俱乐部'] }]);
  });
});

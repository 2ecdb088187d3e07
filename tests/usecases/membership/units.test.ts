import { listUnits } from '../../../functions/usecases/membership/list-units';
import { proposeUnit, unitIdOf } from '../../../functions/usecases/membership/propose-unit';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import { aSubmission } from '../../support/a-submission';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';

const keep = (world: MembershipWorld, name: string, city: string, province: '江苏' | '浙江') =>
  world.units.keep({
    id: unitIdOf(world.secrets, name, city),
    name,
    kind: 'school',
    province,
    city,
    state: 'kept',
  });
const names = async (
  world: MembershipWorld,
  query = {},
  actor: Parameters<typeof listUnits>[1] = null,
) => {
  const page = await listUnits(world, actor, query);
  return page.ok ? page.value.units.map(({ name }) => name).sort() : page.reason;
};

describeInWorlds('the kept list of units', (newWorld) => {
  test('is searched by name, city and province, in pages', async () => {
    const world = newWorld();
    await keep(world, '云溪小学', '杭州', '浙江');
    await keep(world, '云溪中学', '杭州', '浙江');
    await keep(world, '远山小学', '南京', '江苏');
    expect(await names(world, { q: '云溪' })).toEqual(['云溪中学', '云溪小学']);
    expect(await names(world, { q: ' 杭 州 ' })).toEqual(['云溪中学', '云溪小学']);
    expect(await names(world, { q: '小学', province: '江苏' })).toEqual(['远山小学']);
    expect(await names(world, { q: '没有' })).toEqual([]);
    expect(await names(world, { cursor: 'x y' })).toBe('INVALID_REQUEST');

    for (let at = 1; at <= 64; at += 1) await keep(world, `翻页第${at}小学`, '湖州', '浙江');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listUnits(world, null, { q: '翻页第', cursor });
      if (!page.ok) throw new Error(page.reason);
      seen.push(...page.value.units.map(({ id }) => id));
      cursor = page.value.next ?? undefined;
    } while (cursor !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([64, 64]);
  });

  test('a unit behind two megabytes of others is found in the first page', async () => {
    const world = newWorld();
    // 3,000 characters of three bytes, twice in the item
    const long = '远'.repeat(3000);
    for (let at = 0; at < 120; at += 1) await keep(world, `${long}${at}`, '湖州', '浙江');
    const hit = { id: '~', name: '彼岸小学', kind: 'school', city: '南京' } as const;
    await world.units.keep({ ...hit, province: '江苏', state: 'kept' });
    expect(await names(world, { q: '彼岸' })).toEqual(['彼岸小学']);
    expect(await names(world, { q: '彼岸', province: '浙江' })).toEqual([]);
  });

  test('five proposals a day from one member, then tomorrow', async () => {
    const world = newWorld();
    const { actor } = await world.logIn(inventedPhone());
    const propose = (at: number) =>
      proposeUnit(
        world,
        actor,
        { name: `新建第${at}小学`, kind: 'school', province: '浙江', city: '宁波' },
        `unit-${at}-${world.clock.now()}`,
      );
    for (let at = 1; at <= 5; at += 1) expect(await propose(at)).toMatchObject({ ok: true });
    world.clock.set('2026-11-25T23:00:00.000Z');
    expect(await propose(6)).toEqual({
      ok: false,
      reason: 'TOO_MANY_REQUESTS',
      detail: { retryAfterSeconds: 3600 },
    });
    world.clock.advance(3600);
    expect(await propose(6)).toMatchObject({ ok: true });
  });

  test('a proposed one is there for its proposers alone, and the same one twice is one', async () => {
    const world = newWorld();
    const [one, two, three] = [
      await world.logIn(inventedPhone()),
      await world.logIn(inventedPhone()),
      await world.logIn(inventedPhone()),
    ];
    const proposal = { kind: 'club', province: '浙江', city: '宁波' } as const;
    const first = await proposeUnit(
      world,
      one.actor,
      { ...proposal, name: '海风网球 俱乐部' },
      'first-key',
    );
    const second = await proposeUnit(
      world,
      two.actor,
      { ...proposal, name: '海风网球俱乐部' },
      'second-key',
    );
    expect(first).toMatchObject({ ok: true, value: { state: 'proposed' } });
    expect(second).toEqual(first);
    const seen = await Promise.all(
      [one.actor, two.actor, three.actor, null].map((actor) => names(world, { q: '海风' }, actor)),
    );
    expect(seen).toEqual([['海风网球 俱乐部'], ['海风网球 俱乐部'], [], []]);

    const unitId = first.ok ? first.value.id : '';
    const submission = aSubmission({ unitId });
    expect(await submitProfile(world, three.actor, submission, world)).toMatchObject({
      reason: 'UNIT_UNKNOWN',
    });
    // the proposer gets as far as the portrait
    expect(await submitProfile(world, one.actor, submission, world)).toMatchObject({
      reason: 'PORTRAIT_INVALID',
    });
  });
});

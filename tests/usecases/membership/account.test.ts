import { authenticate } from '../../../functions/usecases/authenticate';
import { deleteAccount } from '../../../functions/usecases/delete-account';
import { subscribe } from '../../../functions/usecases/subscribe';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds } from '../../support/membership-world';

describeInWorlds('an account', (newWorld) => {
  test('is not deleted while a live entry stands', async () => {
    const world = newWorld();
    const { actor, token } = await world.logIn(inventedPhone());
    await world.setLive(actor.personKey, 2, '2026-12-20');
    expect(await deleteAccount(world, actor)).toEqual({ ok: false, reason: 'ACCOUNT_IN_USE' });
    expect(await authenticate(world, token)).toMatchObject({ ok: true });
    world.clock.set('2026-12-20T16:00:00.000Z');
    expect(await deleteAccount(world, actor)).toEqual({ ok: true, value: null });
  });

  test('goes with its sessions and codes; the phone can begin anew', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const [one, two] = [await world.logIn(phone), await world.logIn(phone)];
    expect(await deleteAccount(world, one.actor)).toEqual({ ok: true, value: null });
    for (const { token } of [one, two])
      expect(await authenticate(world, token)).toMatchObject({ reason: 'LOGIN_REQUIRED' });
    expect(await world.members.find(one.actor.memberId)).toBeNull();
    expect((await world.codes.load(one.actor.personKey)).sentAt).toEqual([]);
    const again = await world.logIn(phone);
    expect(again.actor.memberId).not.toBe(one.actor.memberId);
  });

  test('counts one message per accepted template, once per command, and spends them one by one', async () => {
    const world = newWorld();
    const { actor } = await world.logIn(inventedPhone());
    await subscribe(world, actor, ['invited', 'entry-result'], 'command-0001');
    await subscribe(world, actor, ['invited', 'entry-result'], 'command-0001');
    await subscribe(world, actor, ['invited'], 'command-0002');
    expect((await world.members.find(actor.memberId))?.subscriptions).toEqual({
      invited: 2,
      'entry-result': 1,
    });
    const spent = await Promise.all(
      Array.from({ length: 4 }, () => world.members.spendSubscription(actor.memberId, 'invited')),
    );
    expect(spent.filter(Boolean)).toHaveLength(2);
  });
});

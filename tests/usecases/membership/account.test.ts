import { approvedProfile } from '../../../functions/domain/entry/requirements';
import { authenticate } from '../../support/authenticate';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { getMe } from '../../../functions/usecases/membership/get-me';
import { requestPortraitUpload } from '../../../functions/usecases/membership/request-portrait-upload';
import { setPassword } from '../../../functions/usecases/session/set-password';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import { subscribe } from '../../../functions/usecases/entering/subscribe';
import { aSubmission } from '../../support/a-submission';
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

  test('whose deletion died half way enters nothing, changes no profile, and is deleted by asking again', async () => {
    const world = newWorld();
    const { actor, token } = await world.logIn(inventedPhone());
    const dying = {
      ...world,
      results: {
        ...world.results,
        forgetAthlete: async () => {
          throw new Error('died');
        },
      },
    };
    await expect(deleteAccount(dying, actor)).rejects.toThrow('died');
    const half = await world.members.find(actor.memberId);
    expect(approvedProfile(half)).toEqual({ ok: false, reason: 'ACCOUNT_LEAVING' });
    expect(await submitProfile(world, actor, aSubmission())).toMatchObject({
      reason: 'ACCOUNT_LEAVING',
    });
    expect(await getMe(world, actor)).toMatchObject({ value: { leaving: true, profile: null } });
    const refused = { ok: false, reason: 'ACCOUNT_LEAVING' };
    expect(await setPassword(world, actor, { password: 'rally2026' })).toEqual(refused);
    const picture = { contentType: 'image/png', bytes: 10 } as const;
    expect(await requestPortraitUpload(world, actor, picture)).toEqual(refused);
    expect(await authenticate(world, token)).toMatchObject({ ok: true });
    expect(await deleteAccount(world, actor)).toEqual({ ok: true, value: null });
    expect(await world.members.find(actor.memberId)).toBeNull();
  });

  test('is marked, reviewed and removed only as it was read', async () => {
    const world = newWorld();
    const { actor } = await world.logIn(inventedPhone());
    const read = await world.members.find(actor.memberId);
    if (!read) throw new Error('no account');
    expect(await world.members.saveReview(read, 'pending', null)).toBe('done');
    const { sessions, version } = await world.sessions.ofMember(actor.memberId);
    expect(await world.members.saveReview(read, 'approved', null)).toBe('stale');
    expect(await world.members.leave(read)).toBe('stale');
    expect(await world.members.remove(read, sessions, version)).toBe('stale');
    const now = await world.members.find(actor.memberId);
    expect(now).toMatchObject({ review: 'pending', version: read.version + 1 });
    expect(now?.leaving).toBeUndefined();
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

import type { Regulation } from '../../../src/contract/regulation';
import { forgetEntries } from '../../../functions/usecases/leaving/forget-entries';
import { getInvitation } from '../../../functions/usecases/entering/get-invitation';
import { shareEntry } from '../../../functions/usecases/entering/share-entry';
import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { aRegulation } from '../../support/builders/a-tournament';
import { describeEntering, must, reasonOf } from '../../support/entry-world';

const size: Regulation['entry']['form'][number] = {
  ...{ id: 'size', label: '衣服尺码', help: null, kind: 'single-choice', options: ['M', 'L'] },
  ...{ required: false, per: 'athlete' },
};

describeEntering('what entries keep of a person whose account is deleted (PIPL)', (makeWorld) => {
  test('of what they played: the name, not the phone, the answers or the delegation (ENT-16, ENT-17)', async () => {
    const world = await makeWorld({ entry: { ...aRegulation().entry, form: [size] } });
    const [lin, su] = [await world.player(1), await world.player(2)];
    const delegation = {
      leader: { name: '周领队', phone: '19900009999' },
      ...{ coach: { name: '', phone: '' }, others: '' },
    };
    const answers = { size: 'M' };
    must(await world.enter(su, 'U12-MS', { delegation, answers }));
    const pair = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    must(await world.confirm(su, pair.id));
    world.clock.set('2027-03-01T00:00:00.000Z');
    must(await forgetEntries(world.deps, su.member));
    must(await forgetEntries(world.deps, su.member));
    const entries = await world.entries();
    const theirs = entries.flatMap(({ slots }) =>
      slots.filter(({ personKey }) => personKey === su.actor.memberId),
    );
    expect(theirs).toHaveLength(2);
    for (const slot of theirs) {
      expect(slot).toMatchObject({ name: '球员2', phoneMasked: '', state: 'confirmed' });
      expect(slot.phoneSealed ?? slot.answers).toBeUndefined();
    }
    expect(entries.filter((entry) => entry.delegationSealed !== undefined)).toEqual([]);
    // what is another's stays
    expect(entries.flatMap(({ slots }) => slots).at(-2)?.phoneMasked).toMatch(/^199/);
  });

  test('no card shows their name any more: neither the entry’s nor an invitee’s', async () => {
    const world = await makeWorld();
    const [lin, su] = [await world.player(1), await world.player(2)];
    const made = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    const shared = must(await shareEntry(world.deps, lin.actor, made.id, 'share-01')).token;
    await world.sweep();
    const sent = world.sms.sent.find(({ phone }) => phone === su.phone)?.params ?? [];
    const own = /token=(.+)$/.exec(sent.at(-1) ?? '')?.[1] ?? '';
    must(await withdrawEntry(world.deps, lin.actor, made.id, 'withdraw-1'));
    const opened = async (token: string) => reasonOf(await getInvitation(world.deps, token));
    expect([await opened(shared), await opened(own)]).toEqual(['ok', 'ok']);
    // of an invitee who goes they show nothing
    must(await forgetEntries(world.deps, su.member));
    expect([await opened(shared), await opened(own)]).toEqual(['ok', 'ok']);
    must(await forgetEntries(world.deps, lin.member));
    expect([await opened(shared), await opened(own)]).toEqual([
      'ENTRY_NOT_FOUND',
      'ENTRY_NOT_FOUND',
    ]);
  });
});

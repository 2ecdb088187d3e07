import type { Member } from '../../../functions/domain/membership/member';
import type { Following, MoveStore } from '../../../functions/domain/membership/move-store';
import { declineEntry } from '../../../functions/usecases/entering/transitions';
import { followInvitations } from '../../../functions/usecases/moving/follow-invitations';
import { sealedPhone } from '../../../functions/usecases/session/sealed-phone';
import { describeEntering, must, type EntryWorld, type Player } from '../../support/entry-world';
import { only } from '../../support/fakes/only';
import type { Regulation } from '../../../src/contract/regulation';
import { inventedPhone } from '../../support/invented-phone';
import { expectAtRest } from '../../support/recount';

const atMost = (max: number): Pick<Regulation, 'quotas'> => ({
  quotas: [{ of: 'athletes', per: 'tournament', max }],
});

/** Another number of somebody's, and what follows to it (MEM-8). */
const moved = async (world: EntryWorld, who: Player, number = inventedPhone()) => {
  const phone = sealedPhone(world.deps.secrets, number);
  const member: Member = { ...who.member, phone };
  await world.stores.seedMember(member);
  const until = world.clock.now();
  let left: Following[] = [{ memberId: member.id, from: who.actor.phoneKey, until }];
  const find: typeof world.deps.members.find = async (id) =>
    id === member.id ? member : world.deps.members.find(id);
  const follow = () =>
    followInvitations({
      ...world.deps,
      members: { ...world.deps.members, find },
      moves: only<MoveStore>({
        following: async () => left,
        invitations: async () => [],
        formerHolders: async () => [],
        followed: async () => void (left = []),
      }),
    });
  const actor = { ...who.actor, phoneKey: phone.key };
  return { player: { ...who, member, actor } as Player, follow };
};

describeEntering('what follows to another number (MEM-8, CAP-1)', (makeWorld) => {
  test('is confirmed in a full tournament: the places know the number as the entries do', async () => {
    const world = await makeWorld(atMost(3));
    const [one, two, parent] = [
      await world.player(1),
      await world.player(2),
      await world.player(3),
    ];
    const first = must(await world.enter(one, 'U12-MD', { invitees: world.invite([parent]) }));
    const second = must(await world.enter(two, 'U12-XD', { invitees: world.invite([parent]) }));
    const { player, follow } = await moved(world, parent);
    await follow();
    const [ledger] = await world.ledgers();
    const mark = player.actor.phoneKey.slice(-10);
    expect(ledger?.persons['0']).toMatchObject({ [mark]: 2 });
    expect(Object.keys(ledger?.persons['0'] ?? {})).toHaveLength(3);
    await expectAtRest(world);
    expect(must(await world.confirm(player, first.id)).shown).toBe('entered');
    // a number that still waits means the same person, until it is somebody else's answer (CAP-1)
    must(await declineEntry(world.deps, player.actor, second.id, 'decline'));
    await expectAtRest(world);
  });

  test('after closing too, and again changes nothing', async () => {
    const world = await makeWorld(atMost(3));
    const [one, parent] = [await world.player(1), await world.player(2)];
    must(await world.enter(one, 'U12-MD', { invitees: world.invite([parent]) }));
    const { player, follow } = await moved(world, parent);
    world.clock.set(world.tournament.closesAt);
    await follow();
    await follow();
    const [ledger] = await world.ledgers();
    expect(ledger?.persons['0']).toMatchObject({ [player.actor.phoneKey.slice(-10)]: 1 });
    await expectAtRest(world);
  });

  test('whose new number was invited too is one person from then on', async () => {
    const world = await makeWorld(atMost(4));
    const [one, two, parent] = [
      await world.player(1),
      await world.player(2),
      await world.player(3),
    ];
    const number = inventedPhone();
    const theirs = [{ phone: number, role: 'athlete' as const }];
    must(await world.enter(one, 'U12-MD', { invitees: world.invite([parent]) }));
    must(await world.enter(two, 'U12-XD', { invitees: theirs }));
    const { player, follow } = await moved(world, parent, number);
    await follow();
    const [ledger] = await world.ledgers();
    expect(ledger?.persons['0']).toEqual({
      [player.actor.phoneKey.slice(-10)]: 2,
      ...Object.fromEntries([one, two].map(({ member }) => [member.id.slice(-10), 1])),
    });
    await expectAtRest(world);
  });
});

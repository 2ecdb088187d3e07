import type { EarlierPartners, EarlierPerson } from '../../../src/contract/entries';
import type { Role } from '../../../src/contract/words';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { confirmEntry } from '../../../functions/usecases/entering/confirm-entry';
import { earlierPartners } from '../../../functions/usecases/entering/earlier-partners';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { listMyEntries } from '../../../functions/usecases/entering/list-my-entries';
import {
  cancelOwn,
  declineEntry,
  withdrawEntry,
} from '../../../functions/usecases/entering/transitions';
import { declinePicks } from '../../../functions/usecases/leaving/decline-picks';
import { forgetEntries } from '../../../functions/usecases/leaving/forget-entries';
import { anEventRule, aTeamRule, aTournament } from '../../support/builders/a-tournament';
import { phoneOf } from '../../support/builders/a-member';
import {
  describeEntering,
  must,
  reasonOf,
  type EntryWorld,
  type Player,
} from '../../support/entry-world';
import { testSecrets } from '../../support/fakes/secrets';
import { expectAtRest } from '../../support/recount';

const EVENTS = [
  anEventRule({
    disciplines: ['MD', 'OD'],
    places: { by: 'first-come', entries: 8, athletes: null, waitingList: false },
  }),
  anEventRule({
    disciplines: ['MT', 'OT'],
    team: aTeamRule(),
    places: { by: 'first-come', entries: 8, athletes: null, waitingList: false },
  }),
];

const offered = async (world: EntryWorld, who: Player, person?: string): Promise<EarlierPartners> =>
  must(await earlierPartners(world.deps, who.actor, person));
const namesOf = ({ people }: EarlierPartners) => people.map(({ name }) => name);
const pickedFrom = (
  { people }: EarlierPartners,
  name: string,
  role: Role = 'athlete',
): EarlierPerson => {
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not offered`);
  return { pick: found.pick, role };
};

describeEntering('earlier partners are invited again without a number (ENT-24)', (makeWorld) => {
  /** Lin and Su, a pair that both have confirmed. */
  const paired = async () => {
    const world = await makeWorld({ eventRules: EVENTS });
    const [lin, su, he] = [await world.player(1), await world.player(2), await world.player(3)];
    const pair = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    must(await world.confirm(su, pair.id));
    return { world, lin, su, he, pair };
  };
  /** What is known of one, as the store has it now. */
  const changed = async (world: EntryWorld, who: Player, change: Partial<Player['member']>) => {
    const member = { ...who.member, ...change };
    await world.stores.seedMember(member);
    return member;
  };
  /** Su picked by Lin for another event. */
  const picked = async () => {
    const { world, lin, su, ...rest } = await paired();
    const earlier = [pickedFrom(await offered(world, lin), '球员2')];
    const made = must(await world.enter(lin, 'U12-OD', { earlier }));
    return { world, lin, su, made, ...rest };
  };

  test('each is offered the other, by the name of the entry they had in common; a stranger nobody', async () => {
    const { world, lin, su, he } = await paired();
    const { people, teams } = await offered(world, lin);
    expect(people).toMatchObject([
      {
        ...{ name: '球员2', role: 'athlete', teamName: '飞鱼队' },
        ...{ tournamentName: '某地青少年网球公开赛', firstDay: '2026-12-19' },
      },
    ]);
    expect(teams).toEqual([]);
    expect(namesOf(await offered(world, su))).toEqual(['球员1']);
    expect(namesOf(await offered(world, he))).toEqual([]);
  });

  test('nothing of the answer tells a number, an id or what the same person is to another account', async () => {
    const { world, lin, su } = await paired();
    const [answer] = (await offered(world, lin)).people;
    const [mirrored] = (await offered(world, su)).people;
    const said = JSON.stringify(answer);
    for (const secret of [su.phone, su.actor.phoneKey, su.actor.memberId, '0002', '****'])
      expect(said).not.toContain(secret);
    expect(Object.keys(answer ?? {}).sort()).toEqual(
      ['firstDay', 'id', 'name', 'pick', 'role', 'teamName', 'tournamentName'].sort(),
    );
    expect(answer?.id).toBe((await offered(world, lin)).people[0]?.id);
    expect(answer?.id).not.toBe(mirrored?.id);
  });

  test('who has not confirmed, declined, was removed or has cancelled is not offered, nor offered anybody', async () => {
    const world = await makeWorld({ eventRules: EVENTS });
    const [lin, ...rest] = [
      ...[await world.player(1), await world.player(2), await world.player(3)],
      ...[await world.player(4), await world.player(5)],
    ] as [Player, Player, Player, Player, Player];
    const [waits, declines, removed, cancels] = rest;
    const team = must(await world.enter(lin, 'U12-MT', { invitees: world.invite(rest) }));
    must(await declineEntry(world.deps, declines.actor, team.id, 'decline-1'));
    for (const one of [removed, cancels]) must(await world.confirm(one, team.id));
    expect(namesOf(await offered(world, lin))).toEqual(['球员4', '球员5']);
    must(await changeRoster(world.deps, lin.actor, team.id, { add: [], remove: ['s4'] }, 'out-1'));
    must(await cancelOwn(world.deps, cancels.actor, team.id, 'cancel-1'));
    expect(namesOf(await offered(world, lin))).toEqual([]);
    for (const one of [waits, declines, removed, cancels])
      expect(namesOf(await offered(world, one))).toEqual([]);
  });

  test('a team is offered whole, with coach and roles, the latest tournament’s first; an ended one too', async () => {
    const world = await makeWorld({ eventRules: EVENTS });
    const [lin, su, he, zhou] = [
      ...[await world.player(1), await world.player(2), await world.player(3)],
      await world.player(4, { birthDate: '1985-01-01' }),
    ] as [Player, Player, Player, Player];
    const invitees = [...world.invite([su, he]), ...world.invite([zhou], 'coach')];
    const team = must(await world.enter(lin, 'U12-MT', { invitees }));
    for (const one of [su, he, zhou]) must(await world.confirm(one, team.id));
    must(await withdrawEntry(world.deps, lin.actor, team.id, 'withdraw-1'));
    const { people, teams } = await offered(world, lin);
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['球员2', 'athlete'],
      ['球员3', 'athlete'],
      ['球员4', 'coach'],
    ]);
    expect(teams).toMatchObject([{ entryId: team.id, teamName: '飞鱼队' }]);
    expect(teams[0]?.people).toEqual(people.map(({ id, role }) => ({ id, role })));
    const earlier = people.map(({ pick, role }) => ({ pick, role }));
    const again = must(await world.enter(lin, 'U12-OT', { earlier }));
    expect(again.slots.map(({ name, role, state }) => [name, role, state])).toEqual([
      ['球员1', 'athlete', 'confirmed'],
      ['球员2', 'athlete', 'invited'],
      ['球员3', 'athlete', 'invited'],
      ['球员4', 'coach', 'invited'],
    ]);
    for (const one of [su, he, zhou]) must(await world.confirm(one, again.id));
    expect(must(await getEntry(world.deps, lin.actor, again.id)).shown).toBe('entered');
    await expectAtRest(world);
  });

  test('who is picked is invited by name and told; the others read nothing of it; they confirm as always', async () => {
    const { world, lin, su, he, made } = await picked();
    expect(made.slots[1]).toMatchObject({
      ...{ name: '球员2', phoneMasked: null, note: null, state: 'invited', shown: 'to-confirm' },
    });
    await world.sweep();
    expect(world.sms.sent.map(({ phone, template }) => [phone, template])).toContainEqual([
      su.phone,
      'invited',
    ]);
    expect(reasonOf(await getEntry(world.deps, he.actor, made.id))).toBe('ENTRY_NOT_FOUND');
    const mine = must(await listMyEntries(world.deps, su.actor)).entries.find(
      ({ id }) => id === made.id,
    );
    expect(mine).toMatchObject({ todo: 'confirm', memberId: su.actor.memberId, teamName: null });
    expect(mine?.initiatorName).toBe('球*1');
    const seen = must(await getEntry(world.deps, su.actor, made.id));
    expect(seen).toMatchObject({ teamName: null, allowed: ['confirm', 'decline'] });
    expect(reasonOf(await world.confirm(su, made.id, '别的队'))).toBe('TEAM_NAME_MISMATCH');
    must(await world.confirm(su, made.id, '飞鱼队', 'confirm-again'));
    const [, slot] = (await world.entries()).find(({ id }) => id === made.id)?.slots ?? [];
    expect(slot).toMatchObject({ name: '球员2', memberId: su.actor.memberId, state: 'confirmed' });
    expect(slot?.called).toBeUndefined();
    expect(must(await getEntry(world.deps, lin.actor, made.id)).shown).toBe('entered');
    await expectAtRest(world);
  });

  test('a forged, a foreign and a bare pick are refused alike, and no place is taken', async () => {
    const { world, lin, su, he, pair } = await paired();
    const foreign = pickedFrom(await offered(world, su), '球员1');
    const honest = pickedFrom(await offered(world, lin), '球员2');
    const sealedFor = (account: string, text: string) =>
      testSecrets.seal(text, `earlier-partner:${account}`);
    const picks = [
      ...[
        foreign.pick,
        `${honest.pick.slice(0, 20)}A${honest.pick.slice(20)}`,
        'made-up',
        su.actor.memberId,
      ],
      // what even our own key would not let through: who was in no entry with them
      sealedFor(lin.actor.memberId, `${he.actor.memberId} ${pair.id}`),
      sealedFor(lin.actor.memberId, `${lin.actor.memberId} ${pair.id}`),
      sealedFor(lin.actor.memberId, `${su.actor.memberId} ${pair.id.slice(0, -3)}abc`),
      sealedFor(lin.actor.memberId, su.actor.memberId),
    ];
    for (const [at, pick] of picks.entries()) {
      const earlier = [{ pick, role: 'athlete' as const }];
      expect(reasonOf(await world.enter(lin, 'U12-OD', { earlier }, `forged-${at}`))).toBe(
        'EARLIER_UNKNOWN',
      );
    }
    const earlier = [honest];
    expect(reasonOf(await world.enter(he, 'U12-OD', { earlier }, 'stolen-1'))).toBe(
      'EARLIER_UNKNOWN',
    );
    expect((await world.entries()).map(({ id }) => id)).toEqual([pair.id]);
    await expectAtRest(world);
  });

  test.each([
    ['is leaving', { leaving: true }],
    [
      'no longer wants to be shown by name',
      {
        publication: {
          ...{ version: '2026-12', at: '2026-11-01T00:00:00.000Z', by: 'themselves' },
          withdrawnAt: '2026-11-02T00:00:00.000Z',
        },
      },
    ],
  ] as const)(
    'who %s is offered no more, and a pick kept from before is refused',
    async (_, change) => {
      const { world, lin, su } = await paired();
      const earlier = [pickedFrom(await offered(world, lin), '球员2')];
      await changed(world, su, change);
      expect(await offered(world, lin)).toEqual({ people: [], teams: [] });
      expect(reasonOf(await world.enter(lin, 'U12-OD', { earlier }))).toBe('EARLIER_UNKNOWN');
      await expectAtRest(world);
    },
  );

  test('a pick from before they left the entry is refused', async () => {
    const { world, lin, su, pair } = await paired();
    const earlier = [pickedFrom(await offered(world, lin), '球员2')];
    must(await cancelOwn(world.deps, su.actor, pair.id, 'cancel-1'));
    expect(reasonOf(await world.enter(lin, 'U12-OD', { earlier }))).toBe('EARLIER_UNKNOWN');
  });

  test('a number that has changed hands since changes nothing that the initiator sees; the invitation is theirs', async () => {
    const { world, lin, su } = await paired();
    const before = await offered(world, lin);
    const phone = phoneOf(9_801);
    const key = testSecrets.blindIndex('phone', phone);
    const moved = { key, sealed: testSecrets.seal(phone, `phone:${key}`), masked: '199****9801' };
    const heir = await world.player(7, {}, { phone: su.member.phone ?? undefined });
    await changed(world, su, { phone: moved });
    const after = await offered(world, lin);
    const known = ({ people }: EarlierPartners) => people.map(({ pick: _new, ...rest }) => rest);
    expect(known(after)).toEqual(known(before));
    // by the pick of before and by one of now: the same answer, but for ids and the hour
    const made = must(await world.enter(lin, 'U12-OD', { earlier: [pickedFrom(before, '球员2')] }));
    expect(made.slots[1]).toMatchObject({ name: '球员2', phoneMasked: null });
    expect(JSON.stringify(made)).not.toContain('9801');
    // the number's next holder is not asked, its former one is
    const heirs = { ...heir.actor, phoneKey: su.actor.phoneKey };
    expect(reasonOf(await getEntry(world.deps, heirs, made.id))).toBe('ENTRY_NOT_FOUND');
    const theirs = { ...su.actor, phoneKey: key };
    expect(must(await getEntry(world.deps, theirs, made.id)).allowed).toEqual([
      'confirm',
      'decline',
    ]);
  });

  test('beside their own number typed in, whatever it is now, nothing tells that it is theirs', async () => {
    const { world, lin, su, he } = await paired();
    const earlier = [pickedFrom(await offered(world, lin), '球员2')];
    const invitees = [...world.invite([su]), ...world.invite([he])];
    const made = must(await world.enter(lin, 'U12-OT', { earlier, invitees }));
    expect(made.slots.map(({ state }) => state)).toEqual([
      ...['confirmed', 'invited', 'invited', 'invited'],
    ]);
    // they answer as themselves; the other invitation to them stays to be declined
    must(await world.confirm(su, made.id));
    const mine = must(await getEntry(world.deps, su.actor, made.id, su.actor.memberId));
    expect(mine.slots.find(({ me }) => me)).toMatchObject({ id: 's4', state: 'confirmed' });
    expect(reasonOf(await world.confirm(su, made.id, '飞鱼队', 'twice-1'))).toBe(
      'ROSTER_PERSON_TWICE',
    );
    must(await declineEntry(world.deps, su.actor, made.id, 'decline-1'));
    await expectAtRest(world);
  });

  test('nobody is picked twice, or beside a slot of theirs', async () => {
    const { world, lin, made } = await picked();
    const one = pickedFrom(await offered(world, lin), '球员2');
    expect(reasonOf(await world.enter(lin, 'U12-OT', { earlier: [one, one] }))).toBe(
      'ROSTER_PERSON_TWICE',
    );
    const add = { add: [], earlier: [one], remove: [] };
    expect(reasonOf(await changeRoster(world.deps, lin.actor, made.id, add, 'again-1'))).toBe(
      'ROSTER_PERSON_TWICE',
    );
    // who is taken out may be picked again in the same step
    const anew = must(
      await changeRoster(world.deps, lin.actor, made.id, { ...add, remove: ['s2'] }, 'anew-1'),
    );
    expect(anew.slots.map(({ id, name, state }) => [id, name, state])).toEqual([
      ['s1', '球员1', 'confirmed'],
      ['s2', '球员2', 'removed'],
      ['s3', '球员2', 'invited'],
    ]);
    await expectAtRest(world);
  });

  test('a child is invited through its guardians, for itself alone', async () => {
    const world = await makeWorld({ eventRules: EVENTS });
    const [lin, parent, other] = [
      await world.player(1),
      await world.player(2, { birthDate: '1985-01-01' }),
      await world.player(5, { birthDate: '1986-01-01' }),
    ];
    const boy = await world.child(3, [parent, other]);
    const sibling = await world.child(4, [parent]);
    const pair = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([parent]) }));
    must(await world.confirm(parent, pair.id, '飞鱼队', 'confirm-boy', boy.id));
    // the account's own persons need no invitation
    expect(namesOf(await offered(world, parent, boy.id))).toEqual(['球员1']);
    expect(reasonOf(await earlierPartners(world.deps, lin.actor, boy.id))).toBe('PERSON_NOT_FOUND');
    const offers = await offered(world, lin);
    expect(namesOf(offers)).toEqual(['孩子3']);
    const earlier = [pickedFrom(offers, '孩子3')];
    const made = must(await world.enter(lin, 'U12-OD', { earlier }));
    for (const guardian of [parent, other]) {
      const mine = must(await listMyEntries(world.deps, guardian.actor)).entries;
      expect(mine.find(({ id }) => id === made.id)).toMatchObject({
        ...{ memberId: boy.id, todo: 'confirm' },
      });
    }
    for (const id of [sibling.id, parent.member.id])
      expect(reasonOf(await world.confirm(parent, made.id, '飞鱼队', `for-${id}`, id))).toBe(
        'NOT_INVITED',
      );
    must(await world.confirm(other, made.id, '飞鱼队', 'by-the-other', boy.id));
    expect(must(await getEntry(world.deps, lin.actor, made.id)).shown).toBe('entered');
    await expectAtRest(world);
  });

  test('who declines is known to the initiator by name, and may be picked again', async () => {
    const { world, lin, su, made } = await picked();
    must(await declineEntry(world.deps, su.actor, made.id, 'decline-1', su.actor.memberId));
    const seen = must(await getEntry(world.deps, lin.actor, made.id));
    expect(seen.slots[1]).toMatchObject({ name: '球员2', state: 'declined' });
    expect(seen.history.at(-1)).toMatchObject({ kind: 'declined', by: '球员2' });
    const earlier = [pickedFrom(await offered(world, lin), '球员2')];
    const add = { add: [], earlier, remove: [] };
    must(await changeRoster(world.deps, lin.actor, made.id, add, 'again-1'));
    must(await world.confirm(su, made.id));
    await expectAtRest(world);
  });

  test('an account that goes declines what it was picked for, frees its place and leaves no name', async () => {
    const { world, lin, su, made } = await picked();
    must(await declinePicks(world.deps, su.actor.memberId));
    must(await forgetEntries(world.deps, su.member));
    const seen = must(await getEntry(world.deps, lin.actor, made.id));
    expect(seen.slots[1]).toMatchObject({ name: '已注销用户', state: 'declined' });
    expect(seen.missing).toEqual([{ kind: 'athletes', sex: null, count: 1 }]);
    const entry = (await world.entries()).find(({ id }) => id === made.id);
    expect(JSON.stringify(entry)).not.toContain('球员2');
    must(await declinePicks(world.deps, su.actor.memberId));
    await expectAtRest(world);
  });

  test('of singles that a leader entered, an account that goes gives the place back (ENT-1)', async () => {
    const places = { by: 'first-come', entries: 8, athletes: null, waitingList: false } as const;
    const world = await makeWorld({
      eventRules: [anEventRule({ disciplines: ['MS', 'MD'], places })],
      entry: { ...aTournament().rules.entry, unit: 'optional', singlesBy: ['leader'] },
    });
    const place = { kind: 'school', province: '江苏', city: '南京', state: 'kept' } as const;
    await world.stores.seedUnit({ id: 'school', name: '云杉小学', ...place });
    const [lin, su] = [await world.player(1), await world.player(2)];
    const pair = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    must(await world.confirm(su, pair.id));
    const earlier = [pickedFrom(await offered(world, lin), '球员2')];
    const led = { role: 'leader' as const, unitId: 'school', teamName: null, earlier };
    const made = must(await world.enter(lin, 'U12-MS', led));
    must(await declinePicks(world.deps, su.actor.memberId));
    expect(must(await getEntry(world.deps, lin.actor, made.id)).shown).toBe('withdrawn');
    await expectAtRest(world);
  });

  test('a deletion that begins between reading and writing leaves no invitation nobody would answer', async () => {
    let meanwhile: (() => Promise<unknown>) | null = null;
    const world = await makeWorld({ eventRules: EVENTS }, (stores) => ({
      ...stores,
      entries: {
        ...stores.entries,
        commit: async (commit) => {
          const now = meanwhile;
          meanwhile = null;
          await now?.();
          return stores.entries.commit(commit);
        },
      },
    }));
    const [lin, su] = [await world.player(1), await world.player(2)];
    const pair = must(await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }));
    must(await world.confirm(su, pair.id));
    const earlier = [pickedFrom(await offered(world, lin), '球员2')];
    meanwhile = () => world.stores.seedMember({ ...su.member, leaving: true });
    expect(reasonOf(await world.enter(lin, 'U12-OD', { earlier }))).toBe('EARLIER_UNKNOWN');
    expect(await world.entries()).toHaveLength(1);
    expect((await world.ledgers()).flatMap(({ places }) => Object.keys(places))).toHaveLength(1);
    await expectAtRest(world);
  });

  test('confirming for somebody else than who was picked is refused with the declaration made', async () => {
    const { world, su, he, made } = await picked();
    const input = {
      ...{ for: he.actor.memberId, teamName: '飞鱼队', answers: {} },
      declaration: { accepted: true, version: '2026-11' },
    } as const;
    expect(reasonOf(await confirmEntry(world.deps, su.actor, made.id, input, 'confirm-he'))).toBe(
      'PERSON_NOT_FOUND',
    );
  });
});

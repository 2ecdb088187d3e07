import { myFit } from '../../../functions/usecases/entering/my-fit';
import { aCertification } from '../../support/builders/a-certification';
import { anEventRule, aTeamRule } from '../../support/builders/a-tournament';
import {
  describeEntering,
  must,
  reasonOf,
  type EntryWorld,
  type Player,
} from '../../support/entry-world';
import { expectAtRest } from '../../support/recount';

const certifications = [aCertification('athlete-professional-registered', 'approved')];

const reasonsOf = async (world: EntryWorld, who: Player, eventId: string) => {
  const deps = { ...world.deps, sentence: ({ reason }: { reason: string }) => reason };
  const { events } = must(await myFit(deps, who.actor, world.tournament.id));
  const one = events.find((event) => event.eventId === eventId);
  return one?.refusals.map(({ reason }) => reason);
};

describeEntering('who may be in an entry', (makeWorld) => {
  test('of registered professionals a team has one at most, whoever confirms first (ENT-10)', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({
          disciplines: ['OT'],
          team: aTeamRule({ atMost: [{ of: { kind: 'professional', is: true }, max: 1 }] }),
        }),
      ],
    });
    const lin = await world.player(1);
    const pros = [
      await world.player(2, {}, { certifications }),
      await world.player(3, {}, { certifications }),
    ] as const;
    const amateur = await world.player(4);
    const invitees = world.invite([...pros, amateur]);
    const { id } = must(await world.enter(lin, 'U12-OT', { invitees }));
    // both at once: the entry that was judged is the one that is written
    const answers = await Promise.all(pros.map((pro) => world.confirm(pro, id)));
    expect(answers.map((one) => (one.ok ? 'in' : one.reason)).sort()).toEqual([
      'TEAM_HAS_ENOUGH_SUCH',
      'in',
    ]);
    must(await world.confirm(amateur, id));
    await expectAtRest(world);
  });

  test('in a boys’ team one girl fills in; a second is refused when she confirms (ENT-10)', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({
          disciplines: ['MT'],
          team: aTeamRule({
            athletes: { min: 3, max: 4 },
            fillIn: { sex: 'F', max: 1 },
            reserves: 1,
          }),
        }),
      ],
    });
    const lin = await world.player(1);
    const girls = [
      await world.player(2, { sex: 'F' }),
      await world.player(3, { sex: 'F' }),
    ] as const;
    const [su, he] = [await world.player(4), await world.player(5)];
    // four and a reserve
    const invitees = world.invite([...girls, su, he]);
    const { id } = must(await world.enter(lin, 'U12-MT', { invitees }));
    must(await world.confirm(girls[0], id));
    expect(reasonOf(await world.confirm(girls[1], id))).toBe('WRONG_SEX');
    must(await world.confirm(su, id));
    must(await world.confirm(he, id));
    const six = world.invite([...girls, su, he, await world.player(6)]);
    expect(reasonOf(await world.enter(await world.player(7), 'U12-MT', { invitees: six }))).toBe(
      'ROSTER_TOO_MANY_ATHLETES',
    );
    await expectAtRest(world);
  });

  test('doubles only for who is in singles: the one who enters, and the one who confirms (ENT-20)', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({ disciplines: ['MS'] }),
        anEventRule({
          disciplines: ['MD'],
          requirements: [
            { kind: 'entered-in', disciplines: ['MS'] },
            { kind: 'nationality', of: ['CN'] },
          ],
        }),
      ],
    });
    const lin = await world.player(1);
    const su = await world.player(2, { nationality: 'FR' });
    expect(await reasonsOf(world, lin, 'U12-MD')).toEqual(['OTHER_EVENT_REQUIRED']);
    // before entering every reason is told, and none of them is hidden by another
    expect(await reasonsOf(world, su, 'U12-MD')).toEqual([
      'OTHER_EVENT_REQUIRED',
      'NATIONALITY_REQUIRED',
    ]);
    expect(await reasonsOf(world, su, 'U12-MS')).toEqual([]);
    const he = await world.player(3);
    const invitees = world.invite([he]);
    expect(reasonOf(await world.enter(lin, 'U12-MD', { invitees }))).toBe('OTHER_EVENT_REQUIRED');
    must(await world.enter(lin, 'U12-MS'));
    const { id } = must(await world.enter(lin, 'U12-MD', { invitees }, 'after-singles'));
    expect(reasonOf(await world.confirm(he, id))).toBe('OTHER_EVENT_REQUIRED');
    must(await world.enter(he, 'U12-MS'));
    must(await world.confirm(he, id));
    await expectAtRest(world);
  });

  test('before entry opens one sees what else would be in the way; once it is closed that alone', async () => {
    const world = await makeWorld({ eventRules: [anEventRule({ disciplines: ['WS'] })] });
    const lin = await world.player(1, { birthDate: '2010-01-01' });
    world.clock.set('2026-11-01T00:00:00.000Z');
    expect(await reasonsOf(world, lin, 'U12-WS')).toEqual([
      'ENTRY_NOT_OPEN',
      'WRONG_SEX',
      'TOO_OLD',
    ]);
    world.clock.set(world.tournament.closesAt);
    expect(await reasonsOf(world, lin, 'U12-WS')).toEqual(['ENTRY_CLOSED']);
  });
});

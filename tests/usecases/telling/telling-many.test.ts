import { withdrawEntry } from '../../../functions/usecases/entering/transitions';
import type { Progress } from '../../../functions/domain/telling/news';
import { fanOutNews } from '../../../functions/usecases/telling/fan-out-news';
import { tellTournament } from '../../../functions/usecases/telling/tell-tournament';
import { anEventRule } from '../../support/builders/a-tournament';
import { describeEntering, must, type EntryWorld, type Player } from '../../support/entry-world';

/** Of whom something is told: kinds, newest first, with whom they are about. */
const told = async ({ deps }: EntryWorld, { actor }: Pick<Player, 'actor'>) =>
  (await deps.inboxes.page(actor.memberId, null, 20)).map(({ kind, facts }) => [kind, facts.whom]);

describeEntering('TEL-1: a child without a phone', (makeWorld) => {
  test('both guardians are told, and of which child', async () => {
    const world = await makeWorld();
    const mum = await world.player(1, { birthDate: '1985-01-01' });
    const dad = await world.player(2, { birthDate: '1985-01-01' });
    const boy = await world.child(3, [mum, dad]);
    const su = await world.player(4);
    const made = must(
      await world.enter(mum, 'U12-MD', { for: boy.id, invitees: world.invite([su]) }, 'enter-boy'),
    );
    must(await world.confirm(su, made.id));
    await world.sweep();
    for (const guardian of [mum, dad])
      expect(await told(world, guardian)).toEqual([['confirmed', '孩*3']]);
    world.clock.advance(60);
    const answer = await withdrawEntry(world.deps, mum.actor, made.id, 'withdraw-1');
    must(answer);
    await world.sweep();
    expect((await told(world, su)).map(([kind]) => kind)).toEqual(['dissolved']);
  });
});

describeEntering('TEL-5, TEL-9: what concerns many', (makeWorld) => {
  const MANY = 60;

  test('is told in steps behind a cursor; a worker that dies is followed by the next, nobody hears it twice', async () => {
    const world = await makeWorld({
      eventRules: [
        anEventRule({
          disciplines: ['MS'],
          places: { by: 'first-come', entries: MANY, athletes: null, waitingList: false },
        }),
      ],
    });
    const people = await Promise.all(Array.from({ length: MANY }, (_, n) => world.player(n + 1)));
    for (const one of people) must(await world.enter(one, 'U12-MS'));
    await world.sweep();
    const { deps, tournament } = world;
    const words = '场馆停电，比赛取消';
    must(await tellTournament(deps, tournament.id, 'tournament-cancelled', words));

    const cursors = new Set<string | null>();
    let puts = 0;
    const mortal = {
      ...deps,
      logger: { info: () => undefined, error: () => undefined },
      news: {
        ...deps.news,
        advance: (progress: Progress, next: string | null) => {
          cursors.add(next);
          return deps.news.advance(progress, next);
        },
      },
      inboxes: {
        ...deps.inboxes,
        put: async (message: Parameters<typeof deps.inboxes.put>[0]) => {
          puts += 1;
          // dies again and again in the midst of a step, and then no more
          if (puts % 17 === 0 && puts < 150) throw new Error('died');
          return deps.inboxes.put(message);
        },
      },
    };
    for (let round = 0; round < 40; round += 1) {
      if ((await deps.news.untold(1)).length === 0) break;
      await fanOutNews(mortal);
    }
    expect(await deps.news.untold(1)).toEqual([]);
    // twenty-five entries a step, then whoever watches, then the end
    expect(cursors.size).toBe(4);
    for (const one of people)
      expect(await told(world, one)).toEqual([['tournament-cancelled', undefined]]);
    // and once more is the same news
    must(await tellTournament(deps, tournament.id, 'tournament-cancelled', words));
    await fanOutNews(deps);
    expect(await told(world, people[0] as Player)).toHaveLength(1);
  }, 60_000);

  test('where it fails for one, the others of the step are told at once and those behind after ten minutes', async () => {
    const world = await makeWorld({
      eventRules: [anEventRule({ disciplines: ['MS'] }), anEventRule({ disciplines: ['WS'] })],
    });
    // whose inboxes hold nothing of the story before
    const [lin, su] = [await world.player(MANY + 1), await world.player(MANY + 2)];
    const girl = await world.player(MANY + 3, { sex: 'F' });
    for (const one of [lin, su]) must(await world.enter(one, 'U12-MS'));
    must(await world.enter(girl, 'U12-WS'));
    await world.sweep();
    const { deps, tournament } = world;
    must(await tellTournament(deps, tournament.id, 'tournament-changed', '改到二号馆'));
    const errors: string[] = [];
    const broken = {
      ...deps,
      logger: { info: () => undefined, error: (event: string) => void errors.push(event) },
      members: {
        ...deps.members,
        find: (id: string) =>
          id === su.actor.memberId ? Promise.reject(new Error('broken')) : deps.members.find(id),
      },
    };
    const kinds = async (one: Player) => (await told(world, one)).map(([kind]) => kind);
    await fanOutNews(broken);
    expect([await kinds(lin), await kinds(su), await kinds(girl)]).toEqual([
      ['tournament-changed'],
      [],
      [],
    ]);
    for (let minute = 1; minute <= 10; minute += 1) await fanOutNews(broken);
    expect([await kinds(lin), await kinds(su), await kinds(girl)]).toEqual([
      ['tournament-changed'],
      [],
      ['tournament-changed'],
    ]);
    expect(errors).toEqual(Array.from({ length: 11 }, () => 'fan-out-one'));
    expect(await deps.news.untold(1)).toEqual([]);
  });
});

import type { Regulation, Requirement } from '../../../src/contract/regulation';
import { fitsOf } from '../../../functions/usecases/entering/fits-of';
import { myFit } from '../../../functions/usecases/entering/my-fit';
import { anEventRule, aRegulation } from '../../support/builders/a-tournament';
import {
  describeEntering,
  must,
  reasonOf,
  type EntryWorld,
  type Player,
} from '../../support/entry-world';
import { anEventResult, publishSeason, type RankedSeason } from '../../support/ranking-world';

/** The first of the list of 6 November 2026, a Friday, alone may enter. */
const FIRST_OF_LIST: Requirement = { kind: 'rank', list: 'ctj', by: 'rank', from: null, to: 1 };

const asking = (requirement: Requirement, day = '2026-11-06'): Partial<Regulation> => ({
  entry: { ...aRegulation().entry, requirements: [requirement] },
  lists: [{ id: 'ctj', kind: 'ctj', asOf: { by: 'day', day } }],
  eventRules: [
    anEventRule({ disciplines: ['MS'] }),
    anEventRule({ disciplines: ['MD'], places: { by: 'lot' } }),
  ],
});

const seasonOf = (players: readonly Player[], results: RankedSeason['results']): RankedSeason => ({
  people: players.map(({ n, member }) => ({
    ...{ id: member.id, name: `球员${n}`, unit: null, sex: 'M', birthYear: 2014 },
  })),
  results,
});

/** Lin leads by 300 to 100 on 4 November; a week later Su has overtaken with 300 more. */
const rankedWorld = async (world: EntryWorld) => {
  const [lin, su, he] = [await world.player(1), await world.player(2), await world.player(3)];
  const of = (who: Player) => who.member.id;
  const autumn = anEventResult('autumn', 'U12', 'MS', '2026-11-01', [
    [of(lin), 1, 300],
    [of(su), 2, 100],
  ]);
  const late = anEventResult('late', 'U12', 'MS', '2026-11-08', [[of(su), 1, 300]]);
  await publishSeason(world.ranking, seasonOf([lin, su, he], [autumn]), '2026-11-04');
  await publishSeason(world.ranking, seasonOf([lin, su, he], [autumn, late]), '2026-11-11');
  return { lin, su, he };
};

const reasons = async (world: EntryWorld, who: Player) => {
  const deps = { ...world.deps, sentence: ({ reason }: { reason: string }) => reason };
  const { events } = must(await myFit(deps, who.actor, world.tournament.id));
  return events
    .filter(({ eventId }) => eventId === 'U12-MS')
    .flatMap(({ refusals }) => refusals.map(({ reason }) => reason));
};

describeEntering('a rank in a named list is asked (ENT-20)', (makeWorld) => {
  test('by the issue of the list’s day, whatever came later: said beforehand, refused on entering', async () => {
    const world = await makeWorld(asking(FIRST_OF_LIST));
    const { lin, su, he } = await rankedWorld(world);
    expect(await reasons(world, lin)).toEqual([]);
    expect(await reasons(world, su)).toEqual(['RANK_OUTSIDE']);
    expect(await reasons(world, he)).toEqual(['NOT_RANKED']);
    expect(must(await fitsOf(world.deps, su.actor, [world.tournament.id])).tournaments).toEqual([
      { id: world.tournament.id, fitting: 0, mayEnter: 0, events: [] },
    ]);
    expect(await world.enter(su, 'U12-MS')).toMatchObject({
      reason: 'RANK_OUTSIDE',
      detail: { rank: 2 },
    });
    expect(reasonOf(await world.enter(lin, 'U12-MS'))).toBe('ok');
  });

  test('by the later issue, where that is the list’s', async () => {
    const world = await makeWorld(asking(FIRST_OF_LIST, '2026-11-11'));
    const { lin, su } = await rankedWorld(world);
    expect([await reasons(world, lin), await reasons(world, su)]).toEqual([['RANK_OUTSIDE'], []]);
  });

  test('while the list’s issue is not out, by the latest there is', async () => {
    const world = await makeWorld(asking(FIRST_OF_LIST, '2026-12-09'));
    const { lin, su } = await rankedWorld(world);
    expect([await reasons(world, lin), await reasons(world, su)]).toEqual([['RANK_OUTSIDE'], []]);
  });

  test('an invited partner is judged on confirming', async () => {
    const world = await makeWorld(asking(FIRST_OF_LIST));
    const { lin, su } = await rankedWorld(world);
    const { id } = must(
      await world.enter(lin, 'U12-MD', { invitees: world.invite([su]) }, 'a-pair-of-ours'),
    );
    expect(await world.confirm(su, id)).toMatchObject({
      reason: 'RANK_OUTSIDE',
      detail: { rank: 2 },
    });
  });

  test('so many points: who is in no list has none', async () => {
    const cap: Requirement = { kind: 'rank', list: 'ctj', by: 'points', from: null, to: 200 };
    const world = await makeWorld(asking(cap));
    const { lin, su, he } = await rankedWorld(world);
    expect([await reasons(world, su), await reasons(world, he)]).toEqual([[], []]);
    expect(await world.enter(lin, 'U12-MS')).toMatchObject({
      reason: 'POINTS_OUTSIDE',
      detail: { points: 300 },
    });
  });

  test('of a list that the organiser has, and where nothing was published, nobody is refused', async () => {
    const elsewhere = { ...asking({ ...FIRST_OF_LIST, list: 'city' }) };
    const uploaded = await makeWorld({
      ...elsewhere,
      lists: [
        {
          ...{ id: 'city', kind: 'uploaded', title: '某市积分榜' },
          asOf: { by: 'closing', daysBefore: 0 },
        },
      ],
    });
    expect(reasonOf(await uploaded.enter(await uploaded.player(1), 'U12-MS'))).toBe('ok');
    const unpublished = await makeWorld(asking(FIRST_OF_LIST));
    expect(reasonOf(await unpublished.enter(await unpublished.player(1), 'U12-MS'))).toBe('ok');
  });

  test('nothing of the ranking is read where no rank is asked', async () => {
    const world = await makeWorld();
    const { lin } = await rankedWorld(world);
    const read = [
      jest.spyOn(world.ranking, 'end'),
      jest.spyOn(world.ranking, 'someParts'),
      jest.spyOn(world.ranking, 'revisionsOf'),
    ];
    expect(await reasons(world, lin)).toEqual([]);
    expect(reasonOf(await world.enter(lin, 'U12-MS'))).toBe('ok');
    expect(read.map((one) => one.mock.calls.length)).toEqual([0, 0, 0]);
    // the control: where one is asked, the list's issue is found once and read each time
    const asked = await makeWorld(asking(FIRST_OF_LIST));
    const { lin: first } = await rankedWorld(asked);
    const parts = jest.spyOn(asked.ranking, 'someParts');
    expect(reasonOf(await asked.enter(first, 'U12-MS'))).toBe('ok');
    expect(parts).toHaveBeenCalledTimes(1);
  });
});

import type { Absence, ResultRow } from '../../../src/contract/results';
import { getEventResults } from '../../../functions/usecases/results/get-event-results';
import { uploadResults } from '../../../functions/usecases/results/upload-results';
import { must, reasonOf } from '../../support/entry-world';
import { useTestTable } from '../../support/dynamo-local';
import {
  aPenalty,
  partnerOf,
  placesOfDraw,
  resultsWorld,
  rowOf,
  type ResultsWorld,
  type Written,
} from '../../support/results-world';

const table = useTestTable();
let world: ResultsWorld;
let people: Written[];
const DOUBLES = 'U12-MD';

const at = (index: number): Written => {
  const person = people[index];
  if (!person) throw new Error('not so many');
  return person;
};
/** The singles of the first so many. */
const singles = (count: number): ResultRow[] =>
  placesOfDraw(count).map((place, index) => rowOf(at(index), place));
const pairs = (count: number, from = 0): ResultRow[] =>
  placesOfDraw(count).map((place, index) => {
    const [one, other] = [at(2 * (from + index)), at(2 * (from + index) + 1)];
    return rowOf(one, place, partnerOf(other));
  });
/** What is said of who has no line of these: each of them excused or not. */
const sayingOf = async (rows: readonly ResultRow[], excused: boolean, eventId?: string) => {
  const absent = must(await world.check(rows, {}, eventId)).absent;
  return {
    absentConfirmed: absent?.digest ?? null,
    absences: absent?.entries.map(({ entryId }): Absence => ({ entryId, excused })) ?? null,
  };
};
const standing = async (eventId: string) =>
  must(await getEventResults(world.deps, { tournamentId: world.tournament.id, eventId }));

/** Twelve in the singles, the same twelve as six pairs in the doubles, which are uploaded. */
const begin = async (noShow: Parameters<typeof aPenalty>[0]) => {
  world = await resultsWorld(table(), { penalties: aPenalty(noShow) });
  people = await world.people(12);
  for (let pair = 0; pair < 12; pair += 2) await world.enter(DOUBLES, [at(pair), at(pair + 1)]);
  must(await world.upload(pairs(6), { eventId: DOUBLES }));
};
/** C400, six pairs: one band down, the fifth get 40 (PTS-3). */
const twelfth = () => ({
  ...{ memberId: at(11).id, name: '球员12', points: 40 },
  ...{ eventId: DOUBLES, discipline: 'MD', groupName: world.tournament.rules.groups[0]?.name },
});

describe('SAN-2: who has no line does not escape what a no-show loses of the stop', () => {
  beforeEach(() => begin('void-place-and-stop-points'));

  test('the event and its preview say what is at stake', async () => {
    const { event } = await standing('U12-MS');
    expect(event.noShowVoidsStop).toBe(true);
    const { absent, lost } = must(await world.check(singles(11)));
    expect(absent?.entries).toMatchObject([{ people: ['球员12'], team: null }]);
    expect(absent?.atStake).toEqual([twelfth()]);
    expect(lost).toEqual([]);
  });

  test('a confirmation that leaves open why they were absent is none', async () => {
    const rows = singles(10);
    const { absentConfirmed, absences } = await sayingOf(rows, true);
    const [one, other] = absences ?? [];
    const told = [null, [], [one!], [one!, one!], [one!, other!, other!]];
    const stranger = { entryId: `${world.tournament.id}.U12-MS.000000000999`, excused: true };
    for (const said of [...told, [one!, stranger], [one!, other!, stranger]])
      expect(await world.upload(rows, { absentConfirmed, absences: said })).toMatchObject({
        reason: 'ABSENT_UNDECIDED',
        detail: { count: 2 },
      });
    expect(reasonOf(await world.upload(rows, { absentConfirmed: 'x', absences }))).toBe(
      'ABSENT_UNCONFIRMED',
    );
    expect((await world.revisions()).filter(({ eventId }) => eventId === 'U12-MS')).toEqual([]);
  });

  test('without an excuse the other points go, and stay told wherever they are asked for', async () => {
    const sent = must(await world.upload(singles(11), await sayingOf(singles(11), false)));
    expect(sent.absentNoShows).toMatchObject([{ memberId: at(11).id, name: '球员12' }]);
    expect(sent.lost).toEqual([twelfth()]);
    expect((await standing(DOUBLES)).lost).toEqual([twelfth()]);
    expect(must(await world.check(pairs(6), {}, DOUBLES)).lost).toEqual([twelfth()]);
    const [single] = (await world.results.ofAthlete(at(11).id)).filter(
      ({ eventId }) => eventId === 'U12-MS',
    );
    expect(single?.revisions).toMatchObject([
      { revision: 1, place: null, points: null, noShow: true, voidsStop: true },
    ]);
    // the partner keeps what they won together
    expect(sent.lost.map(({ memberId }) => memberId)).not.toContain(at(10).id);
  });

  test('whose account is gone gets no record of their own again', async () => {
    const forgetful = {
      ...world.deps,
      registered: {
        ...world.deps.registered,
        byId: async (ids: readonly string[]) => {
          const all = await world.registered.byId(ids);
          return new Map([...all].filter(([id]) => id !== at(11).id));
        },
      },
    };
    await world.results.forgetAthlete(at(11).id);
    const said = await sayingOf(singles(11), false);
    const sent = await uploadResults(
      forgetful,
      world.chief,
      { tournamentId: world.tournament.id, eventId: 'U12-MS' },
      { format: 'SET1-S:6/TB7', rows: singles(11), replaces: 0, reason: null, ...said },
      'upload-of-who-left',
    );
    const [missing] = must(sent).absentNoShows;
    expect(missing).toEqual({ memberId: at(11).id, name: null, documentMasked: null });
    expect(await world.results.ofAthlete(at(11).id)).toEqual([]);
  });

  test('with one (SAN-1) they stay; a correction decides anew, and alone is one', async () => {
    const excused = await sayingOf(singles(11), true);
    const sent = must(await world.upload(singles(11), excused));
    expect([sent.absentNoShows, sent.lost]).toEqual([[], []]);
    expect(await world.results.ofAthlete(at(11).id)).toHaveLength(1);
    const again = { ...excused, replaces: 1 };
    expect(reasonOf(await world.upload(singles(11), again))).toBe('RESULTS_UNCHANGED');
    const noShow = { ...(await sayingOf(singles(11), false)), replaces: 1 };
    expect(must(await world.upload(singles(11), noShow)).lost).toEqual([twelfth()]);
    const back = must(await world.upload(singles(11), { ...excused, replaces: 2 }));
    expect([back.absentNoShows, back.lost]).toEqual([[], []]);
  });

  test('of an absent pair both are decided', async () => {
    must(await world.upload(singles(12)));
    const rows = pairs(5, 1);
    const sent = await world.upload(rows, {
      ...(await sayingOf(rows, false, DOUBLES)),
      ...{ eventId: DOUBLES, replaces: 1 },
    });
    // C400, twelve who played: one band down, 280 and 200 (PTS-2)
    expect(must(sent).lost.map(({ memberId, points }) => [memberId, points])).toEqual([
      [at(0).id, 280],
      [at(1).id, 200],
    ]);
  });

  test('all are told, however many they are', async () => {
    const many = Array.from({ length: 205 }, (_, n) => ({ ...at(0), id: `other-${n}` }));
    await Promise.all(many.map((one) => world.enter('U14-MS', [one])));
    const { absent } = must(
      await world.check([rowOf(at(0), 1, { onSite: '现场补报' })], {}, 'U14-MS'),
    );
    expect([absent?.count, absent?.entries.length]).toEqual([205, 205]);
  });

  test('nobody has to be decided where everybody has a line', async () => {
    expect(must(await world.upload(singles(12))).absentNoShows).toEqual([]);
  });
});

test.each(['void-event-and-bar-next-stop', 'walkover-and-out', 'none'] as const)(
  'SAN-2: under %s nothing of it is asked, and whatever is said changes nothing',
  async (noShow) => {
    await begin(noShow);
    expect((await standing('U12-MS')).event.noShowVoidsStop).toBe(false);
    const said = await sayingOf(singles(11), false);
    expect(must(await world.check(singles(11))).absent?.atStake).toEqual([]);
    const { absentConfirmed } = said;
    const sent = must(await world.upload(singles(11), { absentConfirmed }));
    expect([sent.absentNoShows, sent.lost]).toEqual([[], []]);
    const again = await world.upload(singles(11), { ...said, replaces: 1 });
    expect(reasonOf(again)).toBe('RESULTS_UNCHANGED');
  },
);

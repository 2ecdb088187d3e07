import fc from 'fast-check';
import type { Event } from '../../../src/contract/regulation';
import { eventsOf } from '../../../src/contract/regulation';
import { checkRounds } from '../../../functions/domain/points/check-rounds';
import type { ReadLine } from '../../../functions/domain/points/read-rows';
import { gatherFaults } from '../../../functions/domain/points/result-faults';
import { aPlayedDraw } from '../../support/builders/a-played-draw';
import {
  anEventRule,
  aRegulation,
  type PlayedAs,
  STAGES,
} from '../../support/builders/a-tournament';

interface About {
  readonly played?: PlayedAs;
  readonly size?: number | null;
  readonly absent?: number;
  readonly discipline?: Event['discipline'];
}

const eventOf = ({ played = 'knock-out', size = 32, discipline = 'MS' }: About): Event => {
  const draw = { size, seeds: 0, sources: {}, qualifying: null };
  const rule = anEventRule({ disciplines: [discipline], draw, stages: STAGES[played] });
  const [event] = eventsOf(aRegulation({ eventRules: [rule] }));
  if (!event) throw new Error('no event');
  return event;
};
/** `place × matches` of each line; a team is said by a letter. */
type Told = readonly [place: number, wholeMatches: number, team?: string];
const faultsOf = (told: readonly Told[], about: About = {}): string[] => {
  const { complain, all } = gatherFaults();
  const lines = told.map(([place, wholeMatches, team], at): ReadLine => ({
    line: at + 1,
    people: [],
    ...{ team: team ?? null, place, wholeMatches, noShow: false, onSite: '' },
  }));
  checkRounds(eventOf(about), lines, about.absent ?? 0, complain);
  return all().map(({ line, fault, detail }) => [line, fault, detail.most ?? ''].join(' ').trim());
};

/** A knock-out of 2^n without byes, all of it played: the place a round ends in, and its matches. */
const fullDraw = (rounds: number): Told[] =>
  Array.from({ length: 2 ** rounds }, (_, at): Told => {
    const band = at === 0 ? 0 : Math.floor(Math.log2(at)) + 1;
    const place = band === 0 ? 1 : 2 ** (band - 1) + 1;
    return [place, rounds - Math.max(0, band - 1)];
  });

test('RES-3: full draws of 2 to 64 are as they can be', () => {
  expect(fullDraw(3)).toEqual([
    [1, 3],
    [2, 3],
    [3, 2],
    [3, 2],
    [5, 1],
    [5, 1],
    [5, 1],
    [5, 1],
  ]);
  for (const rounds of [1, 2, 3, 4, 5, 6])
    expect([rounds, faultsOf(fullDraw(rounds), { size: 2 ** rounds })]).toEqual([rounds, []]);
});

describe('more whole matches than rounds up to the place', () => {
  test.each<[string, Told, About, string[]]>([
    ['out in the first round of 32 with three', [17, 3], {}, ['2 MATCHES_BEYOND_PLACE 1']],
    ['out in the first round of 16 with two', [9, 2], { size: 16 }, ['2 MATCHES_BEYOND_PLACE 1']],
    ['9–16 of 32: two', [9, 2], {}, []],
    ['9–16 of 32: three', [9, 3], {}, ['2 MATCHES_BEYOND_PLACE 2']],
    ['a semi-finalist of 32: four', [3, 4], {}, []],
    ['a semi-finalist of 32: five', [3, 5], {}, ['2 MATCHES_BEYOND_PLACE 4']],
    ['the runner-up of 32: six', [2, 6], {}, ['2 MATCHES_BEYOND_PLACE 5']],
    ['a draw of 24 has the rounds of 32', [2, 5], { size: 24 }, []],
    // DRW-5: 3–4 play one more, 5–8 two more
    ['fifth with play-offs', [5, 5], { played: 'knock-out with play-offs' }, []],
    [
      'fifth with play-offs, six',
      [5, 6],
      { played: 'knock-out with play-offs' },
      ['2 MATCHES_BEYOND_PLACE 5'],
    ],
    ['a fourth place was played for (PTS-9)', [4, 5], {}, []],
    ['a sixth place was played for', [6, 5], {}, []],
    ['groups say nothing', [17, 9], { played: 'groups, then a knock-out' }, []],
    ['a round robin says nothing', [8, 7], { played: 'a round robin' }, []],
    ['nor does what is decided by numbers', [9, 8], { played: 'by numbers', size: null }, []],
  ])('%s', (_, told, about, expected) => {
    expect(faultsOf([[1, 3], told], about)).toEqual(expected);
  });

  test('without a size the rounds are those of who entered, absent ones too', () => {
    const eight = [...fullDraw(3).slice(0, 7), [5, 2]] as Told[];
    expect(faultsOf(eight, { size: null })).toEqual(['8 MATCHES_BEYOND_PLACE 1']);
    expect(faultsOf(eight, { size: null, absent: 1 })).toEqual([]);
  });

  test('seven or fewer may have been put into one group', () => {
    const group = (count: number, matches: number): Told[] =>
      Array.from({ length: count }, (_, at) => [at + 1, matches]);
    for (const count of [3, 4, 5, 6, 7]) expect(faultsOf(group(count, count - 1))).toEqual([]);
    expect(faultsOf(group(7, 7)).length).toBeGreaterThan(0);
  });
});

describe('the champion', () => {
  test.each<PlayedAs>(['knock-out', 'groups, then a knock-out', 'a round robin', 'by numbers'])(
    'has to be there (%s)',
    (played) => {
      expect(
        faultsOf(
          [
            [2, 1],
            [3, 1],
          ],
          { played },
        ),
      ).toEqual(['1 NO_CHAMPION']);
    },
  );
  test('of a full draw has not won without a match', () => {
    for (const rounds of [1, 2, 3, 4, 5]) {
      const idle = fullDraw(rounds).map(([place, matches]): Told => [
        place,
        place === 1 ? 0 : matches,
      ]);
      expect([rounds, faultsOf(idle, { size: 2 ** rounds })]).toEqual([
        rounds,
        ['1 CHAMPION_IDLE'],
      ]);
    }
  });
  test('may have won by a walkover and a retirement: of four, the other semi-final alone was whole', () => {
    expect(
      faultsOf(
        [
          [1, 0],
          [2, 1],
          [3, 1],
          [3, 0],
        ],
        { size: 4 },
      ),
    ).toEqual([]);
    // the final was whole for the runner-up, so it was for the champion
    expect(
      faultsOf(
        [
          [1, 0],
          [2, 2],
          [3, 1],
          [3, 0],
        ],
        { size: 4 },
      ),
    ).toEqual(['1 CHAMPION_IDLE']);
  });
  test('may be the only one who came, or nobody has a match that counts', () => {
    expect(faultsOf([[1, 0]], { absent: 7 })).toEqual([]);
    expect(
      faultsOf([
        [1, 0],
        [2, 0],
        [3, 0],
      ]),
    ).toEqual([]);
  });
  test('of groups or a round robin: if others have played, so has the champion', () => {
    for (const played of ['a round robin', 'by numbers'] as const)
      expect(
        faultsOf(
          [
            [1, 0],
            [2, 1],
            [3, 1],
          ],
          { played },
        ),
      ).toEqual(['1 CHAMPION_IDLE']);
  });
  test('of teams is a team of whom anybody played', () => {
    const about: About = { discipline: 'MT', size: 2 };
    const teams: Told[] = [
      [1, 0, '甲'],
      [1, 1, '甲'],
      [2, 1, '乙'],
    ];
    expect(faultsOf(teams, about)).toEqual([]);
    expect(
      faultsOf(
        [
          [1, 0, '甲'],
          [2, 1, '乙'],
        ],
        about,
      ),
    ).toEqual(['1 CHAMPION_IDLE']);
  });
});

test('whatever walkovers, retirements and byes there were, a knock-out that was played is not complained of', () => {
  fc.assert(
    fc.property(aPlayedDraw, (played) => {
      const count = played.length;
      const all = played.map(({ place, wholeMatches }): Told => [place, wholeMatches]);
      expect(faultsOf(all, { size: 64 })).toEqual([]);
      // who did not come is left out: absent
      const came = played.filter(({ noShow }) => !noShow);
      if (!came.some(({ place }) => place === 1)) return;
      const told = came.map(({ place, wholeMatches }): Told => [place, wholeMatches]);
      expect(faultsOf(told, { size: 64, absent: count - came.length })).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

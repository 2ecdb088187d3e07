import fc from 'fast-check';
import { checkGaps } from '../../../functions/domain/points/check-gaps';
import { checkRounds } from '../../../functions/domain/points/check-rounds';
import type { ReadLine } from '../../../functions/domain/points/read-rows';
import { gatherFaults } from '../../../functions/domain/points/result-faults';
import { sidesOf } from '../../../functions/domain/points/sides';
import { eventsOf } from '../../../src/contract/regulation';
import { resultFaultAt } from '../../../src/copy/results';
import { aPlayedDraw } from '../../support/builders/a-played-draw';
import {
  anEventRule,
  aRegulation,
  type PlayedAs,
  STAGES,
} from '../../support/builders/a-tournament';

interface Told {
  readonly place: number;
  readonly wholeMatches?: number;
  readonly noShow?: boolean;
  readonly team?: string;
}
const linesOf = (told: readonly Told[]): ReadLine[] =>
  told.map(({ place, wholeMatches = 1, noShow = false, team = null }, at) => ({
    ...{ line: at + 1, people: [], team, place, wholeMatches, noShow, onSite: '' },
  }));
const gapsOf = (told: readonly Told[], absent = 0) => {
  const { complain, all } = gatherFaults();
  checkGaps(sidesOf(linesOf(told)), absent, complain);
  return all().map(
    ({ line, detail }) => `${line}: ${detail.places} ${detail.found}/${detail.most}`,
  );
};
const at = (...places: number[]): Told[] => places.map((place) => ({ place }));
const many = (count: number, place: number): number[] => Array<number>(count).fill(place);

describe('RES-3: no round of a knock-out is short of somebody', () => {
  test.each<[string, Told[], string[]]>([
    ['no runner-up', at(1, 3, 3, 5, 5, 5, 5), ['2: 2 0/1']],
    ['a champion and eleven first-round losers of 32', at(1, ...many(11, 17)), ['2: 2 0/1']],
    ['no semi-final', at(1, 2, 5, 5, 5), ['3: 3–4 0/2']],
    ['half a semi-final', at(1, 2, 5, 3, 5, 6), ['3: 3–4 1/2']],
    ['a fourth without a third', at(1, 2, 4, 5, 5), ['4: 3–4 1/2']],
    ['three quarter-finals', at(1, 2, 3, 3, 5, 5, 5, 9, 9), ['8: 5–8 3/4']],
    [
      'sixteen short of one',
      at(1, 2, 3, 3, ...many(4, 5), ...many(7, 9), 17, 17),
      ['16: 9–16 7/8'],
    ],
  ])('%s', (_, told, expected) => {
    expect(gapsOf(told)).toEqual(expected);
  });

  test.each<[string, Told[]]>([
    ['two', at(1, 2)],
    ['three: a bye to the final', at(1, 2, 3)],
    ['five: three byes', at(1, 2, 3, 3, 5)],
    ['a third place played for', at(1, 2, 3, 4, 5, 5, 5, 5)],
    ['all places played for', at(1, 2, 3, 4, 5, 6, 7, 8, 9, 9)],
    ['play-offs that end halfway', at(1, 2, 3, 4, 5, 5, 7, 7, 9)],
    ['seven in one group', at(1, 2, 3, 4, 5, 6, 7)],
    ['the best of an event that lists them', at(1, 2, 3, 3, 5, 5, 5, 5)],
    // no champion is another fault, said once
    ['nobody first', at(2, 3, 3, 5, 5)],
  ])('but for %s', (_, told) => {
    expect(gapsOf(told)).toEqual([]);
  });

  test('who was absent may be who is missing, so many and no more', () => {
    expect(gapsOf(at(1, 3, 3, 5), 1)).toEqual([]);
    expect(gapsOf(at(1, ...many(11, 17)), 3)).toEqual(['2: 5–8 0/4']);
  });

  test('so may a no-show, and two who both gave their match up', () => {
    const noShow = { place: 5, noShow: true };
    expect(gapsOf([...at(1, 3, 3, 5), noShow])).toEqual([]);
    // five of eight places: the first round's two withdrew, nobody came to the semi-final from there
    const gone = { place: 5, wholeMatches: 0 };
    expect(gapsOf([...at(1, 2, 3), gone, gone])).toEqual([]);
    expect(gapsOf([...at(1, 3), gone, ...at(5)])).toEqual([]);
    expect(gapsOf([...at(1, 3), ...at(5, 5)])).toEqual(['2: 2 0/1']);
  });

  test('nobody came on from a match that both gave up, where one more went out with them', () => {
    const round = (place: number, ...matches: number[]): Told[] =>
      matches.map((wholeMatches) => ({ place, wholeMatches }));
    // 16: a quarter-final was given up after the first round, so 3–4 is one, 5–8 five
    const first = round(9, ...many(8, 1));
    const up = [...round(1, 3), ...round(2, 4), ...round(3, 3), ...first];
    expect(gapsOf([...up, ...round(5, 2, 2, 2, 1, 1)])).toEqual([]);
    // all five have played the quarter-final to its end: one of them has won it
    expect(gapsOf([...up, ...round(5, 2, 2, 2, 2, 2)])).toEqual(['12: 3–4 1/2']);
    expect(gapsOf([...up, ...round(5, 2, 2, 2, 2, 1)])).toEqual(['12: 3–4 1/2']);
    // four went out: nobody was given the place that is missing
    expect(gapsOf([...up, ...round(5, 2, 2, 1, 1)])).toEqual(['12: 3–4 1/2']);
    // a semi-final that was given up
    const semi = [...round(1, 3), ...round(3, 3, 2, 2), ...round(5, 2, 2, 2, 2)];
    expect(gapsOf([...semi, ...first])).toEqual([]);
  });

  test('a team is one, however it is written; one of it who stayed away is not the team', () => {
    const team = (place: number, ...names: string[]): Told[] =>
      names.map((name) => ({ place, team: name }));
    const away = { place: 3, team: '云雀队', noShow: true };
    const three = [...team(1, '飞鱼 队', '飞鱼队'), ...team(3, '云雀队'), away];
    expect(gapsOf(three)).toEqual([]);
    expect(gapsOf([...three, ...team(3, '白鹭队')])).toEqual(['3: 2 0/1']);
  });
});

test('what is said names the places that are missing', () => {
  const { complain, all } = gatherFaults();
  checkGaps(sidesOf(linesOf(at(1, 2, 3, 5, 5))), 0, complain);
  expect(all().map(resultFaultAt)).toEqual([
    '第 4 行，名次：淘汰赛第 3–4 名应有 2 个，表里只有 1 个，算上缺席、弃赛的也不够：请补上或检查名次',
  ]);
});

test.each<[PlayedAs, number]>([
  ['knock-out', 1],
  ['knock-out with play-offs', 1],
  ['groups, then a knock-out', 0],
  ['a round robin', 0],
  ['by numbers', 0],
])('only a draw alone has so many in each round: %s', (played, faults) => {
  const rule = anEventRule({ stages: STAGES[played] });
  const [event] = eventsOf(aRegulation({ eventRules: [rule] }));
  const { complain, all } = gatherFaults();
  checkRounds(event!, linesOf(at(1, 3, 3)), 0, complain);
  expect(all().filter(({ fault }) => fault === 'PLACE_MISSING')).toHaveLength(faults);
});

test('a knock-out that was played has no gap, whoever came to nothing, stayed away or was left out', () => {
  fc.assert(
    fc.property(aPlayedDraw, (played) => {
      const count = played.length;
      expect(gapsOf(played)).toEqual([]);
      const came = played.filter(({ noShow }) => !noShow);
      expect(gapsOf(came, count - came.length)).toEqual([]);
      // one more who is moved down a round leaves a gap
      const [, second] = played.filter(({ place }) => place <= 2);
      if (count < 3 || !second || played.some(({ wholeMatches }) => wholeMatches === 0)) return;
      const moved = played.map((one) => (one === second ? { ...one, place: 64 } : one));
      const first = moved.some(({ place }) => place === 1);
      expect(gapsOf(moved).length).toBe(first ? 1 : 0);
    }),
    { numRuns: 300 },
  );
});

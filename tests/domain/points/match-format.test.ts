import { parseMatchFormat } from '../../../src/contract/match-format';

const sixGames = {
  by: 'games',
  games: 6,
  noAdvantage: false,
  tieBreak: { at: 6, points: 7, noAdvantage: false },
} as const;

test.each([
  ['SET1-S:6/TB7', { sets: 1, set: sixGames, last: null }],
  [
    'SET1-S:4NOAD/TB5@3',
    {
      sets: 1,
      set: {
        by: 'games',
        games: 4,
        noAdvantage: true,
        tieBreak: { at: 3, points: 5, noAdvantage: false },
      },
      last: null,
    },
  ],
  [
    'SET3-S:6/TB7-F:TB10',
    { sets: 3, set: sixGames, last: { by: 'points', points: 10, noAdvantage: false, cap: null } },
  ],
  [
    'SET3-S:TB21C30',
    { sets: 3, set: { by: 'points', points: 21, noAdvantage: false, cap: 30 }, last: null },
  ],
  ['SET1-S:T20', { sets: 1, set: { by: 'minutes', minutes: 20 }, last: null }],
])('%s is read', (code, format) => {
  expect(parseMatchFormat(code)).toEqual(format);
});

test.each([
  ['no code', '三局两胜'],
  ['an even number of sets', 'SET2-S:6/TB7'],
  ['a deciding set of the only one', 'SET1-S:6/TB7-F:TB10'],
  ['a tie-break after the end of the set', 'SET1-S:6/TB7@7'],
  ['a tie-break in the middle of the set', 'SET1-S:6/TB7@4'],
  ['a cap that is no more than the points', 'SET3-S:TB21C21'],
  ['a set of no games', 'SET1-S:0/TB7'],
  ['a tie-break of no points', 'SET1-S:6/TB0'],
  ['a set of no time', 'SET1-S:T0'],
  ['a blank behind it', 'SET1-S:6/TB7 '],
])('%s is none: %s', (_, code) => {
  expect(parseMatchFormat(code)).toBeNull();
});

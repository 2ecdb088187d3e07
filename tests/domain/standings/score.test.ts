import { parseMatchFormat, type MatchFormat } from '../../../src/contract/match-format';
import {
  setFormat,
  setState,
  wrongRetired,
  wrongScore,
  type SetScore,
} from '../../../functions/domain/standings/score';

const formatOf = (code: string): MatchFormat => parseMatchFormat(code)!;

/** Every score that play can pass through, and whether the set is over there; found by playing every game. */
const reached = (step: (a: number, b: number) => 'goes on' | 'over', most: number) => {
  const states = new Map<string, 'finished' | 'unfinished'>();
  const play = (a: number, b: number): void => {
    const key = `${a}-${b}`;
    if (states.has(key) || Math.max(a, b) > most) return;
    const isOver = step(a, b) === 'over';
    states.set(key, isOver ? 'finished' : 'unfinished');
    if (isOver) return;
    play(a + 1, b);
    play(a, b + 1);
  };
  play(0, 0);
  return states;
};
const over = (is: boolean) => (is ? 'over' : 'goes on');
const byTwo = (to: number) => (a: number, b: number) =>
  over(Math.max(a, b) >= to && Math.abs(a - b) >= 2);
const byOne = (to: number) => (a: number, b: number) => over(Math.max(a, b) === to);
/** A set by games: by two, and by one game from so many all on. */
const withTieBreak = (to: number, at: number) => (a: number, b: number) =>
  over(
    (Math.max(a, b) >= to && Math.abs(a - b) >= 2) ||
      (Math.min(a, b) === at && Math.max(a, b) === at + 1),
  );
const capped = (to: number, cap: number) => (a: number, b: number) =>
  over((Math.max(a, b) >= to && Math.abs(a - b) >= 2) || Math.max(a, b) === cap);

// each code with what a game more or less does in it, written by the rules of the sport
test.each<[string, (a: number, b: number) => 'goes on' | 'over']>([
  ['SET1-S:6/TB7', withTieBreak(6, 6)],
  ['SET1-S:6NOAD/TB7', withTieBreak(6, 6)],
  ['SET1-S:4/TB7', withTieBreak(4, 4)],
  ['SET1-S:4/TB5@3', withTieBreak(4, 3)],
  ['SET1-S:8/TB7', withTieBreak(8, 8)],
  ['SET1-S:8/TB7@7', withTieBreak(8, 7)],
  ['SET3-S:6', byTwo(6)],
  ['SET5-S:TB11', byTwo(11)],
  ['SET1-S:TB10', byTwo(10)],
  ['SET1-S:TB5NOAD', byOne(5)],
  ['SET3-S:TB21C30', capped(21, 30)],
  ['SET3-S:TB15C21', capped(15, 21)],
])(
  '%s: every score up to 40 is finished, unfinished or impossible as play would have it',
  (code, step) => {
    const states = reached(step, 40);
    for (let a = 0; a <= 40; a += 1)
      for (let b = 0; b <= 40; b += 1)
        expect([a, b, setState({ a, b }, formatOf(code).set)]).toEqual([
          a,
          b,
          states.get(`${a}-${b}`) ?? 'impossible',
        ]);
  },
);

test('a set by the clock is won by whoever leads', () => {
  const { set } = formatOf('SET1-S:T20');
  expect(setState({ a: 9, b: 8 }, set)).toBe('finished');
  expect(setState({ a: 9, b: 9 }, set)).toBe('unfinished');
});

const six = formatOf('SET1-S:6/TB7').set;
const short = formatOf('SET1-S:4/TB5NOAD@3').set;
test.each<[number, number, [number, number], string, typeof six]>([
  [7, 6, [7, 5], 'finished', six],
  [7, 6, [12, 10], 'finished', six],
  [6, 7, [0, 7], 'finished', six],
  [7, 6, [5, 7], 'impossible', six], // its winner lost the tie-break
  [7, 6, [7, 6], 'impossible', six], // by two
  [7, 6, [9, 6], 'impossible', six], // it was over at 7–6 … 8–6
  [7, 6, [6, 4], 'impossible', six], // not over
  [6, 6, [6, 4], 'unfinished', six],
  [6, 6, [7, 4], 'impossible', six], // over, and nobody has the set
  [6, 4, [7, 5], 'impossible', six], // there is none at 5–4
  [7, 5, [7, 5], 'impossible', six],
  [4, 3, [5, 4], 'finished', short],
  [4, 3, [6, 4], 'impossible', short],
  [3, 3, [4, 4], 'unfinished', short],
])('%i–%i with a tie-break of %j is %s', (a, b, tieBreak, state, format) => {
  expect(setState({ a, b, tieBreak }, format)).toBe(state);
});

const three = formatOf('SET3-S:6/TB7-F:TB10');
const sets = (...scores: [number, number][]): SetScore[] => scores.map(([a, b]) => ({ a, b }));

test('the last set has a format of its own', () => {
  expect([0, 1, 2].map((at) => setFormat(three, at).by)).toEqual(['games', 'games', 'points']);
});

test.each([
  [sets([6, 4], [6, 3]), null],
  [sets([6, 4], [3, 6], [10, 8]), null],
  [sets([6, 4], [3, 6], [6, 4]), { code: 'SET_UNFINISHED', at: 2 }],
  [sets([6, 4], [3, 6], [11, 8]), { code: 'SCORE_IMPOSSIBLE', at: 2 }],
  [sets([6, 4]), { code: 'MATCH_UNDECIDED', at: null }],
  [sets([6, 4], [3, 6]), { code: 'MATCH_UNDECIDED', at: null }],
  [[], { code: 'MATCH_UNDECIDED', at: null }],
  [sets([6, 4], [6, 4], [0, 10]), { code: 'SET_AFTER_END', at: 2 }],
  [sets([6, 4], [5, 4]), { code: 'SET_UNFINISHED', at: 1 }],
  [sets([5, 4], [6, 4]), { code: 'SET_UNFINISHED', at: 0 }],
  [sets([6, 5], [9, 7]), { code: 'SET_UNFINISHED', at: 0 }],
  [[...sets([6, 4]), null], { code: 'SCORE_IMPOSSIBLE', at: 1 }],
])('played to the end: %j', (score, wrong) => {
  expect(wrongScore(three, score)).toEqual(wrong);
});

test.each([
  [[], null],
  [sets([0, 0]), null],
  [sets([6, 4], [3, 2]), null],
  [sets([6, 4], [3, 6]), null],
  [sets([6, 4], [3, 6], [9, 9]), null],
  [sets([6, 4], [6, 3]), { code: 'RETIRED_AFTER_END', at: null }],
  [sets([3, 2], [6, 4]), { code: 'SET_UNFINISHED', at: 0 }],
  [sets([7, 4]), { code: 'SCORE_IMPOSSIBLE', at: 0 }],
])('given up: %j', (score, wrong) => {
  expect(wrongRetired(three, score)).toEqual(wrong);
});

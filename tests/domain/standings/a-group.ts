import fc from 'fast-check';
import type { GroupFile } from '../../../src/contract/replay/standings';

type Match = GroupFile['matches'][number];
type GroupSet = Extract<Match, { outcome: 'completed' }>['sets'][number];
type Format = GroupFile['matchFormat'];

/** One set of six games. */
export const aGroup = (overrides: Partial<GroupFile> = {}): GroupFile => ({
  format: 'kaipai-group-1',
  matchFormat: { sets: 1, games: 6, tieBreakAt: 6 },
  players: ['p1', 'p2', 'p3'],
  matches: [],
  ...overrides,
});

/** 'p1-p2 6-4 3-6 [10-7]' as a completed match. */
export const played = (text: string): Match => {
  const [pair = '', ...scores] = text.split(' ');
  const [a = '', b = ''] = pair.split('-');
  const sets = scores.map((score): GroupSet => {
    const [one = 0, other = 0] = score.replace(/[[\]]/g, '').split('-').map(Number);
    return score.startsWith('[') ? { matchTieBreak: [one, other] } : { a: one, b: other };
  });
  return { a, b, outcome: 'completed', sets };
};

/** The same, given up by a player. */
export const retired = (text: string, by: string): Match => {
  const match = played(text);
  return { ...match, outcome: 'retired', by } as Match;
};

/** Finished sets of a format, for the side that wins. */
const finished = ({ games, tieBreakAt }: Format): readonly [number, number][] => [
  ...Array.from({ length: games - 1 }, (_, lost): [number, number] => [games, lost]),
  ...(tieBreakAt === games
    ? ([
        [games + 1, games - 1],
        [games + 1, games],
      ] as [number, number][])
    : ([[games, games - 1]] as [number, number][])),
];

interface Dice {
  readonly winners: readonly boolean[];
  readonly pick: readonly number[];
  readonly kind: number;
  readonly by: boolean;
}

const matchOf = (format: Format, a: string, b: string, dice: Dice): Match => {
  const scores = finished(format);
  const needed = format.sets === 1 ? 1 : 2;
  const won = { a: 0, b: 0 };
  const sets: GroupSet[] = [];
  const isLast = () => format.finalMatchTieBreak === true && sets.length === format.sets - 1;
  for (let at = 0; Math.max(won.a, won.b) < needed; at += 1) {
    const side = dice.winners[at] ? 'a' : 'b';
    const [most, least] = scores[dice.pick[at]! % scores.length]!;
    const other = side === 'a' ? 'b' : 'a';
    const points = [10, dice.pick[at]! % 9] as const;
    sets.push(
      isLast()
        ? { matchTieBreak: side === 'a' ? [points[0], points[1]] : [points[1], points[0]] }
        : ({ [side]: most, [other]: least } as { a: number; b: number }),
    );
    won[side] += 1;
  }
  const by = dice.by ? a : b;
  if (dice.kind === 0) return { a, b, outcome: 'unplayed' };
  if (dice.kind === 1) return { a, b, outcome: 'injury-before', by };
  if (dice.kind > 3) return { a, b, outcome: 'completed', sets };
  // the last set is taken back, and begun again or not
  sets.pop();
  const [one, other] = [dice.pick[3]! % format.games, dice.pick[4]! % format.games];
  if (dice.kind === 3)
    sets.push(isLast() ? { matchTieBreak: [one % 9, other % 9] } : { a: one, b: other });
  return { a, b, outcome: 'retired', by, sets };
};

const aFormat: fc.Arbitrary<Format> = fc.constantFrom<Format>(
  { sets: 1, games: 6, tieBreakAt: 6 },
  { sets: 1, games: 4, tieBreakAt: 4 },
  { sets: 1, games: 4, tieBreakAt: 3 },
  { sets: 3, games: 4, tieBreakAt: 4, finalMatchTieBreak: true },
  { sets: 3, games: 6, tieBreakAt: 6, finalMatchTieBreak: false },
  { sets: 3, games: 8, tieBreakAt: 7, finalMatchTieBreak: true },
);

const dice: fc.Arbitrary<Dice> = fc.record({
  winners: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  // few scores, so that many are level in sets and games
  pick: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
  kind: fc.nat(9),
  by: fc.boolean(),
});

/** Groups without faults, all of all, some matches given up, missed or not played. */
export const aRandomGroup = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc
    .record({
      matchFormat: aFormat,
      dice: fc.array(dice, { minLength: 15, maxLength: 15 }),
      missed: fc.array(fc.nat(14), { maxLength: 2 }),
    })
    .map(({ matchFormat, dice, missed }) => {
      const players = Array.from({ length: count }, (_, at) => `p${at + 1}`);
      const pairs = players.flatMap((a, at) => players.slice(at + 1).map((b) => [a, b] as const));
      const absent = new Set<string>();
      const matches = pairs.map(([a, b], at): Match => {
        const thrown = dice[at]!;
        const by = thrown.by ? a : b;
        if (!missed.includes(at) || absent.has(by)) return matchOf(matchFormat, a, b, thrown);
        absent.add(by);
        return { a, b, outcome: 'no-show', by };
      });
      return aGroup({ matchFormat, players, matches });
    }),
);

/** The same random groups every time. */
export const CASES = { numRuns: 1000, seed: 20261202 };

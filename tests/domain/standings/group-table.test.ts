import fc from 'fast-check';
import type { GroupFile } from '../../../src/contract/replay/standings';
import { groupTable } from '../../../functions/domain/standings/group-table';
import { standingsFaults } from '../../../functions/domain/standings/standings-faults';
import { aGroup, aRandomGroup, CASES, played, retired } from './a-group';
import { oracleTable } from './standings-oracle';

const tableOf = (file: GroupFile) => {
  expect(standingsFaults(file)).toEqual([]);
  return groupTable(file);
};
/** The rows as 'p1 2-0 12:5 wins': matches, games, and what parts it from the next. */
const linesOf = (file: GroupFile) =>
  tableOf(file).rows.map(
    ({ id, won, lost, sets, games, by }) =>
      `${id} ${won}-${lost} ${sets.join(':')} ${games.join(':')} ${by ?? '.'}`,
  );

test('RRB-1: more wins first; two level, their own match, whatever their games', () => {
  const players = ['p1', 'p2', 'p3', 'p4'];
  const matches = ['p1-p2 7-6', 'p1-p3 6-0', 'p1-p4 0-6', 'p2-p3 6-0', 'p2-p4 6-0', 'p3-p4 6-4'];
  // p1 2 wins (games 13:12), p2 2 wins (18:7), p3 and p4 one each; p1 beat p2, p3 beat p4
  expect(linesOf(aGroup({ players, matches: matches.map(played) }))).toEqual([
    'p1 2-1 2:1 13:12 meeting',
    'p2 2-1 2:1 18:7 wins',
    'p3 1-2 1:2 6:16 meeting',
    'p4 1-2 1:2 10:12 .',
  ]);
});

test('RRB-1: three level on wins, matches and sets stand by games', () => {
  // a circle: p1 beat p2 6–0, p2 beat p3 6–4, p3 beat p1 6–4; each 1 of 2 matches, 1 of 2 sets
  // games among them: p1 10 of 16, p2 6 of 16, p3 10 of 20 = 8 of 16: 10/16 > 10/20 > 6/16
  expect(linesOf(aGroup({ matches: ['p1-p2 6-0', 'p2-p3 6-4', 'p3-p1 6-4'].map(played) }))).toEqual(
    ['p1 1-1 1:1 10:6 games', 'p3 1-1 1:1 10:10 games', 'p2 1-1 1:1 6:10 .'],
  );
  // p1 beat p2 6–4, p2 beat p3 6–4, p3 beat p1 6–0: p3 10 of 16; p1 6 of 16, p2 10 of 20
  expect(
    tableOf(aGroup({ matches: ['p1-p2 6-4', 'p2-p3 6-4', 'p3-p1 6-0'].map(played) })).order,
  ).toEqual([['p3'], ['p2'], ['p1']]);
});

test('RRB-1: as soon as two are left level their own match decides', () => {
  const circle = (...scores: string[]) =>
    linesOf(aGroup({ matches: scores.map(played) })).map((line) => line.replace(/ .* /, ' '));
  // games: p1 6 + 6 of 19; p2 0 + 6 of 14 = 3/7; p3 2 + 7 of 21 = 3/7: p1 apart, and p2 beat p3
  expect(circle('p1-p2 6-0', 'p2-p3 6-2', 'p3-p1 7-6')).toEqual(['p1 games', 'p2 meeting', 'p3 .']);
  // p1 7 + 0 of 19; p2 6 + 6 of 21 = 4/7; p3 2 + 6 of 14 = 4/7: p2 beat p3, and p1 is below them
  expect(circle('p1-p2 7-6', 'p2-p3 6-2', 'p3-p1 6-0')).toEqual(['p2 meeting', 'p3 games', 'p1 .']);
});

test('RRB-1: still level after games, a lot parts them', () => {
  // each beat one 6–3 and lost to one 3–6: 9 of 18 games
  const matches = ['p1-p2 6-3', 'p2-p3 6-3', 'p3-p1 6-3'].map(played);
  expect(tableOf(aGroup({ matches }))).toMatchObject({
    order: [['p1', 'p2', 'p3']],
    rows: [{ by: 'lot' }, { by: 'lot' }, { by: null }],
  });
});

test('RRB-1: a criterion that parts them does not start the list again', () => {
  // best of three with a match tie-break; p4 loses to all, the others beat each other in a circle.
  // sets among the three: p1 2:0 and 1:2 = 3 of 5, p2 0:2 and 2:0 = 2 of 4, p3 0:2 and 2:1 = 2 of 5
  const matchFormat = { sets: 3, games: 6, tieBreakAt: 6, finalMatchTieBreak: true } as const;
  const matches = [
    'p1-p2 6-4 6-4',
    'p2-p3 6-0 6-0',
    'p3-p1 6-4 4-6 [10-8]',
    'p1-p4 6-0 6-0',
    'p2-p4 6-0 6-0',
    'p3-p4 6-0 6-0',
  ].map(played);
  expect(linesOf(aGroup({ matchFormat, players: ['p1', 'p2', 'p3', 'p4'], matches }))).toEqual([
    // games: 12:8 and 10:11 (RRB-2: the match tie-break is one set and one game) and 12:0
    'p1 2-1 5:2 34:19 sets',
    // 8:12, 12:0 and 12:0
    'p2 2-1 4:2 32:12 sets',
    // 0:12, 11:10 and 12:0
    'p3 2-1 4:3 23:22 wins',
    'p4 0-3 0:6 0:36 .',
  ]);
});

test('RRB-1: of those level on wins only their own matches count, by the share that was won', () => {
  const players = ['p1', 'p2', 'p3', 'p4', 'p5'];
  const matches = [
    'p1-p3 6-4',
    'p3-p2 6-4',
    'p1-p4 6-0',
    'p5-p1 6-0',
    'p2-p4 6-0',
    'p2-p5 6-0',
    'p3-p4 6-0',
    'p5-p3 6-0',
    'p4-p5 6-0',
  ].map(played);
  // wins: p1 2, p2 2, p3 2, p4 1, p5 2 (p1, p3): four level. Among p1 p2 p3 p5: p1 1 of 2, p2 1 of 2 (p5), p3 1 of 3,
  // p5 2 of 3: p5 first, p3 last; p1 and p2 are level at one half and did not meet. Sets are the same share; games
  // among the four: p1 6:4 + 0:6 = 6 of 16, p2 4:6 + 6:0 = 10 of 16: p2 before p1.
  expect(linesOf(aGroup({ players, matches })).map((line) => line.replace(/ .* /, ' '))).toEqual([
    'p5 matches',
    'p2 games',
    'p1 matches',
    'p3 wins',
    'p4 .',
  ]);
});

test('RRB-3: retirement fills up the set for the opponent, to the smallest finished score', () => {
  const games = (
    score: string,
    by = 'p1',
    matchFormat: GroupFile['matchFormat'] = aGroup().matchFormat,
  ) => {
    const players = ['p1', 'p2'];
    const [row] = tableOf(
      aGroup({ players, matchFormat, matches: [retired(`p1-p2${score}`, by)] }),
    ).rows;
    return [row?.id, row?.sets.join(':'), row?.games.join(':')];
  };
  // 2–3 and the player with 3 retires: 6–3
  expect(games(' 3-2')).toEqual(['p2', '1:0', '6:3']);
  expect(games(' 5-5')).toEqual(['p2', '1:0', '7:5']);
  expect(games(' 6-6')).toEqual(['p2', '1:0', '7:6']);
  expect(games(' 6-5')).toEqual(['p2', '1:0', '7:6']);
  expect(games(' 5-2')).toEqual(['p2', '1:0', '7:5']);
  expect(games('')).toEqual(['p2', '1:0', '6:0']);
  // four games, tie-break at 3–3
  const short = { sets: 1, games: 4, tieBreakAt: 3 } as const;
  expect(games(' 3-1', 'p1', short)).toEqual(['p2', '1:0', '4:3']);
  expect(games(' 2-1', 'p1', short)).toEqual(['p2', '1:0', '4:2']);
  // of three: the first set stands, the second is filled up, the third is 6–0
  const three = { sets: 3, games: 6, tieBreakAt: 6 } as const;
  expect(games(' 6-4 3-2', 'p1', three)).toEqual(['p2', '2:1', '16:9']);
  expect(games(' 4-6 3-2', 'p1', three)).toEqual(['p2', '2:0', '12:7']);
  // a match tie-break, begun or not, is 0–1
  const last = { ...three, finalMatchTieBreak: true };
  expect(games(' 6-4 3-2', 'p1', last)).toEqual(['p2', '2:1', '11:9']);
  expect(games(' 6-4 4-6 [8-3]', 'p1', last)).toEqual(['p2', '2:1', '11:10']);
});

test('RRB-3: an injury before the match is 0–6, in four-game sets 0–4', () => {
  const injured = (matchFormat: GroupFile['matchFormat']) =>
    linesOf(
      aGroup({
        players: ['p1', 'p2'],
        matchFormat,
        matches: [{ a: 'p1', b: 'p2', outcome: 'injury-before', by: 'p1' }],
      }),
    );
  expect(injured({ sets: 1, games: 6, tieBreakAt: 6 })).toEqual([
    'p2 1-0 1:0 6:0 wins',
    'p1 0-1 0:1 0:6 .',
  ]);
  expect(injured({ sets: 3, games: 4, tieBreakAt: 4 })).toEqual([
    'p2 1-0 2:0 8:0 wins',
    'p1 0-1 0:2 0:8 .',
  ]);
});

test('RRB-4: who did not come loses that match, the others count for nobody, and stands last', () => {
  // p1 beat p2 and then did not come to p3: p2 has no match left that counts beside the one with p3
  const matches = [
    played('p1-p2 6-0'),
    { a: 'p1', b: 'p3', outcome: 'no-show', by: 'p1' } as const,
    played('p2-p3 6-4'),
  ];
  expect(linesOf(aGroup({ matches }))).toEqual([
    // p2 and p3 have one win each; their own match
    'p2 1-0 1:0 6:4 meeting',
    'p3 1-1 1:1 10:6 no-show',
    'p1 0-1 0:1 0:6 .',
  ]);
});

test('RRB-4: two who did not come stay level, also where one missed the match with the other', () => {
  const matches = [
    { a: 'p1', b: 'p2', outcome: 'no-show', by: 'p1' } as const,
    { a: 'p2', b: 'p3', outcome: 'no-show', by: 'p2' } as const,
    played('p1-p3 6-0'),
  ];
  expect(tableOf(aGroup({ matches })).order).toEqual([['p3'], ['p1', 'p2']]);
  expect(linesOf(aGroup({ matches }))).toEqual([
    'p3 1-0 1:0 6:0 no-show',
    'p1 0-0 0:0 0:0 lot',
    'p2 0-1 0:1 0:6 .',
  ]);
});

test('whoever gives up is named by id, or as side a or b where no id says so', () => {
  const winner = (a: string, b: string, by: string) =>
    tableOf(aGroup({ players: [a, b], matches: [{ a, b, outcome: 'injury-before', by }] })).rows[0]
      ?.id;
  expect(winner('p1', 'p2', 'p2')).toBe('p1');
  expect(winner('p1', 'p2', 'b')).toBe('p1');
  expect(winner('b', 'c', 'b')).toBe('c');
});

test('nobody has played: all are level', () => {
  expect(tableOf(aGroup()).order).toEqual([['p1', 'p2', 'p3']]);
});

test('1,000 random groups: the table of the slow oracle (RRB-1 to RRB-4)', () => {
  fc.assert(
    fc.property(aRandomGroup, (file) => {
      expect(standingsFaults(file)).toEqual([]);
      expect(groupTable(file)).toEqual(oracleTable(file));
    }),
    CASES,
  );
});

test('the order of matches and of players changes no place, and every match won was lost by somebody', () => {
  fc.assert(
    fc.property(aRandomGroup, (file) => {
      const { order, rows } = groupTable(file);
      const turned = groupTable({
        ...file,
        players: [...file.players].reverse(),
        matches: [...file.matches].reverse(),
      });
      expect(turned.order.map((ids) => [...ids].sort())).toEqual(
        order.map((ids) => [...ids].sort()),
      );
      const sum = (of: (row: (typeof rows)[number]) => number) =>
        rows.reduce((all, row) => all + of(row), 0);
      expect(sum(({ won }) => won)).toBe(sum(({ lost }) => lost));
      expect(sum(({ games }) => games[0])).toBe(sum(({ games }) => games[1]));
    }),
    CASES,
  );
});

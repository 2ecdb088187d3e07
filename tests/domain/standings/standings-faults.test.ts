import type { GroupFile } from '../../../src/contract/replay/standings';
import { standingsFaults } from '../../../functions/domain/standings/standings-faults';
import { replayFaultText } from '../../../src/copy/replay-faults';
import { aGroup, played, retired } from './a-group';

const three = { sets: 3, games: 6, tieBreakAt: 6, finalMatchTieBreak: true } as const;
const missed = (b: string): GroupFile['matches'][number] => ({
  a: 'p1',
  b,
  outcome: 'no-show',
  by: 'p1',
});

// each by one fault and no other (RRB-1 to RRB-4)
test.each<[string, Partial<GroupFile>, string]>([
  [
    'a tie-break at five all of six',
    { matchFormat: { sets: 1, games: 6, tieBreakAt: 4 } },
    'matchFormat.tieBreakAt：抢七只能在 6 平或 5 平',
  ],
  [
    'a match tie-break of one set',
    { matchFormat: { ...three, sets: 1 } },
    'matchFormat.finalMatchTieBreak：只打一盘的比赛没有决胜盘抢十',
  ],
  [
    'a player twice',
    { players: ['p1', 'p2', 'p1'] },
    'players.2：“p1”出现了两次；每个编号只能有一个',
  ],
  [
    'a player of another group',
    { matches: [played('p1-p9 6-4')] },
    'matches.0.b：没有“p9”这个编号；请查对',
  ],
  ['against oneself', { matches: [played('p1-p1 6-4')] }, 'matches.0.b：对手不能是同一个人'],
  [
    'a second match of two',
    { matches: [played('p1-p2 6-4'), played('p2-p1 6-4')] },
    'matches.1：同组的两个人只打一场，前面已有他们的比赛',
  ],
  [
    'given up by somebody else',
    { matches: [retired('p1-p2 3-2', 'p3')] },
    'matches.0.by：应是这场比赛的两个人之一',
  ],
  [
    'a second no-show of one player',
    { matches: [missed('p2'), missed('p3')] },
    'matches.1.by：“p1”已有一场无故弃权；之后的比赛不再进行',
  ],
  ['8–6', { matches: [played('p1-p2 8-6')] }, 'matches.0.sets.0：这种赛制没有这样的比分'],
  [
    '6–5 to the end',
    { matches: [played('p1-p2 6-5')] },
    'matches.0.sets.0：这一盘没有打完；只有退赛的最后一盘可以没打完',
  ],
  [
    'a second set of one',
    { matches: [played('p1-p2 6-4 6-4')] },
    'matches.0.sets.1：比赛在这一盘以前已分出胜负',
  ],
  [
    'no set',
    { matches: [played('p1-p2')] },
    'matches.0.sets：比分没有分出胜负；没有打完的比赛应写明原因',
  ],
  [
    'given up after the end',
    { matches: [retired('p1-p2 6-4', 'p1')] },
    'matches.0.sets：比分已分出胜负，不能再退赛',
  ],
  [
    'games in place of a match tie-break',
    { matchFormat: three, matches: [played('p1-p2 6-4 4-6 6-4')] },
    'matches.0.sets.2：这种赛制没有这样的比分',
  ],
  [
    'a match tie-break in place of a set',
    { matchFormat: three, matches: [played('p1-p2 6-4 [10-6]')] },
    'matches.0.sets.1：这种赛制没有这样的比分',
  ],
  [
    'a match tie-break of 10–9',
    { matchFormat: three, matches: [played('p1-p2 6-4 4-6 [10-9]')] },
    'matches.0.sets.2：这一盘没有打完；只有退赛的最后一盘可以没打完',
  ],
])('%s', (_, overrides, said) => {
  expect(standingsFaults(aGroup(overrides)).map(replayFaultText)).toEqual([said]);
});

test('short sets may have the tie-break to five or that to seven', () => {
  const of = (tieBreak: [number, number]) =>
    standingsFaults(
      aGroup({
        matchFormat: { sets: 1, games: 4, tieBreakAt: 4 },
        matches: [{ a: 'p1', b: 'p2', outcome: 'completed', sets: [{ a: 5, b: 4, tieBreak }] }],
      }),
    ).length;
  expect([of([5, 4]), of([7, 5]), of([6, 5]), of([4, 5])]).toEqual([0, 0, 1, 1]);
});

import type { MatchFormat, SetFormat } from '../../../src/contract/match-format';
import type { GroupFile, GroupMatch, GroupSet } from '../../../src/contract/replay/standings';
import { missing } from '../defect';
import { formatsOf, isMatchTieBreak, scoresOf } from './group-format';
import { leaderOf, setFormat, setState, setsToWin, type Side } from './score';
import { otherSide, sideOf } from './side-of';

export type Counted = Readonly<Record<Side, number>>;

/** What a match counts: who won it, and the sets and games of both. */
export interface Tally {
  readonly winner: Side;
  readonly sets: Counted;
  readonly games: Counted;
}

const NOT_BEGUN: Counted = { a: 0, b: 0 };

const counted = (winner: Side, won: number, lost: number): Counted =>
  winner === 'a' ? { a: won, b: lost } : { a: lost, b: won };

const isFinished = (score: Counted, format: SetFormat): boolean =>
  setState(score, format) === 'finished';

/** RRB-3: an unfinished set filled up for a side, to the smallest finished score of the format. */
const filledUp = (score: Counted, side: Side, format: SetFormat): Counted => {
  let filled = score;
  while (!isFinished(filled, format) || leaderOf(filled) !== side)
    filled = counted(side, filled[side] + 1, score[otherSide(side)]);
  return filled;
};

/** RRB-2: a match tie-break is one game; a set's own is in its games already. */
const gamesOf = (file: GroupFile, score: Counted, at: number): Counted => {
  const winner = leaderOf(score) ?? missing('winner of a finished set');
  return isMatchTieBreak(file.matchFormat, at) ? counted(winner, 1, 0) : score;
};

const setsWonBy = (side: Side, sets: readonly Counted[]): number =>
  sets.filter((set) => set[side] > set[otherSide(side)]).length;

const tallyOf = (sets: readonly Counted[]): Tally => {
  const won = { a: setsWonBy('a', sets), b: setsWonBy('b', sets) };
  const sum = (side: Side) => sets.reduce((all, set) => all + set[side], 0);
  return {
    winner: leaderOf(won) ?? missing('winner of a match'),
    sets: won,
    games: { a: sum('a'), b: sum('b') },
  };
};

/** Games alone: whether a set is over shows without the points of its tie-break. */
const writtenGames = (file: GroupFile, sets: readonly GroupSet[]): Counted[] =>
  scoresOf(file.matchFormat, sets).map((score) => {
    const { a, b } = score ?? missing('set of the format');
    return { a, b };
  });

/** RRB-3: what was finished stands, and all that is left goes to the opponent of who gave up. */
const givenUp = (
  file: GroupFile,
  format: MatchFormat,
  written: readonly Counted[],
  winner: Side,
): Tally => {
  const finished = written.filter((score, at) => isFinished(score, setFormat(format, at)));
  const sets = finished.map((score, at) => gamesOf(file, score, at));
  while (setsWonBy(winner, sets) < setsToWin(format)) {
    const at = sets.length;
    const begun = written[at] ?? NOT_BEGUN;
    sets.push(gamesOf(file, filledUp(begun, winner, setFormat(format, at)), at));
  }
  return tallyOf(sets);
};

/** What a match counts by its outcome, in a file without faults (RRB-2, RRB-3, RRB-4); null: it was not played. */
export const tallyMatch = (file: GroupFile, match: GroupMatch): Tally | null => {
  if (match.outcome === 'unplayed') return null;
  const [format = missing('format of a group')] = formatsOf(file.matchFormat);
  const written = 'sets' in match ? writtenGames(file, match.sets) : [];
  if (match.outcome === 'completed')
    return tallyOf(written.map((score, at) => gamesOf(file, score, at)));
  const loser = sideOf(match, match.by) ?? missing('side that gave up');
  return givenUp(file, format, written, otherSide(loser));
};

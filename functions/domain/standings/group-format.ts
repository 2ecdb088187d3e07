import type { MatchFormat, SetFormat } from '../../../src/contract/match-format';
import type { GroupFile, GroupSet } from '../../../src/contract/replay/standings';
import type { SetScore } from './score';

type Written = GroupFile['matchFormat'];

/** To ten points by two (RRB-2). */
const MATCH_TIE_BREAK: SetFormat = { by: 'points', points: 10, noAdvantage: false, cap: null };
/** The file does not say how long a tie-break is: to seven by two, and in short sets also to five by one (ITF). */
const TIE_BREAK = { points: 7, noAdvantage: false } as const;
const SHORT_TIE_BREAK = { points: 5, noAdvantage: true } as const;
const SHORT_SET_GAMES = 4;

/** The formats that a group's may be; of one of them all sets of a match are. */
export const formatsOf = (written: Written): MatchFormat[] => {
  const { sets, games, tieBreakAt, finalMatchTieBreak } = written;
  const tieBreaks = games === SHORT_SET_GAMES ? [TIE_BREAK, SHORT_TIE_BREAK] : [TIE_BREAK];
  return tieBreaks.map((tieBreak) => ({
    sets,
    set: { by: 'games', games, noAdvantage: false, tieBreak: { at: tieBreakAt, ...tieBreak } },
    last: finalMatchTieBreak === true ? MATCH_TIE_BREAK : null,
  }));
};

/** Whether the set at a place is a match tie-break, counted from 0. */
export const isMatchTieBreak = ({ sets, finalMatchTieBreak }: Written, at: number): boolean =>
  finalMatchTieBreak === true && at === sets - 1;

/** What was won in each set; null: games where a match tie-break is played, or the other way round. */
export const scoresOf = (written: Written, sets: readonly GroupSet[]): (SetScore | null)[] =>
  sets.map((set, at) => {
    if ('matchTieBreak' in set)
      return isMatchTieBreak(written, at)
        ? { a: set.matchTieBreak[0], b: set.matchTieBreak[1] }
        : null;
    return isMatchTieBreak(written, at) ? null : set;
  });

import type { MatchFormat, SetFormat } from '../../../src/contract/match-format';

/** What was won in a set: games, or points where it is played by points; and the points of its tie-break. */
export interface SetScore {
  readonly a: number;
  readonly b: number;
  readonly tieBreak?: readonly [a: number, b: number] | undefined;
}

export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];
export type SetState = 'finished' | 'unfinished' | 'impossible';
type Race = Omit<Extract<SetFormat, { by: 'points' }>, 'by'>;

/** Whoever leads. */
export const leaderOf = ({ a, b }: { readonly a: number; readonly b: number }): Side | null => {
  if (a === b) return null;
  return a > b ? 'a' : 'b';
};

/** To so many points by two, or by one with the deciding point and at the cap. */
const raceState = (a: number, b: number, { points, noAdvantage, cap }: Race): SetState => {
  const [most, least] = [Math.max(a, b), Math.min(a, b)];
  const lead = most - least;
  const atCap = cap !== null && most === cap;
  if (most < points) return 'unfinished';
  if (most === points) {
    if (noAdvantage) return lead >= 1 ? 'finished' : 'impossible';
    return lead >= 2 ? 'finished' : 'unfinished';
  }
  if (noAdvantage || lead > 2 || (cap !== null && most > cap)) return 'impossible';
  if (atCap) return lead === 0 ? 'impossible' : 'finished';
  return lead === 2 ? 'finished' : 'unfinished';
};

type GamesFormat = Extract<SetFormat, { by: 'games' }>;

/** A set that came to so many all, where the tie-break is played: it stands there or has decided by one game. */
const tieBreakState = (
  { a, b, tieBreak }: SetScore,
  { points, noAdvantage }: NonNullable<GamesFormat['tieBreak']>,
): SetState => {
  const isDecided = a !== b;
  if (tieBreak === undefined) return isDecided ? 'finished' : 'unfinished';
  const [ofA, ofB] = tieBreak;
  const state = raceState(ofA, ofB, { points, noAdvantage, cap: null });
  if (!isDecided) return state === 'unfinished' ? 'unfinished' : 'impossible';
  return state === 'finished' && leaderOf({ a: ofA, b: ofB }) === leaderOf({ a, b })
    ? 'finished'
    : 'impossible';
};

const gamesState = (score: SetScore, { games, tieBreak }: GamesFormat): SetState => {
  const [most, least] = [Math.max(score.a, score.b), Math.min(score.a, score.b)];
  if (tieBreak !== null && least === tieBreak.at && most <= tieBreak.at + 1)
    return tieBreakState(score, tieBreak);
  const isPastTieBreak = tieBreak !== null && least >= tieBreak.at;
  if (score.tieBreak !== undefined || isPastTieBreak) return 'impossible';
  if (most < games) return 'unfinished';
  const lead = most - least;
  if (most === games) return lead >= 2 ? 'finished' : 'unfinished';
  if (lead > 2) return 'impossible';
  return lead === 2 ? 'finished' : 'unfinished';
};

/** Whether a set of this score is over, is still in play, or cannot be in its format. */
export const setState = (score: SetScore, format: SetFormat): SetState => {
  if (format.by === 'games') return gamesState(score, format);
  if (score.tieBreak !== undefined) return 'impossible';
  if (format.by === 'points') return raceState(score.a, score.b, format);
  // by the clock: whoever leads at the end has it, and level it goes on
  return score.a === score.b ? 'unfinished' : 'finished';
};

/** Sets that win a match. */
export const setsToWin = ({ sets }: MatchFormat): number => (sets + 1) / 2;

/** The format of the set at a place, counted from 0. */
export const setFormat = ({ sets, set, last }: MatchFormat, at: number): SetFormat =>
  at === sets - 1 && last !== null ? last : set;

export type ScoreFault =
  'SCORE_IMPOSSIBLE' | 'SET_UNFINISHED' | 'SET_AFTER_END' | 'MATCH_UNDECIDED' | 'RETIRED_AFTER_END';

/** How far a match came: sets won, and whether the last one written is still in play. */
export interface Course {
  readonly won: Readonly<Record<Side, number>>;
  readonly isLastOpen: boolean;
}

/** What is wrong with a score; `at` is the set, null where it is all of them. */
export interface WrongScore {
  readonly code: ScoreFault;
  readonly at: number | null;
}

/**
 * The course of a match by its sets, or the first set that its format does not allow; null is a set written as
 * one of another kind. Only the last set may be unfinished, and none comes after the match is decided.
 */
export const courseOf = (
  format: MatchFormat,
  sets: readonly (SetScore | null)[],
): Course | WrongScore => {
  const won = { a: 0, b: 0 };
  let isLastOpen = false;
  for (const [at, score] of sets.entries()) {
    if (Math.max(won.a, won.b) === setsToWin(format)) return { code: 'SET_AFTER_END', at };
    const state = score === null ? 'impossible' : setState(score, setFormat(format, at));
    if (score === null || state === 'impossible') return { code: 'SCORE_IMPOSSIBLE', at };
    isLastOpen = state === 'unfinished';
    if (isLastOpen && at < sets.length - 1) return { code: 'SET_UNFINISHED', at };
    const winner = leaderOf(score);
    if (!isLastOpen && winner !== null) won[winner] += 1;
  }
  return { won, isLastOpen };
};

/** Whether a format allows the score of a match that was played to its end; null: it does. */
export const wrongScore = (
  format: MatchFormat,
  sets: readonly (SetScore | null)[],
): WrongScore | null => {
  const course = courseOf(format, sets);
  if ('code' in course) return course;
  if (course.isLastOpen) return { code: 'SET_UNFINISHED', at: sets.length - 1 };
  return Math.max(course.won.a, course.won.b) === setsToWin(format)
    ? null
    : { code: 'MATCH_UNDECIDED', at: null };
};

/** The same of a match in which somebody retired, which was not decided yet. */
export const wrongRetired = (
  format: MatchFormat,
  sets: readonly (SetScore | null)[],
): WrongScore | null => {
  const course = courseOf(format, sets);
  if ('code' in course) return course;
  return Math.max(course.won.a, course.won.b) === setsToWin(format)
    ? { code: 'RETIRED_AFTER_END', at: null }
    : null;
};

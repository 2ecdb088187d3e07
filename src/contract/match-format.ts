/** A set as it is played: by games with its tie-break, by points of rallies, or by the clock. */
export type SetFormat =
  | {
      readonly by: 'games';
      readonly games: number;
      readonly noAdvantage: boolean;
      /** played at so many all, to so many points; null: a set is won by two games */
      readonly tieBreak: {
        readonly at: number;
        readonly points: number;
        readonly noAdvantage: boolean;
      } | null;
    }
  | {
      readonly by: 'points';
      readonly points: number;
      readonly noAdvantage: boolean;
      /** the points that end it even by one; null: by two however long */
      readonly cap: number | null;
    }
  | { readonly by: 'minutes'; readonly minutes: number };

/** Best of so many sets; `last` is what the deciding one is instead. */
export interface MatchFormat {
  readonly sets: number;
  readonly set: SetFormat;
  readonly last: SetFormat | null;
}

const GAMES = /^(\d{1,2})(NOAD)?(?:\/TB(\d{1,2})(NOAD)?(?:@(\d{1,2}))?)?$/;
const POINTS = /^TB(\d{1,2})(NOAD)?(?:C(\d{1,2}))?$/;
const MINUTES = /^T(\d{1,3})$/;

const gamesSet = (code: string): SetFormat | null => {
  const [, written, noAdvantage, points, tieBreakNoAdvantage, writtenAt] = GAMES.exec(code) ?? [];
  if (written === undefined) return null;
  const games = Number(written);
  const at = writtenAt === undefined ? games : Number(writtenAt);
  if (games < 1 || Number(points) === 0 || at > games || at < games - 1) return null;
  return {
    by: 'games',
    games,
    noAdvantage: noAdvantage !== undefined,
    tieBreak:
      points === undefined
        ? null
        : { at, points: Number(points), noAdvantage: tieBreakNoAdvantage !== undefined },
  };
};

const pointsSet = (code: string): SetFormat | null => {
  const [, written, noAdvantage, cap] = POINTS.exec(code) ?? [];
  if (written === undefined) return null;
  const points = Number(written);
  if (points < 1 || (cap !== undefined && Number(cap) <= points)) return null;
  return {
    by: 'points',
    points,
    noAdvantage: noAdvantage !== undefined,
    cap: cap === undefined ? null : Number(cap),
  };
};

const timedSet = (code: string): SetFormat | null => {
  const minutes = Number(MINUTES.exec(code)?.[1]);
  return minutes > 0 ? { by: 'minutes', minutes } : null;
};

const setOf = (code: string): SetFormat | null =>
  gamesSet(code) ?? pointsSet(code) ?? timedSet(code);

/**
 * Reads a format code of the field (ITF, TODS): SET1-S:6/TB7, SET1-S:6NOAD/TB7, SET1-S:4/TB5@3,
 * SET3-S:6/TB7-F:TB10; of table tennis and badminton SET5-S:TB11 and SET3-S:TB21C30 (ours: C is the cap);
 * of a set by the clock SET1-S:T20. An odd number of sets up to nine; a tie-break stands at the games of the
 * set or one fewer. null: no such code.
 */
export const parseMatchFormat = (code: string): MatchFormat | null => {
  const [, sets, set, last] = /^SET([13579])-S:([^-]+)(?:-F:([^-]+))?$/.exec(code) ?? [];
  if (sets === undefined || set === undefined) return null;
  const each = setOf(set);
  const deciding = last === undefined ? null : setOf(last);
  if (each === null || (last !== undefined && (deciding === null || sets === '1'))) return null;
  return { sets: Number(sets), set: each, last: deciding };
};

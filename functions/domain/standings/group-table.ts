import type { GroupFile, GroupTable, StandingRow } from '../../../src/contract/replay/standings';
import { joined, orderLevel, ratioIn, type Contest } from './level';
import { sideOf } from './side-of';
import { tallyMatch } from './tally';

/** Who did not come to a match, without cause. */
const absentOf = ({ matches }: GroupFile): ReadonlySet<string> =>
  new Set(
    matches.flatMap((match) => {
      const side = match.outcome === 'no-show' ? sideOf(match, match.by) : null;
      return side === null ? [] : [match[side]];
    }),
  );

/**
 * RRB-4: the matches that count. Of who did not come only the match they missed does, unless their opponent in it
 * did not come to another.
 */
const standing = (file: GroupFile, absent: ReadonlySet<string>): Contest[] =>
  file.matches.flatMap((match) => {
    const missed = match.outcome === 'no-show' ? sideOf(match, match.by) : null;
    const isVoid = (['a', 'b'] as const).some((side) => side !== missed && absent.has(match[side]));
    const tally = isVoid ? null : tallyMatch(file, match);
    return tally === null ? [] : [{ a: match.a, b: match.b, tally }];
  });

/** Those of several with as many wins, the most wins first. */
const byWins = (ids: readonly string[], contests: readonly Contest[]): string[][] => {
  const wins = new Map<number, string[]>();
  for (const id of ids) {
    const { won } = ratioIn(contests, id, 'matches');
    wins.set(won, [...(wins.get(won) ?? []), id]);
  }
  return [...wins].sort(([one], [other]) => other - one).map(([, level]) => level);
};

const rowOf = (id: string, contests: readonly Contest[]): Omit<StandingRow, 'by'> => {
  const [matches, sets, games] = (['matches', 'sets', 'games'] as const).map((criterion) =>
    ratioIn(contests, id, criterion),
  );
  return {
    id,
    won: matches?.won ?? 0,
    lost: matches?.lost ?? 0,
    sets: [sets?.won ?? 0, sets?.lost ?? 0],
    games: [games?.won ?? 0, games?.lost ?? 0],
  };
};

/**
 * The table of a group of a file without faults (standings-faults.ts): more wins first, then RRB-1 among those who
 * are level; who did not come stands last (RRB-4). Who stay level in everything stand in the order of the file.
 */
export const groupTable = (file: GroupFile): GroupTable => {
  const absent = absentOf(file);
  const contests = standing(file, absent);
  const ordered = (ids: readonly string[]) =>
    joined(
      byWins(ids, contests).map((level) => orderLevel(level, contests)),
      'wins',
    );
  const parts = joined(
    [
      ordered(file.players.filter((id) => !absent.has(id))),
      ordered(file.players.filter((id) => absent.has(id))),
    ].filter((order) => order.length > 0),
    'no-show',
  );
  return {
    order: parts.map(({ ids }) => ids),
    rows: parts.flatMap(({ ids, by }) =>
      ids.map((id, at) => ({ ...rowOf(id, contests), by: at < ids.length - 1 ? 'lot' : by })),
    ),
  };
};

import type { GroupFile, GroupTable, StandingRow } from '../../../src/contract/replay/standings';
import { joined, orderLevel, ratioIn, type Contest, type Criterion } from './level';
import { SIDES } from './score';
import { missedBy, noShows } from './side-of';
import { tallyMatch } from './tally';

/**
 * RRB-4: the matches that count. Of who did not come only the match they missed does, unless their opponent in it
 * did not come to another.
 */
const standing = (file: GroupFile, absent: ReadonlySet<string>): Contest[] =>
  file.matches.flatMap((match) => {
    const missed = missedBy(match);
    const isVoid = SIDES.some((side) => side !== missed && absent.has(match[side]));
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
  const ratio = (criterion: Criterion) => ratioIn(contests, id, criterion);
  const [sets, games] = [ratio('sets'), ratio('games')];
  return {
    id,
    ...ratio('matches'),
    sets: [sets.won, sets.lost],
    games: [games.won, games.lost],
  };
};

/**
 * The table of a group of a file without faults (standings-faults.ts): more wins first, then RRB-1 among those who
 * are level; who did not come stands last (RRB-4). Who stay level in everything stand in the order of the file.
 */
export const groupTable = (file: GroupFile): GroupTable => {
  const absent = new Set(noShows(file.matches).map(({ id }) => id));
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

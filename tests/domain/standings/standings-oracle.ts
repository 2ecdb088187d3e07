import type { GroupFile, GroupTable, SeparatedBy } from '../../../src/contract/replay/standings';

type Match = GroupFile['matches'][number];
type Pair = [number, number];
interface Result {
  readonly a: string;
  readonly b: string;
  /** sets as games of a and b; a match tie-break is 1–0 */
  readonly sets: Pair[];
}

/** Finished sets by the format's own words, as winner–loser. */
const finishedScores = ({ games, tieBreakAt }: GroupFile['matchFormat']): string[] => {
  const plain = Array.from({ length: games - 1 }, (_, lost) => `${games}-${lost}`);
  return tieBreakAt === games
    ? [...plain, `${games + 1}-${games - 1}`, `${games + 1}-${games}`]
    : [...plain, `${games}-${games - 1}`];
};

/** What the opponent of who gave up has in a set in which the other won so many games (RRB-3). */
const filledTo = ({ games, tieBreakAt }: GroupFile['matchFormat'], lost: number): number =>
  lost <= games - 2 || tieBreakAt < games ? games : games + 1;

const loserOf = (match: Match): 'a' | 'b' => {
  if (!('by' in match)) throw new Error('nobody gave up');
  if (match.by === match.a) return 'a';
  return match.by === match.b || match.by === 'b' ? 'b' : 'a';
};

const resultOf = (file: GroupFile, match: Match): Result | null => {
  if (match.outcome === 'unplayed') return null;
  const { sets: best, finalMatchTieBreak } = file.matchFormat;
  const finished = finishedScores(file.matchFormat);
  const needed = best === 1 ? 1 : 2;
  const sets: Pair[] = [];
  let begun: Pair | null = null;
  for (const set of 'sets' in match ? match.sets : []) {
    if ('matchTieBreak' in set) {
      const [a, b] = set.matchTieBreak;
      // unfinished: it counts below, as one that was not begun
      if (Math.max(a, b) >= 10 && Math.abs(a - b) >= 2) sets.push(a > b ? [1, 0] : [0, 1]);
    } else if (finished.includes(`${Math.max(set.a, set.b)}-${Math.min(set.a, set.b)}`))
      sets.push([set.a, set.b]);
    else begun = [set.a, set.b];
  }
  if (match.outcome !== 'completed') {
    const loser = loserOf(match);
    const wonByOther = () => sets.filter(([a, b]) => (loser === 'a' ? b > a : a > b)).length;
    while (wonByOther() < needed) {
      const isTieBreak = finalMatchTieBreak === true && sets.length === best - 1;
      const lost: number = begun === null ? 0 : begun[loser === 'a' ? 0 : 1];
      const [won, kept] = isTieBreak ? [1, 0] : [filledTo(file.matchFormat, lost), lost];
      sets.push(loser === 'a' ? [kept, won] : [won, kept]);
      begun = null;
    }
  }
  return { a: match.a, b: match.b, sets };
};

const count = (results: readonly Result[], id: string) => {
  const all = { matches: [0, 0] as Pair, sets: [0, 0] as Pair, games: [0, 0] as Pair };
  for (const { a, b, sets } of results) {
    if (id !== a && id !== b) continue;
    const mine = sets.map(([one, other]): Pair => (id === a ? [one, other] : [other, one]));
    const won = mine.filter(([one, other]) => one > other).length;
    all.sets[0] += won;
    all.sets[1] += mine.length - won;
    all.matches[won > mine.length - won ? 0 : 1] += 1;
    for (const [one, other] of mine) {
      all.games[0] += one;
      all.games[1] += other;
    }
  }
  return all;
};

/** won / (won + lost) as an exact fraction in thousandths of nothing: cross-multiplied, never divided. */
const isGreater = ([won, lost]: Pair, [won2, lost2]: Pair): boolean => {
  const [below, below2] = [BigInt(won + lost || 1), BigInt(won2 + lost2 || 1)];
  return BigInt(won) * below2 > BigInt(won2) * below;
};

interface Step {
  readonly ids: string[];
  by: SeparatedBy | null;
}

/** The table read off the text of the format and of RRB-1 to RRB-4: slow, and nothing of the product's. */
export const oracleTable = (file: GroupFile): GroupTable => {
  const absent = new Set(
    file.matches.flatMap((match) => (match.outcome === 'no-show' ? [match[loserOf(match)]] : [])),
  );
  const results = file.matches.flatMap((match) => {
    const missedBy = match.outcome === 'no-show' ? match[loserOf(match)] : null;
    const isVoid = [match.a, match.b].some((id) => absent.has(id) && id !== missedBy);
    const result = isVoid ? null : resultOf(file, match);
    return result ? [result] : [];
  });

  /** Splits into those with the greatest, the next and so on. */
  const split = (ids: string[], isMore: (one: string, other: string) => boolean): string[][] => {
    const parts: string[][] = [];
    let left = ids;
    while (left.length > 0) {
      const top = left.filter((id) => !left.some((other) => isMore(other, id)));
      parts.push(top);
      left = left.filter((id) => !top.includes(id));
    }
    return parts;
  };
  const chain = (parts: Step[][], by: SeparatedBy): Step[] => {
    parts.slice(0, -1).forEach((part) => {
      part.at(-1)!.by = by;
    });
    return parts.flat();
  };

  const level = (all: string[]): Step[] => {
    const among = results.filter(({ a, b }) => all.includes(a) && all.includes(b));
    const from = (ids: string[], criteria: ('matches' | 'sets' | 'games')[]): Step[] => {
      if (ids.length === 1) return [{ ids, by: null }];
      if (ids.length === 2) {
        const own = among.find(({ a, b }) => ids.includes(a) && ids.includes(b));
        if (own) {
          const winner = count([own], ids[0]!).matches[0] === 1 ? ids[0]! : ids[1]!;
          return [
            { ids: [winner], by: 'meeting' },
            { ids: ids.filter((id) => id !== winner), by: null },
          ];
        }
      }
      const [criterion, ...rest] = criteria;
      if (!criterion) return [{ ids, by: null }];
      const parts = split(ids, (one, other) =>
        isGreater(count(among, one)[criterion], count(among, other)[criterion]),
      );
      return chain(
        parts.map((part) => from(part, rest)),
        criterion,
      );
    };
    return from(all, ['matches', 'sets', 'games']);
  };

  const wins = (id: string) => count(results, id).matches[0];
  const stand = (ids: string[]) =>
    chain(split(ids, (one, other) => wins(one) > wins(other)).map(level), 'wins');
  const halves = [
    file.players.filter((id) => !absent.has(id)),
    file.players.filter((id) => absent.has(id)),
  ].filter((ids) => ids.length > 0);
  const steps = chain(halves.map(stand), 'no-show');
  return {
    order: steps.map(({ ids }) => ids),
    rows: steps.flatMap(({ ids, by }) =>
      ids.map((id, at) => {
        const { matches, sets, games } = count(results, id);
        return {
          id,
          won: matches[0],
          lost: matches[1],
          sets,
          games,
          by: at < ids.length - 1 ? ('lot' as const) : by,
        };
      }),
    ),
  };
};

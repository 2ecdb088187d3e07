import type { SeparatedBy } from '../../../src/contract/replay/standings';
import { otherSide } from './side-of';
import { SIDES, type Side } from './score';
import type { Tally } from './tally';

/** A match that stands, with who played it. */
export interface Contest extends Readonly<Record<Side, string>> {
  readonly tally: Tally;
}

/** Players who stand level, and what separates them from those below (null: nothing is known to). */
export interface Part {
  readonly ids: readonly string[];
  readonly by: SeparatedBy | null;
}

interface Ratio {
  readonly won: number;
  readonly lost: number;
}

export type Criterion = 'matches' | 'sets' | 'games';
const CRITERIA: readonly Criterion[] = ['matches', 'sets', 'games'];

const countedIn = ({ tally }: Contest, criterion: Criterion, side: Side): number =>
  criterion === 'matches' ? Number(tally.winner === side) : tally[criterion][side];

/** What a player won and lost in some matches. */
export const ratioIn = (contests: readonly Contest[], id: string, criterion: Criterion): Ratio => {
  let [won, lost] = [0, 0];
  for (const contest of contests)
    for (const side of SIDES)
      if (contest[side] === id) {
        won += countedIn(contest, criterion, side);
        lost += countedIn(contest, criterion, otherSide(side));
      }
  return { won, lost };
};

/** Compares won / (won + lost) exactly, 0 / 0 being 0: above zero where the first is greater. */
const compareRatios = (one: Ratio, another: Ratio): number =>
  one.won * Math.max(1, another.won + another.lost) - another.won * Math.max(1, one.won + one.lost);

/** Those of several that nothing of a comparison parts, the greatest first. */
const partedBy = (
  ids: readonly string[],
  compare: (one: string, another: string) => number,
): string[][] => {
  const parts: string[][] = [];
  for (const id of [...ids].sort((one, another) => compare(another, one))) {
    const last = parts.at(-1);
    if (last?.[0] !== undefined && compare(last[0], id) === 0) last.push(id);
    else parts.push([id]);
  }
  return parts;
};

/** Who of two won their own match; null: it does not stand. */
const meetingOf = (ids: readonly string[], contests: readonly Contest[]): string | null => {
  const [one, another] = ids;
  if (ids.length !== 2 || one === undefined || another === undefined) return null;
  const met = contests.find(
    ({ a, b }) => (a === one && b === another) || (a === another && b === one),
  );
  return met ? met[met.tally.winner] : null;
};

/**
 * RRB-1: the order of those who are level on wins. Two: their own match. More: by the percentage of matches, then of
 * sets, then of games won among all of them; each part that is still level goes on to the next criterion, and as soon
 * as only two are left their own match decides.
 */
export const orderLevel = (
  level: readonly string[],
  contests: readonly Contest[],
): readonly Part[] => {
  const concerned = new Set(level);
  const among = contests.filter(({ a, b }) => concerned.has(a) && concerned.has(b));
  const goOn = (ids: readonly string[], criteria: readonly Criterion[]): readonly Part[] => {
    if (ids.length === 1) return [{ ids, by: null }];
    const winner = meetingOf(ids, among);
    if (winner !== null)
      return [
        { ids: [winner], by: 'meeting' },
        { ids: ids.filter((id) => id !== winner), by: null },
      ];
    const [criterion, ...later] = criteria;
    if (criterion === undefined) return [{ ids, by: null }];
    const parts = partedBy(ids, (one, another) =>
      compareRatios(ratioIn(among, one, criterion), ratioIn(among, another, criterion)),
    );
    return joined(
      parts.map((part) => goOn(part, later)),
      criterion,
    );
  };
  return goOn(level, CRITERIA);
};

/** Orders one after another: between the last of one and the first of the next it is `by`. */
export const joined = (orders: readonly (readonly Part[])[], by: SeparatedBy): readonly Part[] =>
  orders.flatMap((order, at) =>
    order.map((part, which) =>
      which === order.length - 1 && at < orders.length - 1 ? { ...part, by } : part,
    ),
  );

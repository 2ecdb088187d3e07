import type { Difference, Differences } from '../../../src/contract/desk';
import { NOTHING, minus, type Quarters } from '../../../src/contract/points';
import type { ListName } from '../../../src/contract/ranking';
import { missing } from '../defect';

const MOST_ROWS = 500;

interface Standing {
  readonly rank: number;
  readonly total: Quarters;
}
/** A list as it is compared: memberId → where they stand. */
export interface ComparedList {
  readonly list: ListName;
  readonly rows: ReadonlyMap<string, Standing>;
}

const compareList = (
  list: ListName,
  before: ReadonlyMap<string, Standing>,
  after: ReadonlyMap<string, Standing>,
): Omit<Difference, 'name'>[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((memberId) => {
    const [was, is] = [before.get(memberId), after.get(memberId)];
    if (was?.rank === is?.rank && was?.total === is?.total) return [];
    return [
      {
        list,
        memberId,
        rankBefore: was?.rank ?? null,
        rankAfter: is?.rank ?? null,
        totalBefore: was?.total ?? null,
        totalAfter: is?.total ?? null,
      },
    ];
  });

const pointsMoved = ({ totalBefore, totalAfter }: Omit<Difference, 'name'>): number =>
  Math.abs(minus(totalAfter ?? NOTHING, totalBefore ?? NOTHING));
const placesMoved = ({ rankBefore, rankAfter }: Omit<Difference, 'name'>): number =>
  rankBefore === null || rankAfter === null ? 0 : Math.abs(rankAfter - rankBefore);

/** What a new set of lists changes; the greatest changes of a total first, then of a rank, at most 500. */
export const differencesOf = (
  before: readonly ComparedList[],
  after: readonly ComparedList[],
  about: {
    readonly against: Differences['against'];
    readonly nameOf: (memberId: string) => string | null;
  },
): Differences => {
  const compared = after.map(({ list, rows }) => {
    const former = before.find((other) => other.list === list)?.rows ?? new Map<string, Standing>();
    const changes = compareList(list, former, rows);
    const count = (of: (change: (typeof changes)[number]) => boolean) => changes.filter(of).length;
    return {
      changes,
      summary: {
        list,
        before: former.size,
        after: rows.size,
        entered: count(({ rankBefore }) => rankBefore === null),
        left: count(({ rankAfter }) => rankAfter === null),
        moved: count((change) => placesMoved(change) > 0),
      },
    };
  });
  const order = new Map(after.map(({ list }, at) => [list, at]));
  const placeOf = ({ list }: { readonly list: ListName }): number =>
    order.get(list) ?? missing(`list ${list}`);
  const all = compared
    .flatMap(({ changes }) => changes)
    .sort(
      (a, b) =>
        pointsMoved(b) - pointsMoved(a) ||
        placesMoved(b) - placesMoved(a) ||
        placeOf(a) - placeOf(b) ||
        (a.memberId < b.memberId ? -1 : 1),
    );
  return {
    against: about.against,
    lists: compared.map(({ summary }) => summary),
    rows: all
      .slice(0, MOST_ROWS)
      .map((change) => ({ ...change, name: about.nameOf(change.memberId) })),
    all: all.length,
  };
};

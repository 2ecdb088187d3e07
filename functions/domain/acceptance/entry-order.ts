import type { AcceptanceEntry, AcceptanceFile } from '../../../src/contract/replay/acceptance';
import { asQuarters, QUARTERS_A_POINT, sumOf } from '../../../src/contract/points';
import type { Sha256 } from '../ports';

type Order = AcceptanceFile['regulation']['order'];
type Key = number | string;

const TOTAL_OF_NOBODY = '0';

/** Points of an entry in quarters, so that the sum of decimals is exact: its athletes together, null is 0. */
const totalOf = ({ athletes }: AcceptanceEntry): number =>
  sumOf(
    athletes.map(({ total }) => asQuarters(Number(total ?? TOTAL_OF_NOBODY) * QUARTERS_A_POINT)),
  );

/** What an entry is ordered by, one after another, each ascending. */
const KEYS: Readonly<
  Record<Order, (entry: AcceptanceEntry, lot: (id: string) => string) => readonly Key[]>
> = {
  rank: ({ athletes }) => [Math.min(...athletes.map(({ rank }) => rank ?? Infinity))],
  total: (entry) => [-totalOf(entry)],
  time: ({ enteredAt, seq }) => [enteredAt, seq],
  lot: ({ id }, lot) => [lot(id)],
};

/** Which orders a regulation uses: its own and, where that can leave entries level, that of its ties. */
export const ordersOf = ({ order, ties }: AcceptanceFile['regulation']): readonly Order[] =>
  order === 'rank' || order === 'total' ? [order, ties] : [order];

const before = (one: readonly Key[], other: readonly Key[]): number => {
  for (const [at, key] of one.entries()) {
    const against = other[at] ?? key;
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
};

/**
 * The entries in the order of ACC-1: by rank, unranked last; by the sum of points; by time; or by lot, which is
 * ascending by the SHA-256 of `<seed>:<id>`. Whoever the first leaves level stand as `ties` says.
 */
export const inOrder = (
  { regulation, seed, entries }: AcceptanceFile,
  sha256: Sha256,
): AcceptanceEntry[] => {
  const orders = ordersOf(regulation);
  const lot = (id: string) => sha256(`${seed}:${id}`);
  return entries
    .map((entry) => ({ entry, keys: orders.flatMap((order) => KEYS[order](entry, lot)) }))
    .sort((one, other) => before(one.keys, other.keys))
    .map(({ entry }) => entry);
};

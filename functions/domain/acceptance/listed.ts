import { ACCEPTED_AS, type AcceptedAs } from '../../../src/contract/acceptance-words';
import type { AcceptanceFile, AcceptanceLists } from '../../../src/contract/replay/acceptance';
import type { Sha256 } from '../ports';
import type { ListVersion, Move } from './acceptance';
import { acceptanceLists } from './acceptance-lists';
import { inOrder } from './entry-order';

const LIST_OF: Readonly<Record<AcceptedAs, Exclude<keyof AcceptanceLists, 'cancelled'>>> = {
  main: 'main',
  'special-exempt': 'specialExempts',
  'main-wild-card': 'mainWildCards',
  qualifying: 'qualifying',
  'qualifying-wild-card': 'qualifyingWildCards',
  alternate: 'alternates',
};

/** One entry in the lists of a version. */
export interface Listed {
  /** the entry's short name */
  readonly entry: string;
  readonly as: AcceptedAs;
  /** among all entries by the order of ACC-1, from 1 */
  readonly order: number;
  /** among those who were let in by no decision, from 1; null: let in by one */
  readonly place: number | null;
}

/** Everybody in the lists, list after list (ACC-3); nobody where the event is not held (ACC-6). */
export interface Lists {
  readonly cancelled: boolean;
  readonly all: readonly Listed[];
}

/** Who was moved stands behind the others of the list they were moved to, alternates in their order again. */
const moved = (listed: readonly Listed[], moves: readonly Move[]): Listed[] => {
  const last = new Map(moves.map(({ entry, to }, at) => [entry, { to, at }]));
  const rank = ({ entry, as, order }: Listed): number => {
    const move = last.get(entry);
    return move && as !== 'alternate' ? listed.length + 1 + move.at : order;
  };
  const now = listed.map((one) => ({ ...one, as: last.get(one.entry)?.to ?? one.as }));
  return ACCEPTED_AS.flatMap((as) =>
    now.filter((one) => one.as === as).sort((one, other) => rank(one) - rank(other)),
  );
};

/** The lists of a file, and of the moves made since (ACC-3, ACC-4). */
export const listsOf = (
  { file, moves }: { readonly file: AcceptanceFile; readonly moves: readonly Move[] },
  sha256: Sha256,
): Lists => {
  const lists = acceptanceLists(file, sha256);
  const orders = new Map(inOrder(file, sha256).map(({ id }, at) => [id, at + 1]));
  let place = 0;
  const all = ACCEPTED_AS.flatMap((as) =>
    lists[LIST_OF[as]].map((entry): Listed => {
      const byOrder = as === 'main' || as === 'qualifying' || as === 'alternate';
      if (byOrder) place += 1;
      return { entry, as, order: orders.get(entry) ?? 0, place: byOrder ? place : null };
    }),
  );
  return { cancelled: lists.cancelled, all: moved(all, moves) };
};

export const listsOfVersion = ({ head, file }: ListVersion, sha256: Sha256): Lists =>
  listsOf({ file, moves: head.moves }, sha256);

/** How many stand in each list. */
export const countsOf = ({ all }: Lists): Readonly<Record<AcceptedAs, number>> => {
  const counts = Object.fromEntries(ACCEPTED_AS.map((as) => [as, 0])) as Record<AcceptedAs, number>;
  for (const { as } of all) counts[as] += 1;
  return counts;
};

/** Everybody with their place in their own list, from 1. */
export const withinLists = ({ all }: Lists): (Listed & { readonly within: number })[] => {
  const seen = new Map<AcceptedAs, number>();
  return all.map((one) => {
    const within = (seen.get(one.as) ?? 0) + 1;
    seen.set(one.as, within);
    return { ...one, within };
  });
};

/** What became of an entry from one version to the next; null: in no list. */
export interface ListChange {
  readonly entry: string;
  readonly from: AcceptedAs | null;
  readonly to: AcceptedAs | null;
}

/** Who stands in another list than before, in the order of the lists as they are now, who is gone last. */
export const changesBetween = (before: Lists | null, after: Lists): ListChange[] => {
  const from = new Map((before?.all ?? []).map(({ entry, as }) => [entry, as]));
  const to = new Set(after.all.map(({ entry }) => entry));
  return [
    ...after.all.flatMap(({ entry, as }): ListChange[] =>
      from.get(entry) === as ? [] : [{ entry, from: from.get(entry) ?? null, to: as }],
    ),
    ...(before?.all ?? []).flatMap(({ entry, as }): ListChange[] =>
      to.has(entry) ? [] : [{ entry, from: as, to: null }],
    ),
  ];
};

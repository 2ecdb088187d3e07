import { rowsRef } from '../../domain/editions/edition';
import { readRows } from '../../domain/editions/read-edition';
import { rowIn, type ListedRow } from '../../domain/entry/list-rows';
import type { Standing, Standings } from '../../domain/entry/ranked-slots';
import type { ListIssue } from '../../domain/publishing/list-issue';
import type { Use } from '../use';
import { editionAsOf } from './edition-as-of';

/** The rows of members in all lists of an edition; who is not ranked is absent. One BatchGet. */
export const rowsOf = async (
  { ranking }: Use<'ranking'>,
  edition: string,
  members: readonly string[],
): Promise<ReadonlyMap<string, readonly ListedRow[]>> => {
  const refs = new Map(
    members.map((member) => {
      const ref = rowsRef(member, edition);
      return [ref.partition, ref] as const;
    }),
  );
  const parts = new Map(
    (await ranking.someParts(edition, [...refs.values()])).map((part) => [part.partition, part]),
  );
  return new Map(
    members.flatMap((member) => {
      const part = parts.get(rowsRef(member, edition).partition);
      const rows = part ? readRows(part, member) : [];
      return rows.length === 0
        ? []
        : [
            [
              member,
              rows.map(({ list, row: { rank, total } }) => ({ list, rank, total })),
            ] as const,
          ];
    }),
  );
};

/**
 * Where members stand in the lists of one group in the issue that is asked for, by member; who is not ranked is
 * absent. One BatchGet beside which edition it is (`editionAsOf`), none where the group has no list (DRW-2), nobody
 * is asked for or nothing was published.
 */
export const ranksOf = async (
  deps: Use<'published' | 'ranking'>,
  { group, issue }: ListIssue,
  members: readonly string[],
): Promise<Standings> => {
  const ranks = new Map<string, Standing>();
  if (group === null || members.length === 0) return ranks;
  const edition = await editionAsOf(deps, issue);
  if (edition === null) return ranks;
  for (const [member, rows] of await rowsOf(deps, edition, members)) {
    const row = rowIn(rows, group);
    if (row) ranks.set(member, { list: row.list, rank: row.rank });
  }
  return ranks;
};

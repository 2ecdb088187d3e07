import type { Use } from '../use';
import { groupOf, type RankingGroup } from '../../../src/contract/words';
import type { Standing, Standings } from '../../domain/entry/ranked-slots';
import { readRows } from '../../domain/editions/read-edition';
import { rowsRef } from '../../domain/editions/edition';

/**
 * Where members stand in the lists of one group in the latest issue, by member; who is not ranked is absent.
 * An athlete stands in one list of a group at most, boys' or girls'. One BatchGet, none where the group has
 * no list (DRW-2), nobody is asked for or nothing was ever published.
 */
export const ranksOf = async (
  { ranking, published }: Use<'published' | 'ranking'>,
  group: RankingGroup | null,
  members: readonly string[],
): Promise<Standings> => {
  const ranks = new Map<string, Standing>();
  if (group === null || members.length === 0) return ranks;
  const end = await published.latest();
  if (!end) return ranks;
  const refs = new Map(
    members.map((member) => {
      const ref = rowsRef(member, end.latestEdition);
      return [ref.partition, ref] as const;
    }),
  );
  const parts = new Map(
    (await ranking.someParts(end.latestEdition, [...refs.values()])).map((part) => [
      part.partition,
      part,
    ]),
  );
  for (const member of members) {
    const part = parts.get(rowsRef(member, end.latestEdition).partition);
    const row = part && readRows(part, member).find(({ list }) => groupOf(list) === group);
    if (row) ranks.set(member, { list: row.list, rank: row.row.rank });
  }
  return ranks;
};

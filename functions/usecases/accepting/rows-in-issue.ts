import type { Use } from '../use';
import { groupOf, type RankingGroup } from '../../../src/contract/words';
import type { RankedAs } from '../../domain/acceptance/acceptance-file';
import { rowsRef } from '../../domain/editions/edition';
import { readRows } from '../../domain/editions/read-edition';

/**
 * Where members stand in the lists of one group in an edition: rank, and the points it is by, protected ones among them
 * (RNK-6). Who is not ranked is absent. One BatchGet for each hundred buckets of athletes.
 */
export const rowsInIssue = async (
  { ranking }: Use<'ranking'>,
  edition: string,
  group: RankingGroup,
  members: readonly string[],
): Promise<ReadonlyMap<string, RankedAs>> => {
  const ranks = new Map<string, RankedAs>();
  const refs = new Map(
    members.map((member) => {
      const ref = rowsRef(member, edition);
      return [ref.partition, ref] as const;
    }),
  );
  if (refs.size === 0) return ranks;
  const found = await ranking.someParts(edition, [...refs.values()]);
  const parts = new Map(found.map((part) => [part.partition, part]));
  for (const member of members) {
    const part = parts.get(rowsRef(member, edition).partition);
    const row = part && readRows(part, member).find(({ list }) => groupOf(list) === group)?.row;
    if (row) ranks.set(member, { rank: row.rank, total: row.total });
  }
  return ranks;
};

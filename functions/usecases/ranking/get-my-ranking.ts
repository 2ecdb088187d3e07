import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { MyRanking } from '../../../src/contract/ranking';
import type { MyRankingQuery } from '../../../src/contract/requests/ranking';
import type { Actor } from '../../domain/actor';
import { rowsRef } from '../../domain/editions/edition';
import { readRows } from '../../domain/editions/read-edition';
import { ok, type Result } from '../../domain/result';
import { readPublished } from './published-edition';

type Rows = MyRanking['rows'];

/**
 * Where the persons of the account stand in every list, its owner first (MEM-1): one BatchGet, and one more for the
 * children where there are any. Refuses ISSUE_NOT_FOUND; before the first issue: nowhere.
 */
export const getMyRanking = async (
  deps: Use<'members' | 'published' | 'ranking'>,
  { memberId }: Actor,
  { edition: wanted }: z.infer<typeof MyRankingQuery>,
): Promise<Result<MyRanking>> => {
  const read = await readPublished(deps, wanted, async (edition) => {
    const [own, account] = await Promise.all([
      rowsOf(deps, edition, [memberId]),
      deps.members.find(memberId),
    ]);
    return [...own, ...(await rowsOf(deps, edition, account?.wards ?? []))];
  });
  if (!read.ok) return read.reason === 'NO_ISSUE_YET' ? ok({ edition: null, rows: [] }) : read;
  const { edition, found: rows } = read.value;
  return ok({ edition, rows });
};

/** Several people's rows in their order; two of them may share a part. */
const rowsOf = async (
  { ranking }: Use<'ranking'>,
  edition: string,
  memberIds: readonly string[],
): Promise<Rows> => {
  if (memberIds.length === 0) return [];
  const refs = memberIds.map((memberId) => rowsRef(memberId, edition));
  const apart = refs.filter(
    (ref, at) => refs.findIndex(({ partition }) => partition === ref.partition) === at,
  );
  const parts = await ranking.someParts(edition, apart);
  return memberIds.flatMap((memberId) =>
    parts.flatMap((part) => readRows(part, memberId).map(({ list, row }) => ({ list, row }))),
  );
};

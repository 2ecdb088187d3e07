import type { IssueHead } from '../domain/ranking/issue-head';
import { PAGE_SIZE, pageRef, rowsRef } from '../domain/ranking/edition';
import type { RankingStore } from '../domain/ranking/ranking-store';
import { readRows } from '../domain/ranking/read-edition';

export interface ForgetInRankingsDeps {
  readonly ranking: Pick<RankingStore, 'chain' | 'part' | 'forgetName'>;
}

/** Editions at once: a season of them is done in seconds. */
const AT_ONCE = 8;

/**
 * Takes a member's name out of every edition that shows it (platform.md, Law); ranks and points stay, they
 * are covered by the content digest. One read for each edition, and where he is listed a write for each
 * part with his name; a repeat finds what a crash left: his own rows are the last to forget him.
 */
export const forgetInRankings = async (
  deps: ForgetInRankingsDeps,
  memberId: string,
): Promise<void> => {
  for await (const heads of deps.ranking.chain())
    for (let at = 0; at < heads.length; at += AT_ONCE)
      await Promise.all(
        heads.slice(at, at + AT_ONCE).map((head) => forgetInEdition(deps, head, memberId)),
      );
};

const pageAt = (position: number): number => Math.ceil(position / PAGE_SIZE);

const forgetInEdition = async (
  { ranking }: ForgetInRankingsDeps,
  { edition, counts }: IssueHead,
  memberId: string,
): Promise<void> => {
  const own = rowsRef(memberId, edition);
  const rows = await ranking.part(edition, own.partition, own.sort);
  if (!rows || rows.names[memberId] === undefined) return;
  for (const { list, row } of readRows(rows, memberId)) {
    // a shared rank may run over the end of a page
    const last = pageAt(counts[list]);
    for (let page = pageAt(row.rank); page <= last; page += 1) {
      const ref = pageRef(list, page);
      const part = await ranking.part(edition, ref.partition, ref.sort);
      if (part?.names[memberId] === undefined) continue;
      await ranking.forgetName(edition, ref.partition, ref.sort, memberId);
      break;
    }
  }
  await ranking.forgetName(edition, own.partition, own.sort, memberId);
};

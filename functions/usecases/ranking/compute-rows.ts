import { LIST_NAMES } from '../../../src/contract/words';
import type { RunView } from '../../../src/contract/desk';
import type { Day } from '../../../src/contract/words';
import { missing } from '../../domain/defect';
import type { Clock } from '../../domain/ports';
import { computeIssue, type RankedList } from '../../domain/ranking/compute-issue';
import { dayNumberOf } from '../../domain/calendar/day-number';
import type { ComparedList } from '../../domain/editions/differences';
import { closingOf } from '../../domain/calendar/issue-calendar';
import { rowsOf } from '../../domain/ranking/list-row';
import type { RankingStore } from '../../domain/editions/ranking-store';
import { readPage } from '../../domain/editions/read-edition';
import { basisNow, loadIssueInput, type IssueInputDeps } from './load-issue-input';

export interface ComparedRows {
  readonly lists: readonly ComparedList[];
}

type Rows = ComparedList['rows'];

const computedRows = (list: RankedList, ids: readonly string[]): Rows =>
  new Map(
    Array.from(rowsOf(list), ({ member, rank, total }) => [
      ids[member] ?? missing('id of a member'),
      { rank, total },
    ]),
  );

/**
 * The rows an issue would have if it were made now, and nothing is written: of `publish` and `dry-run` with
 * what is uploaded before its closing, of `revise` with what is known now. `date` is a Wednesday.
 */
export const computeRows = async (
  deps: IssueInputDeps & { readonly clock: Clock },
  date: Day,
  kind: RunView['kind'],
): Promise<ComparedRows> => {
  const now = deps.clock.now();
  const basis = await basisNow(deps, date, kind === 'revise' ? now : closingOf(date), now);
  const { season, policy } = await loadIssueInput(deps, basis);
  return {
    lists: computeIssue(season, dayNumberOf(date), policy).map((list) => ({
      list: list.name,
      rows: computedRows(list, season.members.ids),
    })),
  };
};

/** The rows of a published edition. One Query for each megabyte of each list. */
export const publishedRows = async (
  { ranking }: { readonly ranking: Pick<RankingStore, 'parts'> },
  edition: string,
): Promise<ComparedRows> => {
  const lists: ComparedList[] = [];
  for (const list of LIST_NAMES) {
    const pages = (await ranking.parts(edition, list)).map(readPage);
    const rows = new Map(
      pages.flatMap((page) =>
        page.rows.map(({ memberId, rank, total }) => [memberId, { rank, total }] as const),
      ),
    );
    lists.push({ list, rows });
  }
  return { lists };
};

import { inPoints } from '../../../src/contract/points';
import { groupOf, LIST_NAMES, type RankingGroup } from '../../../src/contract/words';
import { missing } from '../../domain/defect';
import { standingAt } from '../../domain/points/event-result';
import { closingOf } from '../../domain/calendar/issue-calendar';
import type { IssueHead } from '../../domain/ranking/issue-head';
import { groupAt } from '../../domain/calendar/policy';
import { shownName } from '../../domain/membership/publication';
import type { RankingStore } from '../../domain/editions/ranking-store';
import { readPage } from '../../domain/editions/read-edition';
import { loadIssueInput, weeksOf, type IssueInputDeps } from './load-issue-input';
import { loadResults } from './load-results';

type Row = readonly (string | number)[];

/** The tables an auditor computes an issue from (docs/commands.md, `npm run ranking`), each with its columns. */
export interface ExportedIssue {
  readonly members: readonly Row[];
  readonly awards: readonly Row[];
  readonly deductions: readonly Row[];
  /** totals of the year-end issue that protects; null: derived from the awards (RNK-6) */
  readonly yearEnd: readonly Row[] | null;
  /** whether it is what the issue was computed from; else profiles have changed or gone since */
  readonly unchanged: boolean;
}

const byFirst = (one: Row, other: Row): number => {
  const [a, b] = [one.join('\n'), other.join('\n')];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** RNK-6: the totals of a year-end issue, in points. */
const yearEndTotals = async (
  ranking: Pick<RankingStore, 'parts'>,
  edition: string,
): Promise<(readonly [memberId: string, group: RankingGroup, total: number])[]> => {
  const totals: [string, RankingGroup, number][] = [];
  for (const list of LIST_NAMES)
    for (const part of await ranking.parts(edition, list))
      for (const { memberId, total } of readPage(part).rows)
        totals.push([memberId, groupOf(list), inPoints(total)]);
  return totals;
};

/**
 * What a published issue was computed from, as it is stored now: results and deductions as they were known
 * to it, profiles as they are, with the names that an issue would show (MEM-13). Whoever has no account any more is left out, as they would be today.
 */
export const exportIssue = async (
  deps: IssueInputDeps,
  head: IssueHead,
): Promise<ExportedIssue> => {
  const { date, asOf, knownAt, former, yearEndEdition: yearEnd } = head;
  const input = await loadIssueInput(deps, { date, asOf, knownAt, former, yearEnd });
  const known = new Map(input.facts.flatMap((fact) => (fact ? [[fact.id, fact]] : [])));

  const awards: Row[] = [];
  await loadResults(deps.results, weeksOf({ date, yearEnd }, input.policy), (revisions) => {
    const result = standingAt(revisions, asOf, closingOf(date));
    if (!result) return;
    const { tournamentId, group, discipline, lastDay, firstUploadedAt, lines } = result;
    for (const { members, points } of lines)
      for (const id of members)
        if (points !== null && known.has(id) && !input.voidStops.has(tournamentId, id))
          awards.push([id, tournamentId, group, discipline, points, lastDay, firstUploadedAt]);
  });

  const totals = yearEnd === null ? null : await yearEndTotals(deps.ranking, yearEnd);
  const { ids } = input.season.members;
  return {
    members: [...known.values()]
      .map((fact): Row => [fact.id, shownName(fact), fact.sex, fact.birthDate])
      .sort(byFirst),
    awards: awards.sort(byFirst),
    deductions: input.deductions
      .filter(({ member, from, until }) => input.facts[member] && (until === null || from < until))
      .map(({ member, group, points, from, until }): Row => {
        const memberId = ids[member] ?? missing('id of a member');
        return [memberId, groupAt(input.policy, group), points, from, until ?? ''];
      })
      .sort(byFirst),
    yearEnd: totals && totals.filter(([id]) => known.has(id)).sort(byFirst),
    unchanged: input.digestAt(asOf) === head.inputDigest,
  };
};

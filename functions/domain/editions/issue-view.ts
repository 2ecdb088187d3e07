import type { IssueView } from '../../../src/contract/ranking';
import { isYearEnd, yearOfDay } from '../calendar/issue-calendar';
import type { IssueHead } from '../ranking/issue-head';
import { yearEndView } from '../ranking/year-end';
import type { YearEndFinal } from '../ranking/year-end-store';

/**
 * What everybody sees of an issue, of all its revisions, oldest first; null: there is none. `final` is asked
 * for a year-end issue only (RNK-11).
 */
export const issueViewOf = (
  revisions: readonly IssueHead[],
  final: YearEndFinal | null,
): IssueView | null => {
  const first = revisions[0];
  const latest = revisions.at(-1);
  if (!first || !latest) return null;
  const { date, edition, revision, publishedAt, counts, rules, hash } = latest;
  return {
    date,
    edition,
    revision,
    publishedAt,
    counts: { ...counts },
    rules,
    yearEnd: isYearEnd(date) ? yearEndView(yearOfDay(date), first, final) : null,
    revisions: revisions
      .map((head) => ({
        revision: head.revision,
        edition: head.edition,
        publishedAt: head.publishedAt,
        reason: head.reason,
      }))
      .reverse(),
    hash,
  };
};

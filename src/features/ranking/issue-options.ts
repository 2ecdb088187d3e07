import type { IssueView } from '../../contract/ranking';
import type { Instant } from '../../contract/words';
import { issueDayText, rankingCopy, YEAR_END_STATE } from '../../copy/ranking-pages';
import type { Option } from '../../ui/select-field';

const yearEndText = ({ yearEnd }: IssueView): string | null =>
  yearEnd && rankingCopy.yearEnd(yearEnd.year, YEAR_END_STATE[yearEnd.state]);

/**
 * Every issue, the newest first, each with the revisions it once had (RNK-9); the value is the edition,
 * so that an older revision can still be read.
 */
export const issueOptions = (
  issues: readonly IssueView[],
  now: Instant,
): readonly Option<string>[] =>
  issues.flatMap((issue, at) => {
    const day = issueDayText(issue.date, now);
    return issue.revisions.map(({ revision, edition, reason }) => {
      const inForce = edition === issue.edition;
      const notes = [
        inForce && at === 0 && rankingCopy.latest,
        inForce && yearEndText(issue),
        reason && rankingCopy.corrected(revision, reason),
        !inForce && rankingCopy.replaced,
      ].filter(Boolean);
      return {
        value: edition,
        label: inForce ? day : `${day} ${rankingCopy.revision(revision)}`,
        ...(notes.length > 0 ? { note: notes.join(' · ') } : {}),
      };
    });
  });

/** What is worth a word of the edition that is shown; empty for an ordinary week. */
export const editionMarks = (issues: readonly IssueView[], edition: string): readonly string[] => {
  const issue = issues.find(({ revisions }) =>
    revisions.some((revision) => revision.edition === edition),
  );
  const shown = issue?.revisions.find((revision) => revision.edition === edition);
  if (!issue || !shown) return [];
  return [
    yearEndText(issue),
    shown.reason && rankingCopy.corrected(shown.revision, shown.reason),
    edition !== issue.edition && rankingCopy.replaced,
  ].filter((mark): mark is string => Boolean(mark));
};

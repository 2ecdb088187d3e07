import type { IssueView } from '../../contract/ranking';
import type { Instant } from '../../contract/words';
import { issueDayText, rankingCopy, yearEndText } from '../../copy/ranking-pages';
import type { Option } from '../../ui/select-field';

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
        inForce && issue.yearEnd && yearEndText(issue.yearEnd, now),
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
export const editionMarks = (
  issues: readonly IssueView[],
  edition: string,
  now: Instant,
): readonly string[] => {
  const issue = issues.find(({ revisions }) =>
    revisions.some((revision) => revision.edition === edition),
  );
  const shown = issue?.revisions.find((revision) => revision.edition === edition);
  if (!issue || !shown) return [];
  return [
    issue.yearEnd && yearEndText(issue.yearEnd, now),
    shown.reason && rankingCopy.corrected(shown.revision, shown.reason),
    edition !== issue.edition && rankingCopy.replaced,
  ].filter((mark): mark is string => Boolean(mark));
};

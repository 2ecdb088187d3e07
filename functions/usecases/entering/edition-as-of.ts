import type { Day } from '../../../src/contract/words';
import { parseEdition } from '../../domain/editions/edition';
import type { Use } from '../use';

/**
 * The edition in force of the issue of a day, of the latest one while that issue is not out yet or no day is said;
 * null: nothing was published, or not that issue. No read where the process knows it; one round trip else, whether
 * the day is past or not, but for the first read after an issue.
 */
export const editionAsOf = async (
  { published }: Use<'published'>,
  issue: Day | null,
): Promise<string | null> => {
  const known = published.lastKnown();
  const likelyPast = issue !== null && (known === null || issue < parseEdition(known).date);
  const [end, early] = await Promise.all([
    published.latest(),
    likelyPast ? published.inForce(issue) : null,
  ]);
  if (!end) return null;
  if (issue === null || issue >= end.latest) return end.latestEdition;
  return early ?? published.inForce(issue);
};

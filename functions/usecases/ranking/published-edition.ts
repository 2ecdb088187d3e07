import type { Use } from '../use';
import { ok, refuse, type Result } from '../../domain/result';

/**
 * The edition a reader means: the one that is named, if it was published, else the latest. No read where both
 * are known to the process. Refuses NO_ISSUE_YET, ISSUE_NOT_FOUND.
 */
export const publishedEdition = async (
  { published }: Use<'published'>,
  wanted: string | undefined,
): Promise<Result<string>> => {
  const end = await published.latest();
  if (!end) return refuse('NO_ISSUE_YET');
  if (wanted === undefined || wanted === end.latestEdition) return ok(end.latestEdition);
  return (await published.head(wanted)) ? ok(wanted) : refuse('ISSUE_NOT_FOUND');
};

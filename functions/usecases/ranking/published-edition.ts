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
  const [end, head] = await Promise.all([
    published.latest(),
    wanted === undefined || wanted === published.lastKnown() ? null : published.head(wanted),
  ]);
  if (!end) return refuse('NO_ISSUE_YET');
  if (wanted === undefined || wanted === end.latestEdition) return ok(end.latestEdition);
  return (head ?? (await published.head(wanted))) ? ok(wanted) : refuse('ISSUE_NOT_FOUND');
};

/**
 * What is read of that edition, beside the question whether it is the one: what nobody has published is not
 * told, and of the latest that the process knows of is read until there is a later one. One round trip but
 * for the first one of a process and the first one after an issue. Refuses as `publishedEdition` does.
 */
export const readPublished = async <T>(
  { published }: Use<'published'>,
  wanted: string | undefined,
  read: (edition: string) => Promise<T>,
): Promise<Result<{ readonly edition: string; readonly found: T }>> => {
  const likely = wanted ?? published.lastKnown();
  const [edition, early] = await Promise.all([
    publishedEdition({ published }, wanted),
    likely === null ? null : read(likely).then((found) => ({ found })),
  ]);
  if (!edition.ok) return edition;
  const found = early && edition.value === likely ? early.found : await read(edition.value);
  return ok({ edition: edition.value, found });
};

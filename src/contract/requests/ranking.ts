import * as z from 'zod/mini';
import { LENGTHS, unitsOf } from '../limits';
import { Day, MemberId, lineOf } from '../word-schemas';
import { LIST_NAMES } from '../words';

export const ListName = z.enum(LIST_NAMES);

/**
 * One revision of one issue, as an opaque word: `<date>.<revision>.<bits>.<digest>`. Whatever is read with
 * it never changes; an edition that is being built cannot be guessed (RNK-9).
 */
export const EditionId = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}\.[1-9]\d{0,2}\.\d{1,2}\.[0-9a-f]{12}$/));

const EditionQuery = { edition: z.optional(EditionId) };

const PageNumber = z.string().check(z.regex(/^[1-9]\d{0,4}$/));

/** GET /ranking/issues?before=: the newest first, 60 at a time. */
export const IssuesQuery = z.strictObject({ before: z.optional(Day) });

/** GET /ranking/lists/{list}; without `edition` the latest issue, without `page` the first 50. */
export const RankingQuery = z.strictObject({ ...EditionQuery, page: z.optional(PageNumber) });

/** Of one list, for the association: names that contain the text, best rank first, at most 50. */
export const AthleteSearchQuery = z.strictObject({
  ...EditionQuery,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(unitsOf(LENGTHS.realName.most))),
});

/** GET /ranking/search: names that contain the text, in all lists or in one, best rank first, at most 50. */
export const RankingSearchQuery = z.strictObject({
  ...AthleteSearchQuery.shape,
  list: z.optional(ListName),
});

/** GET /me/ranking: where the caller stands in an edition, in every list. */
export const MyRankingQuery = z.strictObject(EditionQuery);

/** POST /ranking/objections (RNK-11): somebody finds a mistake of fact in the year-end issue. */
export const RaiseObjection = z.strictObject({
  year: z.int().check(z.gte(2000), z.lte(2100)),
  list: ListName,
  memberId: MemberId,
  text: lineOf(LENGTHS.objection),
});

import * as z from 'zod/mini';
import { Discipline } from './answer-words';
import { EventId } from './requests/entries';

/** Why a line of a result gets no points (PTS-2 to PTS-5). */
export const WithoutPoints = z.enum([
  'NO_SHOW',
  'NO_WHOLE_MATCH',
  'TOO_FEW',
  'BEHIND_THE_BEST',
  'NOT_RANKED', // the event gives no ranking points at all
]);
export type WithoutPoints = z.infer<typeof WithoutPoints>;

export const ResultPerson = z.strictObject({
  /** of somebody let in on site a name of the tournament, whoever it is (RES-3) */
  memberId: z.string(),
  /** masked as it was written of somebody let in on site; null: the account is gone */
  name: z.nullable(z.string()),
  documentMasked: z.nullable(z.string()),
});
export type ResultPerson = z.infer<typeof ResultPerson>;
export const ResultLineView = z.strictObject({
  line: z.int(),
  people: z.array(ResultPerson),
  team: z.nullable(z.string()),
  place: z.int(),
  wholeMatches: z.int(),
  noShow: z.boolean(),
  /** whole points of each person of the line */
  points: z.nullable(z.int()),
  without: z.nullable(WithoutPoints),
  /** RES-3: why somebody of the line was let in on site */
  onSite: z.nullable(z.string()),
});
export type ResultLineView = z.infer<typeof ResultLineView>;

/** What so many who played would bring: the first one's points, the lines that score, all points together. */
export const PointsOutlook = z.strictObject({
  played: z.int(),
  /** null: not even the champion gets any */
  champion: z.nullable(z.int()),
  scoring: z.int(),
  total: z.int(),
});
export type PointsOutlook = z.infer<typeof PointsOutlook>;

/** SAN-2: points somebody gets in an event and loses again, as a no-show in another event of the stop. */
export const LostPoints = z.strictObject({
  memberId: z.string(),
  /** null: the account is gone */
  name: z.nullable(z.string()),
  eventId: EventId,
  groupName: z.string(),
  discipline: Discipline,
  points: z.int(),
});
export type LostPoints = z.infer<typeof LostPoints>;

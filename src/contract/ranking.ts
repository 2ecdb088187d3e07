import * as z from 'zod/mini';
import { LENGTHS } from './limits';
import { Points, Quarters } from './points';
import { Day, Discipline, Instant, Level, lineOf } from './words';

/** RNK-1: the nine lists, in the order they are issued. */
export const ListName = z.enum([
  'U18-M',
  'U18-F',
  'U16-M',
  'U16-F',
  'U14-M',
  'U14-F',
  'U12-M',
  'U12-F',
  'U10',
]);
export type ListName = z.infer<typeof ListName>;
export const RankingGroup = z.enum(['U10', 'U12', 'U14', 'U16', 'U18']);
export type RankingGroup = z.infer<typeof RankingGroup>;

/** The age group of a list: `U12` of `U12-M`. */
export const groupOf = (list: ListName): RankingGroup => list.slice(0, 3) as RankingGroup;

/**
 * One revision of one issue, as an opaque word: `<date>.<revision>.<bits>.<digest>`. Whatever is read with
 * it never changes; an edition that is being built cannot be guessed (RNK-9).
 */
export const EditionId = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}\.[1-9]\d{0,2}\.\d{1,2}\.[0-9a-f]{12}$/));
export type EditionId = z.infer<typeof EditionId>;
export const MemberId = z
  .string()
  .check(
    z.regex(new RegExp(`^[A-Za-z0-9_-]{${LENGTHS.memberId.least},${LENGTHS.memberId.most}}$`)),
  );

export const RevisionView = z.strictObject({
  revision: z.int(),
  edition: EditionId,
  publishedAt: Instant,
  /** why a later revision was made; null for the first */
  reason: z.nullable(z.string()),
});
export const IssueView = z.strictObject({
  date: Day,
  /** the revision in force */
  edition: EditionId,
  revision: z.int(),
  publishedAt: Instant,
  /** athletes in each list */
  counts: z.record(ListName, z.int()),
  /** first day of the regulation it was made by */
  rules: Day,
  /** RNK-11: a year-end issue in its objection period or final; null: an ordinary week */
  yearEnd: z.nullable(
    z.strictObject({
      year: z.int(),
      state: z.enum(['objection', 'final']),
      objectionUntil: Instant,
    }),
  ),
  /** every revision, the newest first */
  revisions: z.array(RevisionView),
  /** of the chain, for whoever audits */
  hash: z.string(),
});
export type IssueView = z.infer<typeof IssueView>;

/** GET /ranking/issues?before=: the newest first, 60 at a time. */
export const IssuesQuery = z.strictObject({ before: z.optional(Day) });
export const Issues = z.strictObject({
  issues: z.array(IssueView),
  /** to ask for older ones with `before` */
  more: z.boolean(),
  /** when the next one is due */
  nextAt: Instant,
  now: Instant,
});
export type Issues = z.infer<typeof Issues>;

/** Which of the two counted (RNK-7). */
export const Basis = z.enum(['earned', 'protected']);
export const RankingRow = z.strictObject({
  memberId: z.string(),
  /** null: the account is gone */
  name: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  rank: z.int(),
  total: Quarters,
  basis: Basis,
  /** places won since the issue before (negative: lost); null: was not in the list */
  change: z.nullable(z.int()),
});
export type RankingRow = z.infer<typeof RankingRow>;

const EditionQuery = { edition: z.optional(EditionId) };
const PageNumber = z.string().check(z.regex(/^[1-9]\d{0,4}$/));
/** GET /ranking/lists/{list}; without `edition` the latest issue, without `page` the first 50. */
export const RankingQuery = z.strictObject({ ...EditionQuery, page: z.optional(PageNumber) });
export const RankingPage = z.strictObject({
  list: ListName,
  date: Day,
  edition: EditionId,
  page: z.int(),
  pages: z.int(),
  count: z.int(),
  rows: z.array(RankingRow),
});
export type RankingPage = z.infer<typeof RankingPage>;

/** GET /ranking/lists/{list}/search: names that contain the text, best rank first, at most 50. */
export const RankingSearchQuery = z.strictObject({
  ...EditionQuery,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
});
export const RankingFound = z.strictObject({
  edition: EditionId,
  rows: z.array(RankingRow),
  more: z.boolean(),
});
export type RankingFound = z.infer<typeof RankingFound>;

/** GET /me/ranking: where the caller stands in an edition, in every list. */
export const MyRankingQuery = z.strictObject(EditionQuery);
export const MyRanking = z.strictObject({
  edition: z.nullable(EditionId),
  rows: z.array(z.strictObject({ list: ListName, row: RankingRow })),
});
export type MyRanking = z.infer<typeof MyRanking>;

/** One part of a result: its points and what of them counted (RNK-3). */
export const ResultPart = z.strictObject({
  discipline: Discipline,
  place: z.int(),
  /** as given */
  points: Points,
  /** what of them went into the result; 0: another one was better */
  quarters: Quarters,
});
/** RNK-10: one result of a tournament, combined or team. */
export const BreakdownResult = z.strictObject({
  tournamentId: z.string(),
  tournamentName: z.string(),
  level: z.nullable(Level),
  lastDay: Day,
  kind: z.enum(['combined', 'team']),
  parts: z.array(ResultPart),
  quarters: Quarters,
  counts: z.boolean(),
  /** the first issue that no longer has it */
  droppedBy: Day,
});
export type BreakdownResult = z.infer<typeof BreakdownResult>;
export const BreakdownDeduction = z.strictObject({
  points: Points,
  from: Day,
  until: z.nullable(Day),
  reason: z.string(),
});
/** RNK-6: what protects, and what of it is left from which issue on. */
export const Protection = z.strictObject({
  /** the group and year-end issue it comes from */
  group: RankingGroup,
  yearEnd: Day,
  base: Points,
  steps: z.array(z.strictObject({ from: Day, points: Points })),
});
export type Protection = z.infer<typeof Protection>;
export const Projection = z.strictObject({
  issue: Day,
  total: Quarters,
  earned: Quarters,
  protected: Quarters,
  /** results of this issue that will be gone, and new ones already uploaded */
  leaving: z.array(BreakdownResult),
  entering: z.array(BreakdownResult),
});
export type Projection = z.infer<typeof Projection>;

export const AthleteList = z.strictObject({
  list: ListName,
  row: RankingRow,
  earned: Quarters,
  protected: Quarters,
  /** rank and total of up to 52 issues, this one last; issues in which one was not listed are absent */
  history: z.array(z.strictObject({ date: Day, rank: z.int(), total: Quarters })),
  results: z.array(BreakdownResult),
  deductions: z.array(BreakdownDeduction),
  protection: z.nullable(Protection),
  /** for the latest issue only; what is uploaded until the closing may still change it */
  projection: z.nullable(Projection),
});
export type AthleteList = z.infer<typeof AthleteList>;
/** GET /ranking/athletes/{memberId}: everything behind an athlete's rows in an edition (RNK-10). */
export const AthleteRanking = z.strictObject({
  memberId: z.string(),
  name: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  date: Day,
  edition: EditionId,
  lists: z.array(AthleteList),
});
export type AthleteRanking = z.infer<typeof AthleteRanking>;

/** POST /ranking/objections (RNK-11): somebody finds a mistake of fact in the year-end issue. */
export const RaiseObjection = z.strictObject({
  year: z.int().check(z.gte(2000), z.lte(2100)),
  list: ListName,
  memberId: MemberId,
  text: lineOf(LENGTHS.objection),
});
export type RaiseObjection = z.infer<typeof RaiseObjection>;
export const ObjectionRaised = z.strictObject({ id: z.string(), at: Instant });

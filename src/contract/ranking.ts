import * as z from 'zod/mini';
import * as requests from './requests/ranking';
import { Discipline, Instant, Points, Quarters } from './answer-words';
import { RankingGroup } from './requests/desk';
import { ListName } from './requests/ranking';
import { Level } from './requests/tournaments';
import { Day } from './word-schemas';

export type { ListName, RankingGroup } from './words';
export type EditionId = z.infer<typeof requests.EditionId>;

export const RevisionView = z.strictObject({
  revision: z.int(),
  edition: requests.EditionId,
  publishedAt: Instant,
  /** why a later revision was made; null for the first */
  reason: z.nullable(z.string()),
});
export const IssueView = z.strictObject({
  date: Day,
  /** the revision in force */
  edition: requests.EditionId,
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

export const RankingPage = z.strictObject({
  list: ListName,
  date: Day,
  edition: requests.EditionId,
  page: z.int(),
  pages: z.int(),
  count: z.int(),
  rows: z.array(RankingRow),
});
export type RankingPage = z.infer<typeof RankingPage>;

export const AthletesFound = z.strictObject({
  edition: requests.EditionId,
  rows: z.array(RankingRow),
  more: z.boolean(),
});
export type AthletesFound = z.infer<typeof AthletesFound>;

const ListedRow = z.strictObject({ list: ListName, row: RankingRow });

export const RankingFound = z.strictObject({
  edition: requests.EditionId,
  rows: z.array(ListedRow),
  more: z.boolean(),
  /** lists that were too long to be looked through beside the others: each is searched by itself */
  left: z.array(ListName),
});
export type RankingFound = z.infer<typeof RankingFound>;

export const MyRanking = z.strictObject({
  edition: z.nullable(requests.EditionId),
  rows: z.array(ListedRow),
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
  /** where that total would stand if everybody else kept theirs; null: not in the list */
  rank: z.nullable(z.int()),
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
  edition: requests.EditionId,
  lists: z.array(AthleteList),
});
export type AthleteRanking = z.infer<typeof AthleteRanking>;

export type RaiseObjection = z.infer<typeof requests.RaiseObjection>;
export const ObjectionRaised = z.strictObject({ id: z.string(), at: Instant });

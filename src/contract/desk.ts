import * as z from 'zod/mini';
import * as requests from './requests/desk';
import { IssueView } from './ranking';
import { Said } from './said';
import { Instant, Points, Quarters } from './answer-words';
import { RankingGroup } from './requests/desk';
import { ListName } from './requests/ranking';
import { Level } from './requests/tournaments';
import { Day } from './word-schemas';

/** GET /me/roles: what the desk console may show the caller. */
export const MyRoles = z.strictObject({
  name: z.nullable(z.string()),
  association: z.boolean(),
  /** decides about what waits; the association does so too */
  reviewer: z.boolean(),
  /** tournaments whose chief referee the caller is */
  officiating: z.int(),
  /** organisations whose staff the caller is of (MEM-5) */
  organisations: z.int(),
});
export type MyRoles = z.infer<typeof MyRoles>;

/** Real name of whoever did it; null: no account any more, or one without a real name. */
const Who = z.nullable(z.string());

/** How far the results of a tournament are, as the association counts them (PTS-8). */
export const UploadState = z.enum([
  'playing', // the last day is not over
  'missing', // nothing uploaded, the closing is still ahead
  'partial', // some events uploaded
  'uploaded', // every event, in time
  'late', // the closing is over and something is or was missing then
]);
export type UploadState = z.infer<typeof UploadState>;
export const WeekTournament = z.strictObject({
  id: z.string(),
  name: z.string(),
  level: z.nullable(Level),
  lastDay: Day,
  chiefReferee: z.nullable(z.string()),
  events: z.int(),
  uploaded: z.int(),
  state: UploadState,
  /** the issue its points belong to (RNK-2) */
  issue: Day,
});
export type WeekTournament = z.infer<typeof WeekTournament>;

export const Difference = z.strictObject({
  list: ListName,
  memberId: z.string(),
  name: z.nullable(z.string()),
  /** null: not in the list */
  rankBefore: z.nullable(z.int()),
  rankAfter: z.nullable(z.int()),
  totalBefore: z.nullable(Quarters),
  totalAfter: z.nullable(Quarters),
});
export type Difference = z.infer<typeof Difference>;
export const Differences = z.strictObject({
  /** the edition it was compared with; null: there is none yet */
  against: z.nullable(z.strictObject({ date: Day, revision: z.int() })),
  lists: z.array(
    z.strictObject({
      list: ListName,
      before: z.int(),
      after: z.int(),
      entered: z.int(),
      left: z.int(),
      moved: z.int(),
    }),
  ),
  /** the greatest first, at most 500 */
  rows: z.array(Difference),
  /** how many there are in all */
  all: z.int(),
});
export type Differences = z.infer<typeof Differences>;

export const RunView = z.strictObject({
  id: z.string(),
  kind: requests.RunKind,
  issue: Day,
  reason: z.nullable(z.string()),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  /** what it is doing, and how much of it is done, 0–100 */
  step: z.nullable(z.enum(['load', 'compute', 'write', 'verify', 'publish'])),
  percent: z.int(),
  at: Instant,
  by: Who,
  endedAt: z.nullable(Instant),
  refusal: z.nullable(Said),
  /** publish: issues made; revise: the new revision */
  published: z.array(z.strictObject({ date: Day, revision: z.int() })),
  differences: z.nullable(Differences),
});
export type RunView = z.infer<typeof RunView>;
export type StartRun = z.infer<typeof requests.StartRun>;

/** GET /desk/week */
export const DeskWeek = z.strictObject({
  /** the issue that comes next, its closing (PTS-8) and its hour */
  issue: Day,
  closesAt: Instant,
  publishesAt: Instant,
  latest: z.nullable(IssueView),
  /** Wednesdays that passed without their issue */
  overdue: z.array(Day),
  tournaments: z.array(WeekTournament),
  runs: z.array(RunView),
  now: Instant,
});
export type DeskWeek = z.infer<typeof DeskWeek>;

export const DeductionView = z.strictObject({
  id: z.string(),
  memberId: z.string(),
  name: z.nullable(z.string()),
  group: RankingGroup,
  points: Points,
  from: Day,
  until: z.nullable(Day),
  reason: z.string(),
  by: Who,
  at: Instant,
  /** set when it was ended before its time, with why */
  ended: z.nullable(z.strictObject({ by: Who, at: Instant, reason: z.string() })),
  state: z.enum(['coming', 'in-force', 'over']),
});
export type DeductionView = z.infer<typeof DeductionView>;
export const Deductions = z.strictObject({ deductions: z.array(DeductionView) });
export type Deductions = z.infer<typeof Deductions>;
export type AddDeduction = z.infer<typeof requests.AddDeduction>;
export type EndDeduction = z.infer<typeof requests.EndDeduction>;

export const ObjectionView = z.strictObject({
  id: z.string(),
  list: ListName,
  memberId: z.string(),
  athlete: z.nullable(z.string()),
  rank: z.nullable(z.int()),
  text: z.string(),
  by: Who,
  at: Instant,
  answer: z.nullable(
    z.strictObject({ upheld: z.boolean(), text: z.string(), by: Who, at: Instant }),
  ),
});
export type ObjectionView = z.infer<typeof ObjectionView>;
/** GET /desk/year-ends/{year} */
export const YearEnd = z.strictObject({
  year: z.int(),
  issue: Day,
  /** null: not issued yet */
  edition: z.nullable(IssueView),
  state: z.enum(['not-issued', 'objection', 'final']),
  objectionUntil: z.nullable(Instant),
  final: z.nullable(z.strictObject({ by: Who, at: Instant, revision: z.int() })),
  /** why it cannot be made final now */
  refusal: z.nullable(Said),
  objections: z.array(ObjectionView),
  now: Instant,
});
export type YearEnd = z.infer<typeof YearEnd>;
export type AnswerObjection = z.infer<typeof requests.AnswerObjection>;

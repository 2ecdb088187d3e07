import * as z from 'zod/mini';
import { DEDUCTION_POINTS, LENGTHS } from '../limits';
import { Day, MemberId, lineOf } from '../word-schemas';
import { RANKING_GROUPS } from '../words';

export const RankingGroup = z.enum(RANKING_GROUPS);

/** publish: what is due; dry-run: what would be published for a date; revise: a new revision of one issue. */
export const RunKind = z.enum(['publish', 'dry-run', 'revise']);

/** POST /desk/runs. `reason` for `revise` only, and needed there. */
export const StartRun = z.strictObject({
  kind: RunKind,
  issue: Day,
  reason: z.nullable(lineOf(LENGTHS.reason)),
});

/** POST /desk/deductions (RNK-7): whole points; `until` is the first free day, null: for good. */
export const AddDeduction = z.strictObject({
  memberId: MemberId,
  group: RankingGroup,
  points: z.int().check(z.gte(DEDUCTION_POINTS.least), z.lte(DEDUCTION_POINTS.most)),
  from: Day,
  until: z.nullable(Day),
  reason: lineOf(LENGTHS.reason),
});

/** POST /desk/deductions/{deductionId}/end: issues of `until` and later are free of it. */
export const EndDeduction = z.strictObject({ until: Day, reason: lineOf(LENGTHS.reason) });

export const AnswerObjection = z.strictObject({
  upheld: z.boolean(),
  text: lineOf(LENGTHS.answer),
});

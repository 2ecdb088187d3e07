import * as z from 'zod/mini';
import { Day, MemberId, RankingGroup, line } from '../word-schemas';

/** publish: what is due; dry-run: what would be published for a date; revise: a new revision of one issue. */
export const RunKind = z.enum(['publish', 'dry-run', 'revise']);

/** POST /desk/runs. `reason` for `revise` only, and needed there. */
export const StartRun = z.strictObject({
  kind: RunKind,
  issue: Day,
  reason: z.nullable(line(4, 200)),
});

/** POST /desk/deductions (RNK-7): whole points; `until` is the first free day, null: for good. */
export const AddDeduction = z.strictObject({
  memberId: MemberId,
  group: RankingGroup,
  points: z.int().check(z.gte(1), z.lte(100_000)),
  from: Day,
  until: z.nullable(Day),
  reason: line(4, 200),
});

/** POST /desk/deductions/{deductionId}/end: issues of `until` and later are free of it. */
export const EndDeduction = z.strictObject({ until: Day, reason: line(4, 200) });

export const AnswerObjection = z.strictObject({ upheld: z.boolean(), text: line(4, 300) });

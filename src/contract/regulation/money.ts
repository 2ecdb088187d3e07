import * as z from 'zod/mini';
import { Discipline } from '../answer-words';
import { line } from '../word-schemas';
import { FEE_KINDS, FEE_PER } from '../words';
import { count, GroupId, Paragraph, WrittenInstant } from './common';

const Fen = count(0, 10_000_000);

/** One item of what it costs (FEE-1, FEE-5). */
const Fee = z.strictObject({
  /** left out: the entry fee */
  kind: z.optional(z.enum(FEE_KINDS)),
  /** left out: of every group */
  groups: z.optional(z.array(GroupId).check(z.minLength(1))),
  /** left out: of every discipline */
  disciplines: z.optional(z.array(Discipline).check(z.minLength(1))),
  per: z.enum(FEE_PER),
  fen: Fen,
  /** what members of a body pay in its stead, as written: who they are is seen where it is paid; left out: the same */
  member: z.optional(z.strictObject({ of: line(1, 60), fen: Fen })),
  /** what so many of these events cost one athlete together; left out: each its own */
  together: z.optional(z.strictObject({ events: count(2, 10), fen: Fen })),
  /** what is paid beside it by entries from an instant on; left out: nothing */
  late: z.optional(z.strictObject({ from: WrittenInstant, fen: count(1, 10_000_000) })),
});
export const Fees = z.array(Fee).check(z.maxLength(40));

/** FEE-3: what a withdrawal before an instant gives back, the earliest first; from the last on nothing. */
const RefundStep = z.strictObject({ until: WrittenInstant, percent: count(1, 100) });

/** What it costs and how that is taken. */
export const Money = z.strictObject({
  /** PUB-7 */
  collection: z.enum(['offline', 'online']),
  /** FEE-2 */
  payWithinMinutes: count(1, 1440),
  /** of every event that names none of its own */
  fees: Fees,
  /** left out: everything until the change cut-off; empty: nothing ever */
  refunds: z.optional(z.array(RefundStep).check(z.maxLength(6))),
  notes: z.array(Paragraph).check(z.maxLength(10)),
});

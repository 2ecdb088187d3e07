import * as z from 'zod/mini';
import { FEE_KINDS, FEE_PER } from './words';

/** One line of what an entry costs, in fen, once for each of what it is counted by (FEE-1). */
export const PriceLine = z.strictObject({
  kind: z.enum(['entry', ...FEE_KINDS]),
  /** what is paid beside it for being late */
  late: z.boolean(),
  per: z.enum(FEE_PER),
  fen: z.int(),
  /** what members of a body pay in its stead */
  member: z.nullable(z.strictObject({ of: z.string(), fen: z.int() })),
  /** what so many events cost one athlete together */
  together: z.nullable(z.strictObject({ events: z.int(), fen: z.int() })),
});
export type PriceLine = z.infer<typeof PriceLine>;

/** What an entry costs, in fen: a sum for each athlete and one for the entry. */
export const EntryFee = z.strictObject({ personFen: z.int(), entryFen: z.int() });
export type EntryFee = z.infer<typeof EntryFee>;

/** The sums with the lines they are made of; what units and nights cost stands in the lines alone. */
export const Price = z.strictObject({ ...EntryFee.shape, lines: z.array(PriceLine) });
export type Price = z.infer<typeof Price>;

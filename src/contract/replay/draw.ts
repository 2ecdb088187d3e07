import * as z from 'zod/mini';
import { count } from '../regulation/common';
import { OpaqueId, places, Seed } from './common';
import { MOST_ENTRIES } from './limits';

const DrawEntry = z.strictObject({
  id: OpaqueId,
  /** place in the seeding order of all entries (DRW-2): 1 is best */
  order: count(1, 1_000_000),
  /** 1 … S, or null: not seeded */
  seeding: z.nullable(places(1)),
  /** of a pair of two units both; of a place kept for a qualifier none */
  units: z.array(OpaqueId).check(z.maxLength(20)),
});
export type DrawEntry = z.infer<typeof DrawEntry>;

/** `npm run draw`: what a draw is made from (DRW-1 to DRW-6). */
export const DrawFile = z.strictObject({
  format: z.literal('kaipai-draw-1'),
  event: OpaqueId,
  seed: Seed,
  /** how many of a unit are kept apart (DRW-3); null: units do not matter */
  separateUnits: z.nullable(places(1)),
  /** so many groups in place of a knock-out */
  groups: z.optional(places(1)),
  entries: z.array(DrawEntry).check(z.maxLength(MOST_ENTRIES)),
});
export type DrawFile = z.infer<typeof DrawFile>;

/** One choice by chance: the i-th lot of the draw, among so many, and which of them it drew, counted from 0. */
export interface Lot {
  readonly i: number;
  readonly of: number;
  readonly drew: number;
  readonly for: string;
}

/** Who stands on which line, from the first on (null: a bye), or who is in which group; and every lot. */
export type DrawMade =
  | { readonly positions: readonly (string | null)[]; readonly lots: readonly Lot[] }
  | { readonly groups: readonly (readonly string[])[]; readonly lots: readonly Lot[] };

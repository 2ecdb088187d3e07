import * as z from 'zod/mini';
import { count } from '../regulation/common';
import { Day } from '../word-schemas';
import { ExactInstant, OpaqueId, places } from './common';

/** Points as a decimal in quarters: 1177.5 */
const TOTAL = /^(0|[1-9]\d{0,8})(\.(00?|25|50?|75))?$/;

const Athlete = z.strictObject({
  id: OpaqueId,
  /** in the list of the issue; null: not ranked */
  rank: z.nullable(count(1, 10_000_000)),
  total: z.nullable(z.string().check(z.regex(TOTAL, '1177.5'))),
});

const AcceptanceEntry = z.strictObject({
  id: OpaqueId,
  enteredAt: ExactInstant,
  /** of those of one instant */
  seq: z.int().check(z.gte(0)),
  athletes: z.array(Athlete).check(z.minLength(1), z.maxLength(100)),
});
export type AcceptanceEntry = z.infer<typeof AcceptanceEntry>;

/** How an event's entries are ordered: by rank, sum of points, time of entry, or lot (ACC-1). */
const ENTRY_ORDERS = ['rank', 'total', 'time', 'lot'] as const;

/** `npm run acceptance`: what the lists of an event are computed from (ACC-1 to ACC-3, ACC-6). */
export const AcceptanceFile = z.strictObject({
  format: z.literal('kaipai-acceptance-1'),
  event: OpaqueId,
  closing: ExactInstant,
  /** the ranking issue (ACC-5); null: nothing of it is read */
  issue: z.nullable(Day),
  regulation: z.strictObject({
    size: places(1),
    wildCards: places(0),
    /** null: the event has none */
    qualifying: z.nullable(
      z.strictObject({ size: places(1), wildCards: places(0), maxQualifiers: places(1) }),
    ),
    minimumEntries: places(0),
    order: z.enum(ENTRY_ORDERS),
    ties: z.enum(['time', 'lot']),
  }),
  /** what lots are drawn from; null where nothing is by lot */
  seed: z.nullable(OpaqueId),
  decisions: z.strictObject({
    qualifyingHeld: z.boolean(),
    qualifiers: places(0),
    specialExempts: z.array(OpaqueId),
    wildCards: z.strictObject({ main: z.array(OpaqueId), qualifying: z.array(OpaqueId) }),
  }),
  entries: z.array(AcceptanceEntry),
});
export type AcceptanceFile = z.infer<typeof AcceptanceFile>;

/** The lists (ACC-3), each in order. */
export interface AcceptanceLists {
  /** ACC-6: fewer entries than the minimum; every list is empty */
  readonly cancelled: boolean;
  readonly main: readonly string[];
  readonly specialExempts: readonly string[];
  readonly mainWildCards: readonly string[];
  readonly qualifying: readonly string[];
  readonly qualifyingWildCards: readonly string[];
  readonly alternates: readonly string[];
}

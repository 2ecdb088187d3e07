import * as z from 'zod/mini';
import { count } from '../regulation/common';
import { OpaqueId } from './common';

const won = count(0, 999);
const Points = z.tuple([won, won]);

const SET = '{ "a": 7, "b": 6, "tieBreak": [7, 5] }';
/** Games of a set, the points of its tie-break beside them; or the points of a match tie-break. */
const GroupSet = z.union(
  [
    z.strictObject({ a: won, b: won, tieBreak: z.optional(Points) }),
    z.strictObject({ matchTieBreak: Points }),
  ],
  SET,
);
export type GroupSet = z.infer<typeof GroupSet>;

const sides = { a: OpaqueId, b: OpaqueId };
const Sets = z.array(GroupSet).check(z.maxLength(3));

/** How a match of the group ended. `by` is the player who retired or did not come, by id or as side a or b. */
const GroupMatch = z.discriminatedUnion(
  'outcome',
  [
    z.strictObject({ ...sides, outcome: z.literal('completed'), sets: Sets }),
    /** in play; the last set may be unfinished (RRB-3) */
    z.strictObject({ ...sides, outcome: z.literal('retired'), by: OpaqueId, sets: Sets }),
    /** did not start, with cause (RRB-3) */
    z.strictObject({ ...sides, outcome: z.literal('injury-before'), by: OpaqueId }),
    /** did not come, without cause (RRB-4) */
    z.strictObject({ ...sides, outcome: z.literal('no-show'), by: OpaqueId }),
    z.strictObject({ ...sides, outcome: z.literal('unplayed') }),
  ],
  '{ "a": "a", "b": "b", "outcome": "unplayed" }',
);
export type GroupMatch = z.infer<typeof GroupMatch>;

/** `npm run standings`: the matches of a group (RRB-1 to RRB-4). */
export const GroupFile = z.strictObject({
  format: z.literal('kaipai-group-1'),
  matchFormat: z.strictObject({
    sets: z.literal([1, 3]),
    /** to win a set */
    games: count(2, 99),
    /** at so many all: `games`, or one less, and then the tie-break decides games to tieBreakAt */
    tieBreakAt: count(1, 99),
    /** true: the third set is a match tie-break to 10 */
    finalMatchTieBreak: z.optional(z.boolean()),
  }),
  players: z.array(OpaqueId).check(z.minLength(2), z.maxLength(64)),
  matches: z.array(GroupMatch),
});
export type GroupFile = z.infer<typeof GroupFile>;

/** What separated a row from the one below it. */
export type SeparatedBy = 'wins' | 'meeting' | 'matches' | 'sets' | 'games' | 'lot' | 'no-show';

/** The standing of one player: matches, sets and games won and lost, of the matches that stand (RRB-4). */
export interface StandingRow {
  readonly id: string;
  readonly won: number;
  readonly lost: number;
  readonly sets: readonly [won: number, lost: number];
  readonly games: readonly [won: number, lost: number];
  /** null in the last row */
  readonly by: SeparatedBy | null;
}

/** The table of a group; `order` lists who stand level in everything together: a lot parts them, recorded apart. */
export interface GroupTable {
  readonly order: readonly (readonly string[])[];
  readonly rows: readonly StandingRow[];
}

import * as z from 'zod/mini';
import { line } from '../word-schemas';
import { count, WrittenInstant } from './common';

/** A code of the field, e.g. SET1-S:6/TB7 (one set of six games, tie-break at 6–6); match-format.ts reads it. */
export const FormatCode = line(1, 40);

/** What parts those who are level on the one before it, among themselves; in the end it is the lot. */
const TieBreaks = z
  .array(
    z.enum([
      'wins',
      'meeting',
      'match-ratio',
      'rubber-ratio',
      'rubber-difference',
      'set-ratio',
      'set-difference',
      'game-ratio',
      'game-difference',
      'point-ratio',
      'point-difference',
    ]),
  )
  .check(z.minLength(1), z.maxLength(8));

/** What is played one after another (DRW-5). The next stage takes those who advance. */
const Stage = z.discriminatedUnion(
  'kind',
  [
    /** Everybody plays everybody of their group; `size` null: by the numbers, all in one with `advance` null. */
    z.strictObject({
      kind: z.literal('groups'),
      size: z.nullable(count(3, 32)),
      advance: z.nullable(count(1, 16)),
      tieBreaks: TieBreaks,
      format: FormatCode,
    }),
    z.strictObject({
      kind: z.literal('knock-out'),
      format: FormatCode,
      /** formats of the rounds from where so many are left, the earliest first: 8 is the quarter-finals */
      rounds: z
        .array(z.strictObject({ left: count(2, 128), format: FormatCode }))
        .check(z.maxLength(6)),
      /** places played off down to this one; 2: only the final */
      playOffsTo: count(2, 32),
      /** for whom: losers of a first match, or those until so many are left who feed in round by round */
      consolation: z.nullable(
        z.discriminatedUnion('by', [
          z.strictObject({ by: z.literal('first-match'), format: FormatCode }),
          z.strictObject({ by: z.literal('feed-in'), left: count(2, 64), format: FormatCode }),
        ]),
      ),
    }),
    /** Decided when the entries are known (S3). */
    z.strictObject({ kind: z.literal('by-numbers'), format: FormatCode }),
  ],
  '{ "kind": "by-numbers", "format": "SET1-S:6/TB7" }',
);
export const Stages = z.array(Stage).check(z.minLength(1), z.maxLength(4));

/** Given by somebody's choice, until an instant; what is not given by then goes to direct acceptances (ACC-2). */
const WildCards = z.strictObject({
  max: count(1, 32),
  /** left out: until the lists are final */
  until: z.optional(WrittenInstant),
  /** who gives them; left out: it is not said */
  givenBy: z.optional(line(1, 60)),
});

/** From where the places of a draw are filled (ACC-2). What is left out is not there. */
const Sources = z.strictObject({
  /** directly by the order of acceptance, at least; left out: what the others leave of the draw */
  direct: z.optional(count(1, 256)),
  /** for who still plays elsewhere when signing in closes, held until they are known, then direct */
  specialExempts: z.optional(z.strictObject({ max: count(1, 16), until: WrittenInstant })),
  wildCards: z.optional(WildCards),
  /** out of the qualifying, at most */
  qualifiers: z.optional(count(1, 64)),
  /** who lost last in the qualifying fills a gap, in order or by lot */
  luckyLosers: z.optional(
    z.strictObject({
      by: z.enum(['order', 'lot']),
      /** left out: until the event begins */
      until: z.optional(WrittenInstant),
    }),
  ),
});

/** Draw sizes and lists (ACC-2, DRW-1). */
export const Draw = z.strictObject({
  /** null: as many as enter (S3) */
  size: z.nullable(count(2, 256)),
  seeds: count(0, 64),
  sources: Sources,
  qualifying: z.nullable(
    z.strictObject({
      size: count(1, 128),
      wildCards: z.optional(WildCards),
      stages: Stages,
    }),
  ),
});

/** RRB-5: a team's tie, its rubbers in order. */
export const Tie = z.strictObject({
  rubbers: z
    .array(
      z.strictObject({
        /** S and D: whoever the team names, whatever their sex */
        kind: z.enum(['S', 'D', 'MS', 'WS', 'MD', 'WD', 'XD']),
        /** who plays whom, as A–X; null: the line-up says it */
        pairing: z.nullable(line(1, 10)),
      }),
    )
    .check(z.minLength(1), z.maxLength(9)),
  play: z.enum(['all', 'until-decided']),
  /** rubbers of a tie that an athlete may play */
  perAthlete: count(1, 9),
});

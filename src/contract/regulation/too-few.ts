import * as z from 'zod/mini';
import { COUNTED } from '../words';
import { count, GroupId } from './common';

/** ACC-6: what becomes of an event with fewer than this; left out: it is played with however many. */
export const TooFew = z.optional(
  z.strictObject({
    minimum: count(2, 64),
    /** entries at closing, who signed in, or who took part */
    counted: z.enum(COUNTED),
    then: z.discriminatedUnion(
      'do',
      [
        z.strictObject({ do: z.literal('cancel') }),
        /** they play in the same discipline of another group, whose age they need not be of */
        z.strictObject({ do: z.literal('merge'), into: GroupId }),
        /** each entry chooses another event or its fee back */
        z.strictObject({ do: z.literal('ask') }),
      ],
      '{ "do": "cancel" }',
    ),
  }),
);

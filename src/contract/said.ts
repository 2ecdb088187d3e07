import * as z from 'zod/mini';
import { REASONS, type Reason } from './reasons';

/** Why something cannot be done now, as part of an answer. */
export const Said = z.strictObject({
  reason: z.enum(Object.keys(REASONS) as Reason[]),
  sentence: z.string(),
});

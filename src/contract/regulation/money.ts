import * as z from 'zod/mini';
import { Discipline } from '../answer-words';
import { count, Paragraph } from './common';

const Fee = z.strictObject({
  disciplines: z.array(Discipline).check(z.minLength(1)),
  per: z.enum(['person', 'entry']),
  fen: count(0, 10_000_000),
});

/** What it costs and how that is taken. */
export const Money = z.strictObject({
  /** PUB-7 */
  collection: z.enum(['offline', 'online']),
  /** FEE-2 */
  payWithinMinutes: count(1, 1440),
  fees: z.array(Fee).check(z.maxLength(20)),
  notes: z.array(Paragraph).check(z.maxLength(10)),
});

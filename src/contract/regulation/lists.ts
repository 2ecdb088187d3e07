import * as z from 'zod/mini';
import { Slug } from '../answer-words';
import { Day, line } from '../word-schemas';
import { RANKING_GROUPS } from '../words';
import { count, ItemId } from './common';

/** Of which day a list is read: of the closing of entry, so many days before it, or of a day that is named. */
const AsOf = z.discriminatedUnion(
  'by',
  [
    z.strictObject({ by: z.literal('closing'), daysBefore: count(0, 60) }),
    z.strictObject({ by: z.literal('day'), day: Day }),
  ],
  '{ "by": "closing", "daysBefore": 0 }',
);

/** A list that orders people, by the name under which orders and requirements speak of it (ACC-1, DRW-2). */
const NamedList = z.discriminatedUnion(
  'kind',
  [
    /** the association's weekly issue */
    z.strictObject({
      id: ItemId,
      kind: z.literal('ctj'),
      /** of this age group for everybody; left out: of the list that an event's own group has */
      group: z.optional(z.enum(RANKING_GROUPS)),
      asOf: AsOf,
    }),
    z.strictObject({ id: ItemId, kind: z.literal('itf'), title: line(1, 60), asOf: AsOf }),
    /** what was reached in a series that year */
    z.strictObject({
      id: ItemId,
      kind: z.literal('series'),
      series: Slug,
      /** of another series, whose name is not known here; left out: it is the tournament's own */
      name: z.optional(line(1, 60)),
      year: count(2000, 2100),
    }),
    /** handed in by the organiser */
    z.strictObject({ id: ItemId, kind: z.literal('uploaded'), title: line(1, 60), asOf: AsOf }),
  ],
  '{ "id": "ctj", "kind": "ctj", "asOf": { "by": "closing", "daysBefore": 0 } }',
);
/** Each is named by an order or a requirement. */
export const NamedLists = z.array(NamedList).check(z.maxLength(10));

/** What somebody is ordered or required by in a list: their rank, or their points or rating. */
export const ListValue = z.enum(['rank', 'points']);

const Criterion = z.strictObject({
  list: ItemId,
  by: ListValue,
  /** of a pair or team: by the best of its athletes alone; left out: by the sum of all of them */
  several: z.optional(z.literal('best')),
});

/** One after another; each parts those who are level on the ones before. */
export const Criteria = z.array(Criterion).check(z.maxLength(6));
/** Who is level on every criterion: the earlier entry first, or by lot. */
export const Ties = z.enum(['time', 'lot']);

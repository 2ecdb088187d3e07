import type { TrailLine } from '../../domain/trail';
import { ex, unused } from './expression';
import { trailByKey, trailKey, trailKindPartition, trailOfPartition } from './keys';

/**
 * TRAIL/<id> and TRAIL-BY#<actor>/<id> {id, at, by, kind, subject, text}, GSI1 by whom it concerns and by kind: both are
 * written once, beside what they tell of, and never changed.
 */
export const trailAsked = (line: TrailLine) => {
  const { id, at, by, kind, subject } = line;
  const set = [
    ...[ex`id = ${id}`, ex`at = ${at}`, ex`by = ${by}`, ex`kind = ${kind}`],
    ...[ex`subject = ${subject}`, ex`text = ${line.text}`],
  ];
  const indexed = (partition: string) => [ex`GSI1PK = ${partition}`, ex`GSI1SK = ${id}`];
  return [
    {
      ...{ of: trailKey(id), when: [unused] },
      set: [...set, ...(subject === null ? [] : indexed(trailOfPartition(subject)))],
    },
    {
      ...{ of: trailByKey(by, id), when: [unused] },
      set: [...set, ...indexed(trailKindPartition(kind))],
    },
  ];
};

import type { Holding, Ledger } from './ledger';
import { unitEntriesKey, unitGroupKey, unitRoleKey } from './room';

type Counts = Record<string, number>;

const step = (counts: Counts, key: string, by: number, dropAtZero: boolean): void => {
  const next = (counts[key] ?? 0) + by;
  if (next === 0 && dropAtZero) delete counts[key];
  else counts[key] = next;
};

/** Counts a holding in (+1) or out (−1) of a draft's counters. */
export const countHolding = (draft: Ledger, holding: Holding, sign: 1 | -1): void => {
  step(draft.entries as Counts, holding.eventId, sign, false);
  step(draft.athletes as Counts, holding.eventId, sign * holding.athletes, false);
  for (const mark of holding.persons) step(draft.persons as Counts, mark, sign, true);
  if (holding.unitId === null) return;
  const list = (lists: Record<string, Counts>, key: string, marks: readonly string[]) => {
    if (marks.length === 0) return;
    const counts = (lists[key] ??= {});
    for (const mark of marks) step(counts, mark, sign, true);
  };
  list(draft.units as Record<string, Counts>, unitGroupKey(holding), holding.persons);
  for (const { role, person } of holding.staff)
    list(draft.staff as Record<string, Counts>, unitRoleKey(holding.unitId, role), [person]);
  step(draft.unitEntries as Counts, unitEntriesKey(holding), sign, false);
};

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
  step(draft.entries, holding.eventId, sign, false);
  step(draft.athletes, holding.eventId, sign * holding.athletes, false);
  for (const mark of holding.persons) step(draft.persons, mark, sign, true);
  if (holding.unitId === null) return;
  const list = (lists: Record<string, Counts>, key: string, marks: readonly string[]) => {
    if (marks.length === 0) return;
    const counts = (lists[key] ??= {});
    for (const mark of marks) step(counts, mark, sign, true);
  };
  list(draft.units, unitGroupKey(holding), holding.persons);
  for (const { role, person } of holding.staff)
    list(draft.staff, unitRoleKey(holding.unitId, role), [person]);
  step(draft.unitEntries, unitEntriesKey(holding), sign, false);
};

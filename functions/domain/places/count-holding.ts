import type { Holding, Ledger } from './ledger';
import type { PlaceRules } from './place-rules';
import { countedIn, unitsHeld } from './quotas';
import { unitEntriesKey } from './room';

type Counts = Record<string, number>;

const step = (counts: Counts, key: string, by: number, dropAtZero: boolean): void => {
  const next = (counts[key] ?? 0) + by;
  if (next === 0 && dropAtZero) delete counts[key];
  else counts[key] = next;
};

/** Counts a holding in (+1) or out (−1) of a draft's counters. */
export const countHolding = (
  draft: Ledger,
  { quotas }: Pick<PlaceRules, 'quotas'>,
  holding: Holding,
  sign: 1 | -1,
): void => {
  step(draft.entries, holding.eventId, sign, false);
  step(draft.athletes, holding.eventId, sign * holding.athletes, false);
  for (const counted of countedIn(quotas, holding)) {
    if (counted.in === 'quotaEntries') step(draft.quotaEntries, counted.key, sign, false);
    else {
      const lists = draft[counted.in] as Record<string, Counts>;
      const counts = (lists[counted.key] ??= {});
      for (const mark of counted.marks) step(counts, mark, sign, true);
    }
  }
  for (const unit of unitsHeld(holding))
    step(draft.unitEntries, unitEntriesKey(holding.eventId, unit), sign, false);
};

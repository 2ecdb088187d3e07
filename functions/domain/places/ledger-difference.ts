import { canonical } from '../canonical';
import type { Ledger, LedgerPath } from './ledger';
import { asSeen, type LedgerChange, type LedgerCondition, type LedgerWrite } from './ledger-write';

type Map = Readonly<Record<string, unknown>>;

const keysOf = (before: Map, after: Map): string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

/**
 * The write that leads from one state of a ledger to another: counters by their difference, so that
 * requests that come between do not disturb them; tickets, persons and units' lists by the values that
 * were seen.
 */
export const difference = (before: Ledger, after: Ledger): LedgerWrite => {
  const conditions: LedgerCondition[] = [];
  const changes: LedgerChange[] = [];

  const counters = (name: 'entries' | 'athletes' | 'quotaEntries' | 'unitEntries') => {
    for (const key of keysOf(before[name], after[name])) {
      const by = (after[name][key] ?? 0) - (before[name][key] ?? 0);
      if (by !== 0) changes.push({ do: 'add', path: [name, key], by });
    }
  };
  const exact = (path: LedgerPath, was: unknown, is: unknown) => {
    if (canonical(was) === canonical(is)) return;
    conditions.push(asSeen(path, was));
    changes.push(is === undefined ? { do: 'remove', path } : { do: 'set', path, value: is });
  };
  const flat = (name: 'places' | 'holdings' | 'units' | 'promoted' | 'orphans') => {
    const [was, is]: [Map, Map] = [before[name], after[name]];
    for (const key of keysOf(was, is)) exact([name, key], was[key], is[key]);
  };
  const nested = (list: 'waiting' | 'persons') => {
    for (const key of keysOf(before[list], after[list])) {
      const [was, is] = [before[list][key] ?? {}, after[list][key] ?? {}];
      for (const name of keysOf(was, is)) exact([list, key, name], was[name], is[name]);
    }
  };

  flat('places');
  nested('waiting');
  flat('holdings');
  counters('entries');
  counters('athletes');
  counters('quotaEntries');
  counters('unitEntries');
  nested('persons');
  // a unit's list is short and is compared whole: a large team is one path of a write, not forty
  flat('units');
  flat('promoted');
  flat('orphans');
  return { conditions, changes };
};

import { canonical } from '../canonical';
import type { Ledger } from './ledger';
import {
  asSeen,
  type LedgerChange,
  type LedgerCondition,
  type LedgerPath,
  type LedgerWrite,
} from './ledger-write';

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

  const counters = (name: 'entries' | 'athletes' | 'unitEntries') => {
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
  const flat = (
    name: 'places' | 'holdings' | 'persons' | 'units' | 'staff' | 'promoted' | 'orphans',
  ) => {
    const [was, is]: [Map, Map] = [before[name], after[name]];
    for (const key of keysOf(was, is)) exact([name, key], was[key], is[key]);
  };
  const queues = () => {
    for (const key of keysOf(before.waiting, after.waiting)) {
      const [was, is] = [before.waiting[key] ?? {}, after.waiting[key] ?? {}];
      for (const name of keysOf(was, is)) exact(['waiting', key, name], was[name], is[name]);
    }
  };

  flat('places');
  queues();
  flat('holdings');
  counters('entries');
  counters('athletes');
  counters('unitEntries');
  flat('persons');
  // a unit's list is short and is compared whole: a large team is one path of a write, not forty
  flat('units');
  flat('staff');
  flat('promoted');
  flat('orphans');
  return { conditions, changes };
};

import { refuse, type Refusal } from '../result';
import type { Holding, Ledger, LedgerPath } from './ledger';
import type { LedgerCondition } from './ledger-write';
import type { PlaceRules } from './place-rules';
import { countedIn, type EventQuota } from './quotas';

/** A limit met by something that would be added: how it is refused, and its guard in the write. */
export interface Limit {
  readonly refusal: Refusal;
  /** a waiting list may be joined when this is what is full (CAP-3) */
  readonly capacity: boolean;
  readonly path: LedgerPath;
  readonly sized: boolean;
  /** false: the list or counter is not there yet; the write that makes it has that for its condition */
  readonly listed: boolean;
  readonly max: number;
  readonly present: number;
  readonly adds: number;
  /** what the holding is counted as by itself */
  readonly alone: number;
  /** of a list of persons: those who are not in it yet */
  readonly fresh: readonly string[];
}

/** Pairs and teams of a unit are counted under it; one of two units is both units' (ENT-4). */
export const unitEntriesKey = (eventId: string, unitId: string): string => `${eventId}|${unitId}`;

/** How a quota that is full refuses (CAP-1, CAP-5, ENT-10). */
const fullOf = ({ of, role, perUnit, max }: EventQuota): Refusal => {
  if (!perUnit) return refuse('TOURNAMENT_FULL');
  if (of === 'entries') return refuse('UNIT_ENTRIES_FULL', { limit: max });
  return of === 'staff'
    ? refuse('UNIT_STAFF_FULL', { role: role ?? 'all' })
    : refuse('UNIT_FULL', { limit: max });
};

/** A limit of something that is counted as a number. */
const numbered = (
  ledger: Ledger,
  path: LedgerPath,
  adds: number,
  limit: Pick<Limit, 'refusal' | 'capacity' | 'max'>,
): Limit => ({
  ...limit,
  path,
  sized: false,
  // a counter that nobody has counted in yet is not there
  listed: valueAt(ledger, path) !== undefined,
  present: (valueAt(ledger, path) as number | undefined) ?? 0,
  adds,
  alone: adds,
  fresh: [],
});

/** A limit of different people. */
const listedLimit = (
  ledger: Ledger,
  path: LedgerPath,
  marks: readonly string[],
  limit: Pick<Limit, 'refusal' | 'capacity' | 'max'>,
): Limit => {
  const known = listAt(ledger, path);
  const fresh = marks.filter((mark) => known[mark] === undefined);
  return {
    ...limit,
    path,
    sized: true,
    listed: valueAt(ledger, path) !== undefined,
    present: Object.keys(known).length,
    adds: fresh.length,
    alone: marks.length,
    fresh,
  };
};

/** Every limit of the regulation that a holding touches, with what it would add (CAP-1, CAP-5, ENT-10). */
export const limitsOn = (ledger: Ledger, rules: PlaceRules, holding: Holding): Limit[] => {
  const quotas = countedIn(rules.quotas, holding).map((counted): Limit => {
    const { quota, key } = counted;
    const limit = { refusal: fullOf(quota), capacity: !quota.perUnit, max: quota.max };
    return counted.in === 'quotaEntries'
      ? numbered(ledger, [counted.in, key], 1, limit)
      : listedLimit(ledger, [counted.in, key], counted.marks, limit);
  });
  const { eventId } = holding;
  const ofEvent = (path: LedgerPath, adds: number, max: number | null): Limit[] =>
    max === null
      ? []
      : [numbered(ledger, path, adds, { refusal: refuse('EVENT_FULL'), capacity: true, max })];
  return [
    ...quotas,
    ...ofEvent(['entries', eventId], 1, rules.entries),
    ...ofEvent(['athletes', eventId], holding.athletes, rules.athletes),
  ];
};

export const exceeded = ({ present, adds, max }: Limit): boolean =>
  adds > 0 && present + adds > max;

/** Larger than the limit itself: no waiting brings it in (CAP-2). */
export const beyond = ({ capacity, alone, max }: Limit): boolean => capacity && alone > max;

type Guarded = Pick<Limit, 'path' | 'sized' | 'listed' | 'max' | 'adds'>;

/** The limit still has room when the write is made: a counter that is not there yet is made by this write alone. */
export const roomGuard = ({ path, sized, listed, max, adds }: Guarded): LedgerCondition[] => {
  if (listed) return [{ is: sized ? 'size-at-most' : 'at-most', path, value: max - adds }];
  return sized ? [] : [{ is: 'absent', path }];
};

/** The limit is still exceeded when the write is made: by as many, and by the same people. */
export const fullGuard = ({ path, sized, max, adds, fresh }: Limit): LedgerCondition[] => [
  { is: sized ? 'size-at-least' : 'at-least', path, value: max - adds + 1 },
  ...fresh.map((person): LedgerCondition => ({ is: 'absent', path: [...path, person] })),
];

const valueAt = (ledger: Ledger, path: LedgerPath): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], ledger);

/** The list of persons that a limit counts; empty where there is none yet. */
export const listAt = (ledger: Ledger, path: LedgerPath): Readonly<Record<string, unknown>> =>
  (valueAt(ledger, path) ?? {}) as Readonly<Record<string, unknown>>;

const sizeOrNumber = (ledger: Ledger, path: LedgerPath): number => {
  const value = valueAt(ledger, path);
  return typeof value === 'number' ? value : Object.keys(value ?? {}).length;
};

/** A limited number that a write makes grow must still have the room when it is written. */
export const netGuard = (
  path: LedgerPath,
  before: Ledger,
  after: Ledger,
  max: number,
): LedgerCondition[] => {
  const adds = sizeOrNumber(after, path) - sizeOrNumber(before, path);
  if (adds <= 0) return [];
  const sized = path[0] === 'persons' || path[0] === 'units';
  const listed = valueAt(before, path) !== undefined;
  return roomGuard({ path, sized, listed, max, adds });
};

import { refuse, type Refusal } from '../result';
import type { Holding, Ledger } from './ledger';
import type { LedgerCondition, LedgerPath } from './ledger-write';
import type { PlaceRules } from './place-rules';

/** A limit met by something that would be added: how it is refused, and its guard in the write. */
export interface Limit {
  readonly refusal: Refusal;
  /** a waiting list may be joined when this is what is full (CAP-3) */
  readonly capacity: boolean;
  readonly path: LedgerPath;
  readonly sized: boolean;
  /** false: the list of persons is not there yet; the write that makes it is its own condition */
  readonly listed: boolean;
  readonly max: number;
  readonly present: number;
  readonly adds: number;
  /** what the holding is counted as by itself */
  readonly alone: number;
  /** of a list of persons: those who are not in it yet */
  readonly fresh: readonly string[];
}

export const unitGroupKey = (holding: Holding): string => `${holding.unitId}|${holding.groupId}`;
export const unitRoleKey = (unitId: string | null, role: string): string => `${unitId}|${role}`;
export const unitEntriesKey = (holding: Holding): string => `${holding.eventId}|${holding.unitId}`;

/** Every limit of the regulation that a holding touches, with what it would add (CAP-1, ENT-10). */
export const limitsOn = (ledger: Ledger, rules: PlaceRules, holding: Holding): Limit[] => {
  const limits: Limit[] = [];
  const count = (
    path: LedgerPath,
    max: number | null,
    present: number,
    adds: number,
    refusal: Refusal,
  ) => {
    if (max !== null)
      limits.push({
        refusal,
        capacity: true,
        path,
        sized: false,
        listed: true,
        max,
        present,
        adds,
        alone: adds,
        fresh: [],
      });
  };
  const different = (
    path: LedgerPath,
    max: number | null,
    known: Readonly<Record<string, number>> | undefined,
    persons: readonly string[],
    refusal: Refusal,
    capacity: boolean,
  ) => {
    if (max === null || persons.length === 0) return;
    const present = Object.keys(known ?? {}).length;
    const fresh = persons.filter((person) => known?.[person] === undefined);
    const adds = fresh.length;
    limits.push({
      refusal,
      capacity,
      path,
      sized: true,
      listed: !!known,
      max,
      present,
      adds,
      alone: persons.length,
      fresh,
    });
  };
  if (holding.unitId !== null) {
    const group = unitGroupKey(holding);
    const perUnit = rules.athletesPerUnitAndGroup;
    different(
      ['units', group],
      perUnit,
      ledger.units[group],
      holding.persons,
      refuse('UNIT_FULL', { limit: perUnit ?? 0 }),
      false,
    );
    for (const role of new Set(holding.staff.map((one) => one.role))) {
      const key = unitRoleKey(holding.unitId, role);
      different(
        ['staff', key],
        rules.staffPerUnit[role],
        ledger.staff[key],
        holding.staff.filter((one) => one.role === role).map(({ person }) => person),
        refuse('UNIT_STAFF_FULL', { role }),
        false,
      );
    }
  }
  different(
    ['persons'],
    rules.tournamentAthletes,
    ledger.persons,
    holding.persons,
    refuse('TOURNAMENT_FULL'),
    true,
  );
  const { eventId } = holding;
  const full = refuse('EVENT_FULL');
  count(['entries', eventId], rules.entries, ledger.entries[eventId] ?? 0, 1, full);
  count(
    ['athletes', eventId],
    rules.athletes,
    ledger.athletes[eventId] ?? 0,
    holding.athletes,
    full,
  );
  return limits;
};

export const exceeded = ({ present, adds, max }: Limit): boolean =>
  adds > 0 && present + adds > max;

/** Larger than the limit itself: no waiting brings it in (CAP-2). */
export const beyond = ({ capacity, alone, max }: Limit): boolean => capacity && alone > max;

type Guarded = Pick<Limit, 'path' | 'sized' | 'listed' | 'max' | 'adds'>;

/** The limit still has room when the write is made. */
export const roomGuard = ({ path, sized, listed, max, adds }: Guarded): LedgerCondition[] =>
  listed ? [{ is: sized ? 'size-at-most' : 'at-most', path, value: max - adds }] : [];

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
  const sized = path[0] === 'persons' || path[0] === 'units' || path[0] === 'staff';
  const listed =
    path.length === 1 || (before[path[0]] as Record<string, unknown>)[path[1] ?? ''] !== undefined;
  return roomGuard({ path, sized, listed, max, adds });
};

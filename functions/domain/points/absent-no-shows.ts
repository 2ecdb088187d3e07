import type { Absence } from '../../../src/contract/results';
import { ok, refuse, type Result } from '../result';
import type { Entrant } from './entrants';
import { voidsStop, type NoShowRule } from './no-show';

/** Everybody of these entries, once. */
export const athletesOf = (entrants: readonly Entrant[]): readonly string[] => [
  ...new Set(entrants.flatMap(({ athletes }) => athletes.map(({ memberId }) => memberId))),
];

/**
 * SAN-2: which athletes without a line were no-shows. (decided) Where that costs the whole stop neither is taken
 * for granted, for whom no line was written for either: of each absent entry it is said whether the organiser has
 * accepted its cause (SAN-1). Refuses ABSENT_UNDECIDED where it was not said of exactly these.
 */
export const absentNoShowsOf = (
  rule: NoShowRule,
  absent: readonly Entrant[],
  absences: readonly Absence[] | null,
): Result<readonly string[]> => {
  if (!voidsStop(rule) || absent.length === 0) return ok([]);
  const excused = new Map(absences?.map((absence) => [absence.entryId, absence.excused]));
  const decided = absent.every(({ entryId }) => excused.has(entryId));
  if (!decided || excused.size !== absent.length || absences?.length !== absent.length)
    return refuse('ABSENT_UNDECIDED', { count: absent.length });
  return ok(athletesOf(absent.filter(({ entryId }) => excused.get(entryId) === false)));
};

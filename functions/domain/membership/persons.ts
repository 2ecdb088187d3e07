import { ADULT } from '../../../src/contract/limits';
import type { Day } from '../../../src/contract/words';
import { fullYears } from '../calendar/calendar';
import { ok, refuse, type Result } from '../result';
import type { Member } from './member';

/** Whether an account may act for a person (MEM-1): its owner, or a guardian of the child. */
export const actsFor = (accountId: string, person: Pick<Member, 'id' | 'guardians'>): boolean =>
  person.id === accountId || person.guardians.includes(accountId);

/** The persons of an account, its owner first: whose entries, ranks and results it sees (MEM-1). */
export const personsOf = ({ id, wards }: Pick<Member, 'id' | 'wards'>): string[] => [id, ...wards];

/** Whether somebody else than an account acts for a child of its (MEM-1): another guardian, or the child itself. */
export const othersActFor = (
  accountId: string,
  { phone, guardians }: Pick<Member, 'phone' | 'guardians'>,
): boolean => phone !== null || guardians.some((id) => id !== accountId);

/** Who is registered as somebody's child is none of age on that day (MEM-1). Refuses PERSON_ADULT. */
export const mayBeChild = (birthDate: Day, today: Day): Result<null> =>
  fullYears(birthDate, today) < ADULT ? ok(null) : refuse('PERSON_ADULT');

/** A list of ids on one side of a bond between guardian and child, without one of them. */
export const withoutId = (ids: readonly string[], id: string): string[] =>
  ids.filter((one) => one !== id);

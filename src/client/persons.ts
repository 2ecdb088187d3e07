import { useMemo } from 'react';
import { ageOn } from '../contract/age';
import { ADULT } from '../contract/limits';
import type { Me, PersonOfAccount } from '../contract/membership';
import type { Day } from '../contract/words';
import { useRead } from './use-read';

/**
 * Whom an account does things for (MEM-1): its owner first, then the children. Whoever is there for children only,
 * without a profile of their own, is not one of them.
 */
export const personsIn = ({ persons }: Pick<Me, 'persons'>): readonly PersonOfAccount[] =>
  persons.length === 1
    ? persons
    : persons.filter(({ as, review }) => as === 'guardian' || review !== 'none');

/** Whoever is under 18 by what is known of them registers no child (MEM-1). */
export const mayRegisterChildren = (
  persons: readonly Pick<PersonOfAccount, 'as' | 'birthDate'>[],
  today: Day,
): boolean =>
  persons.every(
    ({ as, birthDate }) => as !== 'self' || birthDate === null || ageOn(birthDate, today) >= ADULT,
  );

/** The persons of the account; `known`: whether they are, or will not be, because the answer did not come. */
export const usePersons = (): {
  readonly persons: readonly PersonOfAccount[];
  readonly known: boolean;
} => {
  const { data, isError } = useRead('me');
  const persons = useMemo(() => (data ? personsIn(data) : []), [data]);
  return { persons, known: data !== undefined || isError };
};

/** How a request says whom it is for: nothing for the account's owner. */
export const forOf = (
  person: Pick<PersonOfAccount, 'as' | 'memberId'> | undefined,
): { for?: string } => (person?.as === 'guardian' ? { for: person.memberId } : {});

export const personOf = (
  persons: readonly PersonOfAccount[],
  memberId: string | null,
): PersonOfAccount | undefined => persons.find((person) => person.memberId === memberId);

/** How what belongs to a person is named beside what belongs to the others; null where there is only one of them. */
export const nameAmong =
  (persons: readonly PersonOfAccount[]) =>
  (memberId: string | null): string | null =>
    persons.length > 1 ? (personOf(persons, memberId)?.name ?? null) : null;

export const useNameOf = () => {
  const { persons } = usePersons();
  return useMemo(() => nameAmong(persons), [persons]);
};

/** The name of one of them, whom it must be one of. */
export const nameIn = (persons: readonly PersonOfAccount[], memberId: string): string =>
  personOf(persons, memberId)?.name ?? '';

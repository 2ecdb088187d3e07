import { useState } from 'react';
import { mayEnterSomething, useFits } from '../../client/fits';
import { forOf, personOf, usePersons } from '../../client/persons';

/**
 * Whom of the account a tournament is looked at for, and what fits them (MEM-1): whoever was chosen, else the first
 * who may enter something, once that is known of all.
 */
export const useWhom = (tournamentId: string) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const { persons, known } = usePersons();
  const fits = useFits(tournamentId, persons);
  const mayEnter = fits.of.find(({ fit }) => mayEnterSomething(fit))?.person;
  const person =
    personOf(persons, chosen) ??
    (fits.complete
      ? (mayEnter ?? persons.find(({ leaving }) => !leaving) ?? persons[0])
      : undefined);
  const ofPerson = fits.of.find((one) => one.person === person)?.fit;
  return {
    /** nothing to choose where there is only one */
    people: persons.length > 1 ? fits.of : [],
    person,
    /** as addresses say it: nothing where it goes without saying */
    forWhom: persons.length > 1 ? person?.memberId : forOf(person).for,
    fit: persons.length > 0 ? ofPerson : known ? fits.first : undefined,
    choose: setChosen,
    isFetching: fits.isFetching,
    refetch: fits.refetch,
  };
};
export type Whom = ReturnType<typeof useWhom>;

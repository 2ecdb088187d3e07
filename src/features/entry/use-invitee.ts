import { useState } from 'react';
import { useFits, type PersonFit } from '../../client/fits';
import { personOf } from '../../client/persons';
import { useAnswers } from '../../client/use-answers';
import type { EntryView } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import { hindranceOf, personsCopy } from '../../copy/persons';
import { eventFit, joinNote } from './join-fit';
import { mayPlay } from './roster-check';
import { standsIn } from '../entry-people';

/**
 * Which person of the account an invitation is for (ENT-5, MEM-1): the one that was chosen, else the only one whom
 * the event fits. Who is invited as staff need not fit it. Nothing to choose where there is only one, or one was
 * picked.
 */
export const useInvitee = (
  entry: EntryView,
  persons: readonly PersonOfAccount[],
  enabled: boolean,
) => {
  const [chosen, setChosen] = useState<string | null>(null);
  // who was picked themselves needs no choice (ENT-24)
  const picked = personOf(persons, entry.memberId);
  const several = persons.length > 1 && picked === undefined;
  const { tournamentId } = entry;
  const fits = useFits(tournamentId, persons, enabled && several);
  const { refresh } = useAnswers();
  const athlete = entry.slots.find((slot) => slot.me)?.role === 'athlete';
  const isShut = ({ person, ...one }: PersonFit): boolean => {
    if (hindranceOf(person) !== null || standsIn(entry, person.memberId)) return true;
    const fit = eventFit({ person, ...one }, entry.eventId);
    return athlete ? !mayPlay(fit) : fit === undefined;
  };
  const people = several ? fits.of : [];
  const fitting = people.filter((one) => !isShut(one));
  const only = fits.complete && fitting.length === 1 ? fitting[0]?.person : undefined;
  return {
    people,
    person: picked ?? personOf(persons, chosen) ?? only,
    choose: setChosen,
    isShut,
    noteOf: (one: PersonFit) =>
      standsIn(entry, one.person.memberId)
        ? personsCopy.inEntry
        : joinNote(one, entry.eventId, athlete),
    refresh: () => {
      void refresh('me');
      void refresh('myFit', { tournamentId });
    },
  };
};

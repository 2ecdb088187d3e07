import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { useServerNow } from '../../client/clock';
import { personOf, usePersons } from '../../client/persons';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { usePull } from '../../ui/use-pull';
import { ticketsByPerson } from './by-person';
import { calendarOf, clashesOf } from './my-calendar';
import { sectionsOf } from './my-entry-row';
import { nextTournament } from './next-tournament';
import { filtersOf, ofPerson } from './persons-filter';

/** My entries by section, asked for again whenever the page is seen or pulled. */
export const useMySections = () => {
  const loggedIn = useLoggedIn();
  const mine = useRead('myEntries');
  const { data, refetch } = mine;
  const now = useServerNow(data?.now);
  const refresh = () => (loggedIn ? refetch() : Promise.resolve());
  usePull(refresh);
  useDidShow(() => {
    if (data) void refresh();
  });
  const { persons } = usePersons();
  const [chosen, choose] = useState<string | null>(null);
  const person = persons.length > 1 ? personOf(persons, chosen) : undefined;
  const shown = data ? ofPerson(data, person?.memberId ?? null) : undefined;
  const sections = shown && sectionsOf(shown, now, persons);
  const entries = data?.entries ?? [];
  return {
    ...mine,
    data: sections,
    filters: data ? filtersOf(data, persons) : [],
    person,
    choose,
    next: nextTournament(entries, persons, now),
    clashes: clashesOf(entries, persons),
    calendar: calendarOf(entries, persons, now),
    byPerson: ticketsByPerson(sections?.live ?? [], persons),
  };
};

import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { useServerNow } from '../../client/clock';
import { personOf, usePersons } from '../../client/persons';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { usePull } from '../../ui/use-pull';
import { filtersOf, ofPerson } from './persons-filter';
import { sectionsOf } from './my-entry-row';

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
  return {
    ...mine,
    data: shown && sectionsOf(shown, now, persons),
    filters: data ? filtersOf(data, persons) : [],
    person,
    choose,
  };
};

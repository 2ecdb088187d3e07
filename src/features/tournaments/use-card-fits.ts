import { useMemo } from 'react';
import { forOf, nameAmong, usePersons } from '../../client/persons';
import { useLoggedIn } from '../../client/session';
import { useReads } from '../../client/use-reads';
import type { TournamentCard } from '../../contract/tournaments';
import type { ClientProblem } from '../../copy/problem';
import { cardFitsOf, type CardFits, type FitsOfPerson } from './fit-lines';

/** As many tournaments as the API takes at a time, and as a page of the list has. */
const AT_ONCE = 20;

const inPages = (ids: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, page) =>
    ids.slice(page * AT_ONCE, (page + 1) * AT_ONCE).join(','),
  );

export interface CardsFits {
  /** by tournament, as far as the answers are there */
  readonly of: ReadonlyMap<string, CardFits>;
  /** every answer is there, or will not be */
  readonly settled: boolean;
  /** why some did not come */
  readonly problem: ClientProblem | null;
}

/**
 * What fits the account's persons in the tournaments of a list that can be entered, now or soon (ENT-20): asked for
 * beside the list, page by page, so that nobody waits for it to see the list. Who has no approved profile yet is not
 * asked for: nothing could be said of them.
 */
export const useCardFits = (cards: readonly TournamentCard[] | undefined): CardsFits => {
  const loggedIn = useLoggedIn();
  const { persons: all, known } = usePersons();
  const persons = useMemo(() => all.filter(({ review }) => review === 'approved'), [all]);
  const ids = (cards ?? []).flatMap(({ id, phase }) =>
    phase === 'open' || phase === 'upcoming' ? [id] : [],
  );
  const asked = persons.flatMap((person) =>
    inPages(ids).map((tournaments) => ({ query: { tournaments, ...forOf(person) }, person })),
  );
  const reads = useReads(
    'fits',
    asked.map(({ query }) => ({ query })),
    loggedIn,
  );
  const nameOf = nameAmong(persons);
  const people = new Map<string, FitsOfPerson[]>();
  reads.forEach(({ data }, at) => {
    const name = nameOf(asked[at]?.person.memberId ?? null);
    data?.tournaments.forEach((fits) =>
      people.set(fits.id, [...(people.get(fits.id) ?? []), { name, fits }]),
    );
  });
  return {
    of: new Map([...people].map(([id, of]) => [id, cardFitsOf(of)])),
    settled: !loggedIn || (known && reads.every(({ isPending }) => !isPending)),
    problem: reads.find(({ problem }) => problem)?.problem ?? null,
  };
};

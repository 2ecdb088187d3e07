import type { CardPosition, CardSearch } from '../../domain/lists/card-list';
import { allOf, ex, type Expression } from './expression';
import { tournamentCardKey, tournamentsIndex, tournamentsPartition } from './keys';
import type { Query } from './query';
import { GSI1 } from './table';

/** Cards one round trip looks at: some 200 kB, of which the filter lets through what is shown. */
const A_TRIP = 300;

/** The filter of the query; `isFound` in the domain says the same. */
const filterOf = (search: CardSearch): Expression => {
  const { today, now, monthFrom, sport, kind, level, province, district, phase } = search;
  const conditions = [search.ended ? ex`lastDay < ${today}` : ex`lastDay >= ${today}`];
  if (monthFrom !== null) conditions.push(ex`lastDay >= ${monthFrom}`);
  if (sport !== undefined) conditions.push(ex`sport = ${sport}`);
  if (kind !== undefined) conditions.push(ex`kind = ${kind}`);
  if (level !== undefined) conditions.push(ex`level = ${level}`);
  if (province !== undefined) conditions.push(ex`province = ${province}`);
  if (district !== undefined) conditions.push(ex`(city = ${district} OR district = ${district})`);
  conditions.push(...search.words.map((word) => ex`contains(search, ${word})`));
  if (phase === 'upcoming') conditions.push(ex`opensAt > ${now}`);
  if (phase === 'open') conditions.push(ex`opensAt <= ${now} AND closesAt > ${now}`);
  if (phase === 'closed') conditions.push(ex`closesAt <= ${now}`);
  return allOf(conditions);
};

/** GSI1, partition TOURNAMENTS, a span of `<first day>#<id>`, filtered. */
export const cardQuery = (search: CardSearch, after: CardPosition | null): Query => ({
  index: GSI1,
  // '~' sorts after every character of an id: the whole last day is in
  where: ex`GSI1PK = ${tournamentsPartition} AND GSI1SK BETWEEN ${search.from} AND ${`${search.to}#~`}`,
  filter: filterOf(search),
  descending: search.newestFirst,
  aTrip: A_TRIP,
  after:
    after === null
      ? undefined
      : { ...tournamentCardKey(after.id), ...tournamentsIndex(after.firstDay, after.id) },
});

import { missing } from '../defect';
import { awardPoints } from './award-points';
import type { FoundPerson } from './check-people';
import type { Entrant } from './entrants';
import type { PlacedLine } from './event-result';
import type { RankedEvent } from './ranked-event';
import type { ReadLine } from './read-rows';
import { spellingOf } from './team-spelling';

const placed = (found: readonly (FoundPerson | null)[]): Pick<PlacedLine, 'members' | 'guests'> => {
  const people = found.filter((person) => person !== null);
  const members = people.map(({ id, guest }) => guest?.member ?? id);
  if (people.every(({ guest }) => guest === undefined)) return { members };
  const guests = people.map(({ id, guest }) => (guest ? { id, name: guest.name } : null));
  return { members, guests };
};

/** Lines without any fault, with the points they are given (PTS-1 to PTS-5); each team in one spelling. */
export const placeLines = (
  { points: rules }: RankedEvent,
  lines: readonly ReadLine[],
  found: readonly (readonly (FoundPerson | null)[])[],
  entrants: readonly Entrant[],
): PlacedLine[] => {
  const spelt = spellingOf(lines, entrants);
  const results = lines.map(({ place, wholeMatches, noShow, team }) => ({
    place: place ?? missing('place of a line without faults'),
    wholeMatches: wholeMatches ?? missing('matches of a line without faults'),
    noShow: noShow ?? missing('answer whether they came'),
    team: spelt(team),
  }));
  const awards = awardPoints(rules, results);
  return results.map((result, at) => {
    const award = awards[at];
    return {
      ...placed(found[at] ?? missing('people of a line')),
      ...result,
      points: award && 'points' in award ? award.points : null,
      without: award && 'without' in award ? award.without : null,
      ...(lines[at]?.onSite ? { onSite: lines[at].onSite } : {}),
    };
  });
};

import type { EventPlaces } from '../../../src/contract/tournaments';
import { givesAway, shownName, shownUnit, type Shown } from '../membership/publication';
import type { Standings } from '../entry/ranked-slots';
import type { EventResult, PlacedLine } from './event-result';

/** With what and to whom places are shown. */
export interface PlacesReader {
  /** by member id; whoever is gone is absent */
  readonly people: ReadonlyMap<string, Shown>;
  readonly standings: Standings;
  /** the persons of the account that reads (MEM-1) */
  readonly mine: ReadonlySet<string>;
}

type Person = EventPlaces['lines'][number]['people'][number];

const unranked = (name: string | null): Person => ({ name, unit: null, athlete: null });

/** Somebody let in on site stays as they were written, whoever it is (RES-3). */
const personOf = (
  memberId: string,
  guest: string | undefined,
  { people, standings }: PlacesReader,
): Person => {
  if (guest !== undefined) return unranked(guest);
  const shown = people.get(memberId);
  if (!shown) return unranked(null);
  const standing = shown.published ? standings.get(memberId) : undefined;
  return {
    name: shownName(shown),
    unit: shownUnit(shown),
    athlete: standing ? { id: memberId, list: standing.list } : null,
  };
};

const lineOf = (line: PlacedLine, reader: PlacesReader): EventPlaces['lines'][number] => {
  const { members, guests, team, place, noShow, points } = line;
  const registered = members.filter((_, at) => !guests?.[at]);
  const shown = registered.flatMap((id) => reader.people.get(id) ?? []);
  return {
    place: noShow ? null : place,
    people: members.map((id, at) => personOf(id, guests?.[at]?.name, reader)),
    team: team !== null && givesAway(team, shown) ? null : team,
    points,
    mine: registered.some((id) => reader.mine.has(id)),
  };
};

/** An event's results as everybody sees them (MEM-13), the best place first, who did not come last. */
export const placesView = (
  { uploadedAt, lines }: Pick<EventResult, 'uploadedAt' | 'lines'>,
  reader: PlacesReader,
): EventPlaces => ({
  uploadedAt,
  lines: [...lines]
    .sort((one, other) => Number(one.noShow) - Number(other.noShow) || one.place - other.place)
    .map((line) => lineOf(line, reader)),
});

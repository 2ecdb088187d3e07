import { foldTyped } from '../../../src/contract/folding';
import type { EventPlaces } from '../../../src/contract/tournaments';
import { givesAway, shownName, shownUnit, type Shown } from '../membership/publication';
import type { Standings } from '../entry/ranked-slots';
import type { EventResult, PlacedLine } from './event-result';

/** With what and to whom places are shown. */
export interface PlacesReader {
  /** by member id; whoever is gone is absent */
  readonly people: ReadonlyMap<string, Shown>;
  readonly standings: Standings;
  /** names of teams that others do not read in their entries (ENT-7), as `foldTyped` has them */
  readonly hiddenTeams: ReadonlySet<string>;
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

const registeredOf = ({ members, guests }: PlacedLine): readonly string[] =>
  members.filter((_, at) => !guests?.[at]);

/**
 * Names of teams that are not shown, as `foldTyped` has them: hidden in their entries, or told by one of their lines
 * to give away who is masked. Of who is gone or was let in on site nobody knows any more whether it does.
 */
const keptBackOf = (lines: readonly PlacedLine[], reader: PlacesReader): ReadonlySet<string> =>
  new Set([
    ...reader.hiddenTeams,
    ...lines.flatMap((line) => {
      if (line.team === null) return [];
      const shown = registeredOf(line).flatMap((id) => reader.people.get(id) ?? []);
      const known = shown.length === line.members.length;
      return known && !givesAway(line.team, shown) ? [] : [foldTyped(line.team)];
    }),
  ]);

const lineOf = (
  line: PlacedLine,
  reader: PlacesReader,
  keptBack: ReadonlySet<string>,
): EventPlaces['lines'][number] => {
  const { members, guests, team, place, noShow, points } = line;
  return {
    place: noShow ? null : place,
    people: members.map((id, at) => personOf(id, guests?.[at]?.name, reader)),
    team: team !== null && keptBack.has(foldTyped(team)) ? null : team,
    points,
    mine: registeredOf(line).some((id) => reader.mine.has(id)),
  };
};

/** An event's results as everybody sees them (MEM-13), the best place first, who did not come last. */
export const placesView = (
  { uploadedAt, lines }: Pick<EventResult, 'uploadedAt' | 'lines'>,
  reader: PlacesReader,
): EventPlaces => {
  const keptBack = keptBackOf(lines, reader);
  return {
    uploadedAt,
    lines: [...lines]
      .sort((one, other) => Number(one.noShow) - Number(other.noShow) || one.place - other.place)
      .map((line) => lineOf(line, reader, keptBack)),
  };
};

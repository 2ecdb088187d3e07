import type { Part, Participation, PartTournament } from '../../domain/entry/participation';
import { partsOfId } from '../../domain/entry/entry';
import type { PartChange } from '../../domain/entry/parts-of';
import { partTournamentOf } from '../../domain/entry/parts-of';
import type { Tournament } from '../../domain/publishing/tournament';
import { attribute, ex } from './expression';
import { itemOf, map, number, or, type Item } from './item';
import { participationKey, participationPrefix } from './keys';

const PART = 'e_';

/** One attribute per entry, so that the first one needs no map to stand in. */
const partAttribute = (entryId: string): string => {
  const { eventId, short } = partsOfId(entryId);
  return `${PART}${eventId}_${short}`;
};

const writtenOf = itemOf<{
  readonly live: number;
  readonly revision: number;
  readonly about: Omit<PartTournament, 'tournamentId'>;
}>({ live: or(number, 0), revision: or(number, 0), about: map });

/** PERSON#<personKey>/PART#<tournament> {e_<event>_<short>, live, the tournament's days}. */
export const participationFromItem = (item: Item): Participation => {
  const { live, revision, about } = writtenOf(item);
  return {
    tournamentId: String(item.SK).slice(participationPrefix.length),
    personKey: String(item.PK).slice('PERSON#'.length),
    live,
    revision,
    parts: Object.entries(item).flatMap(([name, part]) =>
      name.startsWith(PART) ? [map<Part>(part)] : [],
    ),
    ...about,
  };
};

/** The same item as all these changes of one person's new entries would have made it, one after the other. */
export const participationItem = (
  tournament: Tournament,
  personKey: string,
  changes: readonly PartChange[],
): Item => {
  const { tournamentId, ...about } = partTournamentOf(tournament);
  return {
    ...participationKey(personKey, tournamentId),
    ...Object.fromEntries(changes.map(({ entryId, part }) => [partAttribute(entryId), part])),
    about,
    lastDay: about.lastDay,
    live: changes.reduce((sum, { live }) => sum + live, 0),
    revision: changes.length,
  };
};

/** A person's copy of a changed entry. */
export const participationUpdate = (
  tournament: Tournament,
  { personKey, entryId, part, live, judgedAt }: PartChange,
) => {
  const { tournamentId, ...about } = partTournamentOf(tournament);
  const copy = attribute(partAttribute(entryId));
  const update = participationKey(personKey, tournamentId);
  if (part === null) return { update, change: ex`REMOVE ${copy} ADD revision ${1}` };
  return {
    update,
    change: ex`SET ${copy} = ${part}, about = ${about}, lastDay = ${about.lastDay} ADD live ${live}, revision ${1}`,
    ...(judgedAt === undefined
      ? {}
      : { when: judgedAt === 0 ? ex`attribute_not_exists(revision)` : ex`revision = ${judgedAt}` }),
  };
};

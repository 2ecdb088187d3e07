import type { Part, Participation } from '../../domain/entry/participation';
import { partsOfId } from '../../domain/entry/entry';
import type { PartChange } from '../../domain/entry/parts-of';
import { partTournamentOf } from '../../domain/entry/parts-of';
import type { Tournament } from '../../domain/publishing/tournament';
import { participationKey, participationPrefix } from './keys';

type Item = Readonly<Record<string, unknown>>;
const PART = 'e_';

/** One attribute per entry, so that the first one needs no map to stand in. */
const partAttribute = (entryId: string): string => {
  const { eventId, short } = partsOfId(entryId);
  return `${PART}${eventId}_${short}`;
};

/** PERSON#<personKey>/PART#<tournament> {e_<event>_<short>, live, the tournament's days}. */
export const participationFromItem = (item: Item): Participation => {
  const tournamentId = String(item.SK).slice(participationPrefix.length);
  return {
    personKey: String(item.PK).slice('PERSON#'.length),
    live: Number(item.live ?? 0),
    parts: Object.entries(item).flatMap(([name, part]) =>
      name.startsWith(PART) ? [part as Part] : [],
    ),
    ...(item.about as Omit<Participation, 'tournamentId' | 'personKey' | 'live' | 'parts'>),
    tournamentId,
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
    ...Object.fromEntries(changes.map(({ part }) => [partAttribute(part.entryId), part])),
    about,
    lastDay: about.lastDay,
    live: changes.reduce((sum, { live }) => sum + live, 0),
  };
};

/** A person's copy of a changed entry. */
export const participationUpdate = (
  TableName: string,
  tournament: Tournament,
  { personKey, part, live }: PartChange,
) => {
  const { tournamentId, ...about } = partTournamentOf(tournament);
  return {
    TableName,
    Key: participationKey(personKey, tournamentId),
    UpdateExpression: 'SET #part = :part, about = :about, lastDay = :lastDay ADD live :live',
    ExpressionAttributeNames: { '#part': partAttribute(part.entryId) },
    ExpressionAttributeValues: {
      ':part': part,
      ':about': about,
      ':lastDay': about.lastDay,
      ':live': live,
    },
  };
};

import { eventsOf, type Regulation } from '../../../src/contract/regulation';
import type { LostPoints } from '../../../src/contract/result-lines';
import type { RegisteredPerson } from '../membership/registered-people';
import type { EventResult } from './event-result';
import { VoidStops } from './void-stops';

/** An event as it stands, or as an upload would make it. */
export type StandingEvent = Pick<
  EventResult,
  'tournamentId' | 'eventId' | 'noShowRule' | 'lines' | 'absentNoShows'
>;

/** The events of a tournament as they would stand with this one: of the others the latest revision. */
const standingWith = (
  results: readonly EventResult[],
  event: StandingEvent,
): readonly StandingEvent[] => {
  const latest = new Map<string, EventResult>();
  for (const result of results)
    if (result.revision > (latest.get(result.eventId)?.revision ?? 0))
      latest.set(result.eventId, result);
  latest.delete(event.eventId);
  return [...latest.values(), event];
};

/**
 * SAN-2: points that are given and do not count, because whoever they are for was a no-show elsewhere in the
 * stop: of everybody who stands in this event or was missing in it, over all events of the tournament.
 */
export const lostPoints = (
  rules: Pick<Regulation, 'groups' | 'eventRules' | 'entry'>,
  results: readonly EventResult[],
  event: StandingEvent,
  people: ReadonlyMap<string, Pick<RegisteredPerson, 'realName'>>,
): LostPoints[] => {
  const standing = standingWith(results, event);
  const voidStops = new VoidStops();
  standing.forEach((one) => voidStops.add(one));
  const standingHere = event.lines.flatMap(({ members }) => members);
  const here = new Set([...standingHere, ...(event.absentNoShows ?? [])]);
  const events = new Map(eventsOf(rules).map((one) => [one.id, one]));
  return standing.flatMap(({ tournamentId, eventId, lines }) => {
    const about = events.get(eventId);
    if (!about) return [];
    return lines.flatMap(({ members, points }) =>
      points === null
        ? []
        : members
            .filter((memberId) => here.has(memberId) && voidStops.has(tournamentId, memberId))
            .map((memberId) => ({
              memberId,
              name: people.get(memberId)?.realName ?? null,
              ...{ eventId, groupName: about.group.name, discipline: about.discipline, points },
            })),
    );
  });
};

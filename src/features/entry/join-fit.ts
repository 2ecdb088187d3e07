import type { PersonFit } from '../../client/fits';
import type { MyFit } from '../../contract/tournaments';
import { hindranceOf, personsCopy } from '../../copy/persons';
import { reasonsText } from '../../copy/reasons-text';

/** What of an event fits a person, as the server judges it; undefined: not known. */
export const eventFit = (
  { fit }: PersonFit,
  eventId: string,
): MyFit['events'][number] | undefined => fit?.events.find((event) => event.eventId === eventId);

/**
 * In a few words whether somebody who is not in an entry may join it. What is said to makers of entries alone does not
 * count, and who is no athlete in it is judged by nothing of the event's (ENT-2).
 */
export const joinNote = (
  one: PersonFit,
  eventId: string,
  asAthlete: boolean,
): string | undefined => {
  const hindrance = hindranceOf(one.person);
  if (hindrance !== null) return hindrance;
  const fit = eventFit(one, eventId);
  if (!fit) return undefined;
  if (!asAthlete) return personsCopy.fits;
  if (fit.plays) return personsCopy.inAlready;
  const against = fit.refusals.filter(({ reason }) => !reason.startsWith('INITIATOR_'));
  return reasonsText(against) ?? personsCopy.fits;
};

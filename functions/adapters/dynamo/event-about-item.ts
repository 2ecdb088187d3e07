import type { Event } from '../../../src/contract/regulation';
import type { EventAbout } from '../../domain/lists/listed-entries';
import type { Tournament } from '../../domain/publishing/tournament';
import { flag, itemOf, json } from './item';
import { eventAboutKey } from './keys';

/** ABOUT: lies before an event's entries, so that their list needs no second read. */
export const eventAboutItem = ({ id, rules }: Tournament, event: Event) => ({
  ...eventAboutKey(id, event.id),
  event: JSON.stringify(event),
  listPublic: rules.entry.listPublic,
});

export const eventAboutFromItem = itemOf<EventAbout>({
  event: json,
  listPublic: flag,
});

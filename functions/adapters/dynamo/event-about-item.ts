import type { Event } from '../../../src/contract/regulation';
import type { EventAbout } from '../../domain/lists/listed-entries';
import type { Tournament } from '../../domain/publishing/tournament';
import { flag, itemOf, json, text } from './item';
import { eventAboutKey } from './keys';

/** ABOUT: lies before an event's entries, so that their list needs no second read. */
export const eventAboutItem = ({ id, rules, closesAt }: Tournament, event: Event) => ({
  ...eventAboutKey(id, event.id),
  event: JSON.stringify(event),
  listPublic: rules.entry.listPublic,
  closesAt,
});

export const eventAboutFromItem = itemOf<EventAbout>({
  event: json,
  listPublic: flag,
  closesAt: text,
});

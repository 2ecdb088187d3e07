import type { Event } from '../../../src/contract/regulation';
import type { EventAbout } from '../../domain/lists/listed-entries';
import type { Tournament } from '../../domain/publishing/tournament';
import { eventAboutKey } from './keys';

/** ABOUT: lies before an event's entries, so that their list needs no second read. */
export const eventAboutItem = ({ id, rules, closesAt }: Tournament, event: Event) => ({
  ...eventAboutKey(id, event.id),
  event: JSON.stringify(event),
  listPublic: rules.entry.listPublic,
  closesAt,
});

export const eventAboutFromItem = (item: Readonly<Record<string, unknown>>): EventAbout => ({
  event: JSON.parse(item.event as string) as Event,
  listPublic: item.listPublic as boolean,
  closesAt: item.closesAt as string,
});

import type { Event } from '../../../src/contract/regulation';
import type { EventAbout } from '../../domain/lists/listed-entries';
import { listIssueOf } from '../../domain/publishing/list-issue';
import type { Tournament } from '../../domain/publishing/tournament';
import { flag, itemOf, json, map } from './item';
import { eventAboutKey } from './keys';

/** ABOUT: lies before an event's entries, so that their list needs no second read. */
export const eventAboutItem = ({ id, rules }: Tournament, event: Event) => ({
  ...eventAboutKey(id, event.id),
  event: JSON.stringify(event),
  rankedIn: listIssueOf(rules, event),
  listPublic: rules.entry.listPublic,
});

export const eventAboutFromItem = itemOf<EventAbout>({
  event: json,
  rankedIn: map,
  listPublic: flag,
});

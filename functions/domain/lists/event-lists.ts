import type { Entry } from '../entry/entry';
import type { EventAbout } from './listed-entries';

/** EVENT#<tournament>#<event>: what the list knows of its regulation, and every entry. */
export interface EventLists {
  /** One Query. null: there is no such event. */
  read(
    tournamentId: string,
    eventId: string,
  ): Promise<{ readonly about: EventAbout; readonly entries: readonly Entry[] } | null>;
}

import type { Day, Instant } from '../../../src/contract/words';

/** Somebody has looked at, or compared with, what is known of members by their documents (MEM-6). */
export interface Access {
  readonly at: Instant;
  /** a member id, or who reviews at the terminal */
  readonly by: string;
  /** a number opened in review; numbers of a result that were not the entrants'; people let in on site, looked up */
  readonly what: 'document-opened' | 'documents-missed' | 'on-site-looked-up';
  /** whom it concerns, as member ids; never a number of a document */
  readonly members: readonly string[];
  readonly event: { readonly tournamentId: string; readonly eventId: string } | null;
}

/** Only ever added to. */
export interface AccessLog {
  note(access: Access): Promise<void>;
  /** In the order of time, of a day of UTC. One Query. */
  ofDay(day: Day): Promise<readonly Access[]>;
}

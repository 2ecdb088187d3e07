import type { AccessKind } from '../../../src/contract/membership';
import type { Day, Instant } from '../../../src/contract/words';

/** An event at which somebody looked. */
export interface AccessedEvent {
  readonly tournamentId: string;
  readonly tournamentName: string;
  readonly eventId: string;
}

/** Somebody has looked at, or compared with, what is known of members by their documents (MEM-6). */
export interface Access {
  readonly at: Instant;
  /** a member id, or who reviews at the terminal */
  readonly by: string;
  /** a number, or evidence of a role, opened in review; numbers of a result that were not the entrants'; people let in on site, looked up */
  readonly what: AccessKind;
  /** whom it concerns, as member ids; never a number of a document */
  readonly members: readonly string[];
  readonly event: AccessedEvent | null;
}

/** As it stands in the log; ids are in the order of time. */
export type LoggedAccess = Access & { readonly id: string };

/** What one member is shown of an access that concerns them: neither who looked nor at whom else. */
export type OwnAccess = Pick<LoggedAccess, 'at' | 'event' | 'id' | 'what'>;

/** Only ever added to. */
export interface AccessLog {
  /** One write, whomever it concerns: its time tells nothing of who is registered (RES-3). */
  note(access: Access): Promise<void>;
  /** In the order of time, of a day of UTC. One Query. */
  ofDay(day: Day): Promise<readonly LoggedAccess[]>;
  /** GSI1 UNSHOWN-ACCESSES: those that do not stand under the members whom they concern yet, oldest first. */
  unshown(limit: number): Promise<readonly LoggedAccess[]>;
  /** Puts an access under every member whom it concerns and who is there; again changes nothing. */
  show(access: LoggedAccess): Promise<void>;
  /** What concerns a member, newest first, below one of it; null: from the newest. One Query. */
  ofMember(memberId: string, below: string | null, limit: number): Promise<readonly OwnAccess[]>;
  /** What stands under a member; the log itself stays. */
  forget(memberId: string): Promise<void>;
}

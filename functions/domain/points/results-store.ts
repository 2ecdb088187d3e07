import type { Day } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { EventResult } from './event-result';

/** One athlete's share of one event, with every revision that touched him, as the player's page needs it. */
export interface AthleteAward {
  readonly tournamentId: string;
  readonly tournamentName: string;
  readonly level: EventResult['level'];
  readonly series: EventResult['series'];
  readonly eventId: string;
  readonly group: EventResult['group'];
  readonly discipline: EventResult['discipline'];
  readonly lastDay: Day;
  readonly firstUploadedAt: EventResult['firstUploadedAt'];
  /** place and points null: that revision does not have him, or gives him none */
  readonly revisions: readonly {
    readonly revision: number;
    readonly uploadedAt: EventResult['uploadedAt'];
    readonly place: number | null;
    readonly points: number | null;
    /** only where it is so: a no-show whose rule leaves nothing of the event, or who never played in it */
    readonly noShow?: true;
    /** only where it is so: a no-show who gets no points of the whole stop (SAN-2) */
    readonly voidsStop?: true;
  }[];
}

export interface ResultsStore {
  /** Every revision of every event of a tournament, in one Query; `week` is where they are kept. */
  ofTournament(week: Day, tournamentId: string): Promise<readonly EventResult[]>;
  /** Every revision of every event whose points belong to an issue, a megabyte at a time. */
  ofWeek(week: Day): AsyncIterable<readonly EventResult[]>;
  /** One transaction; false: this revision is there already (somebody else's), or a ground holds no more. */
  add(result: EventResult, grounds?: readonly Ground[]): Promise<boolean>;
  /** Events whose athletes' own records are not written yet: a crash left them, the sweep finishes them. */
  unindexed(): Promise<
    readonly { readonly week: Day; readonly tournamentId: string; readonly eventId: string }[]
  >;
  /** Writes the athletes' own records of an event from all its revisions; a repeat changes nothing. */
  index(revisions: readonly EventResult[]): Promise<void>;
  /** One strongly consistent GetItem: everything an athlete was ever given, whatever its age. */
  ofAthlete(memberId: string): Promise<readonly AthleteAward[]>;
  /** When an account goes (platform.md, Law): the athlete's own record. */
  forgetAthlete(memberId: string): Promise<void>;
}

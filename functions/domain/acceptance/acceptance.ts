import type {
  AcceptedAs,
  ListCause,
  ListKind,
  WildCardDraw,
} from '../../../src/contract/acceptance-words';
import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import type { Day, Instant } from '../../../src/contract/words';

/** The event whose lists they are. */
export interface OfEvent {
  readonly tournamentId: string;
  readonly eventId: string;
}

/** Somebody let in by a decision (ACC-2); `entry` is the entry's short name. */
export interface WildCard {
  readonly entry: string;
  readonly draw: WildCardDraw;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** Whether qualifying is held, and for how many places of the main draw (ACC-2). */
export interface QualifyingHeld {
  readonly held: boolean;
  readonly qualifiers: number;
}

/** A move after the freeze, or against the order (ACC-4): undone only by a further one. */
export interface Move {
  readonly entry: string;
  readonly to: AcceptedAs;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** What is decided of an event's lists and not yet in one of them, and which version stands. */
export interface Acceptance extends OfEvent {
  /** moves with every write that the next version may depend on: a version is written only on the turn it was made on */
  readonly turn: number;
  /** entries that have left since closing, and how many of them the latest version knows of */
  readonly left: number;
  readonly leftKnown: number;
  /** null: as the numbers say (`usualQualifying`) */
  readonly qualifying: QualifyingHeld | null;
  readonly wildCards: readonly WildCard[];
  /** short names of who has signed in for qualifying (ACC-4) */
  readonly signedIn: readonly string[];
}

/** The issue whose ranks a list was made with (ACC-5). */
export interface ListIssue {
  readonly date: Day;
  readonly edition: string;
}

/** What is said of one version of the lists: never changed, only followed by the next. */
export interface ListHead {
  /** from 1 */
  readonly version: number;
  readonly kind: ListKind;
  readonly cause: ListCause;
  readonly at: Instant;
  /** a member id; null: the schedule */
  readonly by: string | null;
  readonly reason: string | null;
  readonly issue: ListIssue | null;
  readonly cancelled: boolean;
  readonly counts: Readonly<Record<AcceptedAs, number>>;
  /** since the version's file was made, in order */
  readonly moves: readonly Move[];
  /** the SHA-256 of the file; where it is kept */
  readonly digest: string;
}

/** A version with what it was computed from. */
export interface ListVersion {
  readonly head: ListHead;
  readonly file: AcceptanceFile;
}

/** Before anything was decided. */
export const nothingDecided = (of: OfEvent): Acceptance => ({
  tournamentId: of.tournamentId,
  eventId: of.eventId,
  turn: 0,
  left: 0,
  leftKnown: 0,
  qualifying: null,
  wildCards: [],
  signedIn: [],
});

import type { SignIn } from '../../../src/contract/entries';
import type { Missing, SlotState } from '../../../src/contract/entry-state';
import type { Day, Discipline, EntryKind, Instant, Role } from '../../../src/contract/words';
import type { EntryFacts } from './shown-status';

/** One person's part in one entry: all that 我的报名 shows and all that later entries are judged by. */
export interface Part {
  readonly entryId: string;
  readonly eventId: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly discipline: Discipline;
  readonly kind: EntryKind;
  readonly slotId: string;
  /** whose part it is; absent: of whoever holds the phone that was invited (ENT-5) */
  readonly memberId?: string;
  /** when that phone was invited: whose invitation it is follows from it (MEM-8); absent: a person has confirmed */
  readonly invitedAt?: Instant;
  readonly role: Role;
  /**
   * ENT-12: the group's ladder, where athletes play in it above their own, and the member id under which results
   * know them, whatever account they have later
   */
  readonly above?: { readonly ladder: number; readonly memberId: string };
  readonly state: SlotState;
  readonly initiator: boolean;
  readonly teamName: string | null;
  readonly initiatorName: string;
  readonly facts: Omit<EntryFacts, 'closesAt'>;
  readonly missing: readonly Missing[];
  /** of an event that is not played on all of the tournament's days (PUB-4) */
  readonly days?: { readonly first: Day; readonly last: Day };
  /** when who plays in it signs in (SGN-2); absent: it is not written */
  readonly signIn?: readonly SignIn[];
  /** of an event that is entered at other times than the tournament (ENT-13) */
  readonly deadlines?: PartDeadlines;
  readonly updatedAt: Instant;
}

/** Until when something of a part is done. */
export interface PartDeadlines {
  readonly closesAt: Instant;
  readonly changeCutoffAt: Instant;
}

/** What every part of a person in one tournament has in common. */
export interface PartTournament extends PartDeadlines {
  readonly tournamentId: string;
  readonly tournamentName: string;
  readonly seriesId: string | null;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** A part's own deadlines, or those of its tournament. */
export const deadlinesOfPart = (
  { deadlines }: Pick<Part, 'deadlines'>,
  { closesAt, changeCutoffAt }: PartDeadlines,
): PartDeadlines => deadlines ?? { closesAt, changeCutoffAt };

/** A person in a tournament, with or without an account (ENT-5). */
export interface Participation extends PartTournament {
  readonly personKey: string;
  /** grows with every change of the parts: what was judged on them still holds where it has not grown (ENT-11) */
  readonly revision: number;
  /** entries that have not ended and in which the person has confirmed (MEM-7) */
  readonly live: number;
  readonly parts: readonly Part[];
}

/** The parts that bind a person: confirmed, in an entry that has not ended. */
export const commitments = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.state === 'confirmed' && part.facts.ended === null);

import type { TrailKind } from '../../src/contract/reviewing-words';
import type { Instant } from '../../src/contract/words';

/** One thing that was done for the association (MEM-14). People stand in it by their ids alone. */
export interface TrailLine {
  /** an instant and what tells two of one instant apart */
  readonly id: string;
  readonly at: Instant;
  /** a member id; null: at the terminal */
  readonly by: string | null;
  readonly kind: TrailKind;
  /** whom it concerns */
  readonly subject: string | null;
  /** why, or which one; of nobody's name or number */
  readonly text: string | null;
}

/** `key`: of the command that does it, or of what it is done to. */
export const trailLine = (line: Omit<TrailLine, 'id'>, key: string): TrailLine => ({
  id: `${line.at}#${key}`,
  ...line,
});

export interface TrailSearch {
  readonly actor?: string | undefined;
  readonly subject?: string | undefined;
  readonly kind?: TrailKind | undefined;
  /** of these kinds alone */
  readonly among?: readonly TrailKind[];
}

/** What a review decides: its reviewer reads earlier ones, and nothing else of the trail (MEM-2). */
export const DECISIONS: readonly TrailKind[] = [
  ...(['profile-approved', 'profile-rejected', 'profile-withdrawn'] as const),
  ...(['role-approved', 'role-rejected', 'role-withdrawn'] as const),
  ...(['phone-accepted', 'phone-refused'] as const),
];

/** Only ever added to: a line is written by the transaction of what it tells of (`Ground`). */
export interface Trail {
  /** Newest first, below one of them; null: from the newest. One Query, of the narrowest list that is searched. */
  page(search: TrailSearch, below: string | null, limit: number): Promise<readonly TrailLine[]>;
}

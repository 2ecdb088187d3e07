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

/** What a review decides: its reviewer reads earlier ones, and nothing else of the trail (MEM-2). */
export const DECISIONS: readonly TrailKind[] = [
  ...(['profile-approved', 'profile-rejected', 'profile-withdrawn'] as const),
  ...(['role-approved', 'role-rejected', 'role-withdrawn'] as const),
  ...(['phone-accepted', 'phone-refused'] as const),
];

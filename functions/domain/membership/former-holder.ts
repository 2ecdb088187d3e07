import type { Instant } from '../../../src/contract/words';

/** Who had a number before whoever has it now: what it was invited to until then is theirs (MEM-8). */
export interface FormerHolder {
  readonly memberId: string;
  readonly until: Instant;
}

/**
 * Whose an invitation of a number is, made at an instant, where it is not the present holder's: the member who had the
 * number then, and whom it follows to where they are now (MEM-8). Null: it is the present holder's. `holderId` null:
 * nobody has the number.
 */
export const formerHolderOf = (
  former: FormerHolder | null,
  holderId: string | null,
  invitedAt: Instant,
): string | null =>
  former !== null && former.memberId !== holderId && invitedAt <= former.until
    ? former.memberId
    : null;

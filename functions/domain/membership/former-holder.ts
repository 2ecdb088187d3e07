import type { Instant } from '../../../src/contract/words';

/** Who had a number before whoever has it now, and gave it up: what it was invited to meanwhile is theirs (MEM-8). */
export interface FormerHolder {
  readonly memberId: string;
  readonly until: Instant;
}

/**
 * Whose an invitation of a number is, made at an instant, where it is not the present holder's: the first of those who
 * gave the number up, in their order, that had it still, and whom it follows to where they are now (MEM-8). Null: it is
 * the present holder's. `holderId` null: nobody has the number.
 */
export const formerHolderOf = (
  formers: readonly FormerHolder[],
  holderId: string | null,
  invitedAt: Instant,
): string | null => {
  const theirs = formers.find(({ until }) => invitedAt <= until)?.memberId ?? null;
  return theirs === holderId ? null : theirs;
};

/**
 * Which of a number's invitations are theirs who gave it up then: not those of who had it before, or has it since
 * (MEM-8). `formers` empty: of nobody else is it known that they had it.
 */
export const theirsAmong =
  (formers: readonly FormerHolder[], { memberId, until }: FormerHolder) =>
  (invitedAt: Instant): boolean =>
    invitedAt <= until &&
    (formers.length === 0 || formerHolderOf(formers, null, invitedAt) === memberId);

import type { InvitationView } from '../../../src/contract/entries';
import type { Ground } from '../ground';

/** What an invitation's card shows, kept under its token; the masked name only (ENT-5). */
export type Invitation = InvitationView;

export interface InvitationStore {
  /** The same token again writes the same: tokens are derived, not drawn. */
  put(
    tokenDigest: string,
    invitation: Invitation,
    grounds: readonly Ground[],
  ): Promise<'done' | 'stale'>;
  /** One GetItem; an expired one may still be there. */
  find(tokenDigest: string): Promise<Invitation | null>;
  /** One DeleteItem; one that is not there is gone already. */
  remove(tokenDigest: string): Promise<void>;
}

/** What the token of an invitee's own link, or of an entry's share card (`slotId` null), is made from. */
export const invitationSubject = (entryId: string, slotId: string | null): string =>
  `invitation|${entryId}|${slotId ?? 'card'}`;

import type { InvitationView } from '../../../src/contract/entries';
import type { InvitationStore } from '../../domain/entry/invitation';
import type { Clock, Secrets } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';

export interface GetInvitationDeps {
  readonly invitations: Pick<InvitationStore, 'find'>;
  readonly secrets: Pick<Secrets, 'digest'>;
  readonly clock: Clock;
}

/** What a shared card shows, to anybody who has it: one GetItem. Refuses ENTRY_NOT_FOUND, also after closing. */
export const getInvitation = async (
  { invitations, secrets, clock }: GetInvitationDeps,
  token: string,
): Promise<Result<InvitationView>> => {
  const invitation = await invitations.find(secrets.digest(token));
  return invitation && clock.now() < invitation.until ? ok(invitation) : refuse('ENTRY_NOT_FOUND');
};

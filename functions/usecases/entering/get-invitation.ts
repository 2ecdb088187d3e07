import type { Use } from '../use';
import type { InvitationView } from '../../../src/contract/entries';
import { ok, refuse, type Result } from '../../domain/result';

/** What a shared card shows, to anybody who has it: one GetItem. Refuses ENTRY_NOT_FOUND, also after closing. */
export const getInvitation = async (
  { invitations, secrets, clock }: Use<'clock' | 'invitations' | 'secrets'>,
  token: string,
): Promise<Result<InvitationView>> => {
  const invitation = await invitations.find(secrets.digest(token));
  return invitation && clock.now() < invitation.until ? ok(invitation) : refuse('ENTRY_NOT_FOUND');
};

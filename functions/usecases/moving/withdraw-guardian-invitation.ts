import type { Actor } from '../../domain/actor';
import { isPending } from '../../domain/membership/guardianship';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';
import type { Use } from '../use';

/**
 * Who asked somebody to be a child's second guardian takes that back (MEM-8): of this and a yes one comes first, and an
 * SMS that still waits is not sent. Refuses PERSON_NOT_FOUND, GUARDIANSHIP_NOT_FOUND where it has been answered or
 * taken back already, has expired, or is another's.
 */
export const withdrawGuardianInvitation = (
  { members, moves, clock }: Use<'clock' | 'members' | 'moves'>,
  actor: Actor,
  personId: string,
  guardianshipId: string,
): Promise<Result<null>> =>
  untilFresh<null>(async () => {
    const [child, sent] = await Promise.all([
      members.find(personId),
      moves.invitationsBy(actor.memberId),
    ]);
    if (!child?.guardians.includes(actor.memberId)) return refuse('PERSON_NOT_FOUND');
    const invitation = sent.find(({ id }) => id === guardianshipId);
    if (!invitation || !isPending(invitation, child, clock.now()))
      return refuse('GUARDIANSHIP_NOT_FOUND');
    // answered meanwhile, or followed to whoever was asked: looked at once more
    return (await moves.drop(invitation.phoneKey, guardianshipId)) ? ok(null) : 'stale';
  });

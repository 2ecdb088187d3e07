import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { isFormers, isOpen, mayGuard } from '../../domain/membership/guardianship';
import { ok, refuse, type Result } from '../../domain/result';
import { bondNews } from '../../domain/membership/bond-news';
import { withCommand } from '../commands/with-command';
import type { Use } from '../use';

/**
 * The account that was asked becomes a child's guardian (MEM-8): both sides and the invitation in one transaction, and the other guardian and the child's own phone are told (TEL-1).
 * Refuses GUARDIANSHIP_NOT_FOUND for one that is another number's, or its former holder's, expired, answered, or of somebody who is no
 * guardian of the child any more; PERSON_LEAVING, PERSON_ADULT, GUARDIANS_FULL, WARDS_FULL, NOT_ADULT.
 */
export const acceptGuardianship = (
  deps: Use<'clock' | 'members' | 'moves' | 'secrets'>,
  actor: Actor,
  id: string,
  idempotencyKey: string,
): Promise<Result<null>> => {
  const { members, moves, clock } = deps;
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'accept-guardianship', id } },
    {
      load: async () => {
        const [member, invitation, formers] = await Promise.all([
          members.find(actor.memberId),
          moves.invitation(actor.phoneKey, id),
          moves.formerHolders(actor.phoneKey),
        ]);
        return {
          member,
          invitation,
          formers,
          child: invitation && (await members.find(invitation.childId)),
        };
      },
      present: async () => ok(null),
      carryOut: async ({ member, invitation, formers, child }, { first }) => {
        const now = clock.now();
        // who asked knew this number only: it may be the child's own, or its guardian's already
        if (!member || !invitation || !child) return refuse('GUARDIANSHIP_NOT_FOUND');
        if (!isOpen(invitation, child, member.id, formers, now))
          return refuse('GUARDIANSHIP_NOT_FOUND');
        if (child.leaving) return refuse('PERSON_LEAVING');
        const may = mayGuard(member, child, shanghaiDay(now));
        if (!may.ok) return may;
        const linked = await moves.link(child, member, invitation, {
          grounds: [first(child.id)],
          news: bondNews('guardian-joined', child, member, now),
        });
        return linked === 'stale' ? 'stale' : ok(null);
      },
    },
  );
};

/** The account that was asked does not want to; again, or of a former holder's, changes nothing (MEM-8). */
export const declineGuardianship = async (
  { moves }: Use<'moves'>,
  actor: Actor,
  id: string,
): Promise<Result<null>> => {
  const [invitation, formers] = await Promise.all([
    moves.invitation(actor.phoneKey, id),
    moves.formerHolders(actor.phoneKey),
  ]);
  if (invitation && !isFormers(invitation, formers, actor.memberId))
    await moves.drop(actor.phoneKey, id);
  return ok(null);
};

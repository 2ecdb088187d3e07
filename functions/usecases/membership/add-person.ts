import type { Use } from '../use';
import type { Me } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { mayHaveWard } from '../../domain/membership/guardianship';
import { newMember } from '../../domain/membership/new-member';
import { refuse, type Result } from '../../domain/result';
import { withCommand } from '../commands/with-command';
import { presentMe, type MeDeps } from './get-me';

/**
 * An account registers a child, as whose guardian it acts from then on (MEM-1); who the child is its profile says.
 * Two GetItems and one transaction. Refuses NOT_ADULT, WARDS_FULL: of two devices at once the one that comes second is judged
 * again.
 */
export const addPerson = (
  deps: MeDeps & Use<'live' | 'secrets'>,
  actor: Actor,
  idempotencyKey: string,
): Promise<Result<Me>> => {
  const { members, clock } = deps;
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'add-person' } },
    {
      load: async () => ({ member: await members.find(actor.memberId) }),
      present: () => presentMe(deps, actor),
      carryOut: async ({ member }, { key, first }) => {
        if (!member) return refuse('LOGIN_REQUIRED');
        const now = clock.now();
        const may = mayHaveWard(member, shanghaiDay(now));
        if (!may.ok) return may;
        const child = newMember(
          { id: key, phone: null, guardians: [member.id], bonded: true },
          now,
        );
        const added = await members.addWard(member, child, first(child.id));
        return added === 'stale' ? 'stale' : presentMe(deps, actor);
      },
    },
  );
};

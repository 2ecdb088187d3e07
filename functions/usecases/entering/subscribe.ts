import type { Use } from '../use';
import type { SubscriptionTemplate } from '../../../src/contract/session';
import type { Actor } from '../../domain/actor';
import { ok, type Result } from '../../domain/result';
import { withCommand } from '../commands/with-command';

/** Counts one more message per accepted template (one accept, one message). */
export const subscribe = (
  deps: Use<'clock' | 'members' | 'secrets'>,
  actor: Actor,
  accepted: readonly SubscriptionTemplate[],
  idempotencyKey: string,
): Promise<Result<null>> => {
  const { members } = deps;
  const { memberId } = actor;
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'subscribe', accepted } },
    {
      load: async () => ({ member: await members.find(memberId) }),
      present: async () => ok(null),
      carryOut: async (_, { first }) => {
        const templates = [...new Set(accepted)];
        const added = await members.addSubscriptions(memberId, templates, first(memberId));
        return added === 'stale' ? 'stale' : ok(null);
      },
    },
  );
};

import type { SubscriptionTemplate } from '../../src/contract/session';
import type { Actor } from '../domain/actor';
import { addSeconds, epochSeconds } from '../domain/calendar';
import type { MemberStore } from '../domain/membership/member-store';
import type { Clock, Secrets } from '../domain/ports';
import { ok, type Result } from '../domain/result';

export interface SubscribeDeps {
  readonly members: Pick<MemberStore, 'addSubscriptions'>;
  readonly secrets: Pick<Secrets, 'digest'>;
  readonly clock: Clock;
}

/** a client repeats a command within minutes, not days */
const REMEMBERED_SECONDS = 86_400;

/** Counts one more message per accepted template (one accept, one message), once per command. */
export const subscribe = async (
  { members, secrets, clock }: SubscribeDeps,
  actor: Actor,
  accepted: readonly SubscriptionTemplate[],
  idempotencyKey: string,
): Promise<Result<null>> => {
  await members.addSubscriptions(
    actor.memberId,
    [...new Set(accepted)],
    secrets.digest(idempotencyKey),
    epochSeconds(addSeconds(clock.now(), REMEMBERED_SECONDS)),
  );
  return ok(null);
};

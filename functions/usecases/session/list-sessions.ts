import type * as z from 'zod/mini';
import type { SessionList } from '../../../src/contract/session';
import type { Actor } from '../../domain/actor';
import type { Clock } from '../../domain/ports';
import { ok, type Result } from '../../domain/result';
import type { SessionStore } from '../../domain/session/session-store';

export interface ListSessionsDeps {
  readonly sessions: Pick<SessionStore, 'ofMember'>;
  readonly clock: Clock;
}

/** The devices a member is logged in on, the newest first, this one marked. One GetItem. */
export const listSessions = async (
  { sessions, clock }: ListSessionsDeps,
  actor: Actor,
): Promise<Result<z.infer<typeof SessionList>>> => {
  const now = clock.now();
  const all = await sessions.ofMember(actor.memberId);
  return ok({
    sessions: all.sessions
      .filter(({ expiresAt }) => expiresAt > now)
      .sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1))
      .map(({ id, device, createdAt, lastSeenDay }) => ({
        id,
        device,
        createdAt,
        lastSeenDay,
        current: id === actor.sessionId,
      })),
  });
};

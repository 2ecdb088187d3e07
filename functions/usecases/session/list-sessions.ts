import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { SessionList } from '../../../src/contract/session';
import type { Actor } from '../../domain/actor';
import { ok, type Result } from '../../domain/result';

/** The devices a member is logged in on, the newest first, this one marked. One GetItem. */
export const listSessions = async (
  { sessions, clock }: Use<'clock' | 'sessions'>,
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

import type { Use } from '../use';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';

/**
 * Whether the session that a token claims is there (MEM-1): exactly one GetItem. Refuses LOGIN_REQUIRED; the
 * table may keep an expired session for days, so expiry is judged here.
 */
export const confirmSession = async (
  { sessions, clock }: Use<'clock' | 'sessions'>,
  { sessionId, memberId, personKey }: Actor,
): Promise<Result<null>> => {
  const session = await sessions.find(sessionId);
  const stands =
    session?.memberId === memberId &&
    session.personKey === personKey &&
    session.expiresAt > clock.now();
  return stands ? ok(null) : refuse('LOGIN_REQUIRED');
};

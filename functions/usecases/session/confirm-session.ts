import { closedWhileLeaving } from '../../../src/contract/refusals-of';
import type { Route } from '../../../src/contract/route';
import type { Use } from '../use';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';

/**
 * Whether the session that a token claims is there (MEM-1) and may be used for a route: exactly one GetItem. The
 * table may keep an expired session for days, so expiry is judged here. Refuses LOGIN_REQUIRED, and
 * ACCOUNT_LEAVING: whoever's account is being deleted writes nothing, whatever the route's handler does (PIPL).
 */
export const confirmSession = async (
  { sessions, clock }: Use<'clock' | 'sessions'>,
  { sessionId, memberId, phoneKey }: Actor,
  route: Route,
): Promise<Result<null>> => {
  const session = await sessions.find(sessionId);
  const stands =
    session?.memberId === memberId &&
    session.phoneKey === phoneKey &&
    session.expiresAt > clock.now();
  if (!stands) return refuse('LOGIN_REQUIRED');
  return session.leaving && closedWhileLeaving(route) ? refuse('ACCOUNT_LEAVING') : ok(null);
};

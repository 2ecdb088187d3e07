import type { Route } from '../../src/contract/route';
import { routes } from '../../src/contract/routes';
import type { Actor } from '../../functions/domain/actor';
import { ok, refuse, type Result } from '../../functions/domain/result';
import { confirmSession } from '../../functions/usecases/session/confirm-session';
import { claimOf } from '../../functions/usecases/session/session-token';
import type { Use } from '../../functions/usecases/use';

/** Who sent this token, as the handlers find it out. */
export const authenticate = async (
  deps: Use<'clock' | 'secrets' | 'sessions'>,
  token: string | null,
  route: Route = routes.me,
): Promise<Result<Actor>> => {
  const claimed = claimOf(deps.secrets, token);
  if (!claimed) return refuse('LOGIN_REQUIRED');
  const confirmed = await confirmSession(deps, claimed, route);
  return confirmed.ok ? ok(claimed) : confirmed;
};

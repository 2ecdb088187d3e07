import type { Use } from '../use';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';

/** 256 bits in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * Who sent this token (MEM-1): exactly one GetItem, none for what cannot be a token. Refuses with
 * LOGIN_REQUIRED; the table may keep an expired session for days, so expiry is judged here.
 */
export const authenticate = async (
  { sessions, secrets, clock }: Use<'clock' | 'secrets' | 'sessions'>,
  token: string | null,
): Promise<Result<Actor>> => {
  if (token === null || !TOKEN.test(token)) return refuse('LOGIN_REQUIRED');
  const session = await sessions.find(secrets.digest(token));
  if (!session || session.expiresAt <= clock.now()) return refuse('LOGIN_REQUIRED');
  const { id, memberId, personKey, lastSeenDay, leaving } = session;
  return ok({ memberId, personKey, sessionId: id, lastSeenDay, ...(leaving ? { leaving } : {}) });
};

import type { Use } from '../use';
import type { LoggedIn } from '../../../src/contract/session';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { newToken } from './session-token';
import { ok, type Result } from '../../domain/result';
import {
  sessionExpiry,
  sessionsToEnd,
  type MemberSessions,
  type Session,
} from '../../domain/session/session';
import { knownDeviceOf } from './password-tries';

/**
 * A new session at the list of sessions as it was **before the log-in was judged**. `stale` says
 * that something came between (a log-in, a log-out everywhere, a new password, the account's end):
 * the caller judges again, so no log-in outlives what should have ended it.
 */
export const startSession = async (
  {
    sessions,
    secrets,
    ids,
    clock,
    limits,
  }: Use<'clock' | 'ids' | 'limits' | 'secrets' | 'sessions'>,
  person: { readonly memberId: string; readonly phoneKey: string },
  device: string,
  seen: MemberSessions,
): Promise<Result<LoggedIn> | 'stale'> => {
  const now = clock.now();
  const token = newToken(secrets, ids, person);
  const session: Session = {
    id: secrets.digest(token),
    ...person,
    device,
    createdAt: now,
    expiresAt: sessionExpiry(now, limits.session),
    lastSeenDay: shanghaiDay(now),
    ...(seen.leaving ? { leaving: true } : {}),
  };
  const ended = sessionsToEnd(seen.sessions, now, limits.session);
  const written = await sessions.add(session, ended, seen.version);
  return written === 'stale'
    ? 'stale'
    : ok({
        token,
        expiresAt: session.expiresAt,
        knownDevice: knownDeviceOf({ secrets, ids }, person.phoneKey),
      });
};

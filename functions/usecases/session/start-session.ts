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

/** A session of whoever has proved a phone, and what they are told of it; nothing is written. */
export const newSession = (
  { secrets, ids, clock, limits }: Use<'clock' | 'ids' | 'limits' | 'secrets'>,
  person: { readonly memberId: string; readonly phoneKey: string },
  device: string,
): { readonly session: Session; readonly loggedIn: LoggedIn } => {
  const now = clock.now();
  const token = newToken(secrets, ids, person);
  const session: Session = {
    id: secrets.digest(token),
    ...person,
    device,
    createdAt: now,
    expiresAt: sessionExpiry(now, limits.session),
    lastSeenDay: shanghaiDay(now),
  };
  const knownDevice = knownDeviceOf({ secrets, ids }, person.phoneKey);
  const { memberId } = person;
  return { session, loggedIn: { token, expiresAt: session.expiresAt, knownDevice, memberId } };
};

/**
 * A new session at the list of sessions as it was **before the log-in was judged**. `stale` says
 * that something came between (a log-in, a log-out everywhere, a new password, another phone, the account's end):
 * the caller judges again, so no log-in outlives what should have ended it.
 */
export const startSession = async (
  deps: Use<'clock' | 'ids' | 'limits' | 'secrets' | 'sessions'>,
  person: { readonly memberId: string; readonly phoneKey: string },
  device: string,
  seen: MemberSessions,
): Promise<Result<LoggedIn> | 'stale'> => {
  const { session, loggedIn } = newSession(deps, person, device);
  const ended = sessionsToEnd(seen.sessions, deps.clock.now(), deps.limits.session);
  const added = seen.leaving ? { ...session, leaving: true } : session;
  const written = await deps.sessions.add(added, ended, seen.version);
  return written === 'stale' ? 'stale' : ok(loggedIn);
};

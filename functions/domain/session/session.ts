import type { Day, Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import type { SessionLimits } from './limits';

/** A logged-in device. `id` is the SHA-256 of the token, which only the device itself knows. */
export interface Session {
  readonly id: string;
  readonly memberId: string;
  readonly phoneKey: string;
  readonly device: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastSeenDay: Day;
  /** its member's account is being deleted */
  readonly leaving?: boolean;
}

/** All sessions of a member in one place; every log-in and every end changes `version`. */
export interface MemberSessions {
  readonly sessions: readonly Session[];
  readonly version: number;
  /** when anybody logged in or opened the app the last time, whatever became of that session; absent: never */
  readonly lastUsedDay?: Day;
  /** the account is being deleted: a session that is added is one of these too */
  readonly leaving?: boolean;
}

export const sessionExpiry = (now: Instant, limits: SessionLimits['session']): Instant =>
  addSeconds(now, limits.validDays * 86_400);

/** Which sessions must go when one more is added: the expired, and the oldest above the limit. */
export const sessionsToEnd = (
  sessions: readonly Session[],
  now: Instant,
  limits: SessionLimits['session'],
): readonly Session[] => {
  const expired = sessions.filter((session) => session.expiresAt <= now);
  const live = sessions
    .filter((session) => session.expiresAt > now)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return [...expired, ...live.slice(0, Math.max(0, live.length + 1 - limits.perMember))];
};

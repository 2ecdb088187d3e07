import type { LoggedIn } from '../../src/contract/session';
import { epochSeconds } from '../domain/calendar';
import type { MemberStore } from '../domain/membership/member-store';
import { refuse, type Result } from '../domain/result';
import type { PasswordHasher, PasswordTries } from '../domain/session/password';
import type { MemberSessions } from '../domain/session/session';
import type { SessionStore } from '../domain/session/session-store';
import { startSession, type StartSessionDeps } from './start-session';
import { untilFresh } from './until-fresh';
import type { Secrets } from '../domain/ports';

export type LogInByPasswordDeps = StartSessionDeps & {
  readonly members: Pick<MemberStore, 'idOfPerson' | 'find'>;
  readonly sessions: Pick<SessionStore, 'add' | 'ofMember'>;
  readonly passwords: PasswordHasher;
  readonly tries: PasswordTries;
  readonly secrets: Secrets;
};

const noSessions: MemberSessions = { sessions: [], version: 0 };

/**
 * MEM-1: phone and password. A try is taken before the password is looked at; no account, no
 * password and a wrong one are refused alike and take alike long. The sessions are read before the
 * password is judged: one changed in between sends us round again. Refuses PASSWORD_WRONG,
 * PASSWORD_LOCKED.
 */
export const logInByPassword = async (
  deps: LogInByPasswordDeps,
  input: { readonly phone: string; readonly password: string; readonly device: string },
): Promise<Result<LoggedIn>> => {
  const { members, sessions, passwords, tries, secrets, clock, limits } = deps;
  const personKey = secrets.blindIndex('phone', input.phone);
  const { wrongTries, lockSeconds } = limits.password;
  const locked = await tries.take(personKey, epochSeconds(clock.now()), wrongTries, lockSeconds);
  if (locked) return refuse('PASSWORD_LOCKED', locked);

  return untilFresh(async () => {
    const memberId = await members.idOfPerson(personKey);
    const seen = memberId === null ? noSessions : await sessions.ofMember(memberId);
    const member = memberId === null ? null : await members.find(memberId);
    const right = await passwords.matches(input.password, member?.passwordHash ?? null);
    if (!member || !right) return refuse('PASSWORD_WRONG');
    await tries.clear(personKey);
    return startSession(deps, { memberId: member.id, personKey }, input.device, seen);
  });
};

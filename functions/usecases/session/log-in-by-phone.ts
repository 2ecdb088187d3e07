import type { LoggedIn } from '../../../src/contract/session';
import type { Result } from '../../domain/result';
import type { SessionStore } from '../../domain/session/session-store';
import { openAccount, type OpenAccountDeps } from './open-account';
import { startSession, type StartSessionDeps } from './start-session';
import { untilFresh } from '../commands/until-fresh';

export type LogInByPhoneDeps = OpenAccountDeps &
  StartSessionDeps & { readonly sessions: Pick<SessionStore, 'add' | 'ofMember'> };

/** A session for whoever has just proved a phone number, by code or by WeChat (MEM-1). */
export const logInByPhone = (
  deps: LogInByPhoneDeps,
  phone: string,
  device: string,
): Promise<Result<LoggedIn & { readonly memberId: string }>> =>
  untilFresh(async () => {
    const person = await openAccount(deps, phone);
    const seen = await deps.sessions.ofMember(person.memberId);
    const started = await startSession(deps, person, device, seen);
    if (started === 'stale' || !started.ok) return started;
    return { ok: true, value: { ...started.value, memberId: person.memberId } };
  });

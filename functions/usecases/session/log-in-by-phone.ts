import type { Use } from '../use';
import type { LoggedIn } from '../../../src/contract/session';
import type { Result } from '../../domain/result';
import { openAccount } from './open-account';
import { startSession } from './start-session';
import { untilFresh } from '../commands/until-fresh';

export type LogInByPhoneDeps = Use<'clock' | 'ids' | 'limits' | 'members' | 'secrets' | 'sessions'>;

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

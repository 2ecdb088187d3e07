import type { Use } from '../use';
import type { LoggedIn } from '../../../src/contract/session';
import type { Result } from '../../domain/result';
import { questionFor } from './document-question';
import { openAccount } from './open-account';
import { startSession } from './start-session';
import { untilFresh } from '../commands/until-fresh';

export type LogInByPhoneDeps = Use<'clock' | 'ids' | 'limits' | 'members' | 'secrets' | 'sessions'>;

/**
 * A session for whoever has just proved a phone number, by code or by WeChat (MEM-1). Refuses DOCUMENT_QUESTION where
 * nobody has used the account for 180 days (MEM-10).
 */
export const logInByPhone = (
  deps: LogInByPhoneDeps,
  phone: string,
  device: string,
): Promise<Result<{ readonly memberId: string; readonly session: LoggedIn }>> =>
  untilFresh(async () => {
    const person = await openAccount(deps, phone);
    const seen = await deps.sessions.ofMember(person.memberId);
    const question = await questionFor(deps, person, seen);
    if (question) return question;
    const started = await startSession(deps, person, device, seen);
    if (started === 'stale' || !started.ok) return started;
    return { ok: true, value: { memberId: person.memberId, session: started.value } };
  });

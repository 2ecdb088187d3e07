import type { Use } from '../use';
import { ok, type Result } from '../../domain/result';
import type { LoggedIn } from '../../../src/contract/session';
import { checkCode } from './check-code';
import { logInByPhone, type LogInByPhoneDeps } from './log-in-by-phone';

/** MEM-1: phone and code; a phone without an account gets one. Refuses CODE_WRONG, CODE_EXPIRED. */
export const logInBySms = async (
  deps: Use<'clock' | 'codes' | 'limits' | 'secrets'> & LogInByPhoneDeps,
  input: { readonly phone: string; readonly code: string; readonly device: string },
): Promise<Result<LoggedIn>> => {
  const personKey = deps.secrets.blindIndex('phone', input.phone);
  const checked = await checkCode(deps, personKey, 'login', input.code);
  if (!checked.ok) return checked;
  const loggedIn = await logInByPhone(deps, input.phone, input.device);
  if (!loggedIn.ok) return loggedIn;
  const { token, expiresAt } = loggedIn.value;
  return ok({ token, expiresAt });
};

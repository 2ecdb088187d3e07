import type { CodeProof, LoggedIn } from '../../../src/contract/session';
import { ok, type Result } from '../../domain/result';
import type { Use } from '../use';
import { checkCode } from './check-code';
import { logInByPhone, type LogInByPhoneDeps } from './log-in-by-phone';

/**
 * MEM-1: phone and code; a phone without an account gets one. Refuses CODE_WRONG, CODE_EXPIRED,
 * TOO_MANY_REQUESTS.
 */
export const logInBySms = async (
  deps: Use<'codes'> & LogInByPhoneDeps,
  input: {
    readonly phone: string;
    readonly proof: CodeProof;
    readonly device: string;
    readonly address: string;
  },
): Promise<Result<LoggedIn>> => {
  const { phone, proof, device, address } = input;
  const phoneKey = deps.secrets.blindIndex('phone', phone);
  const checked = await checkCode(deps, { phoneKey, purpose: 'login', proof, address });
  if (!checked.ok) return checked;
  const loggedIn = await logInByPhone(deps, phone, device);
  return loggedIn.ok ? ok(loggedIn.value.session) : loggedIn;
};

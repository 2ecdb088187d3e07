import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { ResetPassword } from '../../../src/contract/requests/session';
import type { Result } from '../../domain/result';
import { acceptPassword } from '../../domain/session/password';
import { checkCode } from './check-code';
import { changePassword } from './end-sessions';
import { forgetTries } from './password-tries';
import { openAccount } from './open-account';
import { untilFresh } from '../commands/until-fresh';

/**
 * MEM-1, a forgotten password: the code proves the phone, every session ends, a lock is lifted. A
 * phone without an account gets one, so the answer tells nobody which phones have accounts.
 */
export const resetPassword = async (
  deps: Use<
    | 'clock'
    | 'codes'
    | 'ids'
    | 'limits'
    | 'members'
    | 'passwords'
    | 'secrets'
    | 'sessions'
    | 'tries'
  >,
  { phone, proof, password, address }: z.infer<typeof ResetPassword> & { readonly address: string },
): Promise<Result<null>> => {
  const accepted = acceptPassword(password, phone, deps.limits.password);
  if (!accepted.ok) return accepted;
  const phoneKey = deps.secrets.blindIndex('phone', phone);
  const checked = await checkCode(deps, { phoneKey, purpose: 'password', proof, address });
  if (!checked.ok) return checked;
  const hash = await deps.passwords.hash(password);
  const changed = await untilFresh(async () => {
    const { memberId } = await openAccount(deps, phone);
    const seen = await deps.sessions.ofMember(memberId);
    return changePassword(deps, memberId, hash, { keep: null, seen });
  });
  if (changed.ok) await forgetTries(deps, phoneKey, address);
  return changed;
};

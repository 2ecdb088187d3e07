import type * as z from 'zod/mini';
import type { ResetPassword } from '../../../src/contract/session';
import type { Result } from '../../domain/result';
import {
  acceptPassword,
  type PasswordHasher,
  type PasswordTries,
} from '../../domain/session/password';
import { checkCode, type CheckCodeDeps } from './check-code';
import { changePassword, type EndSessionsDeps } from './end-sessions';
import { openAccount, type OpenAccountDeps } from './open-account';
import { untilFresh } from '../commands/until-fresh';

export type ResetPasswordDeps = CheckCodeDeps &
  EndSessionsDeps &
  OpenAccountDeps & { readonly passwords: PasswordHasher; readonly tries: PasswordTries };

/**
 * MEM-1, a forgotten password: the code proves the phone, every session ends, a lock is lifted. A
 * phone without an account gets one, so the answer tells nobody which phones have accounts.
 */
export const resetPassword = async (
  deps: ResetPasswordDeps,
  { phone, code, password }: z.infer<typeof ResetPassword>,
): Promise<Result<null>> => {
  const accepted = acceptPassword(password, phone, deps.limits.password);
  if (!accepted.ok) return accepted;
  const personKey = deps.secrets.blindIndex('phone', phone);
  const checked = await checkCode(deps, personKey, 'password', code);
  if (!checked.ok) return checked;
  const hash = await deps.passwords.hash(password);
  const changed = await untilFresh(async () => {
    const { memberId } = await openAccount(deps, phone);
    const seen = await deps.sessions.ofMember(memberId);
    return changePassword(deps, memberId, hash, { keep: null, seen });
  });
  if (changed.ok) await deps.tries.clear(personKey);
  return changed;
};

import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { ResetPassword } from '../../../src/contract/requests/session';
import type { Result } from '../../domain/result';
import { acceptPassword } from '../../domain/session/password';
import { checkCode } from './check-code';
import { changePassword } from './end-sessions';
import { questionFor } from './document-question';
import { forgetTries } from './password-tries';
import { openAccount } from './open-account';
import { untilFresh } from '../commands/until-fresh';

/**
 * MEM-1, a forgotten password: the code proves the phone, every session ends, a lock is lifted. A
 * phone without an account gets one, so the answer tells nobody which phones have accounts. Refuses
 * DOCUMENT_QUESTION where nobody has used the account for 180 days (MEM-10).
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
    const person = await openAccount(deps, phone);
    const seen = await deps.sessions.ofMember(person.memberId);
    const question = await questionFor(deps, person, seen);
    if (question) return question;
    return changePassword(deps, person.memberId, { hash, phoneKey }, { keep: null, seen });
  });
  if (changed.ok) await forgetTries(deps, phoneKey, address);
  return changed;
};

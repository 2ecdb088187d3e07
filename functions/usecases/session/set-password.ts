import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { SetPassword } from '../../../src/contract/requests/session';
import type { Actor } from '../../domain/actor';
import { epochSeconds } from '../../domain/calendar/calendar';
import type { Member } from '../../domain/membership/member';
import { sealContext } from '../../domain/membership/sealing';
import { ok, refuse, type Result } from '../../domain/result';
import { acceptPassword } from '../../domain/session/password';
import { checkCode } from './check-code';
import { changePassword } from './end-sessions';
import { untilFresh } from '../commands/until-fresh';

export type SetPasswordDeps = Use<
  'clock' | 'codes' | 'limits' | 'members' | 'passwords' | 'secrets' | 'sessions' | 'tries'
>;

/**
 * MEM-1: the first password needs a session only; a change needs the present one or a code. Every
 * other session ends. The sessions are read before anything is judged: a log-out everywhere or another new
 * password in between sends us round again. Refuses PASSWORD_WEAK before any try is taken, PROOF_REQUIRED,
 * PASSWORD_WRONG, PASSWORD_LOCKED, CODE_WRONG, CODE_EXPIRED, LOGIN_REQUIRED once this session was ended,
 * ACCOUNT_LEAVING.
 */
export const setPassword = (
  deps: SetPasswordDeps,
  actor: Actor,
  input: z.infer<typeof SetPassword> & { readonly address: string },
): Promise<Result<null>> => {
  const { members, sessions, secrets, passwords, limits } = deps;
  // a code lives once: what it has proved holds for every round
  let codeIsGood = false;
  return untilFresh(async () => {
    const seen = await sessions.ofMember(actor.memberId);
    const member = await members.find(actor.memberId);
    if (!member?.phone || !seen.sessions.some(({ id }) => id === actor.sessionId))
      return refuse('LOGIN_REQUIRED');
    const phone = secrets.open(member.phone.sealed, sealContext.phone(member.phone.key));
    const accepted = acceptPassword(input.password, phone, limits.password);
    if (!accepted.ok) return accepted;
    const proof = codeIsGood ? ok(null) : await proved(deps, actor, member, input);
    if (!proof.ok) return proof;
    codeIsGood = member.passwordHash !== null && input.proof !== undefined;
    const hash = await passwords.hash(input.password);
    return changePassword(
      deps,
      member.id,
      { hash, phoneKey: member.phone.key },
      { keep: actor.sessionId, seen },
    );
  });
};

const proved = async (
  deps: SetPasswordDeps,
  actor: Actor,
  member: Member,
  { current, proof, address }: z.infer<typeof SetPassword> & { readonly address: string },
): Promise<Result<null>> => {
  const { passwords, tries, clock, limits } = deps;
  const { passwordHash } = member;
  if (passwordHash === null) return ok(null);
  if (proof !== undefined)
    return checkCode(deps, { phoneKey: actor.phoneKey, purpose: 'password', proof, address });
  if (current === undefined) return refuse('PROOF_REQUIRED');
  const { wrongTries, lockSeconds } = limits.password;
  // whoever has got hold of one device's session guesses against that session (MEM-9)
  const locked = await tries.take(
    actor.sessionId,
    epochSeconds(clock.now()),
    wrongTries,
    lockSeconds,
  );
  if (locked) return refuse('PASSWORD_LOCKED', locked);
  if (!(await passwords.matches(current, passwordHash))) return refuse('PASSWORD_WRONG');
  await tries.clear(actor.sessionId);
  return ok(null);
};

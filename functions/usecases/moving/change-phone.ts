import type * as z from 'zod/mini';
import type { ChangePhone } from '../../../src/contract/requests/moving';
import type { LoggedIn } from '../../../src/contract/session';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';
import { proveCode } from '../session/check-code';
import { sealedPhone } from '../session/sealed-phone';
import { newSession } from '../session/start-session';
import type { Use } from '../use';
import { accountSms } from './account-sms';
import { followingsTo } from './former-numbers';
import { numberFor, seenOf } from './number-for';

export type ChangePhoneDeps = Use<
  'clock' | 'codes' | 'ids' | 'limits' | 'members' | 'moves' | 'roles' | 'secrets' | 'sessions'
>;

/**
 * Another number for an account, by a code to each (MEM-8). One transaction uses both codes up, moves the number, ends
 * every session and makes the one that is answered, so that there is nothing half done; what the old number was
 * invited to follows by the sweep. It is done once because its codes are: a repeat finds its session ended, and the
 * account under the new number. Refuses CODE_WRONG, CODE_EXPIRED, TOO_MANY_REQUESTS, PHONE_SAME, PHONE_TAKEN,
 * LOGIN_REQUIRED once this session has ended, ACCOUNT_LEAVING.
 */
export const changePhone = async (
  deps: ChangePhoneDeps,
  actor: Actor,
  input: z.infer<typeof ChangePhone> & { readonly device: string; readonly address: string },
): Promise<Result<LoggedIn>> => {
  const { secrets, clock, moves } = deps;
  const { address, device } = input;
  const to = sealedPhone(secrets, input.phone);
  if (to.key === actor.phoneKey) return refuse('PHONE_SAME');
  const old = await proveCode(deps, {
    ...{ phoneKey: actor.phoneKey, purpose: 'old-phone', proof: input.old, address },
  });
  if (!old.ok) return old;
  const proved = await proveCode(deps, {
    ...{ phoneKey: to.key, purpose: 'new-phone', proof: input.proof, address },
  });
  if (!proved.ok) return proved;
  return untilFresh<LoggedIn>(async () => {
    const whose = await seenOf(deps, actor.memberId);
    const phone = whose?.member.phone;
    const here = whose?.sessions.sessions.some(({ id }) => id === actor.sessionId);
    if (!here || !phone || phone.key !== actor.phoneKey) return refuse('LOGIN_REQUIRED');
    if (whose.member.leaving) return refuse('ACCOUNT_LEAVING');
    const number = await numberFor(deps, to.key);
    if (!number.ok) return number;
    const person = { memberId: actor.memberId, phoneKey: to.key };
    const { session, loggedIn } = newSession(deps, person, device);
    const now = clock.now();
    const moved = await moves.move({
      ...{ whose, to, session, merged: number.value, today: shanghaiDay(now) },
      following: followingsTo(secrets, whose.member, number.value, now),
      grounds: [old.value, proved.value],
      messages: [accountSms(phone, 'phone-changed', [to.masked], session.id, now)],
    });
    return moved === 'stale' ? 'stale' : ok(loggedIn);
  });
};

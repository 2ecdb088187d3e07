import type { Use } from '../use';
import type { LoggedIn } from '../../../src/contract/session';
import { refuse, type Result } from '../../domain/result';
import { networkCapped } from './guesser';
import { passwordWasRight, takePasswordTry } from './password-tries';
import { startSession } from './start-session';
import { untilFresh } from '../commands/until-fresh';

export type LogInByPasswordDeps = Use<
  'clock' | 'codes' | 'ids' | 'limits' | 'members' | 'passwords' | 'secrets' | 'sessions' | 'tries'
>;

/** Read where there is no account, so that the time tells nothing. */
const NOBODY = 'nobody';

/**
 * MEM-1: phone and password. A try is taken before the password is looked at; no account, no
 * password and a wrong one are refused alike and take alike long. The sessions are read before the
 * password is judged: one changed in between sends us round again. Refuses PASSWORD_WRONG,
 * PASSWORD_LOCKED to a device or network that tries many (MEM-9), and TOO_MANY_REQUESTS to an address that
 * tries many phones.
 */
export const logInByPassword = async (
  deps: LogInByPasswordDeps,
  input: {
    readonly phone: string;
    readonly password: string;
    readonly device: string;
    readonly address: string;
    readonly knownDevice?: string | undefined;
  },
): Promise<Result<LoggedIn>> => {
  const { members, sessions, passwords, secrets, limits } = deps;
  const { phone, address, knownDevice } = input;
  const capped = await networkCapped(deps, 'password', address, limits.password.perAddressAndHour);
  if (capped) return capped;
  const phoneKey = secrets.blindIndex('phone', phone);
  const guesser = { phoneKey, address, knownDevice };
  const locked = await takePasswordTry(deps, guesser);
  if (locked) return locked;

  return untilFresh(async () => {
    const memberId = (await members.idOfPhone(phoneKey)) ?? NOBODY;
    const seen = await sessions.ofMember(memberId);
    const member = await members.find(memberId);
    const right = await passwords.matches(input.password, member?.passwordHash ?? null);
    if (!member || !right) return refuse('PASSWORD_WRONG');
    await passwordWasRight(deps, guesser);
    return startSession(deps, { memberId: member.id, phoneKey }, input.device, seen);
  });
};

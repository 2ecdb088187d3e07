import type { Use } from '../use';
import type { LoggedIn } from '../../../src/contract/session';
import { epochSeconds } from '../../domain/calendar/calendar';
import { refuse, type Refusal, type Result } from '../../domain/result';
import { hourOf, secondsLeft } from '../../domain/session/cap-window';
import { addressSubject } from './send-code';
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
 * PASSWORD_LOCKED, and TOO_MANY_REQUESTS to an address that tries many.
 */
export const logInByPassword = async (
  deps: LogInByPasswordDeps,
  input: {
    readonly phone: string;
    readonly password: string;
    readonly device: string;
    readonly address: string;
  },
): Promise<Result<LoggedIn>> => {
  const { members, sessions, passwords, tries, secrets, clock, limits } = deps;
  const capped = await addressCapped(deps, input.address);
  if (capped) return capped;
  const personKey = secrets.blindIndex('phone', input.phone);
  const { wrongTries, lockSeconds } = limits.password;
  const locked = await tries.take(personKey, epochSeconds(clock.now()), wrongTries, lockSeconds);
  if (locked) return refuse('PASSWORD_LOCKED', locked);

  return untilFresh(async () => {
    const memberId = (await members.idOfPerson(personKey)) ?? NOBODY;
    const seen = await sessions.ofMember(memberId);
    const member = await members.find(memberId);
    const right = await passwords.matches(input.password, member?.passwordHash ?? null);
    if (!member || !right) return refuse('PASSWORD_WRONG');
    await tries.clear(personKey);
    return startSession(deps, { memberId: member.id, personKey }, input.device, seen);
  });
};

const addressCapped = async (
  { codes, secrets, clock, limits }: LogInByPasswordDeps,
  address: string,
): Promise<Refusal | null> => {
  const [now, subject] = [clock.now(), addressSubject(secrets, 'password', address)];
  const hour = hourOf(now);
  if (await codes.countWithin(subject, hour, limits.password.perAddressAndHour)) return null;
  return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(hour, now) });
};

import { DOCUMENT_TRIES } from '../../../src/contract/limits';
import type { LoggedIn } from '../../../src/contract/session';
import { addSeconds, epochSeconds, shanghaiDay } from '../../domain/calendar/calendar';
import type { Member } from '../../domain/membership/member';
import { personsOf } from '../../domain/membership/persons';
import { sealContext } from '../../domain/membership/sealing';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import type { MemberSessions } from '../../domain/session/session';
import { isLongUnused, QUESTION_SECONDS, TRIES_KEPT_SECONDS } from '../../domain/session/unused';
import { untilFresh } from '../commands/until-fresh';
import type { Use } from '../use';
import { networkCapped } from './guesser';
import { startSession } from './start-session';

interface Person {
  readonly memberId: string;
  readonly phoneKey: string;
}

type Deps = Use<'clock' | 'members' | 'secrets'>;

/** The last four characters of the documents of an account's persons. */
const lastFours = async (
  { members, secrets }: Deps,
  account: Pick<Member, 'id' | 'wards'>,
): Promise<readonly string[]> => {
  const persons = await Promise.all(personsOf(account).map((id) => members.find(id)));
  return persons.flatMap((person) =>
    person?.profile
      ? [secrets.open(person.profile.documentSealed, sealContext.document(person.id)).slice(-4)]
      : [],
  );
};

/**
 * Who has proved the number of an account that nobody used for 180 days may be its next holder (MEM-10): refuses
 * DOCUMENT_QUESTION with a word that says, sealed, whose question it is. Null: nothing is asked, for the account is
 * in use or there is no document in it. No read for an account in use.
 */
export const questionFor = async (
  deps: Deps,
  person: Person,
  seen: MemberSessions,
): Promise<Refusal | null> => {
  const { members, secrets, clock } = deps;
  const now = clock.now();
  if (!isLongUnused(seen, shanghaiDay(now))) return null;
  const account = await members.find(person.memberId);
  if (!account || (await lastFours(deps, account)).length === 0) return null;
  const until = epochSeconds(addSeconds(now, QUESTION_SECONDS));
  const plain = `${person.memberId} ${person.phoneKey} ${until}`;
  return refuse('DOCUMENT_QUESTION', { challenge: secrets.seal(plain, sealContext.question) });
};

/** Whose question a word is of, while it may be answered; null: it is none of ours, or too old. */
export const questionOf = (
  { secrets, clock }: Use<'clock' | 'secrets'>,
  challenge: string,
): Person | null => {
  const [memberId = '', phoneKey = '', until = '0'] =
    secrets.opened(challenge, sealContext.question)?.split(' ') ?? [];
  return Number(until) > epochSeconds(clock.now()) ? { memberId, phoneKey } : null;
};

/**
 * Answers the question with the last four characters of a document of one of the account's persons (MEM-10). Tries
 * are the account's since it was used the last time, and taken before the answer is looked at; answers are compared by
 * keyed digests, so that the time tells nothing. Refuses CODE_EXPIRED (log in anew), DOCUMENT_DIGITS_WRONG,
 * DOCUMENT_TRIES_USED: the association reviews from there, TOO_MANY_REQUESTS.
 */
export const logInByDocument = async (
  deps: Deps & Use<'codes' | 'ids' | 'limits' | 'sessions' | 'tries'>,
  input: {
    readonly challenge: string;
    readonly lastFour: string;
    readonly device: string;
    readonly address: string;
  },
): Promise<Result<LoggedIn>> => {
  const { members, sessions, secrets, tries, clock, limits } = deps;
  const cap = limits.code.guessesPerAddressAndHour;
  const capped = await networkCapped(deps, 'code', input.address, cap);
  if (capped) return capped;
  const person = questionOf(deps, input.challenge);
  if (!person) return refuse('CODE_EXPIRED');
  const { memberId } = person;
  const digest = (text: string) => secrets.blindIndex('code', `document|${memberId}|${text}`);
  // a try is of the answer, however often it has to be judged
  let judged: Result<null> | null = null;
  return untilFresh<LoggedIn>(async () => {
    const seen = await sessions.ofMember(memberId);
    const account = await members.find(memberId);
    if (account?.phone?.key !== person.phoneKey) return refuse('CODE_EXPIRED');
    if (judged === null) {
      const subject = digest(`since ${seen.lastUsedDay ?? ''}`);
      const now = epochSeconds(clock.now());
      const closed = await tries.take(subject, now, DOCUMENT_TRIES, TRIES_KEPT_SECONDS);
      if (closed) return refuse('DOCUMENT_TRIES_USED');
      const known = (await lastFours(deps, account)).map(digest);
      judged = known.includes(digest(input.lastFour)) ? ok(null) : refuse('DOCUMENT_DIGITS_WRONG');
    }
    return judged.ok ? startSession(deps, person, input.device, seen) : judged;
  });
};

import type { TrailKind } from '../../../src/contract/reviewing-words';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { trailGround, type Ground } from '../../domain/ground';
import type { Member } from '../../domain/membership/member';
import type { Beside, Seen } from '../../domain/membership/move-store';
import { personsOf } from '../../domain/membership/persons';
import { numbersOf, type PhoneRequest } from '../../domain/membership/phone-request';
import { namesIn } from '../../domain/membership/review';
import { publicText } from '../../domain/public-text';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';
import type { Use } from '../use';
import { accountSms } from './account-sms';
import { followingFrom, followingsTo } from './former-numbers';
import { numberFor, seenOf } from './number-for';

export type DecideDeps = Use<
  'clock' | 'members' | 'moves' | 'phoneRequests' | 'registered' | 'roles' | 'secrets' | 'sessions'
>;
type Move = Extract<PhoneRequest, { readonly is: 'move' }>;

/** Accounts a request may be about: the old number's, the document's owner's, and their guardians'. */
const candidates = async (
  { members, registered }: DecideDeps,
  { oldPhone, documentIndex }: Move,
): Promise<readonly string[]> => {
  const holder = await members.idOfPhone(oldPhone.key);
  const owner = (await registered.byDocument([documentIndex])).get(documentIndex);
  const person = owner ? await members.find(owner.id) : null;
  const lost = person === null ? [] : person.guardians.length > 0 ? person.guardians : [person.id];
  return [...new Set([...(holder === null ? [] : [holder]), ...lost])];
};

const hasDocument = async (
  { members }: DecideDeps,
  account: Member,
  documentIndex: string,
): Promise<boolean> => {
  const persons = await Promise.all(personsOf(account).map((id) => members.find(id)));
  return persons.some((person) => person?.profile?.documentIndex === documentIndex);
};

/**
 * The account that a request names: it has the old number, or none since that was given up, and the document is of one
 * of its persons. Null: there is none.
 */
export const accountNamed = async (deps: DecideDeps, request: Move): Promise<Seen | null> => {
  for (const id of await candidates(deps, request)) {
    const seen = await seenOf(deps, id);
    const had = seen && (seen.member.phone?.key ?? request.oldPhone.key) === request.oldPhone.key;
    if (had && (await hasDocument(deps, seen.member, request.documentIndex))) return seen;
  }
  return null;
};

/** What a decision rests on, its line of the trail among it, and who has claimed the request. */
export type DecisionBeside = Pick<Beside, 'claimedBy' | 'grounds'>;

const acceptMove = async (
  deps: DecideDeps,
  request: Move,
  beside: DecisionBeside,
): Promise<Result<null> | 'stale'> => {
  const { moves, clock, secrets } = deps;
  const whose = await accountNamed(deps, request);
  if (!whose) return refuse('NOT_FOUND');
  if (whose.member.leaving) return refuse('ACCOUNT_LEAVING');
  const to = request.phone;
  const same = whose.member.phone?.key === to.key;
  const number = same ? ok(null) : await numberFor(deps, to.key);
  if (!number.ok) return number;
  const now = clock.now();
  const moved = await moves.move({
    ...{ whose, to, merged: number.value, session: null, request, today: shanghaiDay(now) },
    ...beside,
    following: same ? [] : followingsTo(secrets, whose.member, number.value, now),
    messages: numbersOf(request).map((each) =>
      accountSms(each, 'phone-changed', [to.masked], request.id, now),
    ),
  });
  return moved === 'stale' ? 'stale' : ok(null);
};

const acceptRelease = async (
  deps: DecideDeps,
  request: Extract<PhoneRequest, { readonly is: 'release' }>,
  beside: DecisionBeside,
): Promise<Result<null> | 'stale'> => {
  const { moves, clock, secrets } = deps;
  const whose = await seenOf(deps, request.memberId);
  if (whose?.member.phone?.key !== request.phone.key) return refuse('NOT_FOUND');
  const now = clock.now();
  const released = await moves.release(whose, followingFrom(secrets, whose.member, now), {
    ...beside,
    ...{ request, messages: [accountSms(request.phone, 'phone-released', [], request.id, now)] },
  });
  return released === 'stale' ? 'stale' : ok(null);
};

const found = async (
  { phoneRequests }: DecideDeps,
  id: string,
): Promise<PhoneRequest | undefined> =>
  (await phoneRequests.open()).find((request) => request.id === id);

/** What the trail tells of a decision at the terminal, of whose account it is too, where there is one (MEM-14). */
const lineOf = async (
  deps: DecideDeps,
  request: PhoneRequest,
  kind: TrailKind,
  because: string | null,
): Promise<Ground> => {
  const named = request.is === 'move' ? await accountNamed(deps, request) : null;
  const subject = request.is === 'move' ? (named?.member.id ?? null) : request.memberId;
  const told = { at: deps.clock.now(), by: null, kind, subject, text: because };
  return trailGround(told, `${kind}.${request.id}`);
};

/** Accepts one that is there, with what the decision rests on. Refuses as below. */
export const acceptOnce = (
  deps: DecideDeps,
  request: PhoneRequest,
  beside: DecisionBeside,
): Promise<Result<null> | 'stale'> =>
  request.is === 'move' ? acceptMove(deps, request, beside) : acceptRelease(deps, request, beside);

/** Everybody whom a request may be about: strangers read why it was refused (TEL-6). */
const namesAbout = async (deps: DecideDeps, request: PhoneRequest): Promise<readonly string[]> => {
  const accounts = request.is === 'move' ? await candidates(deps, request) : [request.memberId];
  const found = (ids: readonly string[]) => Promise.all(ids.map((id) => deps.members.find(id)));
  const owners = await found(accounts);
  const persons = await found(owners.flatMap((owner) => (owner ? personsOf(owner) : [])));
  return persons.flatMap((person) => (person ? namesIn(person) : []));
};

/**
 * Refuses one that is there, with what the decision rests on; both numbers are told why. Refuses REASON_PERSONAL for a
 * reason with a number or the name of somebody whom it may be about.
 */
export const refuseOnce = async (
  deps: DecideDeps,
  request: PhoneRequest,
  because: string,
  beside: DecisionBeside,
): Promise<Result<null> | 'stale'> => {
  if (!publicText(await namesAbout(deps, request))(because)) return refuse('REASON_PERSONAL');
  const now = deps.clock.now();
  const messages = numbersOf(request).map((to) =>
    accountSms(to, 'phone-request-refused', [because], request.id, now),
  );
  const decided = await deps.moves.decide(request, { ...beside, messages });
  return decided === 'stale' ? 'stale' : ok(null);
};

/**
 * The association lets an account have the number (MEM-8), or the number go from its account (MEM-10), as a change with
 * both codes does; both numbers are told. Refuses NOT_FOUND where there is no such request or no such account,
 * PHONE_TAKEN, ACCOUNT_LEAVING.
 */
export const acceptPhoneRequest = (deps: DecideDeps, id: string): Promise<Result<null>> =>
  untilFresh<null>(async () => {
    const request = await found(deps, id);
    if (!request) return refuse('NOT_FOUND');
    const grounds = [await lineOf(deps, request, 'phone-accepted', null)];
    return acceptOnce(deps, request, { grounds });
  });

/** The association does not; both numbers are told why. Refuses NOT_FOUND, REASON_PERSONAL. */
export const refusePhoneRequest = (
  deps: DecideDeps,
  id: string,
  because: string,
): Promise<Result<null>> =>
  untilFresh<null>(async () => {
    const request = await found(deps, id);
    if (!request) return refuse('NOT_FOUND');
    const grounds = [await lineOf(deps, request, 'phone-refused', because)];
    return refuseOnce(deps, request, because, { grounds });
  });

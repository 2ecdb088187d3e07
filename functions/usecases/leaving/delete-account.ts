import type { Use } from '../use';
import type { Actor } from '../../domain/actor';
import { addSeconds, shanghaiDay } from '../../domain/calendar/calendar';
import { CONSENT_KEPT_SECONDS } from '../../domain/membership/consent';
import type { Member } from '../../domain/membership/member';
import { ok, refuse, type Result } from '../../domain/result';
import { followInvitationsOf } from '../moving/follow-invitations';
import { forgetEntries } from './forget-entries';
import { forgetInRankings } from './forget-in-rankings';
import { forgetPictures } from './forget-pictures';
import { untilFresh } from '../commands/until-fresh';

export type DeleteAccountDeps = Use<
  | 'clock'
  | 'entries'
  | 'files'
  | 'forgotten'
  | 'inboxes'
  | 'invitations'
  | 'live'
  | 'members'
  | 'moves'
  | 'ranking'
  | 'results'
  | 'secrets'
  | 'sessions'
  | 'watches'
>;

/**
 * The owner deletes the account (platform.md, Law). Refuses ACCOUNT_IN_USE while a live entry stands. The
 * member is marked first, in the version in which no live entry was found: an entry made meanwhile moves the
 * version, one that comes later is refused. Then names in entries that are over and in rankings, the
 * athlete's own record, the inbox, what is watched and every picture uploaded go, and the sealed evidence of consents
 * has its end (MEM-6): where they cannot, the account is still there and the refusal is TRY_AGAIN; asking again goes
 * on from there.
 */
export const deleteAccount = async (deps: DeleteAccountDeps, actor: Actor): Promise<Result<null>> =>
  untilFresh(async () => {
    const { members, sessions, results } = deps;
    const found = await members.find(actor.memberId);
    if (!found) return ok(null);
    const begun = await begin(deps, found);
    if (begun === 'stale' || !begun.ok) return begun;
    const member = begun.value;
    const all = await sessions.ofMember(member.id);
    const followed = await followInvitationsOf(deps, member);
    if (!followed.ok) return followed;
    const forgotten = await forgetEntries(deps, member);
    if (!forgotten.ok) return forgotten;
    await forgetInRankings(deps, member.id);
    await results.forgetAthlete(member.id);
    await deps.inboxes.forget(member.id, member.phone?.key ?? null);
    await deps.watches.forget(member.id);
    if (!(await forgetPictures(deps, member.id))) return refuse('TRY_AGAIN');
    const until = addSeconds(deps.clock.now(), CONSENT_KEPT_SECONDS);
    await members.keepConsents(member.id, until);
    const removed = await members.remove(member, all.sessions, all.version);
    return removed === 'stale' ? 'stale' : ok(null);
  });

/** The member as marked; one who is marked already has no live entry, and can get none. */
const begin = async (
  { members, sessions, live, clock }: DeleteAccountDeps,
  member: Member,
): Promise<Result<Member> | 'stale'> => {
  if (member.leaving) return ok(member);
  const [inUse, seen] = await Promise.all([
    live.any(member.id, shanghaiDay(clock.now())),
    sessions.ofMember(member.id),
  ]);
  if (inUse) return refuse('ACCOUNT_IN_USE');
  const marked = await members.leave(member, seen);
  return marked === 'stale'
    ? marked
    : ok({ ...member, leaving: true, version: member.version + 1 });
};

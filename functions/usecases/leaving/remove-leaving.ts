import type { Use } from '../use';
import type { Ground } from '../../domain/ground';
import type { Member } from '../../domain/membership/member';
import { bondNews } from '../../domain/membership/bond-news';
import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../../domain/calendar/calendar';
import { CONSENT_KEPT_SECONDS } from '../../domain/membership/consent';
import { ok, refuse, type Result } from '../../domain/result';
import { declinePicks } from './decline-picks';
import { forgetEntries } from './forget-entries';
import { followInvitationsOf } from '../moving/follow-invitations';
import { placeOf } from '../moving/former-numbers';
import { forgetInRankings } from './forget-in-rankings';
import { forgetPictures } from './forget-pictures';

export type LeavingDeps = Use<
  | 'accesses'
  | 'accountMessages'
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
 * Removes a person who is marked as leaving (PIPL): names in entries that are over and in rankings, the athlete's own
 * record, guardianships offered to it, the inbox, SMS about it that were given up, what is watched, the looks at documents it was shown and every picture go, and the sealed evidence of consents has its end (MEM-6);
 * then the person, and who acted for them acts for them no longer and is told where it was not they who did it (MEM-1, MEM-8); a
 * repeat finds what is left. `grounds`: the command that does it. Refuses TRY_AGAIN while something cannot go.
 */
export const removeLeaving = async (
  deps: LeavingDeps,
  memberId: string,
  grounds: readonly Ground[] = [],
): Promise<Result<null> | 'stale'> => {
  const { members, sessions, results } = deps;
  const [member, seen] = await Promise.all([members.find(memberId), sessions.ofMember(memberId)]);
  if (!member) return ok(null);
  const followed = await followInvitationsOf(deps, member);
  if (!followed.ok) return followed;
  const place = placeOf(deps.secrets, member);
  for (const { id } of await deps.moves.invitations(place)) await deps.moves.drop(place, id);
  const declined = await declinePicks(deps, memberId);
  if (!declined.ok) return declined;
  const forgotten = await forgetEntries(deps, member);
  if (!forgotten.ok) return forgotten;
  await forgetInRankings(deps, memberId);
  await results.forgetAthlete(memberId);
  await deps.inboxes.forget(memberId, member.phone?.key ?? null);
  if (member.phone) await deps.accountMessages.forgetDead(member.phone.key);
  await deps.watches.forget(memberId);
  await deps.accesses.forget(memberId);
  if (!(await forgetPictures(deps, memberId))) return refuse('TRY_AGAIN');
  await members.keepConsents(memberId, addSeconds(deps.clock.now(), CONSENT_KEPT_SECONDS));
  const guardians = await Promise.all(member.guardians.map((id) => members.find(id)));
  const there = guardians.flatMap((guardian) => guardian ?? []);
  const removed = await members.remove(member, seen, there, {
    grounds,
    ...newsOf(member, deps.clock.now()),
  });
  return removed === 'stale' ? 'stale' : ok(null);
};

/** Whoever goes from a phone of their own does it themselves; a child without one is taken out by its only guardian. */
const newsOf = (member: Member, now: Instant) =>
  member.phone && member.guardians.length > 0
    ? { news: bondNews('ward-gone', member, member, now) }
    : {};

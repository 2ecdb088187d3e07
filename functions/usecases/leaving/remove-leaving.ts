import type { Use } from '../use';
import type { Ground } from '../../domain/ground';
import { portraitKeysOf } from '../../domain/membership/portrait';
import { ok, refuse, type Result } from '../../domain/result';
import { forgetEntries } from './forget-entries';
import { forgetInRankings } from './forget-in-rankings';

export type LeavingDeps = Use<
  | 'clock'
  | 'entries'
  | 'files'
  | 'forgotten'
  | 'invitations'
  | 'live'
  | 'members'
  | 'ranking'
  | 'results'
  | 'secrets'
  | 'sessions'
>;

/**
 * Removes a person who is marked as leaving (PIPL): names in entries that are over and in rankings, the athlete's own
 * record and every picture uploaded go, then the person, and who acted for them acts for them no longer (MEM-1); a
 * repeat finds what is left. `grounds`: the command that does it. Refuses TRY_AGAIN while something cannot go.
 */
export const removeLeaving = async (
  deps: LeavingDeps,
  memberId: string,
  grounds: readonly Ground[] = [],
): Promise<Result<null> | 'stale'> => {
  const { members, sessions, results, files } = deps;
  const [member, seen] = await Promise.all([members.find(memberId), sessions.ofMember(memberId)]);
  if (!member) return ok(null);
  const forgotten = await forgetEntries(deps, member);
  if (!forgotten.ok) return forgotten;
  await forgetInRankings(deps, memberId);
  await results.forgetAthlete(memberId);
  const pictures = portraitKeysOf(memberId, member.profile?.portraitKey);
  const gone = await Promise.all(pictures.map((key) => files.remove(key)));
  if (gone.includes(false)) return refuse('TRY_AGAIN');
  const guardians = await Promise.all(member.guardians.map((id) => members.find(id)));
  const there = guardians.flatMap((guardian) => guardian ?? []);
  const removed = await members.remove(member, seen, there, grounds);
  return removed === 'stale' ? 'stale' : ok(null);
};

import type { Use } from '../use';
import { publicText } from '../../domain/public-text';
import { approvedIdentity, namesIn } from '../../domain/membership/review';
import { ok, refuse, type Result } from '../../domain/result';
import { reviewNews } from '../../domain/telling/news';
import { untilFresh } from '../commands/until-fresh';
import { atTerminal, decidedBy, type Decider } from './decider';
import { claimsBeside } from './review-file';
import { rightsGone } from './rights-gone';
import { reviewed, type Reviewed, type Submitted } from './reviewed';

/**
 * The reviewer's no to what somebody has submitted (`reject`), or to what was approved by mistake, the document of
 * which is free then (`withdraw`): with the reason that its person reads and is told (MEM-2, MEM-3, TEL-1). Refuses NOT_FOUND,
 * NOTHING_TO_REVIEW when nothing waits or nothing is approved, and REASON_PERSONAL for a reason with a number, or
 * with the name of its person, of their guardian or of somebody who presents the same document: it stays in the trail
 * when they are gone (MEM-14). With the approval what they may do for the association goes: LAST_ASSOCIATION where
 * nobody else works for it (MEM-15).
 */
export const rejectMember = (
  deps: Use<'clock' | 'members' | 'roles' | 'secrets'>,
  who: string,
  verdict: 'reject' | 'withdraw',
  because: string,
): Promise<Result<Reviewed>> =>
  untilFresh(async () => {
    const found = await reviewed(deps, who);
    return found.ok ? rejectOnce(deps, found.value, { verdict, because }, atTerminal) : found;
  });

/** The verdict itself, with its line of the trail. Refuses as above. */
export const rejectOnce = async (
  deps: Use<'clock' | 'members' | 'roles'>,
  { member, profile }: Submitted,
  { verdict, because }: { readonly verdict: 'reject' | 'withdraw'; readonly because: string },
  decider: Decider,
): Promise<Result<Reviewed> | 'stale'> => {
  const { members, clock } = deps;
  const others = await claimsBeside(deps, member);
  const names = [
    ...[member, ...others].flatMap(namesIn),
    ...(profile.guardian ? [profile.guardian.name] : []),
  ];
  if (!publicText(names)(because)) return refuse('REASON_PERSONAL');
  const there =
    verdict === 'reject' ? member.review === 'pending' : approvedIdentity(member) !== null;
  if (!there) return refuse('NOTHING_TO_REVIEW');
  const at = clock.now();
  const kind = verdict === 'reject' ? 'profile-rejected' : 'profile-withdrawn';
  const rights = verdict === 'withdraw' ? await rightsGone(deps, member, decider.by) : ok([]);
  if (!rights.ok) return rights;
  const beside = {
    grounds: [...decidedBy(decider, member, { at, kind, text: because }), ...rights.value],
    news: reviewNews(member, false, because, at),
  };
  const written = await (verdict === 'reject'
    ? members.reject(member, because, beside)
    : members.withdrawApproval(member, because, beside));
  return written === 'stale' ? 'stale' : ok({ memberId: member.id, realName: profile.realName });
};

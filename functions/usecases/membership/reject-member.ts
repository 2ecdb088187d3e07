import type { Use } from '../use';
import { publicText } from '../../domain/public-text';
import { approvedIdentity } from '../../domain/membership/review';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';
import { claimsBeside } from './review-file';
import { reviewed, type Reviewed } from './reviewed';

/**
 * The reviewer's no to what somebody has submitted (`reject`), or to what was approved by mistake, the document of
 * which is free then (`withdraw`): with the reason that its person reads (MEM-2, MEM-3). Refuses NOT_FOUND,
 * NOTHING_TO_REVIEW when nothing waits or nothing is approved, and REASON_PERSONAL for a reason with a number, or
 * with the name of somebody who presents the same document.
 */
export const rejectMember = (
  deps: Use<'members' | 'secrets'>,
  who: string,
  verdict: 'reject' | 'withdraw',
  because: string,
): Promise<Result<Reviewed>> =>
  untilFresh(async () => {
    const { members } = deps;
    const found = await reviewed(deps, who);
    if (!found.ok) return found;
    const { member, profile } = found.value;
    const others = await claimsBeside(deps, member);
    const names = others.flatMap((other) => other.profile?.realName ?? []);
    if (!publicText(names)(because)) return refuse('REASON_PERSONAL');
    const there =
      verdict === 'reject' ? member.review === 'pending' : approvedIdentity(member) !== null;
    if (!there) return refuse('NOTHING_TO_REVIEW');
    const written = await (verdict === 'reject'
      ? members.reject(member, because)
      : members.withdrawApproval(member, because));
    return written === 'stale' ? 'stale' : ok({ memberId: member.id, realName: profile.realName });
  });

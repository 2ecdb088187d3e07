import type { Use } from '../use';
import { ok, refuse, type Result } from '../../domain/result';
import { reviewNews } from '../../domain/telling/news';
import { untilFresh } from '../commands/until-fresh';

/**
 * Approves the submitted profile of a phone's member (MEM-2). Refuses NOT_FOUND when there is no
 * account or nothing was submitted. Approving again changes nothing. The member hears of it (TEL-1).
 */
export const approveMember = async (
  { members, secrets, clock }: Use<'clock' | 'members' | 'secrets'>,
  phone: string,
): Promise<Result<{ readonly memberId: string; readonly realName: string }>> => {
  const memberId = await members.idOfPhone(secrets.blindIndex('phone', phone));
  if (memberId === null) return refuse('NOT_FOUND');
  return untilFresh(async () => {
    const member = await members.find(memberId);
    if (!member?.profile) return refuse('NOT_FOUND');
    const approved = ok({ memberId, realName: member.profile.realName });
    if (member.review === 'approved') return approved;
    const news = reviewNews(member, true, null, clock.now());
    const saved = await members.saveReview(member, 'approved', null, news);
    return saved === 'stale' ? 'stale' : approved;
  });
};

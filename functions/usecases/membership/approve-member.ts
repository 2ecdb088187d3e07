import type { Use } from '../use';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';
import { reviewed, type Reviewed } from './reviewed';

/**
 * Approves the submitted profile of a member, who is named by phone or id (MEM-2): from now on the document is
 * theirs alone, and the one they were approved by before is free (MEM-3, MEM-7). Refuses NOT_FOUND when there is no
 * account or nothing was submitted, and DOCUMENT_TAKEN while another member holds the document approved: of two
 * reviewers at once one wins. Claims that compete stay as they are. Approving again changes nothing.
 */
export const approveMember = (
  deps: Use<'members' | 'secrets'>,
  who: string,
): Promise<Result<Reviewed>> =>
  untilFresh(async () => {
    const found = await reviewed(deps, who);
    if (!found.ok) return found;
    const { member, profile } = found.value;
    const approved = ok({ memberId: member.id, realName: profile.realName });
    if (member.review === 'approved') return approved;
    const written = await deps.members.approve(member);
    if (written === 'document-taken') return refuse('DOCUMENT_TAKEN');
    return written === 'stale' ? 'stale' : approved;
  });

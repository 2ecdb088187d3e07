import type { Use } from '../use';
import { isPhone } from '../../../src/contract/folding';
import { personsOf } from '../../domain/membership/persons';
import { ok, refuse, type Result } from '../../domain/result';
import { reviewNews } from '../../domain/telling/news';
import { untilFresh } from '../commands/until-fresh';
import { atTerminal, decidedBy, type Decider } from './decider';
import { reviewed, type Reviewed, type Submitted } from './reviewed';

/**
 * Approves the submitted profile of a member, who is named by the phone they log in with or by member id, as a child
 * without one is (MEM-1, MEM-2): from now on the document is theirs alone, and the one they were approved by before is
 * free (MEM-3, MEM-7). Refuses NOT_FOUND when there is nobody or nothing was submitted, and DOCUMENT_TAKEN while
 * another member holds the document approved: of two reviewers at once one wins. Claims that compete stay as they are.
 * Approving again changes nothing. The member hears of it (TEL-1).
 */
export const approveMember = (
  deps: Use<'clock' | 'members' | 'secrets'>,
  who: string,
): Promise<Result<Reviewed>> =>
  untilFresh(async () => {
    const found = await reviewed(deps, who);
    if (!found.ok) return found;
    const { member, profile } = found.value;
    if (member.review === 'approved')
      return ok({ memberId: member.id, realName: profile.realName });
    return approveOnce(deps, found.value, atTerminal);
  });

/** The approval itself, with its line of the trail. Refuses NOTHING_TO_REVIEW, DOCUMENT_TAKEN. */
export const approveOnce = async (
  { clock, members }: Use<'clock' | 'members'>,
  { member, profile }: Submitted,
  decider: Decider,
): Promise<Result<Reviewed> | 'stale'> => {
  if (member.review === 'approved') return refuse('NOTHING_TO_REVIEW');
  const now = clock.now();
  const written = await members.approve(member, {
    grounds: decidedBy(decider, member, { at: now, kind: 'profile-approved', text: null }),
    news: reviewNews(member, true, null, now),
  });
  if (written === 'document-taken') return refuse('DOCUMENT_TAKEN');
  return written === 'stale' ? 'stale' : ok({ memberId: member.id, realName: profile.realName });
};

/** The persons of a phone's account whose profiles wait for their review, its owner first (MEM-1). */
export const waitingOf = async (
  { members, secrets }: Use<'members' | 'secrets'>,
  phone: string,
): Promise<{ readonly ownerId: string | null; readonly waiting: readonly Reviewed[] }> => {
  const id = isPhone(phone) ? await members.idOfPhone(secrets.blindIndex('phone', phone)) : null;
  const account = id === null ? null : await members.find(id);
  if (!account) return { ownerId: null, waiting: [] };
  const persons = await Promise.all(personsOf(account).map((one) => members.find(one)));
  const waiting = persons.flatMap((person) =>
    person?.profile && person.review === 'pending'
      ? [{ memberId: person.id, realName: person.profile.realName }]
      : [],
  );
  return { ownerId: account.id, waiting };
};

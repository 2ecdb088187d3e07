import type { ReviewPapers } from '../../../src/contract/reviewing';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { sealContext } from '../../domain/membership/sealing';
import { heldNow } from '../../domain/membership/review-queue';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';
import { heldByOther } from './claim-review';
import { findReview, isOwnReview, type TargetDeps } from './review-target';

/** A picture is shown for so long. */
const SHOWN_SECONDS = 300;

/**
 * Name and number in full with the portrait, or the evidence of a role, for the reviewer who has claimed them: noted
 * before anything is opened, each time, and shown to whoever it concerns (MEM-6). Refuses REVIEW_NOT_FOUND, also for a
 * number's request, REVIEW_OWN, REVIEW_HELD, REVIEW_UNCLAIMED.
 */
export const openPapers = async (
  deps: TargetDeps & Use<'accesses' | 'clock' | 'files'>,
  actor: Actor,
  id: string,
): Promise<Result<ReviewPapers>> => {
  const { accesses, clock, files, secrets } = deps;
  const [found, reviewer] = await Promise.all([
    findReview(deps, id),
    deps.members.find(actor.memberId),
  ]);
  if (!found.ok) return found;
  const { target, claimed } = found.value;
  if (target.is === 'phone' || !reviewer) return refuse('REVIEW_NOT_FOUND');
  if (isOwnReview(reviewer, target)) return refuse('REVIEW_OWN');
  const now = clock.now();
  const other = heldByOther(claimed, actor, now);
  if (other) return other;
  if (heldNow(claimed, now) === null) return refuse('REVIEW_UNCLAIMED');
  const { member } = target;
  const what = target.is === 'profile' ? 'document-opened' : 'evidence-opened';
  await accesses.note({ at: now, by: actor.memberId, what, members: [member.id], event: null });
  const { profile } = member;
  const keys =
    target.is === 'role'
      ? target.role.certification.pictures
      : profile
        ? [profile.portraitKey]
        : [];
  const expiresAt = addSeconds(now, SHOWN_SECONDS);
  return ok({
    document:
      target.is === 'profile' && profile
        ? {
            realName: profile.realName,
            number: secrets.open(profile.documentSealed, sealContext.document(member.id)),
          }
        : null,
    pictures: await Promise.all(keys.map((key) => files.downloadUrl(key, expiresAt))),
    expiresAt,
  });
};

import type { Member } from '../../domain/membership/member';
import type { PhoneRequest } from '../../domain/membership/phone-request';
import {
  isOwn,
  isOwnNumber,
  waitingIn,
  type Claimed,
  type Subject,
} from '../../domain/membership/review-queue';
import { ok, refuse, type Result } from '../../domain/result';
import { roleIn, type ReviewedRole } from '../membership/review-certification';
import { claimsBeside } from '../membership/review-file';
import { accountNamed, type DecideDeps } from '../moving/decide-phone-request';
import type { Use } from '../use';

/** What a review is of. */
export type Target =
  | { readonly is: 'profile'; readonly member: Member; readonly beside: readonly Member[] }
  | { readonly is: 'role'; readonly member: Member; readonly role: ReviewedRole }
  | {
      readonly is: 'phone';
      readonly request: PhoneRequest;
      /** null: none answers to what the request names */
      readonly account: Member | null;
    };

export interface Found {
  readonly subject: Subject;
  readonly claimed: Claimed | null;
  readonly target: Target;
}

export type TargetDeps = DecideDeps & Use<'reviews'>;

export const reviewId = {
  profile: (memberId: string): string => `profile.${memberId}`,
  role: (memberId: string, roleId: string): string => `role.${memberId}.${roleId}`,
  phone: (requestId: string): string => `phone.${requestId}`,
};

/** Whose something waits, by the id of a review. */
const subjectOf = (id: string): Subject => {
  const [is, whose = ''] = id.split('.');
  return { is: is === 'phone' ? 'request' : 'member', id: whose };
};

const accountOf = async (deps: TargetDeps, request: PhoneRequest): Promise<Member | null> => {
  if (request.is === 'move') return (await accountNamed(deps, request))?.member ?? null;
  const member = await deps.members.find(request.memberId);
  return member?.phone?.key === request.phone.key ? member : null;
};

const waits = (member: Member, roleId: string | null): boolean =>
  !member.leaving && waitingIn(member).some((one) => one.roleId === roleId);

/**
 * What waits under an id, read anew. Refuses REVIEW_NOT_FOUND where nothing of that kind waits: what was decided is
 * nobody's to claim or to open any more, nor is what is left of who leaves (MEM-6).
 */
export const findReview = async (deps: TargetDeps, id: string): Promise<Result<Found>> => {
  const subject = subjectOf(id);
  const [is, , roleId] = id.split('.');
  const queued = await deps.reviews.find(subject);
  if (!queued) return refuse('REVIEW_NOT_FOUND');
  const { claimed } = queued;
  if (queued.is === 'request') {
    const { request } = queued;
    const account = await accountOf(deps, request);
    return ok({ subject, claimed, target: { is: 'phone', request, account } });
  }
  const { member } = queued;
  if (!waits(member, roleId ?? null)) return refuse('REVIEW_NOT_FOUND');
  if (is === 'profile' && member.profile && roleId === undefined) {
    const beside = await claimsBeside(deps, member);
    return ok({ subject, claimed, target: { is: 'profile', member, beside } });
  }
  const role = is === 'role' && roleId !== undefined ? roleIn(member, roleId) : null;
  return role
    ? ok({ subject, claimed, target: { is: 'role', member, role } })
    : refuse('REVIEW_NOT_FOUND');
};

/** Whom a review concerns, by member id; null: a number without an account. */
export const concernedBy = (target: Target): string | null =>
  target.is === 'phone' ? (target.account?.id ?? null) : target.member.id;

/** Nobody decides about themself, their account, or a claim against their own (MEM-2). */
export const isOwnReview = (reviewer: Member, target: Target): boolean => {
  if (target.is === 'phone') {
    const { account, request } = target;
    return isOwnNumber(reviewer, request) || (account !== null && isOwn(reviewer, account));
  }
  const beside = target.is === 'profile' ? target.beside : [];
  return [target.member, ...beside].some((member) => isOwn(reviewer, member));
};

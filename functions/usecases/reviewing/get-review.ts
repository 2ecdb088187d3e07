import type { ReviewFile } from '../../../src/contract/reviewing';
import type { ProfilePart } from '../../../src/contract/reviewing-words';
import type { Actor } from '../../domain/actor';
import { kindOfRequest, waitingIn } from '../../domain/membership/review-queue';
import { DECISIONS } from '../../domain/trail';
import type { Profile } from '../../domain/membership/member';
import { ok, refuse, type Result } from '../../domain/result';
import { namesOf } from '../desk/desk-people';
import { claimsView } from '../membership/review-file';
import type { Use } from '../use';
import { leaseView, maskedName } from './review-rows';
import { findReview, isOwnReview, type Target, type TargetDeps } from './review-target';
import { seenMark } from './seen';
import { trailViews } from './trail-views';

const HISTORY = 20;

const PARTS: Readonly<
  Record<ProfilePart, (profile: Profile) => string | number | null | undefined>
> = {
  realName: ({ realName }) => realName,
  document: ({ documentIndex }) => documentIndex,
  birthDate: ({ birthDate }) => birthDate,
  sex: ({ sex }) => sex,
  nationality: ({ nationality }) => nationality,
  province: ({ province }) => province,
  grade: ({ grade }) => grade,
  unit: ({ unit }) => unit?.id,
  portrait: ({ portraitKey }) => portraitKey,
  guardian: ({ guardian }) =>
    guardian && [guardian.name, guardian.relation, guardian.phoneMasked].join('|'),
};

/** What differs between two profiles of a person (MEM-2, MEM-7). */
const differences = (before: Profile, now: Profile): ProfilePart[] =>
  (Object.keys(PARTS) as ProfilePart[]).filter((part) => PARTS[part](before) !== PARTS[part](now));

const headOf = (target: Target) => {
  if (target.is === 'phone')
    return {
      kind: kindOfRequest(target.request),
      who: target.request.phone.masked,
      since: target.request.at,
      memberId: target.account?.id ?? null,
    };
  const { member } = target;
  const kind = target.is;
  const mine = waitingIn(member).find(
    (one) =>
      one.kind === kind && (target.is === 'profile' || one.roleId === target.role.certification.id),
  );
  return mine ? { kind, who: maskedName(member), since: mine.since, memberId: member.id } : null;
};

const bodyOf = (target: Target): Pick<ReviewFile, 'profile' | 'role' | 'phone' | 'again'> => {
  const none = { profile: null, role: null, phone: null, again: false };
  if (target.is === 'role') {
    const { certificate, pictures } = target.role.certification;
    return { ...none, role: { certificate, pictures: pictures.length } };
  }
  if (target.is === 'phone') {
    const { request, account } = target;
    const move = request.is === 'move' ? request : null;
    return {
      ...none,
      phone: {
        phoneMasked: request.phone.masked,
        oldPhoneMasked: move?.oldPhone.masked ?? null,
        documentMasked: move?.documentMasked ?? null,
        reason: move?.reason ?? null,
        matches: account !== null,
      },
    };
  }
  const { member, beside } = target;
  const views = claimsView(member, beside);
  const before = member.reviewedProfile ?? null;
  return {
    ...none,
    again: before !== null,
    profile: views && {
      ...views,
      changed: before && member.profile ? differences(before, member.profile) : null,
      rejectedBecause: member.rejectedBecause,
    },
  };
};

/**
 * All that a reviewer needs of what waits: other claims of the document beside it, what has changed since a review looked
 * the last time, and earlier decisions about the person (MEM-2, MEM-3, MEM-4, MEM-8). Names and numbers are masked.
 * Refuses REVIEW_NOT_FOUND, also for what waits no longer.
 */
export const getReview = async (
  deps: TargetDeps & Use<'athletes' | 'trail'>,
  actor: Actor,
  id: string,
): Promise<Result<ReviewFile>> => {
  const [found, reviewer] = await Promise.all([
    findReview(deps, id),
    deps.members.find(actor.memberId),
  ]);
  if (!found.ok) return found;
  const { target, claimed } = found.value;
  const head = headOf(target);
  if (!head || !reviewer) return refuse('REVIEW_NOT_FOUND');
  const now = deps.clock.now();
  const [nameOf, lines] = await Promise.all([
    namesOf(deps, claimed ? [claimed.by] : []),
    head.memberId === null
      ? []
      : deps.trail.page({ subject: head.memberId, among: DECISIONS }, null, HISTORY),
  ]);
  // of nobody but whom the review concerns, whose name is opened with the papers alone
  const views = await trailViews(deps, lines);
  return ok({
    id,
    ...head,
    ...bodyOf(target),
    lease: leaseView(claimed, { actor, now, nameOf }),
    seen: seenMark(deps, target),
    own: isOwnReview(reviewer, target),
    history: views.map((line) => ({ ...line, subject: null })),
    now,
  });
};

import type { TrailKind } from '../../../src/contract/reviewing-words';
import {
  withApproved,
  withRejected,
  type Certification,
} from '../../domain/membership/certification';
import type { Member } from '../../domain/membership/member';
import { namesIn } from '../../domain/membership/review';
import { publicText } from '../../domain/public-text';
import { ok, refuse, type Result } from '../../domain/result';
import { reviewNews } from '../../domain/telling/news';
import { untilFresh } from '../commands/until-fresh';
import type { Use } from '../use';
import { atTerminal, decidedBy, type Decider } from './decider';
import { tidyEvidence, type TidyDeps } from './take-evidence';

/** A member and a certified role of theirs, as a reviewer looks at it. */
export interface ReviewedRole {
  readonly memberId: string;
  readonly realName: string;
  readonly certification: Certification;
}

/** What a reviewer decides: an approval that was a mistake is withdrawn (MEM-4). */
export type Verdict =
  { readonly is: 'approve' } | { readonly is: 'reject' | 'withdraw'; readonly because: string };

const AT_ONCE = 50;

const rolesOf = ({ id, profile, certifications }: Member): ReviewedRole[] =>
  profile
    ? certifications.map((certification) => ({
        ...{ memberId: id, realName: profile.realName, certification },
      }))
    : [];

/** The certified roles that wait longest (MEM-4). */
export const waitingRoles = async ({
  members,
}: Use<'members'>): Promise<readonly ReviewedRole[]> => {
  const asking = await members.askingRoles(AT_ONCE);
  const found = await Promise.all(asking.map((id) => members.find(id)));
  return found
    .flatMap((member) => (member ? rolesOf(member) : []))
    .filter(({ certification }) => certification.state === 'pending');
};

/** A certified role of a member by its id; null: there is none. */
export const roleIn = (member: Member, certificationId: string): ReviewedRole | null =>
  rolesOf(member).find(({ certification }) => certification.id === certificationId) ?? null;

const roleOn = async (
  { members }: Use<'members'>,
  memberId: string,
  certificationId: string,
): Promise<{ readonly member: Member; readonly role: ReviewedRole } | null> => {
  const member = await members.find(memberId);
  const role = member && roleIn(member, certificationId);
  return member && role ? { member, role } : null;
};

/**
 * A certified role with where its evidence is kept: noted before that is told (MEM-6). `by`: who reviews. Refuses
 * NOT_FOUND.
 */
export const openEvidence = async (
  deps: Use<'accesses' | 'clock' | 'members'>,
  by: string,
  memberId: string,
  certificationId: string,
): Promise<Result<ReviewedRole>> => {
  const { accesses, clock } = deps;
  const found = await roleOn(deps, memberId, certificationId);
  if (!found) return refuse('NOT_FOUND');
  await accesses.note({
    ...{ at: clock.now(), by, what: 'evidence-opened', members: [memberId], event: null },
  });
  return ok(found.role);
};

/**
 * A reviewer's verdict on a certified role, of which the person is told (MEM-4, TEL-1): of two reviewers at once one
 * decides, and so between a reviewer and who withdraws. Refuses NOT_FOUND, NOTHING_TO_REVIEW where it does not stand
 * as the verdict needs it, and REASON_PERSONAL for a reason with a number or the person's name.
 */
export const reviewCertification = (
  deps: Use<'members'> & TidyDeps,
  memberId: string,
  certificationId: string,
  verdict: Verdict,
): Promise<Result<ReviewedRole>> =>
  untilFresh(async () => {
    const found = await roleOn(deps, memberId, certificationId);
    return found
      ? reviewRoleOnce(deps, found.member, found.role, verdict, atTerminal)
      : refuse('NOT_FOUND');
  });

const SAID = {
  approve: 'role-approved',
  reject: 'role-rejected',
  withdraw: 'role-withdrawn',
} as const satisfies Record<Verdict['is'], TrailKind>;

/** The verdict itself, with its line of the trail. Refuses as above. */
export const reviewRoleOnce = async (
  deps: Use<'members'> & TidyDeps,
  member: Member,
  role: ReviewedRole,
  verdict: Verdict,
  decider: Decider,
): Promise<Result<ReviewedRole> | 'stale'> => {
  const { id } = role.certification;
  const because = verdict.is === 'approve' ? null : verdict.because;
  if (because !== null && !publicText(namesIn(member))(because)) return refuse('REASON_PERSONAL');
  const after =
    verdict.is === 'approve'
      ? withApproved(member.certifications, id)
      : withRejected(
          member.certifications,
          id,
          verdict.is === 'reject' ? 'pending' : 'approved',
          verdict.because,
        );
  if (!after.ok) return after;
  const at = deps.clock.now();
  const news = reviewNews(member, because === null, because, at, 'role-reviewed');
  const grounds = decidedBy(decider, member, { at, kind: SAID[verdict.is], text: because });
  const saved = await deps.members.saveCertifications(member, after.value, { grounds, news });
  if (saved === 'stale') return 'stale';
  await tidyEvidence(deps, member, after.value);
  return ok(role);
};

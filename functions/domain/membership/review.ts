import { GUARDIAN_CONSENT_UNDER } from '../../../src/contract/limits';
import type { ReviewState } from '../../../src/contract/membership';
import type { Day } from '../../../src/contract/words';
import { fullYears } from '../calendar/calendar';
import { ok, refuse, type Result } from '../result';
import type { ApprovedIdentity, Member, Profile } from './member';
import type { Identity } from './submission';

/** Is this the same real name, document, sex and birth date (MEM-7)? */
export const sameIdentity = (
  profile: Profile,
  identity: Identity,
  documentIndex: string,
): boolean =>
  profile.realName === identity.realName &&
  profile.documentIndex === documentIndex &&
  profile.sex === identity.sex &&
  profile.birthDate === identity.birthDate;

/**
 * Where a submission leaves the review (MEM-2, MEM-7). Everything but the identity may change
 * without one. A new identity waits for review, during which its person enters nothing; it is
 * refused with PROFILE_UNDER_REVIEW while the former one is being looked at, and with
 * PROFILE_LOCKED while the approved one stands in a live entry.
 */
export const reviewAfter = (
  member: Pick<Member, 'review' | 'profile'>,
  sameAsBefore: boolean,
  standsInLiveEntry: boolean,
): Result<ReviewState> => {
  if (member.review === 'none' || member.review === 'rejected' || !member.profile)
    return standsInLiveEntry && !sameAsBefore ? refuse('PROFILE_LOCKED') : ok('pending');
  if (sameAsBefore) return ok(member.review);
  if (standsInLiveEntry) return refuse('PROFILE_LOCKED');
  return member.review === 'pending' ? refuse('PROFILE_UNDER_REVIEW') : ok('pending');
};

/**
 * What stays known of an approved person when a submission leaves the review in `review` (MEM-7): what they
 * have written themselves is shown to nobody and ranks them nowhere before it was looked at. null: nothing.
 */
export const stillApproved = (
  { review: before, profile, approved }: Pick<Member, 'review' | 'profile' | 'approved'>,
  review: ReviewState,
): ApprovedIdentity | null => {
  if (review === 'approved') return null;
  if (before !== 'approved' || profile === null) return approved ?? null;
  return identityOf(profile);
};

const identityOf = ({
  realName,
  sex,
  birthDate,
  documentKind,
  documentIndex,
  documentMasked,
}: Profile): ApprovedIdentity => ({
  ...{ realName, sex, birthDate },
  ...{ documentKind, documentIndex, documentMasked },
});

/** What a review looked at before what waits then: a reviewer is shown what has changed since (MEM-2, MEM-7). */
export const reviewedBefore = (
  {
    review: before,
    profile,
    reviewedProfile,
  }: Pick<Member, 'review' | 'profile' | 'reviewedProfile'>,
  review: ReviewState,
): Profile | null => {
  if (review !== 'pending') return null;
  return before === 'approved' || before === 'rejected' ? profile : (reviewedProfile ?? null);
};

/** Who a member is by the review: the approved identity, also while another waits for its own (MEM-7); null: nobody yet. */
export const approvedIdentity = ({
  review,
  profile,
  approved,
}: Pick<Member, 'review' | 'profile' | 'approved'>): ApprovedIdentity | null => {
  if (review === 'approved' && profile) return identityOf(profile);
  return approved ?? null;
};

/** The names of a member, submitted and approved: a text that others keep has none of them (MEM-14). */
export const namesIn = (member: Pick<Member, 'review' | 'profile' | 'approved'>): string[] =>
  [member.profile, approvedIdentity(member)].flatMap((one) => one?.realName ?? []);

/** Whether a guardian consents for a person (MEM-13): the youngest decides of who the review knows and who is submitted. */
export const guardianConsents = (
  member: Pick<Member, 'review' | 'profile' | 'approved'>,
  submitted: Day,
  today: Day,
): boolean =>
  [submitted, approvedIdentity(member)?.birthDate ?? submitted].some(
    (birthDate) => fullYears(birthDate, today) < GUARDIAN_CONSENT_UNDER,
  );

import { ADULT, GUARDIANS, GUARDIAN_INVITATION_DAYS, WARDS } from '../../../src/contract/limits';
import type { Day, Instant } from '../../../src/contract/words';
import { fullYears } from '../calendar/calendar';
import { ok, refuse, type Result } from '../result';
import type { Member, MemberPhone } from './member';
import { formerHolderOf, type FormerHolder } from './former-holder';
import { approvedIdentity } from './review';

/** How long an invitation can be answered, from when it was made. */
export const GUARDIAN_INVITATION_SECONDS = GUARDIAN_INVITATION_DAYS * 86_400;

/** What of a member says how old they are. */
type Known = Pick<Member, 'review' | 'profile' | 'approved'>;

/** A guardian asks the account of a number to be a child's second guardian (MEM-8). */
export interface Guardianship {
  readonly id: string;
  readonly phoneKey: string;
  readonly childId: string;
  /** masked: who is asked is not the child's guardian yet */
  readonly childName: string;
  readonly inviterId: string;
  readonly invitedBy: MemberPhone['masked'];
  /** the number that was asked, as its inviter typed it: they see no other, wherever it has followed to */
  readonly phoneMasked: MemberPhone['masked'];
  readonly expiresAt: Instant;
  /** when the number was asked; of one that has followed: since when it waits where it does (MEM-8) */
  readonly askedAt: Instant;
}

/** Whether a reviewed birth date says that a member acts for themselves (MEM-8). */
export const isAdult = (member: Known, today: Day): boolean => {
  const reviewed = approvedIdentity(member);
  return reviewed !== null && fullYears(reviewed.birthDate, today) >= ADULT;
};

/** The age that is known of a member: by the reviewed birth date, else by what the profile says; null: none is. */
const ageOf = (member: Known, today: Day): number | null => {
  const { birthDate = null } = approvedIdentity(member) ?? member.profile ?? {};
  return birthDate === null ? null : fullYears(birthDate, today);
};

/** Whoever is of age by what is known: what a minor's guardian alone may do is nobody's but their own (MEM-1). */
export const isGrown = (member: Known, today: Day): boolean => (ageOf(member, today) ?? 0) >= ADULT;

/** Whether an account may consent that a person of it is published: of who is of age nobody else does (MEM-13). */
export const mayPublish = (
  person: Known & Pick<Member, 'id'>,
  accountId: string,
  today: Day,
): boolean => person.id === accountId || !isGrown(person, today);

/** A minor by what is known; somebody's child is one until a review says otherwise, whatever it says of itself. */
const isMinor = (member: Member, today: Day): boolean =>
  member.guardians.length > 0 ? !isAdult(member, today) : (ageOf(member, today) ?? ADULT) < ADULT;

/** Whether a child may get another guardian (MEM-1). Refuses PERSON_ADULT, GUARDIANS_FULL. */
export const mayBeGuarded = (child: Member, today: Day): Result<null> => {
  if (isGrown(child, today)) return refuse('PERSON_ADULT');
  return child.guardians.length < GUARDIANS
    ? ok(null)
    : refuse('GUARDIANS_FULL', { limit: GUARDIANS });
};

/** Whether an account may act for one child more (MEM-1). Refuses WARDS_FULL, NOT_ADULT. */
export const mayHaveWard = (account: Member, today: Day): Result<null> => {
  if (account.wards.length >= WARDS) return refuse('WARDS_FULL', { limit: WARDS });
  return isMinor(account, today) ? refuse('NOT_ADULT') : ok(null);
};

/** Whether an invitation to a number is its former holder's, whom it follows to where they are now (MEM-8). */
export const isFormers = (
  { askedAt }: Pick<Guardianship, 'askedAt'>,
  formers: readonly FormerHolder[],
  askedId: string,
): boolean => formerHolderOf(formers, askedId, askedAt) !== null;

/**
 * Whether there is something to answer yet for who was asked: its inviter acts for the child still, they do not, and
 * it was they who had the number then (MEM-8).
 */
export const isOpen = (
  { askedAt, expiresAt, inviterId }: Pick<Guardianship, 'askedAt' | 'expiresAt' | 'inviterId'>,
  child: Pick<Member, 'id' | 'guardians'> | null,
  askedId: string,
  formers: readonly FormerHolder[],
  now: Instant,
): boolean =>
  expiresAt > now &&
  !isFormers({ askedAt }, formers, askedId) &&
  child !== null &&
  child.id !== askedId &&
  child.guardians.includes(inviterId) &&
  !child.guardians.includes(askedId);

/** Whether an invitation still stands for who sent it, and can be taken back: they act for the child, who is not going (MEM-8). */
export const isPending = (
  { childId, expiresAt }: Pick<Guardianship, 'childId' | 'expiresAt'>,
  child: Pick<Member, 'id' | 'leaving'>,
  now: Instant,
): boolean => childId === child.id && expiresAt > now && !child.leaving;

/** Whether an account may become a child's guardian (MEM-1, MEM-8). Refuses as `mayBeGuarded` and `mayHaveWard` do. */
export const mayGuard = (account: Member, child: Member, today: Day): Result<null> => {
  const guarded = mayBeGuarded(child, today);
  return guarded.ok ? mayHaveWard(account, today) : guarded;
};

/** Whoever acts for children is none themselves by what they submit (MEM-1). Refuses NOT_ADULT. */
export const mayKeepWards = ({ wards }: Member, birthDate: Day, today: Day): Result<null> =>
  wards.length > 0 && fullYears(birthDate, today) < ADULT ? refuse('NOT_ADULT') : ok(null);

/** Whether an account may be deleted by its owner alone: not a minor's who has a guardian (MEM-8). Refuses ACCOUNT_GUARDED. */
export const mayLeave = (account: Member, today: Day): Result<null> =>
  account.guardians.length > 0 && !isAdult(account, today) ? refuse('ACCOUNT_GUARDED') : ok(null);

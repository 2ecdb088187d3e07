import { ADULT, GUARDIANS, WARDS } from '../../../src/contract/limits';
import type { Day, Instant } from '../../../src/contract/words';
import { fullYears } from '../calendar/calendar';
import { ok, refuse, type Result } from '../result';
import type { Member, MemberPhone } from './member';

/** A guardian asks the account of a number to be a child's second guardian (MEM-8). */
export interface Guardianship {
  readonly id: string;
  readonly phoneKey: string;
  readonly childId: string;
  /** masked: who is asked is not the child's guardian yet */
  readonly childName: string;
  readonly inviterId: string;
  readonly invitedBy: MemberPhone['masked'];
  readonly expiresAt: Instant;
}

/** Whether a reviewed birth date says that a member acts for themselves (MEM-8). */
export const isAdult = ({ review, profile, approved }: Member, today: Day): boolean => {
  const reviewed = review === 'approved' ? profile : (approved ?? null);
  return reviewed !== null && fullYears(reviewed.birthDate, today) >= ADULT;
};

/** A profile that says so itself is enough to tell somebody who is no guardian yet. */
const isMinor = ({ profile }: Member, today: Day): boolean =>
  profile !== null && fullYears(profile.birthDate, today) < ADULT;

/** Refuses GUARDIANS_FULL. */
export const hasRoomForGuardian = ({ guardians }: Pick<Member, 'guardians'>): Result<null> =>
  guardians.length < GUARDIANS ? ok(null) : refuse('GUARDIANS_FULL', { limit: GUARDIANS });

/** Whether an account may become a child's guardian (MEM-1, MEM-8). Refuses GUARDIANS_FULL, WARDS_FULL, NOT_ADULT. */
export const mayGuard = (account: Member, child: Member, today: Day): Result<null> => {
  const room = hasRoomForGuardian(child);
  if (!room.ok) return room;
  if (account.wards.length >= WARDS) return refuse('WARDS_FULL', { limit: WARDS });
  return isMinor(account, today) ? refuse('NOT_ADULT') : ok(null);
};

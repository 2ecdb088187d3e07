import { isEmptyAccount } from '../../domain/membership/empty-account';
import { staffRolesIn } from '../../domain/membership/roles';
import type { Seen } from '../../domain/membership/move-store';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';

/** A member with their sessions, which are read first: whatever comes between is found by a write at both versions. */
export const seenOf = async (
  { members, sessions }: Use<'members' | 'sessions'>,
  memberId: string,
): Promise<Seen | null> => {
  const seen = await sessions.ofMember(memberId);
  const member = await members.find(memberId);
  return member && { member, sessions: seen };
};

/**
 * What becomes of whatever account a proved number has (MEM-8): none, or one with nobody in it, which is merged into.
 * Refuses PHONE_TAKEN for any other.
 */
export const numberFor = async (
  deps: Use<'members' | 'roles' | 'sessions'>,
  phoneKey: string,
): Promise<Result<Seen | null>> => {
  const memberId = await deps.members.idOfPhone(phoneKey);
  if (memberId === null) return ok(null);
  const there = await seenOf(deps, memberId);
  // gone since: the write finds out
  if (!there) return ok(null);
  const works = staffRolesIn(await deps.roles.rightsOf(memberId)).length > 0;
  return isEmptyAccount(there.member) && !works ? ok(there) : refuse('PHONE_TAKEN');
};

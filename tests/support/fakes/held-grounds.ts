import type { Ground } from '../../../functions/domain/ground';
import type { Member } from '../../../functions/domain/membership/member';

/**
 * What the table does with the grounds that are of members: null where one does not hold, else the writes that go
 * with them.
 */
export const heldOf = (
  members: ReadonlyMap<string, Member>,
  grounds: readonly Ground[],
): ReadonlyMap<string, Member> | null => {
  const changed = new Map<string, Member>();
  for (const ground of grounds) {
    if (ground.is === 'phone-of') {
      const member = members.get(ground.memberId);
      if (!member || (member.phone?.key ?? null) !== ground.phoneKey) return null;
      continue;
    }
    if (ground.is === 'staying') {
      const member = members.get(ground.memberId);
      if (!member || member.leaving) return null;
      continue;
    }
    if (ground.is !== 'first-time' && ground.is !== 'judged') continue;
    const member = changed.get(ground.memberId) ?? members.get(ground.memberId);
    if (!member) return null;
    if (ground.is === 'judged') {
      if (member.version !== ground.version) return null;
      changed.set(member.id, { ...member, version: member.version + 1 });
      continue;
    }
    if (member.carriedOut[ground.key]) return null;
    const kept = Object.entries(member.carriedOut).filter(([key]) => !ground.forget.includes(key));
    const carriedOut = { ...Object.fromEntries(kept), [ground.key]: ground.carried };
    changed.set(member.id, { ...member, carriedOut });
  }
  return changed;
};

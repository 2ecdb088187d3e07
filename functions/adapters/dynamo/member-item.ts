import type { Member } from '../../domain/membership/member';
import { memberKey, type Key } from './keys';

/** A member as an item: the member's own attributes beside the key. */
export const memberItem = (member: Member): Key & Record<string, unknown> => ({
  ...memberKey(member.id),
  ...member,
});

/** For whoever loads a member in a BatchGet of his own (entering does). */
export const memberOfItem = (item: Readonly<Record<string, unknown>>): Member => {
  const { PK: _partition, SK: _sort, ...member } = item;
  return member as unknown as Member;
};

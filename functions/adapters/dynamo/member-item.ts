import type { Member } from '../../domain/membership/member';
import { memberKey, type Key } from './keys';

/** Whoever takes something on is as judged, and what else was judged on that has to be judged again. */
export const committedMember = (
  TableName: string,
  { memberId, version }: { readonly memberId: string; readonly version: number },
) => ({
  TableName,
  Key: memberKey(memberId),
  UpdateExpression: 'SET version = :next',
  ConditionExpression: 'version = :seen',
  ExpressionAttributeValues: { ':seen': version, ':next': version + 1 },
});

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

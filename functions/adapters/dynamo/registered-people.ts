import type { ApprovedIdentity, Member, Profile } from '../../domain/membership/member';
import type { RegisteredPeople, RegisteredPerson } from '../../domain/membership/registered-people';
import { approvedIdentity } from '../../domain/membership/review';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { itemOf, map, nullable, optional, text } from './item';
import { documentKey, memberKey } from './keys';

const claimOf = itemOf<{ readonly memberId: string }>({ memberId: text });
const memberOf = itemOf<Pick<Member, 'id' | 'review' | 'profile' | 'approved'>>({
  id: text,
  review: text,
  profile: nullable(map<Profile>),
  approved: optional(nullable(map<ApprovedIdentity>)),
});

/** An identity that waits for its review beside an approved one is nobody's yet (MEM-7). */
const personOf = (member: ReturnType<typeof memberOf>): RegisteredPerson[] => {
  const { id, review, profile } = member;
  if (!profile) return [];
  const approved = approvedIdentity(member);
  const { realName, documentKind, documentIndex, documentMasked, birthDate, sex } =
    approved ?? profile;
  return [
    {
      ...{ realName, documentKind, documentIndex, documentMasked, birthDate, sex },
      ...{ id, grade: profile.grade, review: approved ? 'approved' : review },
    },
  ];
};

/** DOCUMENT#<index>/CLAIM for the ids, then MEMBER#<id>/PROFILE, a hundred keys at a time. */
export const dynamoRegisteredPeople = (table: Table): RegisteredPeople => {
  const members = async (memberIds: Iterable<string>): Promise<RegisteredPerson[]> => {
    const keys = [...new Set(memberIds)].map(memberKey);
    const items = await batchGet(table, keys, ['id', 'review', 'profile', 'approved']);
    return items.flatMap((item) => personOf(memberOf(item)));
  };

  return {
    byDocument: async (indexes) => {
      const keys = [...new Set(indexes)].map(documentKey);
      const claims = await batchGet(table, keys, ['memberId']);
      const holders = claims.map((item) => claimOf(item).memberId);
      // as many round trips for documents that nobody holds: times tell nothing (RES-3)
      const people = await members(holders.length > 0 ? holders : ['nobody']);
      return new Map(people.map((person) => [person.documentIndex, person]));
    },

    byId: async (memberIds) =>
      new Map((await members(memberIds)).map((person) => [person.id, person])),
  };
};

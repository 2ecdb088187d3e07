import type { Member, Profile } from '../../domain/membership/member';
import type { RegisteredPeople, RegisteredPerson } from '../../domain/membership/registered-people';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { itemOf, map, nullable, text } from './item';
import { documentKey, memberKey } from './keys';

const claimOf = itemOf<{ readonly memberId: string }>({ memberId: text });
const memberOf = itemOf<Pick<Member, 'id' | 'review' | 'profile'>>({
  id: text,
  review: text,
  profile: nullable(map<Profile>),
});

const personOf = ({ id, review, profile }: ReturnType<typeof memberOf>): RegisteredPerson[] => {
  if (!profile) return [];
  const { realName, documentKind, documentIndex, documentMasked, birthDate, sex, grade } = profile;
  return [
    {
      ...{ realName, documentKind, documentIndex, documentMasked, birthDate, sex, grade },
      ...{ id, review },
    },
  ];
};

/** DOCUMENT#<index>/CLAIM for the ids, then MEMBER#<id>/PROFILE, a hundred keys at a time. */
export const dynamoRegisteredPeople = (table: Table): RegisteredPeople => {
  const members = async (memberIds: Iterable<string>): Promise<RegisteredPerson[]> => {
    const keys = [...new Set(memberIds)].map(memberKey);
    const items = await batchGet(table, keys, ['id', 'review', 'profile']);
    return items.flatMap((item) => personOf(memberOf(item)));
  };

  return {
    byDocument: async (indexes) => {
      const keys = [...new Set(indexes)].map(documentKey);
      const claims = await batchGet(table, keys, ['memberId']);
      const people = await members(claims.map((item) => claimOf(item).memberId));
      return new Map(people.map((person) => [person.documentIndex, person]));
    },

    byId: async (memberIds) =>
      new Map((await members(memberIds)).map((person) => [person.id, person])),
  };
};

import type { Profile } from '../../domain/membership/member';
import type { RegisteredPeople, RegisteredPerson } from '../../domain/membership/registered-people';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { documentKey, memberKey } from './keys';

const personOf = ({ id, review, profile }: Record<string, unknown>): RegisteredPerson[] => {
  if (!profile) return [];
  const { realName, documentKind, documentIndex, documentMasked, birthDate, sex, grade } =
    profile as Profile;
  return [
    {
      ...{ realName, documentKind, documentIndex, documentMasked, birthDate, sex, grade },
      id: String(id),
      review: review as RegisteredPerson['review'],
    },
  ];
};

/** DOCUMENT#<index>/CLAIM for the ids, then MEMBER#<id>/PROFILE, a hundred keys at a time. */
export const dynamoRegisteredPeople = (table: Table): RegisteredPeople => {
  const members = async (memberIds: Iterable<string>): Promise<RegisteredPerson[]> => {
    const keys = [...new Set(memberIds)].map(memberKey);
    return (await batchGet(table, keys, ['id', 'review', 'profile'])).flatMap(personOf);
  };

  return {
    byDocument: async (indexes) => {
      const keys = [...new Set(indexes)].map(documentKey);
      const claims = await batchGet(table, keys, ['memberId']);
      const people = await members(claims.map(({ memberId }) => String(memberId)));
      return new Map(people.map((person) => [person.documentIndex, person]));
    },

    byId: async (memberIds) =>
      new Map((await members(memberIds)).map((person) => [person.id, person])),
  };
};

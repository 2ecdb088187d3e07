import type { MemberStore } from '../../domain/membership/member-store';
import type { Table } from './client';
import { attribute, ex, there, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, text } from './item';
import { accountKey, documentPartition, formerPrefix, memberKey } from './keys';
import { memberCertifications } from './member-certifications';
import { memberItem, memberOfItem } from './member-item';
import { memberLeaving } from './member-leaving';
import { memberProfiles } from './member-profiles';
import { memberWards } from './member-wards';
import { queryAll } from './query';
import { read } from './read';
import { transact, write } from './write';

const accountOf = itemOf<{ readonly memberId: string }>({ memberId: text });

/** MEMBER#<id>/PROFILE and PHONE#<key>/ACCOUNT {memberId}, with what is written of them beside it. */
export const dynamoMemberStore = (table: Table): MemberStore => {
  const idOfPhone = async (phoneKey: string): Promise<string | null> =>
    (await read(table, accountOf, accountKey(phoneKey)))?.memberId ?? null;

  return {
    ...memberProfiles(table),
    ...memberCertifications(table),
    ...memberWards(table),
    ...memberLeaving(table),

    idOfPhone,
    find: (memberId) => read(table, memberOfItem, memberKey(memberId)),

    formersOf: async (documentIndex) => {
      const items = await queryAll(table, {
        where: ex`PK = ${documentPartition(documentIndex)} AND begins_with(SK, ${formerPrefix})`,
      });
      return items.map(({ SK }) => String(SK).slice(formerPrefix.length));
    },

    create: async (member) => {
      const account = { ...accountKey(member.phone.key), memberId: member.id };
      const failed = await transact(table, [
        { put: account, when: unused },
        { put: memberItem(member) },
      ]);
      if (failed.length === 0) return { memberId: member.id };
      return { memberId: (await idOfPhone(member.phone.key)) ?? member.id };
    },

    saveOpenid: async (memberId, openid) => {
      const update = memberKey(memberId);
      await write(table, { update, change: ex`SET openid = ${openid}`, when: there });
    },

    addSubscriptions: async (memberId, templates, first) => {
      const accepted = templates.map((name) => ex`${attribute('subscriptions', name)} ${1}`);
      const beside = { of: memberKey(memberId), when: [there], add: accepted };
      return (await transactWhile(table, [first], [], [beside])) === 'stale' ? 'stale' : 'done';
    },

    spendSubscription: (memberId, template) => {
      const left = attribute('subscriptions', template);
      return write(table, {
        update: memberKey(memberId),
        change: ex`ADD ${left} ${-1}`,
        when: ex`${left} > ${0}`,
      });
    },
  };
};

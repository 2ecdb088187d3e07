import type { Member } from '../../domain/membership/member';
import type { MemberStore } from '../../domain/membership/member-store';
import { stillApproved } from '../../domain/membership/review';
import type { Table } from './client';
import { attribute, ex, there, unused, type Expression } from './expression';
import { transactWhile } from './grounds';
import { itemOf, text } from './item';
import { queryAll } from './query';
import { read } from './read';
import {
  accountKey,
  documentKey,
  documentPartition,
  formerKey,
  formerPrefix,
  memberKey,
  memberSessionsKey,
  rolesKey,
  sessionKey,
} from './keys';
import { memberItem, memberOfItem } from './member-item';
import { newsWrite } from './news-store';
import { sessionsLeaving } from './session-store';
import { transact, write } from './write';

const accountOf = itemOf<{ readonly memberId: string }>({ memberId: text });

/** The member at the version that was read, changed. */
const changed = ({ id, version }: Member, set: Expression) => ({
  update: memberKey(id),
  change: ex`SET ${set}, version = ${version + 1}`,
  when: ex`version = ${version}`,
});

/** MEMBER#<id>/PROFILE, PHONE#<key>/ACCOUNT {memberId}, DOCUMENT#<index>/CLAIM {memberId}. */
export const dynamoMemberStore = (table: Table): MemberStore => {
  const idOfPhone = async (phoneKey: string): Promise<string | null> =>
    (await read(table, accountOf, accountKey(phoneKey)))?.memberId ?? null;

  return {
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

    saveProfile: async (before, profile, review) => {
      const { id } = before;
      const former = before.profile?.documentIndex;
      const failed = await transact(table, [
        {
          put: { ...documentKey(profile.documentIndex), memberId: id },
          when: ex`attribute_not_exists(PK) OR memberId = ${id}`,
        },
        changed(
          before,
          ex`profile = ${profile}, review = ${review}, approved = ${stillApproved(before, review)}, rejectedBecause = ${null}`,
        ),
        ...(former === undefined || former === profile.documentIndex
          ? []
          : [{ delete: documentKey(former) }]),
      ]);
      return failed.includes(0) ? 'document-taken' : failed.length > 0 ? 'stale' : 'done';
    },

    saveReview: async (before, review, because, news) => {
      const failed = await transact(table, [
        changed(
          before,
          ex`review = ${review}, approved = ${stillApproved(before, review)}, rejectedBecause = ${because}`,
        ),
        ...(news ? [newsWrite(news)] : []),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
    },

    leave: async (before, seen) => {
      const failed = await transact(table, [
        changed(before, ex`leaving = ${true}`),
        ...sessionsLeaving(before.id, seen),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
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

    remove: async (before, sessions, seenSessionsVersion) => {
      const { id, phone, profile, review, version } = before;
      const failed = await transact(table, [
        { delete: memberKey(id), when: ex`version = ${version}` },
        { delete: memberSessionsKey(id), when: ex`version = ${seenSessionsVersion}` },
        ...[
          ...sessions.map((session) => sessionKey(session.id)),
          ...(phone ? [accountKey(phone.key)] : []),
          rolesKey(id),
          ...(profile ? [documentKey(profile.documentIndex)] : []),
        ].map((key) => ({ delete: key })),
        ...(profile && review === 'approved'
          ? [{ put: { ...formerKey(profile.documentIndex, id) } }]
          : []),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
    },
  };
};

import type { Member } from '../../domain/membership/member';
import type { MemberStore, MemberWrite } from '../../domain/membership/member-store';
import { withoutId } from '../../domain/membership/persons';
import { stillApproved } from '../../domain/membership/review';
import type { Table } from './client';
import { attribute, ex, there, unused, type Expression } from './expression';
import { transactWhile, type Asked } from './grounds';
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
import { sessionsLeaving } from './session-store';
import { transact, write } from './write';

const accountOf = itemOf<{ readonly memberId: string }>({ memberId: text });

/** The member at the version that was read, changed. */
const changed = ({ id, version }: Member, set: Expression) => ({
  update: memberKey(id),
  change: ex`SET ${set}, version = ${version + 1}`,
  when: ex`version = ${version}`,
});

/** The same beside a ground of the same member. */
const besides = ({ id, version }: Member, set: Expression): Asked => ({
  of: memberKey(id),
  when: [ex`version = ${version}`],
  set: [set, ex`version = ${version + 1}`],
});

const withoutWard = (guardian: Member, childId: string): Asked =>
  besides(guardian, ex`wards = ${withoutId(guardian.wards, childId)}`);

/** MEMBER#<id>/PROFILE, PHONE#<key>/ACCOUNT {memberId}, DOCUMENT#<index>/CLAIM {memberId}. */
export const dynamoMemberStore = (table: Table): MemberStore => {
  const idOfPhone = async (phoneKey: string): Promise<string | null> =>
    (await read(table, accountOf, accountKey(phoneKey)))?.memberId ?? null;
  const change = async (before: Member, set: Expression): Promise<MemberWrite> =>
    (await write(table, changed(before, set))) ? 'done' : 'stale';

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

    saveReview: (before, review, because) =>
      change(
        before,
        ex`review = ${review}, approved = ${stillApproved(before, review)}, rejectedBecause = ${because}`,
      ),

    addWard: async (account, child, first) => {
      const wards = [...account.wards, child.id];
      const failed = await transactWhile(
        table,
        [first],
        [{ put: memberItem(child), when: unused }],
        [besides(account, ex`wards = ${wards}`)],
      );
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },

    dropWard: async (account, child, first) => {
      const guardians = withoutId(child.guardians, account.id);
      const dropped = [
        besides(child, ex`guardians = ${guardians}`),
        withoutWard(account, child.id),
      ];
      const failed = await transactWhile(table, [first], [], dropped);
      return failed === 'stale' ? 'stale' : 'done';
    },

    leave: async (before, seen, { alone, shared }) => {
      const failed = await transact(table, [
        changed(before, ex`leaving = ${true}, wards = ${alone.map(({ id }) => id)}`),
        ...alone.map((child) => changed(child, ex`leaving = ${true}`)),
        ...shared.map((child) =>
          changed(child, ex`guardians = ${withoutId(child.guardians, before.id)}`),
        ),
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

    remove: async (before, seen, guardians, grounds = []) => {
      const { id, phone, profile, review, version } = before;
      const writes = [
        { delete: memberKey(id), when: ex`version = ${version}` },
        {
          delete: memberSessionsKey(id),
          when: seen.version === 0 ? unused : ex`version = ${seen.version}`,
        },
        ...[
          ...seen.sessions.map((session) => sessionKey(session.id)),
          ...(phone ? [accountKey(phone.key)] : []),
          rolesKey(id),
          ...(profile ? [documentKey(profile.documentIndex)] : []),
        ].map((key) => ({ delete: key })),
        ...(profile && review === 'approved'
          ? [{ put: { ...formerKey(profile.documentIndex, id) } }]
          : []),
      ];
      const bonds = guardians.map((guardian) => withoutWard(guardian, id));
      const failed = await transactWhile(table, grounds, writes, bonds);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },
  };
};

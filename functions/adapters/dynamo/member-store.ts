import { epochSeconds } from '../../domain/calendar/calendar';
import type { ConsentRecord } from '../../domain/membership/consent';
import type { Member } from '../../domain/membership/member';
import type { News } from '../../domain/telling/news';
import type { MemberStore } from '../../domain/membership/member-store';
import { withoutId } from '../../domain/membership/persons';
import { approvedIdentity, stillApproved } from '../../domain/membership/review';
import { capCount } from './cap-count';
import type { Table } from './client';
import { attribute, ex, there, unused, type Expression } from './expression';
import { transactWhile, type Asked } from './grounds';
import { itemOf, keyOf, text } from './item';
import { queryAll } from './query';
import { read } from './read';
import {
  accountKey,
  consentKey,
  consentPrefix,
  documentClaimKey,
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

/** The same beside a ground of the same member. */
const besides = ({ id, version }: Member, set: Expression): Asked => ({
  of: memberKey(id),
  when: [ex`version = ${version}`],
  set: [set, ex`version = ${version + 1}`],
});

const withoutWard = (guardian: Member, childId: string): Asked =>
  besides(guardian, ex`wards = ${withoutId(guardian.wards, childId)}`);

/** A record of the write that moves the member on from a version; nothing is ever written over it. */
const consentPut = (memberId: string, version: number, record: ConsentRecord) => ({
  put: { ...consentKey(memberId, record.at, record.kind, version + 1), ...record },
  when: unused,
});

/** What the member is to hear of a write, to go with it. */
const told = (news: News | undefined) => (news ? [newsWrite(news)] : []);

/**
 * MEMBER#<id>/PROFILE and MEMBER#<id>/CONSENT#<at>#<kind>#<version>, PHONE#<key>/ACCOUNT {memberId},
 * DOCUMENT#<index>/CLAIM {memberId} of who holds it approved, DOCUMENT#<index>/CLAIM#<id> {memberId} of everybody who
 * presents it, DOCUMENT#<index>/FORMER#<id> of who held it.
 */
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

    saveProfile: async (before, profile, review, { records, publication }, caps = []) => {
      const { id } = before;
      const former = before.profile?.documentIndex;
      const failed = await transact(table, [
        { put: { ...documentClaimKey(profile.documentIndex, id), memberId: id } },
        changed(
          before,
          ex`profile = ${profile}, review = ${review}, approved = ${stillApproved(before, review)}, publication = ${publication}, rejectedBecause = ${null}`,
        ),
        ...(former === undefined || former === profile.documentIndex
          ? []
          : [{ delete: documentClaimKey(former, id) }]),
        ...records.map((record) => consentPut(id, before.version, record)),
        ...caps.map(capCount),
      ]);
      if (failed.length === 0) return 'done';
      // the claim is put without a condition, and a record is new where the version is: what fails else is a cap
      return failed.includes(1) ? 'stale' : 'too-many';
    },

    approve: async (before, news) => {
      const { id, profile } = before;
      if (!profile) return 'stale';
      const former = approvedIdentity(before)?.documentIndex;
      const failed = await transact(table, [
        {
          put: { ...documentKey(profile.documentIndex), memberId: id },
          when: ex`attribute_not_exists(PK) OR memberId = ${id}`,
        },
        changed(before, ex`review = ${'approved'}, approved = ${null}, rejectedBecause = ${null}`),
        ...(former === undefined || former === profile.documentIndex
          ? []
          : [{ delete: documentKey(former) }]),
        ...told(news),
      ]);
      return failed.includes(0) ? 'document-taken' : failed.length > 0 ? 'stale' : 'done';
    },

    reject: async (before, because, news) => {
      const failed = await transact(table, [
        changed(
          before,
          ex`review = ${'rejected'}, approved = ${stillApproved(before, 'rejected')}, rejectedBecause = ${because}`,
        ),
        ...told(news),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
    },

    withdrawApproval: async (before, because, news) => {
      const held = approvedIdentity(before)?.documentIndex;
      const failed = await transact(table, [
        changed(
          before,
          ex`review = ${'rejected'}, approved = ${null}, rejectedBecause = ${because}`,
        ),
        ...(held === undefined ? [] : [{ delete: documentKey(held) }]),
        ...told(news),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
    },

    claimsOf: async (documentIndex) => {
      const { PK, SK: holding } = documentKey(documentIndex);
      const where = ex`PK = ${PK} AND begins_with(SK, ${holding})`;
      const items = await queryAll(table, { where });
      const of = (held: boolean) =>
        items.filter(({ SK }) => (SK === holding) === held).map((item) => accountOf(item).memberId);
      return { holder: of(true)[0] ?? null, claimants: of(false) };
    },

    savePublication: async ({ id, version }, publication, record, first) => {
      const written = await transactWhile(
        table,
        [first, { is: 'judged', memberId: id, version }],
        [consentPut(id, version, record)],
        [{ of: memberKey(id), when: [], set: [ex`publication = ${publication}`] }],
      );
      return written === 'stale' || written.length > 0 ? 'stale' : 'done';
    },

    keepConsents: async (memberId, until) => {
      const { PK } = memberKey(memberId);
      const records = await queryAll(table, {
        where: ex`PK = ${PK} AND begins_with(SK, ${consentPrefix})`,
      });
      const change = ex`SET ttl = ${epochSeconds(until)}`;
      for (const record of records)
        await write(table, { update: keyOf(record), change, when: there });
    },

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
      const { id, phone, profile, version } = before;
      const held = approvedIdentity(before)?.documentIndex;
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
          ...(profile ? [documentClaimKey(profile.documentIndex, id)] : []),
          ...(held === undefined ? [] : [documentKey(held)]),
        ].map((key) => ({ delete: key })),
        ...(held === undefined ? [] : [{ put: { ...formerKey(held, id) } }]),
      ];
      const bonds = guardians.map((guardian) => withoutWard(guardian, id));
      const failed = await transactWhile(table, grounds, writes, bonds);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },
  };
};

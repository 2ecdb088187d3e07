import { epochSeconds } from '../../domain/calendar/calendar';
import type { ConsentRecord } from '../../domain/membership/consent';
import type { MemberStore } from '../../domain/membership/member-store';
import { approvedIdentity, stillApproved } from '../../domain/membership/review';
import type { News } from '../../domain/telling/news';
import { capCount } from './cap-count';
import type { Table } from './client';
import { ex, there, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, keyOf, text } from './item';
import { consentKey, consentPrefix, documentClaimKey, documentKey, memberKey } from './keys';
import { changed } from './member-change';
import { newsWrite } from './news-store';
import { queryAll } from './query';
import { transact, write } from './write';

const claimOf = itemOf<{ readonly memberId: string }>({ memberId: text });

/** A record of the write that moves the member on from a version; nothing is ever written over it. */
const consentPut = (memberId: string, version: number, record: ConsentRecord) => ({
  put: { ...consentKey(memberId, record.at, record.kind, version + 1), ...record },
  when: unused,
});

/** What the member is to hear of a write, to go with it. */
const told = (news: News | undefined) => (news ? [newsWrite(news)] : []);

/**
 * What a member submits and consents to, and what a review makes of it: MEMBER#<id>/CONSENT#<at>#<kind>#<version>,
 * DOCUMENT#<index>/CLAIM {memberId} of who holds it approved, DOCUMENT#<index>/CLAIM#<id> {memberId} of everybody who
 * presents it.
 */
export const memberProfiles = (
  table: Table,
): Pick<
  MemberStore,
  | 'saveProfile'
  | 'approve'
  | 'reject'
  | 'withdrawApproval'
  | 'claimsOf'
  | 'savePublication'
  | 'keepConsents'
> => ({
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
      changed(before, ex`review = ${'rejected'}, approved = ${null}, rejectedBecause = ${because}`),
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
      items.filter(({ SK }) => (SK === holding) === held).map((item) => claimOf(item).memberId);
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
});

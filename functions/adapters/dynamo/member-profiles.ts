import type { ReviewState } from '../../../src/contract/membership';
import { epochSeconds } from '../../domain/calendar/calendar';
import type { ConsentRecord } from '../../domain/membership/consent';
import type { ApprovedIdentity, Member } from '../../domain/membership/member';
import type { MemberStore, MemberBeside } from '../../domain/membership/member-store';
import { approvedIdentity, reviewedBefore, stillApproved } from '../../domain/membership/review';
import type { News } from '../../domain/telling/news';
import { capCount } from './cap-count';
import type { Table } from './client';
import { ex, there, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, keyOf, text } from './item';
import { consentKey, consentPrefix, documentClaimKey, documentKey, memberKey } from './keys';
import { besides, changed } from './member-change';
import { newsWrite } from './news-store';
import { queryAll } from './query';
import { queuedClauses } from './queued';
import { transact, write, type Write } from './write';

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
> => {
  /** The member as the review leaves it, at the version that was read. */
  const reviewed = (
    before: Member,
    review: ReviewState,
    no: { readonly because: string; readonly still: ApprovedIdentity | null } | null,
    { grounds = [], news }: MemberBeside,
    writes: readonly Write[] = [],
  ) => {
    const { set, remove } = queuedClauses({ ...before, review });
    return transactWhile(
      table,
      grounds,
      [...writes, ...told(news)],
      [
        {
          ...besides(
            before,
            ...[ex`review = ${review}`, ex`approved = ${no?.still ?? null}`],
            ...[ex`rejectedBecause = ${no?.because ?? null}`, ...set],
          ),
          remove: [...remove, ...(review === 'approved' ? [ex`reviewedProfile`] : [])],
        },
      ],
    );
  };

  return {
    saveProfile: async (before, profile, review, { records, publication }, caps = []) => {
      const { id } = before;
      const former = before.profile?.documentIndex;
      const failed = await transact(table, [
        { put: { ...documentClaimKey(profile.documentIndex, id), memberId: id } },
        changed(
          before,
          ex`profile = ${profile}, review = ${review}, approved = ${stillApproved(before, review)}, reviewedProfile = ${reviewedBefore(before, review)}, publication = ${publication}, rejectedBecause = ${null}`,
          queuedClauses({ ...before, profile, review }),
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

    approve: async (before, beside = {}) => {
      const { id, profile } = before;
      if (!profile) return 'stale';
      const former = approvedIdentity(before)?.documentIndex;
      const failed = await reviewed(before, 'approved', null, beside, [
        {
          put: { ...documentKey(profile.documentIndex), memberId: id },
          when: ex`attribute_not_exists(PK) OR memberId = ${id}`,
        },
        ...(former === undefined || former === profile.documentIndex
          ? []
          : [{ delete: documentKey(former) }]),
      ]);
      if (failed === 'stale') return 'stale';
      return failed.includes(0) ? 'document-taken' : failed.length > 0 ? 'stale' : 'done';
    },

    reject: async (before, because, beside = {}) => {
      const still = stillApproved(before, 'rejected');
      const failed = await reviewed(before, 'rejected', { because, still }, beside);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },

    withdrawApproval: async (before, because, beside = {}) => {
      const held = approvedIdentity(before)?.documentIndex;
      const failed = await reviewed(
        before,
        'rejected',
        { because, still: null },
        beside,
        held === undefined ? [] : [{ delete: documentKey(held) }],
      );
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
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
  };
};

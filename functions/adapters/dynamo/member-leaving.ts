import type { MemberStore } from '../../domain/membership/member-store';
import { withoutId } from '../../domain/membership/persons';
import { approvedIdentity } from '../../domain/membership/review';
import type { Table } from './client';
import { ex, unused } from './expression';
import { transactWhile } from './grounds';
import {
  accountKey,
  documentClaimKey,
  documentKey,
  formerKey,
  memberKey,
  memberSessionsKey,
  rolesKey,
  sessionKey,
} from './keys';
import { besides, changed } from './member-change';
import { newsWrite } from './news-store';
import { sessionsLeaving } from './session-store';

/** How a person goes: marked first, removed at last; DOCUMENT#<index>/FORMER#<id> stays of who held a document. */
export const memberLeaving = (table: Table): Pick<MemberStore, 'leave' | 'remove'> => ({
  leave: async (before, seen, { alone, shared }, { grounds = [], news = [] } = {}) => {
    const failed = await transactWhile(table, grounds, [
      changed(before, ex`leaving = ${true}, wards = ${alone.map(({ id }) => id)}`),
      ...alone.map((child) => changed(child, ex`leaving = ${true}`)),
      ...shared.map((child) =>
        changed(child, ex`guardians = ${withoutId(child.guardians, before.id)}`),
      ),
      ...sessionsLeaving(before.id, seen),
      ...news.map(newsWrite),
    ]);
    return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
  },

  remove: async (before, seen, guardians, { grounds = [], news } = {}) => {
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
      ...(news ? [newsWrite(news)] : []),
    ];
    const bonds = guardians.map((guardian) =>
      besides(guardian, ex`wards = ${withoutId(guardian.wards, id)}`),
    );
    const failed = await transactWhile(table, grounds, writes, bonds);
    return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
  },
});

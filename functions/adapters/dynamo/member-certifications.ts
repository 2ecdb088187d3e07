import type { Certification } from '../../domain/membership/certification';
import type { Member } from '../../domain/membership/member';
import type { MemberStore } from '../../domain/membership/member-store';
import type { Table } from './client';
import { ex } from './expression';
import { transactWhile, type Asked } from './grounds';
import { itemOf, text } from './item';
import { askingRolesPartition, memberKey } from './keys';
import { newsWrite } from './news-store';
import { queryFirst, soundOnes } from './query';
import { GSI1 } from './table';

const asking = itemOf<{ readonly id: string }>({ id: text });

/** GSI1 ASKING-ROLES/<since>#<member> while one of them waits: whom a reviewer has not looked at. */
const listed = (
  { id }: Member,
  certifications: readonly Certification[],
): Pick<Asked, 'set' | 'remove'> => {
  const since = certifications.flatMap(({ state, askedAt }) =>
    state === 'pending' ? askedAt : [],
  );
  return since.length === 0
    ? { remove: [ex`GSI1PK`, ex`GSI1SK`] }
    : {
        set: [
          ex`GSI1PK = ${askingRolesPartition}`,
          ex`GSI1SK = ${`${since.sort()[0] ?? ''}#${id}`}`,
        ],
      };
};

/** Certified roles stand with their member: what judges an entry reads them with it (MEM-4, ENT-20). */
export const memberCertifications = (
  table: Table,
): Pick<MemberStore, 'askingRoles' | 'saveCertifications'> => ({
  saveCertifications: async (before, certifications, { grounds = [], news }) => {
    const { id, version } = before;
    const { set = [], remove } = listed(before, certifications);
    const written = await transactWhile(
      table,
      [...grounds, { is: 'judged', memberId: id, version }],
      news ? [newsWrite(news)] : [],
      [
        {
          of: memberKey(id),
          when: [],
          set: [ex`certifications = ${certifications}`, ...set],
          remove,
        },
      ],
    );
    return written === 'stale' || written.length > 0 ? 'stale' : 'done';
  },

  askingRoles: async (limit) => {
    const where = ex`GSI1PK = ${askingRolesPartition}`;
    const found = await queryFirst(table, { index: GSI1, where }, limit);
    return soundOnes(table, found, asking).map(({ id }) => id);
  },
});

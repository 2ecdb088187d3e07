import type { MemberStore } from '../../domain/membership/member-store';
import type { Table } from './client';
import { ex } from './expression';
import { transactWhile } from './grounds';
import { itemOf, text } from './item';
import { memberKey, reviewsPartition } from './keys';
import { newsWrite } from './news-store';
import { queryFirst, soundOnes } from './query';
import { queuedClauses } from './queued';
import { GSI1 } from './table';

const asking = itemOf<{ readonly id: string }>({ id: text });

/** Certified roles stand with their member: what judges an entry reads them with it (MEM-4, ENT-20). */
export const memberCertifications = (
  table: Table,
): Pick<MemberStore, 'askingRoles' | 'saveCertifications'> => ({
  saveCertifications: async (before, certifications, { grounds = [], news }) => {
    const { id, version } = before;
    const { set, remove } = queuedClauses({ ...before, certifications });
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
    const where = ex`GSI1PK = ${reviewsPartition}`;
    const filter = ex`contains(waits, ${'role'})`;
    const found = await queryFirst(table, { index: GSI1, where, filter }, limit);
    return soundOnes(table, found, asking).map(({ id }) => id);
  },
});

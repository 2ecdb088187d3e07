import type { MemberStore } from '../../domain/membership/member-store';
import { withoutId } from '../../domain/membership/persons';
import type { Table } from './client';
import { ex, unused } from './expression';
import { transactWhile } from './grounds';
import { besides } from './member-change';
import { memberItem } from './member-item';
import { newsWrite } from './news-store';

/** The bond between an account and a child: both sides always in one transaction (MEM-1). */
export const memberWards = (table: Table): Pick<MemberStore, 'addWard' | 'dropWard'> => ({
  addWard: async (account, child, first) => {
    const wards = [...account.wards, child.id];
    const failed = await transactWhile(
      table,
      [first],
      [{ put: memberItem(child), when: unused }],
      [besides(account, ex`wards = ${wards}`, ex`bonded = ${true}`)],
    );
    return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
  },

  dropWard: async (account, child, first, news) => {
    const guardians = withoutId(child.guardians, account.id);
    const dropped = [
      besides(child, ex`guardians = ${guardians}`),
      besides(account, ex`wards = ${withoutId(account.wards, child.id)}`),
    ];
    const failed = await transactWhile(table, [first], [newsWrite(news)], dropped);
    return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
  },
});

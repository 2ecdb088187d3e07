import type { Beside } from '../../domain/membership/move-store';
import { accountSmsPut } from './account-messages';
import type { Table } from './client';
import { ex, there } from './expression';
import { transactWhile, type Asked } from './grounds';
import { phoneRequestKey } from './keys';
import { newsWrite } from './news-store';
import type { Write } from './write';

/** What goes with a change of phones or guardians: who is told, and the request that it decides. */
export const goingWith = ({ messages = [], news, request, claimedBy }: Beside): Write[] => [
  ...messages.map(accountSmsPut),
  ...(news ? [newsWrite(news)] : []),
  ...(request
    ? [
        {
          delete: phoneRequestKey(request.id),
          when: claimedBy === undefined ? there : ex`lease.by = ${claimedBy}`,
        },
      ]
    : []),
];

/** The change in one transaction with all that goes with it; `members` as they were read. */
export const writeBeside = async (
  table: Table,
  { grounds = [], ...beside }: Beside,
  writes: readonly Write[],
  members: readonly Asked[] = [],
): Promise<'done' | 'stale'> => {
  const failed = await transactWhile(table, grounds, [...writes, ...goingWith(beside)], members);
  return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
};

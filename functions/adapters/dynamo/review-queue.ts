import type {
  Claimed,
  Queued,
  QueueSearch,
  ReviewQueue,
  Subject,
} from '../../domain/membership/review-queue';
import type { Table } from './client';
import { allOf, ex, there, type Expression } from './expression';
import { transactWhile } from './grounds';
import { itemOf, map, optional, type Item } from './item';
import {
  memberKey,
  organisationKey,
  phoneRequestKey,
  phoneRequestsPartition,
  reviewsPartition,
  type Key,
} from './keys';
import { memberOfItem } from './member-item';
import { organisationOfItem } from './organisation-item';
import { phoneRequestOf } from './phone-requests';
import { queryFirst, soundOnes } from './query';
import { read } from './read';
import { GSI1 } from './table';

const claimedOf = itemOf<{ readonly lease?: Claimed }>({ lease: optional(map<Claimed>) });

const queuedOfItem = (item: Item): Queued => {
  const claimed = claimedOf(item).lease ?? null;
  if (item.organisation !== undefined)
    return { is: 'organisation', organisation: organisationOfItem(item).organisation, claimed };
  return item.PK === phoneRequestsPartition
    ? { is: 'request', request: phoneRequestOf(item).request, claimed }
    : { is: 'member', member: memberOfItem(item), claimed };
};

const KEYS: Record<Subject['is'], (id: string) => Key> = {
  member: memberKey,
  request: phoneRequestKey,
  organisation: organisationKey,
};
const keyOfSubject = ({ is, id }: Subject): Key => KEYS[is](id);

const LEASES: Record<NonNullable<QueueSearch['lease']>, (search: QueueSearch) => Expression> = {
  free: ({ now }) => ex`(attribute_not_exists(lease) OR lease.until <= ${now})`,
  held: ({ now }) => ex`lease.until > ${now}`,
  mine: ({ now, by }) => ex`(lease.until > ${now} AND lease.by = ${by})`,
};

/** GSI1 REVIEWS/<since>#<id> of members, of organisations and of requests about numbers, each with `waits` and `lease` {by, until}. */
export const dynamoReviewQueue = (table: Table): ReviewQueue => ({
  page: async (search, after, limit) => {
    const { kind, lease } = search;
    const filters = [
      ...(kind === undefined ? [] : [ex`contains(waits, ${kind})`]),
      ...(lease === undefined ? [] : [LEASES[lease](search)]),
    ];
    const found = await queryFirst(
      table,
      {
        index: GSI1,
        where: ex`GSI1PK = ${reviewsPartition} AND GSI1SK > ${after ?? ' '}`,
        ...(filters.length > 0 ? { filter: allOf(filters) } : {}),
      },
      limit + 1,
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      queued: soundOnes(table, page, queuedOfItem),
      next: found.length > limit && last ? String(last.GSI1SK) : null,
    };
  },

  find: (subject) => read(table, queuedOfItem, keyOfSubject(subject)),

  claim: async (subject, claimed, now, grounds) => {
    const { by } = claimed;
    const failed = await transactWhile(table, grounds, [
      {
        update: keyOfSubject(subject),
        change: ex`SET lease = ${claimed}`,
        when: allOf([
          there,
          ex`(attribute_not_exists(lease) OR lease.until <= ${now} OR lease.by = ${by})`,
        ]),
      },
    ]);
    return failed === 'stale' ? 'stale' : failed.length > 0 ? 'held' : 'done';
  },
});

import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import { GUARDIAN_INVITATION_SECONDS } from '../../domain/membership/guardianship';
import type { Following, MoveStore } from '../../domain/membership/move-store';
import type { Table } from './client';
import { ex } from './expression';
import { formerHoldersFromItem } from './former-holders-item';
import { itemOf, text } from './item';
import {
  accountKey,
  followingKey,
  followingPartition,
  followingPrefix,
  followingsOf,
  formerHoldersKey,
} from './keys';
import { queryAll, queryFirst, soundOnes } from './query';
import { read } from './read';
import { GSI1 } from './table';
import { write, type Write } from './write';

const followingFromItem = itemOf<Following>({ memberId: text, from: text, until: text });

/**
 * A number is given up, by a member whose invitations follow from then on; that is known until they have, however long
 * it takes.
 */
export const givenUp = (
  phoneKey: string,
  memberId: string,
  following: readonly Following[],
): Write[] => [
  { delete: accountKey(phoneKey), when: ex`memberId = ${memberId}` },
  ...following
    .filter(({ from }) => from === phoneKey)
    .map(({ until }) => ({
      update: formerHoldersKey(phoneKey),
      change: ex`SET holders = list_append(if_not_exists(holders, ${[]}), ${[{ memberId, until }]}) REMOVE ttl`,
    })),
];

export const followingPut = (following: Following): Write => ({
  put: {
    ...followingKey(following.memberId, following.from),
    ...following,
    GSI1PK: followingPartition,
    GSI1SK: `${following.until}#${following.memberId}`,
  },
});

/** PHONE#<key>/FORMER-HOLDERS {holders}, MEMBER#<id>/FOLLOWING#<key>: whose what waits under a number is (MEM-8). */
export const followings = (
  table: Table,
): Pick<MoveStore, 'formerHolders' | 'following' | 'followingOf' | 'followed'> => ({
  formerHolders: async (phoneKey) =>
    (await read(table, formerHoldersFromItem, formerHoldersKey(phoneKey)))?.holders ?? [],

  following: async (limit) => {
    const where = ex`GSI1PK = ${followingPartition}`;
    const items = await queryFirst(table, { index: GSI1, where }, limit);
    return soundOnes(table, items, followingFromItem);
  },

  followingOf: async (memberId) => {
    const where = ex`PK = ${followingsOf(memberId)} AND begins_with(SK, ${followingPrefix})`;
    return (await queryAll(table, { where })).map(followingFromItem);
  },

  followed: async ({ memberId, from, until }) => {
    // first the end of what it was known for: a repeat finds what is left; of a merged account there is none
    const key = formerHoldersKey(from);
    const known = (await read(table, formerHoldersFromItem, key))?.holders ?? [];
    const holders = known.map((one) =>
      one.memberId === memberId && one.until <= until ? { ...one, followed: true } : one,
    );
    // while one of them waits still, all are known: whose something is, is told by their order
    const isOver = holders.every(({ followed }) => followed);
    const ttl = epochSeconds(addSeconds(until, GUARDIAN_INVITATION_SECONDS));
    const noted =
      known.length === 0 ||
      (await write(table, {
        update: key,
        change: isOver ? ex`SET holders = ${holders}, ttl = ${ttl}` : ex`SET holders = ${holders}`,
        when: ex`holders = ${known}`,
      }));
    if (!noted) return;
    await write(table, {
      delete: followingKey(memberId, from),
      when: ex`attribute_not_exists(PK) OR until = ${until}`,
    });
  },
});

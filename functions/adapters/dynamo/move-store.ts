import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import {
  GUARDIAN_INVITATION_SECONDS,
  type Guardianship,
} from '../../domain/membership/guardianship';
import type { Beside, Following, MoveStore, Seen } from '../../domain/membership/move-store';
import { withoutId } from '../../domain/membership/persons';
import { accountSmsPut } from './account-messages';
import { capCount } from './cap-count';
import type { Table } from './client';
import { ex, there, unused } from './expression';
import { formerHoldersFromItem } from './former-holders-item';
import { transactWhile, type Asked } from './grounds';
import { itemOf, map, text } from './item';
import {
  accountKey,
  followingKey,
  followingPartition,
  followingPrefix,
  followingsOf,
  formerHoldersKey,
  guardianshipKey,
  guardianshipPrefix,
  guardianshipsPartition,
  memberKey,
  memberSessionsKey,
  phoneRequestKey,
  rolesKey,
} from './keys';
import { besides } from './member-change';
import { newsWrite } from './news-store';
import { queryAll, queryFirst, soundOnes } from './query';
import { read } from './read';
import { listUpdate, sessionDeletes, sessionPut } from './session-store';
import { GSI1 } from './table';
import { write, type Write } from './write';

const guardianshipOf = itemOf<{ readonly guardianship: Guardianship }>({ guardianship: map });
const followingOf = itemOf<Following>({ memberId: text, from: text, until: text });

const goingWith = ({ messages = [], news, request, claimedBy }: Beside): Write[] => [
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

const sessionsEnd = ({ member, sessions }: Seen): Write[] => [
  listUpdate(member.id, sessions.version, sessions.sessions, null),
  ...sessionDeletes(sessions.sessions),
];

/** An account in which there is nobody, as it was read: it has no role either. */
const accountGone = ({ member, sessions }: Seen): Write[] => [
  { delete: memberKey(member.id), when: ex`version = ${member.version}` },
  {
    delete: memberSessionsKey(member.id),
    when: sessions.version === 0 ? unused : ex`version = ${sessions.version}`,
  },
  ...sessionDeletes(sessions.sessions),
  { check: rolesKey(member.id), when: unused },
];

/**
 * A number is given up, by a member whose invitations follow from then on; that is known until they have, however long
 * it takes.
 */
const givenUp = (phoneKey: string, memberId: string, following: readonly Following[]): Write[] => [
  { delete: accountKey(phoneKey), when: ex`memberId = ${memberId}` },
  ...following
    .filter(({ from }) => from === phoneKey)
    .map(({ until }) => ({
      update: formerHoldersKey(phoneKey),
      change: ex`SET holders = list_append(if_not_exists(holders, ${[]}), ${[{ memberId, until }]}) REMOVE ttl`,
    })),
];

const followingPut = (following: Following): Write => ({
  put: {
    ...followingKey(following.memberId, following.from),
    ...following,
    GSI1PK: followingPartition,
    GSI1SK: `${following.until}#${following.memberId}`,
  },
});

/**
 * PHONE#<key>/ACCOUNT, PHONE#<key>/FORMER-HOLDERS {holders}, PHONE#<key>/GUARDIANSHIP#<id> {guardianship},
 * MEMBER#<id>/FOLLOWING#<key>, and the members' own items.
 */
export const dynamoMoveStore = (table: Table): MoveStore => {
  const written = async (
    { grounds = [], ...beside }: Beside,
    writes: readonly Write[],
    members: readonly Asked[],
  ) => {
    const failed = await transactWhile(table, grounds, [...writes, ...goingWith(beside)], members);
    return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
  };
  return {
    move: (move) => {
      const { whose, to, merged, session, following, without: left, today } = move;
      const { member, sessions } = whose;
      const had = member.phone?.key;
      const guardians = left ? withoutId(member.guardians, left.id) : member.guardians;
      const list = listUpdate(member.id, sessions.version, sessions.sessions, session, today);
      return written(
        move,
        [
          ...(had === to.key
            ? []
            : [
                {
                  put: { ...accountKey(to.key), memberId: member.id },
                  when: merged ? ex`memberId = ${merged.member.id}` : unused,
                },
              ]),
          ...(had === undefined || had === to.key ? [] : givenUp(had, member.id, following)),
          list,
          ...sessionDeletes(sessions.sessions),
          ...(session ? [sessionPut(session)] : []),
          ...(merged ? accountGone(merged) : []),
          ...following.map(followingPut),
        ],
        [
          besides(member, ex`phone = ${to}`, ex`guardians = ${guardians}`),
          ...(left ? [besides(left, ex`wards = ${withoutId(left.wards, member.id)}`)] : []),
        ],
      );
    },

    release: (whose, following, beside) => {
      const { member } = whose;
      return written(
        beside,
        [
          ...(member.phone ? givenUp(member.phone.key, member.id, [following]) : []),
          ...sessionsEnd(whose),
          followingPut(following),
        ],
        [besides(member, ex`phone = ${null}`)],
      );
    },

    link: (child, guardian, used, beside) =>
      written(
        beside,
        [{ delete: guardianshipKey(used.phoneKey, used.id), when: there }],
        [
          besides(
            child,
            ex`guardians = ${[...child.guardians, guardian.id]}`,
            ex`bonded = ${true}`,
          ),
          besides(guardian, ex`wards = ${[...guardian.wards, child.id]}`, ex`bonded = ${true}`),
        ],
      ),

    unlink: (child, guardianId, guardian, beside) =>
      written(
        beside,
        [],
        [
          besides(child, ex`guardians = ${withoutId(child.guardians, guardianId)}`),
          ...(guardian
            ? [besides(guardian, ex`wards = ${withoutId(guardian.wards, child.id)}`)]
            : []),
        ],
      ),

    invite: async (guardianship, caps, { grounds = [], ...beside }) => {
      const { phoneKey, id, expiresAt } = guardianship;
      const counts = caps.map(capCount);
      const ttl = epochSeconds(expiresAt);
      const put = { ...guardianshipKey(phoneKey, id), guardianship, ttl };
      const writes = [...counts, { put, when: unused }, ...goingWith(beside)];
      const failed = await transactWhile(table, grounds, writes);
      if (failed === 'stale' || failed.length === 0) return failed === 'stale' ? 'stale' : 'done';
      return failed.some((at) => at < counts.length) ? 'too-many' : 'stale';
    },

    formerHolders: async (phoneKey) =>
      (await read(table, formerHoldersFromItem, formerHoldersKey(phoneKey)))?.holders ?? [],

    invitation: async (phoneKey, id) =>
      (await read(table, guardianshipOf, guardianshipKey(phoneKey, id)))?.guardianship ?? null,

    invitations: async (phoneKey) => {
      const where = ex`PK = ${guardianshipsPartition(phoneKey)} AND begins_with(SK, ${guardianshipPrefix})`;
      return (await queryAll(table, { where })).map((item) => guardianshipOf(item).guardianship);
    },

    readdress: ({ from, to, now }, beside) => {
      const { id, expiresAt } = from;
      const moved = { ...from, phoneKey: to, askedAt: now };
      const ttl = epochSeconds(expiresAt);
      return written(
        beside,
        [
          { delete: guardianshipKey(from.phoneKey, id), when: there },
          { put: { ...guardianshipKey(to, id), guardianship: moved, ttl }, when: unused },
        ],
        [],
      );
    },

    decline: async (phoneKey, id) =>
      void (await write(table, { delete: guardianshipKey(phoneKey, id) })),

    decide: (request, beside) => written({ ...beside, request }, [], []),

    following: async (limit) => {
      const where = ex`GSI1PK = ${followingPartition}`;
      const items = await queryFirst(table, { index: GSI1, where }, limit);
      return soundOnes(table, items, followingOf);
    },

    followingOf: async (memberId) => {
      const where = ex`PK = ${followingsOf(memberId)} AND begins_with(SK, ${followingPrefix})`;
      return (await queryAll(table, { where })).map(followingOf);
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
          change: isOver
            ? ex`SET holders = ${holders}, ttl = ${ttl}`
            : ex`SET holders = ${holders}`,
          when: ex`holders = ${known}`,
        }));
      if (!noted) return;
      await write(table, {
        delete: followingKey(memberId, from),
        when: ex`attribute_not_exists(PK) OR until = ${until}`,
      });
    },
  };
};

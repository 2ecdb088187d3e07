import type { MoveStore, Seen } from '../../domain/membership/move-store';
import { withoutId } from '../../domain/membership/persons';
import type { Table } from './client';
import { ex, unused } from './expression';
import { followingPut, followings, givenUp } from './followings';
import { guardianships } from './guardianships';
import { accountKey, memberKey, memberSessionsKey, rolesKey } from './keys';
import { besides } from './member-change';
import { writeBeside } from './move-beside';
import { listUpdate, sessionDeletes, sessionPut } from './session-store';
import type { Write } from './write';

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

/** PHONE#<key>/ACCOUNT and the members' own items, beside what follows a member and who guards whom. */
export const dynamoMoveStore = (table: Table): MoveStore => ({
  ...followings(table),
  ...guardianships(table),

  move: (move) => {
    const { whose, to, merged, session, following, without: left, today } = move;
    const { member, sessions } = whose;
    const had = member.phone?.key;
    const guardians = left ? withoutId(member.guardians, left.id) : member.guardians;
    const list = listUpdate(member.id, sessions.version, sessions.sessions, session, today);
    return writeBeside(
      table,
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
    return writeBeside(
      table,
      beside,
      [
        ...(member.phone ? givenUp(member.phone.key, member.id, [following]) : []),
        ...sessionsEnd(whose),
        followingPut(following),
      ],
      [besides(member, ex`phone = ${null}`)],
    );
  },

  decide: (request, beside) => writeBeside(table, { ...beside, request }, []),
});

import type { Day } from '../../../src/contract/words';
import type { MemberSessions, Session } from '../../domain/session/session';
import type { SessionStore } from '../../domain/session/session-store';
import { epochSeconds } from '../../domain/calendar/calendar';
import type { Table } from './client';
import { attribute, changeOf, ex, there, unused, type Expression } from './expression';
import { flag, itemOf, map, number, optional, text } from './item';
import { read } from './read';
import { memberKey, memberSessionsKey, sessionKey } from './keys';
import { transact, write, type Write } from './write';

const sessionOf = itemOf<{ readonly session: Session }>({ session: map });
const sessionsOf = itemOf<{
  readonly version: number;
  readonly sessions: Readonly<Record<string, Session>>;
  readonly leaving?: boolean;
  readonly lastUsedDay?: Day;
}>({ version: number, sessions: map, leaving: optional(flag), lastUsedDay: optional(text) });

const listed = (sessionId: string) => attribute('sessions', sessionId);

/** The list of a member's sessions without `ended`, with `added`, at the version that was seen; `usedOn` a day. */
export const listUpdate = (
  memberId: string,
  seenVersion: number,
  ended: readonly Session[],
  added: Session | null,
  usedOn: Day | null = added?.lastSeenDay ?? null,
): Write => {
  const used = usedOn === null ? [] : [ex`lastUsedDay = ${usedOn}`];
  const set = [ex`version = ${seenVersion + 1}`, ...used];
  const update = memberSessionsKey(memberId);
  if (seenVersion === 0) {
    const sessions = added ? { [added.id]: added } : {};
    return {
      update,
      change: changeOf({ set: [...set, ex`sessions = ${sessions}`] }),
      when: unused,
    };
  }
  return {
    update,
    change: changeOf({
      set: [...set, ...(added ? [ex`${listed(added.id)} = ${added}`] : [])],
      remove: ended.map(({ id }) => ex`${listed(id)}`),
    }),
    when: ex`version = ${seenVersion}`,
  };
};

export const sessionPut = (session: Session): Write => ({
  put: { ...sessionKey(session.id), session, ttl: epochSeconds(session.expiresAt) },
});

/** Marks every session, and the list for those to come, at the version of the list that was read. */
export const sessionsLeaving = (
  memberId: string,
  { sessions, version }: MemberSessions,
): Write[] => [
  {
    update: memberSessionsKey(memberId),
    change: ex`SET leaving = ${true}, version = ${version + 1}, sessions = if_not_exists(sessions, ${{}})`,
    when: version === 0 ? unused : ex`version = ${version}`,
  },
  ...sessions.map((session) => sessionPut({ ...session, leaving: true })),
];

export const sessionDeletes = (ended: readonly Session[]): Write[] =>
  ended.map(({ id }) => ({ delete: sessionKey(id) }));

/** A number that the member lost meanwhile proves nothing about them any more (MEM-8). */
export const hasPhone = (phoneKey: string): Expression => ex`phone.key = ${phoneKey}`;

/**
 * SESSION#<digest>/SESSION is the truth for a request; MEMBER#<id>/SESSIONS {version, sessions: map, lastUsedDay}
 * lists them strongly consistent. Both change in one transaction.
 */
export const dynamoSessionStore = (table: Table): SessionStore => ({
  find: async (sessionId) => (await read(table, sessionOf, sessionKey(sessionId)))?.session ?? null,

  ofMember: async (memberId) => {
    const found = await read(table, sessionsOf, memberSessionsKey(memberId));
    return found
      ? {
          version: found.version,
          sessions: Object.values(found.sessions),
          ...(found.leaving ? { leaving: true } : {}),
          ...(found.lastUsedDay === undefined ? {} : { lastUsedDay: found.lastUsedDay }),
        }
      : { version: 0, sessions: [] };
  },

  add: async (session, ended, seenVersion) => {
    const { memberId } = session;
    const failed = await transact(table, [
      listUpdate(memberId, seenVersion, ended, session),
      { check: memberKey(memberId), when: hasPhone(session.phoneKey) },
      sessionPut(session),
      ...sessionDeletes(ended),
    ]);
    return failed.length > 0 ? 'stale' : 'done';
  },

  end: async (memberId, ended, seenVersion, password) => {
    const failed = await transact(table, [
      listUpdate(memberId, seenVersion, ended, null),
      ...(password === undefined
        ? []
        : [
            {
              update: memberKey(memberId),
              change: ex`SET passwordHash = ${password.hash}`,
              when: hasPhone(password.phoneKey),
            },
          ]),
      ...sessionDeletes(ended),
    ]);
    return failed.length > 0 ? 'stale' : 'done';
  },

  touch: async ({ id, memberId }, day) => {
    await Promise.all([
      write(table, {
        update: sessionKey(id),
        change: ex`SET session.lastSeenDay = ${day}`,
        when: there,
      }),
      write(table, {
        update: memberSessionsKey(memberId),
        change: ex`SET ${listed(id)}.lastSeenDay = ${day}, lastUsedDay = ${day}`,
        when: ex`attribute_exists(${listed(id)})`,
      }),
    ]);
  },
});

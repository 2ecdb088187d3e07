import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { MemberSessions, Session } from '../../domain/session/session';
import type { SessionStore } from '../../domain/session/session-store';
import { epochSeconds } from '../../domain/calendar/calendar';
import type { Table } from './client';
import { held, transact, type TransactItems } from './conditions';
import { memberKey, memberSessionsKey, sessionKey } from './keys';

/** Deletes of session items, to stand in a transaction. */
export const sessionDeletes = (table: Table, ended: readonly Session[]): TransactItems =>
  ended.map(({ id }) => ({ Delete: { TableName: table.name, Key: sessionKey(id) } }));

const sessionPut = ({ name: TableName }: Table, session: Session): TransactItems[number] => ({
  Put: {
    TableName,
    Item: { ...sessionKey(session.id), session, ttl: epochSeconds(session.expiresAt) },
  },
});

/** Marks every session, and the list for those to come, at the version of the list that was read. */
export const sessionsLeaving = (
  table: Table,
  memberId: string,
  { sessions, version }: MemberSessions,
): TransactItems => [
  {
    Update: {
      TableName: table.name,
      Key: memberSessionsKey(memberId),
      UpdateExpression:
        'SET leaving = :yes, version = :next, sessions = if_not_exists(sessions, :none)',
      ConditionExpression: version === 0 ? 'attribute_not_exists(PK)' : 'version = :seen',
      ExpressionAttributeValues: {
        ':yes': true,
        ':next': version + 1,
        ':none': {},
        ...(version === 0 ? {} : { ':seen': version }),
      },
    },
  },
  ...sessions.map((session) => sessionPut(table, { ...session, leaving: true })),
];

/**
 * SESSION#<digest>/SESSION is the truth for a request; MEMBER#<id>/SESSIONS {version, sessions: map}
 * lists them strongly consistent. Both change in one transaction.
 */
export const dynamoSessionStore = (table: Table): SessionStore => {
  const { client, name: TableName } = table;

  /** The list without `ended`, with `added`, at the version that was seen. */
  const listUpdate = (
    memberId: string,
    seenVersion: number,
    ended: readonly Session[],
    added: Session | null,
  ): TransactItems[number] => {
    const names = Object.fromEntries(ended.map(({ id }, at) => [`#e${at}`, id]));
    const removed =
      ended.length > 0
        ? ` REMOVE ${Object.keys(names)
            .map((n) => `sessions.${n}`)
            .join(', ')}`
        : '';
    const first = seenVersion === 0;
    const set = first ? ', sessions = :added' : added ? ', sessions.#added = :added' : '';
    const whole = added ? { [added.id]: added } : {};
    return {
      Update: {
        TableName,
        Key: memberSessionsKey(memberId),
        UpdateExpression: `SET version = :next${set}${removed}`,
        ConditionExpression: first ? 'attribute_not_exists(PK)' : 'version = :seen',
        ExpressionAttributeNames:
          added && !first ? { ...names, '#added': added.id } : ended.length > 0 ? names : undefined,
        ExpressionAttributeValues: {
          ':next': seenVersion + 1,
          ...(first ? {} : { ':seen': seenVersion }),
          ...(first ? { ':added': whole } : added ? { ':added': added } : {}),
        },
      },
    };
  };

  return {
    find: async (sessionId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: sessionKey(sessionId), ConsistentRead: true }),
      );
      return (Item?.session as Session | undefined) ?? null;
    },

    ofMember: async (memberId): Promise<MemberSessions> => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: memberSessionsKey(memberId), ConsistentRead: true }),
      );
      return {
        version: (Item?.version as number | undefined) ?? 0,
        sessions: Object.values((Item?.sessions ?? {}) as Record<string, Session>),
        ...(Item?.leaving ? { leaving: true } : {}),
      };
    },

    add: async (session, ended, seenVersion) => {
      const failed = await transact(table, [
        listUpdate(session.memberId, seenVersion, ended, session),
        {
          ConditionCheck: {
            TableName,
            Key: memberKey(session.memberId),
            ConditionExpression: 'attribute_exists(PK)',
          },
        },
        sessionPut(table, session),
        ...sessionDeletes(table, ended),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
    },

    end: async (memberId, ended, seenVersion, passwordHash) => {
      const failed = await transact(table, [
        listUpdate(memberId, seenVersion, ended, null),
        ...(passwordHash === undefined ? [] : [passwordUpdate(table, memberId, passwordHash)]),
        ...sessionDeletes(table, ended),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
    },

    touch: async ({ id, memberId }, day) => {
      const values = { ':day': day };
      await Promise.all([
        held(
          client.send(
            new UpdateCommand({
              TableName,
              Key: sessionKey(id),
              UpdateExpression: 'SET #session.lastSeenDay = :day',
              ConditionExpression: 'attribute_exists(PK)',
              ExpressionAttributeNames: { '#session': 'session' },
              ExpressionAttributeValues: values,
            }),
          ),
        ),
        held(
          client.send(
            new UpdateCommand({
              TableName,
              Key: memberSessionsKey(memberId),
              UpdateExpression: 'SET sessions.#id.lastSeenDay = :day',
              ConditionExpression: 'attribute_exists(sessions.#id)',
              ExpressionAttributeNames: { '#id': id },
              ExpressionAttributeValues: values,
            }),
          ),
        ),
      ]);
    },
  };
};

const passwordUpdate = (table: Table, memberId: string, hash: string): TransactItems[number] => ({
  Update: {
    TableName: table.name,
    Key: memberKey(memberId),
    UpdateExpression: 'SET passwordHash = :hash',
    ConditionExpression: 'attribute_exists(PK)',
    ExpressionAttributeValues: { ':hash': hash },
  },
});

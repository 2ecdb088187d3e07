import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Member } from '../../domain/membership/member';
import type { MemberStore } from '../../domain/membership/member-store';
import { stillApproved } from '../../domain/membership/review';
import type { Table } from './client';
import { held, transact } from './conditions';
import { transactWhile } from './grounds';
import {
  accountKey,
  documentKey,
  memberKey,
  memberSessionsKey,
  passwordTriesKey,
  phoneCodesKey,
  rolesKey,
} from './keys';
import { memberItem, memberOfItem } from './member-item';
import { sessionDeletes, sessionsLeaving } from './session-store';

/** MEMBER#<id>/PROFILE, PERSON#<personKey>/ACCOUNT {memberId}, DOCUMENT#<index>/CLAIM {memberId}. */
export const dynamoMemberStore = (table: Table): MemberStore => {
  const { client, name: TableName } = table;

  const idOfPerson = async (personKey: string): Promise<string | null> => {
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: accountKey(personKey), ConsistentRead: true }),
    );
    return (Item?.memberId as string | undefined) ?? null;
  };

  /** The member at the version that was read, changed. */
  const change = ({ id, version }: Member, set: string, values: Record<string, unknown>) => ({
    TableName,
    Key: memberKey(id),
    UpdateExpression: `SET ${set}, version = :next`,
    ConditionExpression: 'version = :seen',
    ExpressionAttributeValues: { ...values, ':seen': version, ':next': version + 1 },
  });

  return {
    idOfPerson,

    find: async (memberId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: memberKey(memberId), ConsistentRead: true }),
      );
      return Item ? memberOfItem(Item) : null;
    },

    create: async (member) => {
      const failed = await transact(table, [
        {
          Put: {
            TableName,
            Item: { ...accountKey(member.personKey), memberId: member.id },
            ConditionExpression: 'attribute_not_exists(PK)',
          },
        },
        { Put: { TableName, Item: memberItem(member) } },
      ]);
      if (failed.length === 0) return { memberId: member.id };
      return { memberId: (await idOfPerson(member.personKey)) ?? member.id };
    },

    saveProfile: async (before, profile, review) => {
      const former = before.profile?.documentIndex;
      const failed = await transact(table, [
        {
          Put: {
            TableName,
            Item: { ...documentKey(profile.documentIndex), memberId: before.id },
            ConditionExpression: 'attribute_not_exists(PK) OR memberId = :me',
            ExpressionAttributeValues: { ':me': before.id },
          },
        },
        {
          Update: {
            TableName,
            Key: memberKey(before.id),
            UpdateExpression:
              'SET profile = :profile, review = :review, approved = :approved, rejectedBecause = :none, version = :next',
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: {
              ':profile': profile,
              ':review': review,
              ':approved': stillApproved(before, review),
              ':none': null,
              ':seen': before.version,
              ':next': before.version + 1,
            },
          },
        },
        ...(former === undefined || former === profile.documentIndex
          ? []
          : [{ Delete: { TableName, Key: documentKey(former) } }]),
      ]);
      return failed.includes(0) ? 'document-taken' : failed.length > 0 ? 'stale' : 'done';
    },

    saveReview: async (before, review, because) => {
      const set = 'review = :review, approved = :approved, rejectedBecause = :because';
      const update = change(before, set, {
        ':review': review,
        ':approved': stillApproved(before, review),
        ':because': because,
      });
      return (await held(client.send(new UpdateCommand(update)))) ? 'done' : 'stale';
    },

    leave: async (before, seen) => {
      const failed = await transact(table, [
        { Update: change(before, 'leaving = :yes', { ':yes': true }) },
        ...sessionsLeaving(table, before.id, seen),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
    },

    saveOpenid: async (memberId, openid) => {
      await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: memberKey(memberId),
            UpdateExpression: 'SET openid = :openid',
            ConditionExpression: 'attribute_exists(PK)',
            ExpressionAttributeValues: { ':openid': openid },
          }),
        ),
      );
    },

    addSubscriptions: async (memberId, templates, first) => {
      const written = await transactWhile(
        table,
        [first],
        [],
        [
          {
            Key: memberKey(memberId),
            condition: 'attribute_exists(PK)',
            names: Object.fromEntries(templates.map((template, at) => [`#t${at}`, template])),
            values: { ':one': 1 },
            add: templates.map((_, at) => `subscriptions.#t${at} :one`),
          },
        ],
      );
      return written === 'stale' ? 'stale' : 'done';
    },

    spendSubscription: (memberId, template) =>
      held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: memberKey(memberId),
            UpdateExpression: 'ADD subscriptions.#t :minus',
            ConditionExpression: 'subscriptions.#t > :zero',
            ExpressionAttributeNames: { '#t': template },
            ExpressionAttributeValues: { ':minus': -1, ':zero': 0 },
          }),
        ),
      ),

    remove: async (before, sessions, seenSessionsVersion) => {
      const { id, personKey, profile, version } = before;
      const failed = await transact(table, [
        {
          Delete: {
            TableName,
            Key: memberKey(id),
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': version },
          },
        },
        {
          Delete: {
            TableName,
            Key: memberSessionsKey(id),
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': seenSessionsVersion },
          },
        },
        ...sessionDeletes(table, sessions),
        ...[
          accountKey(personKey),
          phoneCodesKey(personKey),
          passwordTriesKey(personKey),
          rolesKey(id),
          ...(profile ? [documentKey(profile.documentIndex)] : []),
        ].map((Key) => ({ Delete: { TableName, Key } })),
      ]);
      return failed.length > 0 ? 'stale' : 'done';
    },
  };
};

import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import { noCodes, type PhoneCodes, type SentCode } from '../../domain/session/sms-code';
import type { SmsCodeStore } from '../../domain/session/sms-code-store';
import { capCount } from './cap-count';
import type { Table } from './client';
import { held } from './conditions';
import { phoneCodesKey } from './keys';

const DAY = 86_400;

/** PERSON#<personKey>/CODES {sentAt, login?, password?, version}; CAP#<subject>/FROM#<instant> {count}. */
export const dynamoSmsCodeStore = (table: Table): SmsCodeStore => ({
  load: async (personKey) => {
    const { Item } = await table.client.send(
      new GetCommand({
        TableName: table.name,
        Key: phoneCodesKey(personKey),
        ConsistentRead: true,
      }),
    );
    if (!Item) return noCodes;
    const { sentAt, version, login, password } = Item as PhoneCodes & PhoneCodes['codes'];
    return { sentAt, version, codes: { login, password } };
  },

  keepSent: (personKey, seenVersion, sentAt, purpose, code) =>
    held(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: phoneCodesKey(personKey),
          UpdateExpression: 'SET #code = :code, sentAt = :sentAt, version = :next, #ttl = :ttl',
          ConditionExpression: seenVersion === 0 ? 'attribute_not_exists(PK)' : 'version = :seen',
          ExpressionAttributeNames: { '#code': purpose, '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':code': code,
            ':sentAt': sentAt,
            ':next': seenVersion + 1,
            ':ttl': epochSeconds(addSeconds(sentAt.at(-1) ?? code.expiresAt, DAY)),
            ...(seenVersion === 0 ? {} : { ':seen': seenVersion }),
          },
        }),
      ),
    ),

  forgetSent: async (personKey, purpose, hash, sentAt) => {
    const { client, name: TableName } = table;
    const Key = phoneCodesKey(personKey);
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    if (!Item) return;
    const { sentAt: times, version } = Item as PhoneCodes;
    await held(
      client.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: 'SET sentAt = :kept, version = version + :one REMOVE #code',
          ConditionExpression: 'version = :seen AND #code.#hash = :hash',
          ExpressionAttributeNames: { '#code': purpose, '#hash': 'hash' },
          ExpressionAttributeValues: {
            ':kept': times.filter((at) => at !== sentAt),
            ':one': 1,
            ':seen': version,
            ':hash': hash,
          },
        }),
      ),
    );
  },

  takeTry: async (personKey, purpose, now, limit) => {
    try {
      const { Attributes } = await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: phoneCodesKey(personKey),
          UpdateExpression: 'SET #code.tries = #code.tries + :one',
          ConditionExpression: '#code.tries < :limit AND #code.expiresAt > :now',
          ExpressionAttributeNames: { '#code': purpose },
          ExpressionAttributeValues: { ':one': 1, ':limit': limit, ':now': now },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return (Attributes?.[purpose] as SentCode | undefined) ?? null;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  },

  consume: (personKey, purpose, hash) =>
    held(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: phoneCodesKey(personKey),
          UpdateExpression: 'REMOVE #code',
          ConditionExpression: '#code.#hash = :hash',
          ExpressionAttributeNames: { '#code': purpose, '#hash': 'hash' },
          ExpressionAttributeValues: { ':hash': hash },
        }),
      ),
    ),

  countWithin: (subject, window, cap) =>
    held(table.client.send(new UpdateCommand(capCount(table.name, { subject, window, cap })))),
});

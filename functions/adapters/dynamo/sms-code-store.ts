import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import { noCodes, type PhoneCodes } from '../../domain/session/sms-code';
import type { SmsCodeStore } from '../../domain/session/sms-code-store';
import { capCount } from './cap-count';
import type { Table } from './client';
import { held } from './conditions';
import { lastTimeKey, phoneCodesKey } from './keys';

const DAY = 86_400;

/** PERSON#<personKey>/CODES {sentAt, codes: {<challenge>: code}, version}; CAP#<subject>/FROM#<instant> {count}; CAP#<subject>/LAST {lastAt, by}. */
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
    const { sentAt, version, codes } = Item as PhoneCodes;
    return { sentAt, version, codes };
  },

  keepSent: (personKey, seenVersion, sentAt, challenge, code, outOfDate) => {
    const first = seenVersion === 0;
    const gone = outOfDate.map((_, at) => `codes.#gone${at}`);
    return held(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: phoneCodesKey(personKey),
          UpdateExpression: [
            `SET ${first ? 'codes' : 'codes.#challenge'} = :code, sentAt = :sentAt, version = :next, #ttl = :ttl`,
            ...(gone.length > 0 ? [`REMOVE ${gone.join(', ')}`] : []),
          ].join(' '),
          ConditionExpression: first ? 'attribute_not_exists(PK)' : 'version = :seen',
          ExpressionAttributeNames: {
            '#ttl': 'ttl',
            ...(first ? {} : { '#challenge': challenge }),
            ...Object.fromEntries(outOfDate.map((old, at) => [`#gone${at}`, old])),
          },
          ExpressionAttributeValues: {
            ':code': first ? { [challenge]: code } : code,
            ':sentAt': sentAt,
            ':next': seenVersion + 1,
            ':ttl': epochSeconds(addSeconds(sentAt.at(-1) ?? code.expiresAt, DAY)),
            ...(first ? {} : { ':seen': seenVersion }),
          },
        }),
      ),
    );
  },

  forgetSent: async (personKey, challenge, sentAt) => {
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
          UpdateExpression: 'SET sentAt = :kept, version = version + :one REMOVE codes.#challenge',
          ConditionExpression: 'version = :seen',
          ExpressionAttributeNames: { '#challenge': challenge },
          ExpressionAttributeValues: {
            ':kept': times.filter((at) => at !== sentAt),
            ':one': 1,
            ':seen': version,
          },
        }),
      ),
    );
  },

  takeTry: async (personKey, challenge, purpose, now, limit) => {
    try {
      const { Attributes } = await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: phoneCodesKey(personKey),
          UpdateExpression: 'SET codes.#challenge.tries = codes.#challenge.tries + :one',
          ConditionExpression:
            'codes.#challenge.tries < :limit AND codes.#challenge.expiresAt > :now AND codes.#challenge.purpose = :purpose',
          ExpressionAttributeNames: { '#challenge': challenge },
          ExpressionAttributeValues: {
            ':one': 1,
            ':limit': limit,
            ':now': now,
            ':purpose': purpose,
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return (Attributes as PhoneCodes | undefined)?.codes[challenge] ?? null;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  },

  consume: (personKey, challenge, hash) =>
    held(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: phoneCodesKey(personKey),
          UpdateExpression: 'REMOVE codes.#challenge',
          ConditionExpression: 'codes.#challenge.#hash = :hash',
          ExpressionAttributeNames: { '#challenge': challenge, '#hash': 'hash' },
          ExpressionAttributeValues: { ':hash': hash },
        }),
      ),
    ),

  countWithin: (subject, window, cap) =>
    held(table.client.send(new UpdateCommand(capCount(table.name, { subject, window, cap })))),

  onceWithin: (subject, by, now, seconds) =>
    held(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: lastTimeKey(subject),
          UpdateExpression: 'SET lastAt = :now, #by = :by, #ttl = :ttl',
          ConditionExpression: 'attribute_not_exists(PK) OR lastAt <= :before OR #by = :by',
          ExpressionAttributeNames: { '#ttl': 'ttl', '#by': 'by' },
          ExpressionAttributeValues: {
            ':now': now,
            ':by': by,
            ':before': addSeconds(now, -seconds),
            ':ttl': epochSeconds(addSeconds(now, 2 * seconds)),
          },
        }),
      ),
    ),
});

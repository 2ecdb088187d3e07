import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { PasswordTries } from '../../domain/session/password';
import type { Table } from './client';
import { passwordTriesKey } from './keys';

/** How often somebody else may begin the window between our two writes. */
const ATTEMPTS = 4;

/** GUESSER#<subject>/PASSWORD {tries, windowEnds}. */
export const dynamoPasswordTries = (table: Table): PasswordTries => {
  /** Null when the condition held, else the item as it is. */
  const update = async (
    subject: string,
    expression: string,
    condition: string,
    values: Record<string, number>,
    names?: Record<string, string>,
  ): Promise<Record<string, unknown> | null> => {
    try {
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: passwordTriesKey(subject),
          UpdateExpression: expression,
          ConditionExpression: condition,
          ExpressionAttributeValues: values,
          ExpressionAttributeNames: names,
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return null;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return { windowEnds: Number(error.Item?.windowEnds?.N ?? 0) };
    }
  };

  return {
    take: async (subject, nowSeconds, limit, windowSeconds) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const there = await update(
          subject,
          'SET tries = tries + :one',
          'windowEnds > :now AND tries < :limit',
          { ':one': 1, ':now': nowSeconds, ':limit': limit },
        );
        if (!there) return null;
        const windowEnds = Number(there.windowEnds);
        if (windowEnds > nowSeconds) return { retryAfterSeconds: windowEnds - nowSeconds };
        const begun = await update(
          subject,
          'SET tries = :one, windowEnds = :ends, #ttl = :ends',
          'attribute_not_exists(PK) OR windowEnds <= :now',
          { ':one': 1, ':now': nowSeconds, ':ends': nowSeconds + windowSeconds },
          { '#ttl': 'ttl' },
        );
        if (!begun) return null;
      }
      return { retryAfterSeconds: 1 };
    },
    clear: async (subject) => {
      await table.client.send(
        new DeleteCommand({ TableName: table.name, Key: passwordTriesKey(subject) }),
      );
    },
  };
};

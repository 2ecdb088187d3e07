import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import type { Cap } from '../../domain/session/cap-window';
import { capKey } from './keys';

/** Counts one more within a cap: CAP#<subject>/FROM#<instant> {count}. Its condition fails above it. */
export const capCount = (TableName: string, { subject, window: { from, seconds }, cap }: Cap) => ({
  TableName,
  Key: capKey(subject, from),
  UpdateExpression: 'SET #ttl = :ttl ADD #count :one',
  ConditionExpression: 'attribute_not_exists(#count) OR #count < :cap',
  ExpressionAttributeNames: { '#ttl': 'ttl', '#count': 'count' },
  ExpressionAttributeValues: {
    ':ttl': epochSeconds(addSeconds(from, 2 * seconds)),
    ':one': 1,
    ':cap': cap,
  },
});

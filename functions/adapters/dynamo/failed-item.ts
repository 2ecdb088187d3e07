import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './item';

const plain = (value: AttributeValue): unknown => {
  if (value.M) return failedItem(value.M);
  if (value.L) return value.L.map(plain);
  if (value.N !== undefined) return Number(value.N);
  if (value.NULL) return null;
  return value.S ?? value.BOOL;
};

/** The item a failed condition shows, which the document client leaves as it came. */
export const failedItem = (item: Readonly<Record<string, AttributeValue>>): Item =>
  Object.fromEntries(Object.entries(item).map(([key, value]) => [key, plain(value)]));

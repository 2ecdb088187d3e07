/** What DynamoDB takes at most; every store keeps to these and none writes them down again. */
export const LIMITS = {
  /** of one expression, in bytes, and its operators and functions */
  expressionBytes: 4_096,
  expressionOperators: 300,
  /** items of one TransactWriteItems */
  transactionItems: 100,
  /** keys of one BatchGetItem */
  batchGetKeys: 100,
  /** items of one BatchWriteItem */
  batchWriteItems: 25,
  itemBytes: 400 * 1_024,
} as const;

/** More than DynamoDB takes: a fault of ours, found before anything is sent. */
export class BeyondLimitError extends Error {
  override readonly name = 'BeyondLimitError';
}

/** Throws where something is larger than `LIMITS` allows. */
export const within = (limit: keyof typeof LIMITS, size: number): void => {
  if (size > LIMITS[limit])
    throw new BeyondLimitError(`${limit}: ${size} are more than ${LIMITS[limit]}`);
};

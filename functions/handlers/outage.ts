/** Names under which the SDK and Node report that the table (or the way to it) did not do its work. */
const OUTAGES = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'ThrottledException',
  'RequestLimitExceeded',
  'LimitExceededException',
  'InternalServerError',
  'InternalServerException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ReplicatedWriteConflictException',
  'TimeoutError',
  'RequestTimeout',
  'AbortError',
  'NetworkingError',
]);
const NETWORK_CODES =
  /^(ECONN(RESET|REFUSED|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_\w+)$/;
const BUSY_REASONS = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'None',
  undefined,
]);

interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly $fault?: unknown;
  readonly CancellationReasons?: readonly { readonly Code?: string }[];
}

/** True for throttling, conflicts, timeouts and lost connections: nothing to mend, worth repeating. */
export const isOutage = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code, $fault: fault, CancellationReasons: reasons } = error as Thrown;
  if (name === 'TransactionCanceledException')
    return reasons?.every((reason) => BUSY_REASONS.has(reason.Code)) ?? false;
  if (fault === 'server') return true;
  if (typeof name === 'string' && OUTAGES.has(name)) return true;
  return typeof code === 'string' && NETWORK_CODES.test(code);
};

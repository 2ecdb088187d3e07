import type { PlainReason, Reason, Told, ValuesOf } from '../../src/contract/reasons';

/** A refusal is a value: the reason, and in `detail` what its row of the contract says it tells. */
export type Refusal = Told & { readonly ok: false };
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** `refuse('UNIT_FULL', { limit: 10 })`: values that are missing, or are not of the reason, do not compile. */
export const refuse = <R extends Reason>(
  reason: R,
  ...[detail]: [R] extends [PlainReason] ? [] : [values: ValuesOf<R>]
): Refusal =>
  // reason and values belong together, which the types of one parameter after another cannot say
  ({ ok: false, reason, ...(detail ? { detail } : {}) }) as Refusal;

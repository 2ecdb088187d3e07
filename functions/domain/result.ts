import type { Reason } from '../../src/contract/reasons';

/** A refusal is a value. `detail` fills the placeholders of its sentence. */
export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
  readonly detail?: Readonly<Record<string, string | number>>;
}
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (reason: Reason, detail?: Refusal['detail']): Refusal =>
  detail ? { ok: false, reason, detail } : { ok: false, reason };

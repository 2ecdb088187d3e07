import { Again, PATIENCE } from '../domain/retry';
import { mayAct } from './request-scope';
import { insist } from './retry';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** may be sent twice without harm; else it is repeated only when it never left */
  readonly repeatable: boolean;
}
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

const TIMEOUT_MS = 4_000;
/** The connection was never made, so nothing was received on the other side. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

const neverLeft = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && NEVER_LEFT.has(String(cause.code));
};

const once = async ({ method, url, headers, body }: Call): Promise<Answer> => {
  const response = await fetch(url, {
    method,
    headers,
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
};

/**
 * Calls an outside service, once more after a network error. Null: it did not answer, or nobody may call it
 * because the request's sender is not confirmed.
 */
export const call = async (request: Call): Promise<Answer | null> => {
  if (!(await mayAct())) return null;
  return insist(PATIENCE.outside, () =>
    once(request).catch((error: unknown) =>
      request.repeatable || neverLeft(error) ? new Again(error) : null,
    ),
  ).catch(() => null);
};

/** The answer as text in UTF-8. */
export const textOf = ({ bytes }: Answer): string => new TextDecoder().decode(bytes);

/** The answer's JSON object; null when there is no answer or it is not one. */
export const jsonOf = (answer: Answer | null): Record<string, unknown> | null => {
  if (!answer) return null;
  try {
    const value: unknown = JSON.parse(textOf(answer));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};

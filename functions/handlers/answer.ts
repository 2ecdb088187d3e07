import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createHash } from 'node:crypto';
import { REASONS, type Problem } from '../../src/contract/reasons';
import type { Route } from '../../src/contract/route';
import { sentence } from '../../src/copy/reasons';
import type { Refusal } from '../domain/result';

type Headers = Readonly<Record<string, string>>;
export interface Answered extends APIGatewayProxyStructuredResultV2 {
  readonly statusCode: number;
  readonly headers: Headers;
}

const SECURITY_HEADERS: Headers = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};
const NOT_STORED: Headers = { 'cache-control': 'no-store' };
/** Seconds a public read may be shown unasked; lists may be a minute old anyway, details are exact. */
const PUBLIC_SECONDS = 15;
/** Seconds after which a busy table or service is worth another try. */
const RETRY_SECONDS = 1;

export const answer = (statusCode: number, headers: Headers, body?: string): Answered => ({
  statusCode,
  headers: { ...SECURITY_HEADERS, ...headers },
  ...(body === undefined ? {} : { body }),
});

/** RFC 9457 problem details of a refusal, with the Chinese sentence. */
export const problem = (refusal: Refusal, instance: string, headers: Headers = {}): Answered => {
  const { status } = REASONS[refusal.reason];
  const content: Problem = {
    type: `/problems/${refusal.reason}`,
    title: refusal.reason,
    status,
    detail: sentence(refusal),
    ...(refusal.detail ? { params: refusal.detail } : {}),
    instance,
  };
  const { retryAfterSeconds: wait = status === 503 ? RETRY_SECONDS : undefined } =
    content.params ?? {};
  return answer(
    status,
    {
      ...NOT_STORED,
      'content-type': 'application/problem+json; charset=utf-8',
      ...(wait === undefined ? {} : { 'retry-after': String(wait) }),
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...headers,
    },
    JSON.stringify(content),
  );
};

/** Weak, because two answers that differ by the server's clock alone are the same to a reader. */
const etagOf = (value: object): string => {
  const timeless = JSON.stringify(value, (key, item: unknown) =>
    key === 'now' ? undefined : item,
  );
  return `W/"${createHash('sha256').update(timeless).digest('base64url').slice(0, 22)}"`;
};

const knows = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((known) => known.trim() === etag || known.trim() === '*');

/** A 2xx answer: 204 without content, ETag and 304 on public reads (RFC 9110 13.1.2). */
export const success = (
  route: Route,
  value: object | null,
  request: { readonly ifNoneMatch: string | undefined; readonly guest: boolean },
): Answered => {
  if (value === null) return answer(204, NOT_STORED);
  const json = { 'content-type': 'application/json; charset=utf-8' };
  if (!route.cache) return answer(200, { ...json, ...NOT_STORED }, JSON.stringify(value));
  const cached = {
    etag: etagOf(value),
    'cache-control': request.guest ? `public, max-age=${PUBLIC_SECONDS}` : 'private, no-cache',
    vary: 'authorization',
  };
  return knows(request.ifNoneMatch, cached.etag)
    ? answer(304, cached)
    : answer(200, { ...json, ...cached }, JSON.stringify(value));
};

import { routes } from '../../src/contract/routes';
import { answer, type Answered } from './answer';

const PREFLIGHT_SECONDS = 3600;

/** Adds what a browser asks for when the H5 client is served from another of our domains. */
export const withCors = (
  answered: Answered,
  origin: string | undefined,
  allowed: readonly string[],
): Answered => {
  if (allowed.length === 0) return answered;
  const vary = [answered.headers.vary, 'origin'].filter(Boolean).join(', ');
  if (origin === undefined || !allowed.includes(origin))
    return { ...answered, headers: { ...answered.headers, vary } };
  return {
    ...answered,
    headers: {
      ...answered.headers,
      vary,
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'etag, retry-after, x-request-id',
    },
  };
};

/** The answer to OPTIONS: what the path allows, and to a browser which headers it may send. */
export const options = (allow: readonly string[], preflight: boolean): Answered =>
  answer(204, {
    allow: allow.join(', '),
    'cache-control': 'no-store',
    ...(preflight
      ? {
          'access-control-allow-methods': [
            ...new Set(Object.values(routes).map(({ method }) => method)),
          ].join(', '),
          'access-control-allow-headers':
            'authorization, content-type, idempotency-key, if-none-match',
          'access-control-max-age': String(PREFLIGHT_SECONDS),
        }
      : {}),
  });

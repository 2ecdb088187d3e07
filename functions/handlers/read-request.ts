import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod/mini';
import type { Route } from '../../src/contract/route';
import { ok, refuse, type Refusal, type Result } from '../domain/result';

/** Bytes, where the route does not say; a full team with every form answer is under 30 KiB. */
export const BODY_LIMIT = 64 * 1024;
/** No schema of the contract is deeper; deeper JSON is an attack on whatever walks it. */
const DEPTH_LIMIT = 16;
/** RFC draft "Idempotency-Key": opaque to us; visible ASCII. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,64}$/;

const invalid = (path: string): Refusal => refuse('INVALID_REQUEST', { path: path.slice(0, 120) });

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Text that is no text (half a surrogate pair) cannot be stored, and a key that is a name of
 * Object.prototype's is never honest; both are refused before any schema.
 */
const isSound = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return !LONE_SURROGATE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEPTH_LIMIT) return false;
  if (Array.isArray(value)) return value.every((item) => isSound(item, depth + 1));
  return Object.entries(value).every(
    ([key, item]) => !LONE_SURROGATE.test(key) && key !== '__proto__' && isSound(item, depth + 1),
  );
};

/** The first thing wrong, as a path such as `invitees.0.phone`. */
const validated = (schema: z.ZodMiniType, value: unknown): Result<unknown> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return invalid([...(issue?.path ?? []), ...unknown].map(String).join('.'));
};

const bytesOf = (event: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');

const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType ?? '');

const textOf = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const jsonOf = (text: string): Result<unknown> => {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return invalid('body');
  }
};

/** The body as the route's schema reads it. An absent body is `{}`: the schema says what is missing. */
export const readBody = (
  route: Route,
  schema: z.ZodMiniType | null,
  event: APIGatewayProxyEventV2,
): Result<unknown> => {
  const bytes = bytesOf(event);
  if (bytes.length > (route.maxBytes ?? BODY_LIMIT)) return refuse('BODY_TOO_LARGE');
  if (bytes.length > 0 && !isJson(event.headers['content-type']))
    return refuse('UNSUPPORTED_MEDIA_TYPE');
  const text = textOf(bytes);
  if (text === null) return invalid('body');
  const json = jsonOf(text.trim() === '' ? '{}' : text);
  if (!json.ok) return json;
  if (!isSound(json.value)) return invalid('body');
  if (schema) return validated(schema, json.value);
  // a client library may send an empty object where nothing is asked for
  const nothing = JSON.stringify(json.value) === '{}';
  return nothing ? ok(undefined) : invalid('body');
};

/** The query as the route's schema reads it: every key known and given once. */
export const readQuery = (
  schema: z.ZodMiniType | null,
  event: APIGatewayProxyEventV2,
): Result<unknown> => {
  const given: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(event.rawQueryString)) {
    if (name === '__proto__' || Object.hasOwn(given, name)) return invalid(name);
    given[name] = value;
  }
  const [first] = Object.keys(given);
  if (!schema) return first === undefined ? ok(undefined) : invalid(first);
  return validated(schema, given);
};

/** The key of a command; null where none is asked for. */
export const readIdempotencyKey = (
  route: Route,
  event: APIGatewayProxyEventV2,
): Result<string | null> => {
  if (!route.command) return ok(null);
  const key = event.headers['idempotency-key'] ?? '';
  return IDEMPOTENCY_KEY.test(key) ? ok(key) : refuse('IDEMPOTENCY_KEY_REQUIRED');
};

/** The bearer token, or null where none (or something else) was sent. */
export const readToken = (event: APIGatewayProxyEventV2): string | null =>
  /^Bearer ([\x21-\x7e]{1,200})$/i.exec(event.headers.authorization ?? '')?.[1] ?? null;

import { addressOf, type ParamsOf } from '../contract/address';
import {
  routes,
  type AnswerOf,
  type BodyOf,
  type QueryOf,
  type RouteName,
} from '../contract/routes';
import { OFFLINE, readProblem, TIMEOUT, type ClientProblem } from '../copy/problem';
import { noteServerClock } from './clock';
import { device, type Sent } from './device';
import { currentToken, loseSession } from './session';

const BASE = process.env.KAIPAI_API_BASE ?? '';

type Wanted<K extends string, T, None> = [T] extends [None] ? object : Record<K, T>;
/** What a call of a route needs: path parameters, query, body, and for commands the intent's key. */
export type CallOptions<N extends RouteName> = ([keyof ParamsOf<N>] extends [never]
  ? object
  : { params: ParamsOf<N> }) &
  (QueryOf<N> extends undefined ? object : { query?: QueryOf<N> }) &
  Wanted<'body', BodyOf<N>, undefined> &
  ((typeof routes)[N] extends { command: true } ? { intent: string } : object);

/** Optional where a route needs nothing. */
export type CallArguments<N extends RouteName> =
  object extends CallOptions<N> ? [CallOptions<N>?] : [CallOptions<N>];

/** The same options where it is not known of which route they are. */
export interface LooseOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly intent?: string;
}

/** An answer as a value: what was asked for, or why not. */
export type Reply<N extends RouteName> =
  | { readonly ok: true; readonly value: AnswerOf<N> }
  | { readonly ok: false; readonly problem: ClientProblem };

const send = (name: RouteName, options: LooseOptions, token: string | null): Promise<Sent> => {
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  return device().send({
    method: routes[name].method,
    url: `${BASE}${addressOf(name, options.params, options.query)}`,
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(options.intent ? { 'Idempotency-Key': options.intent } : {}),
    },
    ...(body === undefined ? {} : { body }),
  });
};

/** Problem details carry their own media type, which some devices leave as text. */
const parsed = (data: unknown): unknown => {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Calls a route of the contract, the only place that does. A refusal is a value. A command that got
 * no answer is sent once more with the same key: the server does it once. A session the server does
 * not know is forgotten here.
 */
export const call = async <N extends RouteName>(
  name: N,
  ...[options]: CallArguments<N>
): Promise<Reply<N>> => {
  const loose: LooseOptions = options ?? {};
  const token = currentToken();
  let sent = await send(name, loose, token);
  if (sent === 'OFFLINE' && loose.intent) sent = await send(name, loose, token);
  if (typeof sent === 'string') return { ok: false, problem: { OFFLINE, TIMEOUT }[sent] };
  const data = parsed(sent.data);
  if (sent.status >= 200 && sent.status < 300) {
    const now = (data as { now?: unknown } | null | undefined)?.now;
    if (typeof now === 'string') noteServerClock(now);
    return { ok: true, value: data as AnswerOf<N> };
  }
  const problem = readProblem(data);
  if (problem.reason === 'LOGIN_REQUIRED' && token) loseSession(token);
  return { ok: false, problem };
};

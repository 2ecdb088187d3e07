import {
  routes,
  type AnswerOf,
  type BodyOf,
  type QueryOf,
  type RouteName,
} from '../../contract/routes';
import { addressOf, type ParamsOf } from '../../contract/address';
import { noteServerClock } from './clock';
import {
  OFFLINE,
  ProblemError,
  readProblem,
  TIMEOUT,
  type ClientProblem,
} from '../../copy/problem';
import { currentToken, loseSession } from './session';

/** A sheet of 700 lines over a slow line of a sports hall takes a while. */
const TIMEOUT_MS = 30_000;
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

interface Loose {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  intent?: string;
}
type Sent = { readonly status: number; readonly data: unknown } | ClientProblem;

const send = async (name: RouteName, options: Loose, token: string | null): Promise<Sent> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TIMEOUT_MS);
  try {
    const answer = await fetch(`${BASE}${addressOf(name, options.params, options.query)}`, {
      method: routes[name].method,
      signal: patience.signal,
      headers: {
        Accept: 'application/json',
        ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(options.intent ? { 'Idempotency-Key': options.intent } : {}),
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    const text = await answer.text();
    return { status: answer.status, data: parsed(text) };
  } catch {
    return patience.signal.aborted ? TIMEOUT : OFFLINE;
  } finally {
    clearTimeout(timer);
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isProblem = (sent: Sent): sent is ClientProblem => 'reason' in sent;

/**
 * Calls a route of the contract, the only place of the console that does; throws a ProblemError for a
 * refusal. A command that got no answer is sent once more with the same key: the server does it once.
 */
export const call = async <N extends RouteName>(
  name: N,
  ...[options]: CallArguments<N>
): Promise<AnswerOf<N>> => {
  const loose = (options ?? {}) as Loose;
  const token = currentToken();
  let sent = await send(name, loose, token);
  if (isProblem(sent) && sent.reason === 'OFFLINE' && loose.intent) {
    sent = await send(name, loose, token);
  }
  if (isProblem(sent)) throw new ProblemError(sent);
  if (sent.status >= 200 && sent.status < 300) {
    const now = (sent.data as { now?: unknown } | null | undefined)?.now;
    if (typeof now === 'string') noteServerClock(now);
    return sent.data as AnswerOf<N>;
  }
  const problem = readProblem(sent.data);
  if (problem.reason === 'LOGIN_REQUIRED' && token) loseSession(token);
  throw new ProblemError(problem);
};

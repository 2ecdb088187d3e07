import Taro from '@tarojs/taro';
import type { AnswerOf, BodyOf, QueryOf, RouteName } from '../contract/routes';
import { routes } from '../contract/routes';
import { addressOf, type ParamsOf } from '../contract/address';
import { noteServerClock } from './clock';
import { OFFLINE, readProblem, TIMEOUT, type ClientProblem } from '../copy/problem';
import { currentToken, forgetSession } from './session';

const TIMEOUT_MS = 15_000;

type Wanted<K extends string, T, None> = [T] extends [None] ? object : Record<K, T>;
/** What a call of a route needs: path parameters, query, body, and for commands the intent's key. */
export type CallOptions<N extends RouteName> = ([keyof ParamsOf<N>] extends [never]
  ? object
  : { params: ParamsOf<N> }) &
  (QueryOf<N> extends undefined ? object : { query?: QueryOf<N> }) &
  Wanted<'body', BodyOf<N>, undefined> &
  ((typeof routes)[N] extends { command: true } ? { intent: string } : object);

/** An answer as a value: what was asked for, or why not. */
export type Reply<N extends RouteName> =
  | { readonly ok: true; readonly value: AnswerOf<N> }
  | { readonly ok: false; readonly problem: ClientProblem };

interface Loose {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  intent?: string;
}

type Sent = { status: number; data: unknown } | ClientProblem;

const send = async (name: RouteName, options: Loose, token: string | null): Promise<Sent> => {
  try {
    const answer = await Taro.request({
      url: `${process.env.KAIPAI_API_BASE ?? ''}${addressOf(name, options.params, options.query)}`,
      method: routes[name].method,
      timeout: TIMEOUT_MS,
      header: {
        Accept: 'application/json',
        ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(options.intent ? { 'Idempotency-Key': options.intent } : {}),
      },
      ...(options.body === undefined ? {} : { data: JSON.stringify(options.body) }),
    });
    return { status: answer.statusCode, data: answer.data as unknown };
  } catch (failure) {
    const words = String((failure as { errMsg?: unknown } | null)?.errMsg ?? failure);
    return /time ?out|abort/i.test(words) ? TIMEOUT : OFFLINE;
  }
};

const isProblem = (sent: Sent): sent is ClientProblem => 'reason' in sent;

/** Problem details carry their own media type, which Taro leaves as text. */
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
  ...[options]: object extends CallOptions<N> ? [CallOptions<N>?] : [CallOptions<N>]
): Promise<Reply<N>> => {
  const loose = (options ?? {}) as Loose;
  const token = currentToken();
  let sent = await send(name, loose, token);
  if (isProblem(sent) && sent.reason === 'OFFLINE' && loose.intent) {
    sent = await send(name, loose, token);
  }
  if (isProblem(sent)) return { ok: false, problem: sent };
  const data = parsed(sent.data);
  if (sent.status >= 200 && sent.status < 300) {
    const now = (data as { now?: unknown } | null | undefined)?.now;
    if (typeof now === 'string') noteServerClock(now);
    return { ok: true, value: data as AnswerOf<N> };
  }
  const problem = readProblem(data);
  if (problem.reason === 'LOGIN_REQUIRED' && token) forgetSession(token);
  return { ok: false, problem };
};

import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Route } from '../../src/contract/route';
import type { RouteName } from '../../src/contract/routes';
import { besideConfirmation } from '../adapters/request-scope';
import type { Actor } from '../domain/actor';
import { ok, refuse, type Refusal, type Result } from '../domain/result';
import type { Use } from '../usecases/use';
import { asRole } from './as-role';
import { answer, problem, success, type Answered } from './answer';
import { options, withCors } from './cors';
import type { Chapters } from './handler';
import { loadOnce, type AnyRequest, type Load, type Loaded } from './load-route';
import { matchRoute, readParams, type Match } from './match-route';
import { isOutage } from './outage';
import { readBody, readIdempotencyKey, readQuery, readToken } from './read-request';

export interface AppDeps {
  readonly wiring: Use<'logger' | 'roles' | 'tournaments'>;
  /** what does the work, chapter by chapter: a request loads its own only */
  readonly chapters: Chapters;
  /** whom a token names, without a read: null for one that is none of ours */
  readonly claim: (token: string | null) => Actor | null;
  /** whether that holds: its reads go beside the first ones of the handler, whose writes wait for it */
  readonly confirm: (claimed: Actor, route: Route) => Promise<Result<null>>;
  /** throws while the table does not answer */
  readonly alive: () => Promise<void>;
  readonly corsOrigins: readonly string[];
}

const PREFIX = '/api';
const DOCUMENT = '/openapi.json';
/** From a matched event to what the handler gets. */
const requestOf = (
  { route, params }: Match,
  loaded: Loaded,
  event: APIGatewayProxyEventV2,
  actor: Actor | null,
): Result<AnyRequest> => {
  const read = readParams(params);
  if (!read.ok) return read;
  const query = readQuery(loaded.query, event);
  if (!query.ok) return query;
  const body = readBody(route, loaded.body, event);
  if (!body.ok) return body;
  const idempotencyKey = readIdempotencyKey(route, event);
  if (!idempotencyKey.ok) return idempotencyKey;
  return ok({
    params: read.value,
    query: query.value,
    body: body.value,
    actor,
    idempotencyKey: idempotencyKey.value,
    address: event.requestContext.http.sourceIp,
    userAgent: event.requestContext.http.userAgent ?? '',
    // the route table gave each of these its type
  } as AnyRequest);
};

const carryOut = async (
  deps: AppDeps,
  match: Match,
  loaded: Loaded,
  event: APIGatewayProxyEventV2,
  actor: Actor | null,
): Promise<Answered | Refusal> => {
  const request = requestOf(match, loaded, event, actor);
  if (!request.ok) return request;
  const { route, params } = match;
  const work = () => loaded.handler(request.value);
  const result = await (actor ? asRole(deps.wiring, route, { actor, params }, work) : work());
  if (!result.ok) return result;
  return success(route, result.value, {
    ifNoneMatch: event.headers['if-none-match'],
    guest: actor === null,
  });
};

/**
 * The handler works for whom the token names while that is being confirmed; a stranger learns nothing, not even
 * about the body they sent. A guest's route takes a bad token for no token: it shows public data only, and a
 * person whose session has ended may go on reading.
 */
const run = async (
  deps: AppDeps,
  loadedOf: Load,
  match: Match,
  event: APIGatewayProxyEventV2,
): Promise<Answered | Refusal> => {
  const claimed = deps.claim(readToken(event));
  const isOpen = match.route.auth === 'guest';
  if (!claimed && !isOpen) return refuse('LOGIN_REQUIRED');
  const loaded = await loadedOf(match);
  if (!claimed) return carryOut(deps, match, loaded, event, null);
  const confirmed = await besideConfirmation(
    () => deps.confirm(claimed, match.route),
    () => carryOut(deps, match, loaded, event, claimed),
  );
  if (confirmed.ok) return confirmed.value;
  return isOpen ? carryOut(deps, match, loaded, event, null) : confirmed;
};

/** The only place that catches: an outage asks for another try, a defect is logged and owned up to. */
const guarded = async (
  { wiring: { logger } }: AppDeps,
  route: RouteName | null,
  work: () => Promise<Answered | Refusal>,
): Promise<Answered | Refusal> => {
  try {
    return await work();
  } catch (error) {
    const outage = isOutage(error);
    // no message: it may quote what somebody typed
    const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' };
    const frames = stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8);
    logger.error(outage ? 'outage' : 'unexpected', { route, error: name, frames });
    return refuse(outage ? 'TRY_AGAIN' : 'UNEXPECTED');
  }
};

/** Below /api; the document is also at the root, where tools look for it. */
const pathOf = (rawPath: string): string => {
  if (rawPath === DOCUMENT) return DOCUMENT;
  return rawPath.startsWith(`${PREFIX}/`) ? rawPath.slice(PREFIX.length) : '';
};

/**
 * Public things beside the routes of the contract: the document of the API and a sign of life, which is of the
 * table too: without it every request answers 503.
 */
const extra = async (
  { alive }: AppDeps,
  method: string,
  path: string,
): Promise<Answered | null> => {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const json = { 'content-type': 'application/json; charset=utf-8' };
  if (path === '/health') {
    await alive();
    return answer(200, { ...json, 'cache-control': 'no-store' }, '{"status":"ok"}');
  }
  if (path !== DOCUMENT) return null;
  // with every schema there is, which no request needs
  const { openapi } = await import('./openapi');
  return answer(200, { ...json, 'cache-control': 'public, max-age=300' }, openapi());
};

/** The whole HTTP API as a function from an API Gateway v2 event to its answer. */
export const createApp = (deps: AppDeps) => {
  const loadedOf = loadOnce(deps.chapters);
  return async (event: APIGatewayProxyEventV2): Promise<Answered> => {
    const began = Date.now();
    const { requestId, http } = event.requestContext;
    const path = pathOf(event.rawPath);
    const { allow, match } = matchRoute(http.method, path);
    const outcome = await guarded(deps, match?.name ?? null, async () => {
      const other = await extra(deps, http.method, path);
      if (other) return other;
      if (match) return run(deps, loadedOf, match, event);
      if (allow.length === 0) return refuse('NOT_FOUND');
      return http.method === 'OPTIONS'
        ? options(allow, event.headers['access-control-request-method'] !== undefined)
        : refuse('METHOD_NOT_ALLOWED');
    });
    const reason = 'ok' in outcome ? outcome.reason : null;
    const answered =
      'ok' in outcome
        ? problem(
            outcome,
            `urn:request:${requestId}`,
            outcome.reason === 'METHOD_NOT_ALLOWED' ? { allow: allow.join(', ') } : {},
          )
        : outcome;
    deps.wiring.logger.info('request', {
      requestId,
      route: match?.name ?? null,
      status: answered.statusCode,
      reason,
      ms: Date.now() - began,
    });
    const { body, ...head } = withCors(answered, event.headers.origin, deps.corsOrigins);
    const headers = { ...head.headers, 'x-request-id': requestId };
    return http.method === 'HEAD' ? { ...head, headers } : { ...head, headers, body };
  };
};

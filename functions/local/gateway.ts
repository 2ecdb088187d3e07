import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';

/** What API Gateway accepts at most. */
const GATEWAY_BODY_LIMIT = 10 * 1024 * 1024;

const readBody = async (request: IncomingMessage): Promise<Buffer | 'too large'> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // read on to the end without keeping it, so that the client gets the answer
    if (size <= GATEWAY_BODY_LIMIT) chunks.push(chunk);
  }
  return size > GATEWAY_BODY_LIMIT ? 'too large' : Buffer.concat(chunks);
};

/** The API Gateway v2 (HTTP API, payload 2.0) event of a request. */
export const eventOf = (
  request: IncomingMessage,
  url: URL,
  body: Buffer,
): APIGatewayProxyEventV2 => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value;
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams)
    query[name] = name in query ? `${query[name]},${value}` : value;
  const text = /json|text|urlencoded/.test(headers['content-type'] ?? 'json');
  const at = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: at.toISOString(),
      timeEpoch: at.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(text ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !text,
  };
};

export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

const contextOf = (requestId: string) =>
  ({
    awsRequestId: requestId,
    functionName: 'kaipai-local-http',
    getRemainingTimeInMillis: () => 10_000,
  }) as Context;

/** Hands a request to the deployed handler, as API Gateway does. */
export const toLambda =
  (handler: HttpHandler) =>
  async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const body = await readBody(request);
    if (body === 'too large') {
      response.writeHead(413, { 'content-type': 'application/json' });
      response.end('{"message":"Request Entity Too Large"}');
      return;
    }
    const event = eventOf(request, url, body);
    const answer = await handler(event, contextOf(event.requestContext.requestId));
    const headers = Object.fromEntries(
      Object.entries(answer.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    response.writeHead(answer.statusCode ?? 200, headers);
    const content = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8');
    response.end(request.method === 'HEAD' ? undefined : content);
  };

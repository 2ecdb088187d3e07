import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from '../../src/contract/reasons';

export interface Sent {
  readonly method?: string;
  /** below /api */
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | null;
  /** a string goes as it is, anything else as JSON */
  readonly body?: unknown;
  /** Idempotency-Key */
  readonly key?: string;
  readonly address?: string;
  readonly base64?: boolean;
}
export interface Received<T = unknown> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: T;
  /** the reason of a refusal */
  readonly reason: Problem['title'] | null;
}

let requests = 0;

/** The API Gateway v2 event of a request. */
export const eventOf = (sent: Sent): APIGatewayProxyEventV2 => {
  requests += 1;
  const text = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body);
  const headers: Record<string, string> = {
    ...(text === undefined ? {} : { 'content-type': 'application/json' }),
    ...(sent.token ? { authorization: `Bearer ${sent.token}` } : {}),
    ...(sent.key === undefined ? {} : { 'idempotency-key': sent.key }),
    ...sent.headers,
  };
  const rawPath = sent.path.startsWith('//') ? sent.path.slice(1) : `/api${sent.path}`;
  const method = sent.method ?? 'GET';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: sent.query ?? '',
    headers,
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: sent.address ?? '203.0.113.1',
        userAgent: 'Mozilla/5.0 (iPhone) MicroMessenger',
      },
      requestId: `request-${requests}`,
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(text === undefined
      ? {}
      : { body: sent.base64 ? Buffer.from(text, 'latin1').toString('base64') : text }),
    isBase64Encoded: sent.base64 ?? false,
  };
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** Sends requests to a handler as API Gateway would. */
export const clientOf =
  (handler: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>) =>
  async <T = Record<string, unknown>>(sent: Sent): Promise<Received<T>> => {
    const answer = await handler(eventOf(sent));
    const text = answer.body ?? '';
    const json = readJson(text);
    const headers = (answer.headers ?? {}) as Record<string, string>;
    const refused = headers['content-type']?.startsWith('application/problem+json') ?? false;
    return {
      status: answer.statusCode ?? 0,
      headers,
      text,
      json: json as T,
      reason: refused ? (json as Problem).title : null,
    };
  };

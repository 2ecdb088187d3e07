import * as z from 'zod/mini';
import {
  REASONS,
  type Reason,
  type ReasonRow,
  type Told,
  type ValueKind,
} from '../../src/contract/reasons';
import { refusalsOf } from '../../src/contract/refusals-of';
import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import type { RequestName } from '../../src/contract/schema-names';
import { sentence } from '../../src/copy/reasons';
import { answerNamed, requestNamed } from './every-schema';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return rest;
};

const parameter = (place: 'path' | 'query' | 'header', name: string, schema: unknown): Json => ({
  name,
  in: place,
  required: place === 'path',
  schema,
});

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
    parameter('path', name, { type: 'string' }),
  );

const queryParameters = (query: RequestName): Json[] =>
  Object.entries((schemaOf(requestNamed(query), 'input').properties ?? {}) as Json).map(
    ([name, schema]) => parameter('query', name, schema),
  );

const IDEMPOTENCY_KEY = {
  ...parameter('header', 'Idempotency-Key', {
    type: 'string',
    minLength: 8,
    maxLength: 64,
    pattern: '^[\\x21-\\x7e]+$',
  }),
  required: true,
  description: '同一次操作重复提交时保持不变，结果只生效一次',
};

const content = (type: string, schema: unknown): Json => ({ [type]: { schema } });

/** One answer for each status, naming the reasons that may stand behind it. */
const refusals = (route: Route): Json => {
  const byStatus = new Map<number, string[]>();
  for (const reason of refusalsOf(route)) {
    const { status } = REASONS[reason];
    byStatus.set(status, [...(byStatus.get(status) ?? []), reason]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, reasons]) => [
      String(status),
      {
        description: reasons.join(', '),
        content: content('application/problem+json', { $ref: '#/components/schemas/Problem' }),
      },
    ]),
  );
};

const success = (route: Route): Json =>
  route.answer
    ? {
        200: {
          description: 'OK',
          content: content('application/json', schemaOf(answerNamed(route.answer), 'output')),
          ...(route.cache ? { headers: { ETag: { schema: { type: 'string' } } } } : {}),
        },
        ...(route.cache ? { 304: { description: 'If-None-Match' } } : {}),
      }
    : { 204: { description: 'No Content' } };

const operation = (name: RouteName, route: Route): Json => ({
  operationId: name,
  summary: route.summary,
  security: route.auth === 'guest' ? [{}, { session: [] }] : [{ session: [] }],
  parameters: [
    ...pathParameters(route.path),
    ...(route.query ? queryParameters(route.query) : []),
    ...(route.command ? [IDEMPOTENCY_KEY] : []),
    ...(route.cache ? [parameter('header', 'If-None-Match', { type: 'string' })] : []),
  ],
  ...(route.body
    ? {
        requestBody: {
          required: true,
          content: content('application/json', schemaOf(requestNamed(route.body), 'input')),
        },
      }
    : {}),
  responses: { ...success(route), ...refusals(route) },
});

const EXAMPLE: Record<ValueKind, string | number> = {
  number: 3,
  seconds: 60,
  text: '…',
  moment: '2026-11-25T09:00:00.000Z',
};

/** A reason with its clause and its sentence, the values of which are examples. */
const described = (reason: Reason): Json => {
  const { clause, values = {} }: ReasonRow = REASONS[reason];
  const detail = Object.fromEntries(
    Object.entries(values).map(([name, kind]) => [name, EXAMPLE[kind]]),
  );
  const said = sentence({ reason, detail } as Told);
  return { const: reason, description: clause === undefined ? said : `${clause} ${said}` };
};

const problemSchema = (): Json => ({
  type: 'object',
  description: 'RFC 9457; title is the stable reason, detail the sentence to show',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: {
      type: 'string',
      oneOf: (Object.keys(REASONS) as Reason[]).map(described),
    },
    status: { type: 'integer' },
    detail: { type: 'string' },
    params: {
      type: 'object',
      additionalProperties: { type: ['string', 'number'] },
    },
    instance: { type: 'string' },
  },
});

const paths = (): Json => {
  const byPath: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][])
    (byPath[route.path] ??= {})[route.method.toLowerCase()] = operation(name, route);
  return byPath;
};

let document: string | null = null;

/** The OpenAPI 3.1 document of the route table, made once when somebody asks. */
export const openapi = (): string =>
  (document ??= JSON.stringify({
    openapi: '3.1.0',
    info: {
      title: '开拍 Kaipai',
      version: '1.0.0',
      description: '赛事报名。时刻一律为 UTC（毫秒），日期为北京时间；金额以分为单位。',
    },
    servers: [{ url: '/api' }],
    paths: paths(),
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problemSchema() },
    },
  }));

import { openapi } from '../../functions/handlers/openapi';
import { REASONS, type Reason } from '../../src/contract/reasons';
import { refusalsOf } from '../../src/contract/refusals-of';
import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';

type Json = Record<string, unknown>;
interface Operation {
  readonly operationId: string;
  readonly parameters: { name: string; in: string; required: boolean; schema: Json }[];
  readonly requestBody?: { content: Record<string, { schema: Json }> };
  readonly responses: Record<string, { description: string; content?: Json }>;
  readonly security: Json[];
}
interface Document {
  readonly openapi: string;
  readonly info: { title: string; version: string };
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, Json>; securitySchemes: Json };
}

const document = JSON.parse(openapi()) as Document;
const reasons = Object.keys(REASONS) as Reason[];
const all = Object.entries(routes) as [RouteName, Route][];
const operationOf = ({ path, method }: Route): Operation => {
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${method} ${path} is not in the document`);
  return operation;
};

/** Every object in the document, with its way there. */
const walk = (value: unknown, at: string, visit: (object: Json, at: string) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Json, at);
  for (const [key, item] of Object.entries(value)) walk(item, `${at}/${key}`, visit);
};

test('it is an OpenAPI 3.1 document', () => {
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: expect.any(String) as unknown, version: expect.any(String) as unknown },
    components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
  });
});

test('it has every route and nothing else', () => {
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => [operationId, method, path]),
  );
  expect(documented.sort()).toEqual(
    all.map(([name, { method, path }]) => [name, method.toLowerCase(), path]).sort(),
  );
});

test.each(all)('%s tells its parameters, body, answer and refusals', (_, route) => {
  const operation = operationOf(route);
  const inPath = operation.parameters.filter((each) => each.in === 'path');
  expect(inPath.map((each) => `{${each.name}}`)).toEqual(route.path.match(/\{\w+\}/g) ?? []);
  expect(inPath.every(({ required }) => required)).toBe(true);
  const headers = operation.parameters.filter((each) => each.in === 'header' && each.required);
  expect(headers.map((each) => each.name)).toEqual(route.command ? ['Idempotency-Key'] : []);
  expect(operation.requestBody !== undefined).toBe(route.body !== undefined);
  expect(operation.responses).toHaveProperty(route.answer ? '200' : '204');
  expect(operation.responses['304'] !== undefined).toBe(route.cache === true);
  for (const reason of refusalsOf(route)) {
    const response = operation.responses[String(REASONS[reason].status)];
    expect(response?.description.split(', ')).toContain(reason);
    expect(response?.content).toHaveProperty(['application/problem+json']);
  }
  expect(operation.security).toEqual(
    route.auth === 'guest' ? [{}, { session: [] }] : [{ session: [] }],
  );
});

test('every request body is closed: unknown fields are refused (7)', () => {
  for (const [, route] of all) {
    const schema = operationOf(route).requestBody?.content['application/json']?.schema;
    if (!schema) continue;
    walk(schema, route.path, (object, at) => {
      // answers of a form have the regulation's names
      if (object.type === 'object' && object.propertyNames === undefined)
        expect({ at, closed: object.additionalProperties }).toEqual({ at, closed: false });
    });
  }
});

test('references lead somewhere, types are known, patterns compile', () => {
  const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
  walk(document, '#', (object, at) => {
    if (typeof object.$ref === 'string') {
      const target = object.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((here, key) => (here as Json | undefined)?.[key], document);
      expect({ at, target: typeof target }).toEqual({ at, target: 'object' });
    }
    if (typeof object.pattern === 'string')
      expect(() => new RegExp(String(object.pattern), 'u')).not.toThrow();
    if (
      typeof object.type === 'string' &&
      at.includes('schema') &&
      !at.endsWith('securitySchemes/session') &&
      !at.endsWith('properties')
    )
      expect({ at, known: types.has(object.type) }).toEqual({ at, known: true });
  });
});

test('the problem schema names every reason with its sentence', () => {
  const { properties } = document.components.schemas.Problem as {
    properties: { title: { oneOf: { const: string; description: string }[] } };
  };
  expect(properties.title.oneOf.map((each) => each.const)).toEqual(reasons);
  for (const { description } of properties.title.oneOf)
    expect(description).toMatch(/\p{Script=Han}/u);
});

test('every reason can be met on some route or on all of them', () => {
  const met = new Set(all.flatMap(([, route]) => refusalsOf(route)));
  const everywhere = ['NOT_FOUND', 'METHOD_NOT_ALLOWED'];
  // why a run of the desk failed is in the run
  const ofRuns = ['ISSUE_UNSOUND', 'REVISION_UNCHANGED'];
  // what a reviewer at the terminal is told
  const ofReview = ['DOCUMENT_TAKEN', 'NOTHING_TO_REVIEW'];
  const elsewhere = [...everywhere, ...ofRuns, ...ofReview];
  expect(reasons.filter((reason) => !met.has(reason) && !elsewhere.includes(reason))).toEqual([]);
});

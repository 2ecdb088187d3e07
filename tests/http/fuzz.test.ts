import * as fc from 'fast-check';
import { openapi } from '../../functions/handlers/openapi';
import { refusalsOf } from '../../src/contract/refusals-of';
import { routes, type RouteName } from '../../src/contract/routes';
import { grantRole } from '../../functions/usecases/membership/grant-role';
import { useTestTable } from '../support/dynamo-local';
import { fromSchema, wild, type Schema } from '../support/from-schema';
import { entering } from '../support/http-samples';
import { httpWorld, ranked, tournamentId, type HttpWorld } from '../support/http-world';
import { aFinishedRegulation } from '../support/results-world';

const SEED = 20261121;
const RUNS = 60;

interface Operation {
  readonly operationId: string;
  readonly parameters: { name: string; in: string; schema: Schema }[];
  readonly requestBody?: { content: { 'application/json': { schema: Schema } } };
  readonly security: object[];
}
const document = JSON.parse(openapi()) as { paths: Record<string, Record<string, Operation>> };
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) =>
      [operation.operationId, method.toUpperCase(), path, operation] as const,
  ),
);

const finished = aFinishedRegulation({
  id: 'finished-open-2023',
  ...{ firstDay: '2023-10-21', lastDay: '2023-10-22' },
});
const table = useTestTable();
let world: HttpWorld;
let token: string;
let entryId: string;
let childId: string;

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  await world.publishRanking();
  token = await world.approved('19900008001');
  // of the association, and chief referee of a tournament that is over: the desk is reached too
  await world.wiring.tournaments.publish(finished, [], []);
  for (const grant of [
    { role: 'association' },
    { role: 'chief-referee', tournamentId: finished.id },
  ] as const)
    await grantRole(world.wiring, '19900008001', grant);
  const entered = await world.send<{ id: string }>({
    method: 'POST',
    path: `/tournaments/${tournamentId}/entries`,
    token,
    key: 'fuzzed-entry',
    body: entering,
  });
  entryId = entered.json.id;
  const added = await world.send<{ persons: { memberId: string }[] }>({
    ...{ method: 'POST', path: '/me/persons', token, key: 'fuzzed-child' },
  });
  childId = added.json.persons.at(-1)?.memberId ?? '';
  console.info(`fuzz seed ${SEED}, ${RUNS} runs per operation and kind`);
}, 60_000);

/** Path parameters: mostly what exists, so that the use cases are reached. */
const pathOf = (path: string) =>
  fc
    .tuple(
      ...(path.match(/\{\w+\}|[^{}]+/g) ?? []).map((part) =>
        part.startsWith('{')
          ? fc.oneof(
              { weight: 4, arbitrary: fc.constant(() => known(part, path)) },
              { weight: 1, arbitrary: wild.map((text) => () => encodeURIComponent(text)) },
              { weight: 1, arbitrary: fc.string().map((text) => () => text) },
            )
          : fc.constant(() => part),
      ),
    )
    .map((parts) => () => parts.map((part) => part()).join(''));

const known = (parameter: string, path: string): string =>
  ({
    '{tournamentId}': path.includes('/results') ? finished.id : tournamentId,
    '{eventId}': path.includes('/results') ? 'U12-MS' : 'OPEN-MD',
    '{entryId}': entryId,
    '{personId}': childId,
    '{sessionId}': 'a'.repeat(43),
    '{token}': 'b'.repeat(22),
    '{list}': 'U12-M',
    '{memberId}': ranked,
    '{year}': '2022',
    '{runId}': 'none',
    '{deductionId}': 'none',
    '{objectionId}': 'none',
  })[parameter] ?? 'x';

const queryOf = ({ parameters }: Operation) =>
  fc
    .tuple(
      ...parameters
        .filter((each) => each.in === 'query')
        .map(({ name, schema }) =>
          fc.option(
            fc
              .oneof(fromSchema(schema), wild)
              .map((value) => `${name}=${encodeURIComponent(String(value))}`),
          ),
        ),
      fc.option(fc.string(), { freq: 10 }),
    )
    .map((parts) => parts.filter((part) => part !== null).join('&'));

const bodyOf = (
  { requestBody }: Operation,
  kind: 'fitting' | 'anything',
): fc.Arbitrary<unknown> => {
  if (kind === 'fitting' && requestBody)
    return fromSchema(requestBody.content['application/json'].schema);
  return fc.oneof(fc.jsonValue(), fc.string(), wild, fc.constant(undefined));
};

/** A parameter may be mangled into another route of the same method, or into none. */
const OF_PATHS = [
  'METHOD_NOT_ALLOWED',
  'TOURNAMENT_NOT_FOUND',
  'EVENT_NOT_FOUND',
  'ENTRY_NOT_FOUND',
  'SESSION_NOT_FOUND',
  'ISSUE_NOT_FOUND',
  'ATHLETE_NOT_FOUND',
  'RUN_NOT_FOUND',
  'DEDUCTION_NOT_FOUND',
  'OBJECTION_NOT_FOUND',
];

/** Log-outs would end the session of all later runs. */
const ENDS_SESSION = new Set(['logOut', 'logOutEverywhere', 'deleteAccount']);

describe.each(['fitting', 'anything'] as const)('%s bodies', (kind) => {
  test.each(operations)(
    '%s never answers 5xx',
    async (name, method, path, operation) => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(
          pathOf(path),
          queryOf(operation),
          bodyOf(operation, kind),
          fc.constantFrom(0, 1, 2),
          async (where, query, body, who) => {
            runs += 1;
            const answer = await world.send({
              method,
              path: where(),
              query: kind === 'anything' ? query : query.slice(0, 200),
              body,
              token: who > 0 && !ENDS_SESSION.has(name) ? token : null,
              key: who === 2 ? 'one-key-for-all' : `${kind}-${name}-${runs}`,
              address: `10.0.${runs % 250}.${name.length}`,
            });
            expect(answer.status).toBeLessThan(500);
            expect(answer.status).toBeGreaterThanOrEqual(200);
            // the document names every reason; a mangled path is another address altogether
            if (answer.status >= 400)
              expect([
                ...refusalsOf(routes[name as RouteName]),
                'NOT_FOUND',
                ...OF_PATHS,
              ]).toContain(answer.reason);
          },
        ),
        { seed: SEED, numRuns: RUNS, endOnFailure: true },
      );
    },
    60_000,
  );
});

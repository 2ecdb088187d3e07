import { routes, type Route, type RouteName } from '../../src/contract/routes';
import { grantRole } from '../../functions/usecases/membership/grant-role';
import { useTestTable } from '../support/dynamo-local';
import { entering, samples, type Ids } from '../support/http-samples';
import { httpWorld, tournamentId, type HttpWorld } from '../support/http-world';
import { roundTripsOf } from '../support/round-trips';

const table = useTestTable();
const reads = (Object.entries(routes) as [RouteName, Route][])
  .filter(([, { method }]) => method === 'GET')
  .map(([name]) => name);

let world: HttpWorld;
let ids: Ids;
let token: string;
let tripsOf: ReturnType<typeof roundTripsOf>;
const PHONE = '19900008101';

beforeAll(async () => {
  world = httpWorld(table());
  await world.publish();
  await world.publishRanking();
  token = await world.approved(PHONE);
  for (const role of [{ role: 'association' }, { role: 'chief-referee', tournamentId }] as const)
    await grantRole(world.wiring, PHONE, role);
  const command = { method: 'POST', token, body: {} };
  const entered = await world.send<{ id: string }>({
    ...{ ...command, path: `/tournaments/${tournamentId}/entries`, key: 'the-first-entry' },
    body: entering,
  });
  const entryId = entered.json.id;
  const path = `/entries/${entryId}/share-links`;
  const shared = await world.send<{ token: string }>({ ...command, path, key: 'a-link' });
  ids = { entryId, sessionId: 'none', token: shared.json.token };
  tripsOf = roundTripsOf(world.wiring.table);
}, 60_000);

test('every read of a member', async () => {
  const found: Record<string, unknown> = {};
  for (const name of reads) {
    for (const pass of [1, 2]) {
    const sent = { ...samples(ids)[name], token };
    let status = 0;
    const trips = await tripsOf(async () => { const a = await world.send(sent); status = a.status; });
    found[name + pass] = [trips, status];
    world.clock.advance(10);
    }
  }
  console.log(JSON.stringify(found, null, 1));
}, 60_000);

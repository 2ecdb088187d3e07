import type { Route } from '../../src/contract/route';
import { routes, type RouteName } from '../../src/contract/routes';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import { write } from '../../functions/adapters/dynamo/write';
import { grantRole } from '../../functions/usecases/membership/grant-role';
import { useTestTable } from '../support/dynamo-local';
import type { Received } from '../support/http-client';
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
  const shared = await world.send<{ token: string }>({ ...command, path, key: 'the-first-link' });
  ids = { entryId, sessionId: 'none', token: shared.json.token };
  tripsOf = roundTripsOf(world.wiring.table);
}, 60_000);

/**
 * Reads that take more than one round trip, each time counted by hand: what is read next has its key in what was
 * read before.
 */
const MORE: Partial<Record<RouteName, number>> = {
  // the list says whose names stand behind the masks (MEM-13)
  findAthletes: 2,
  // what they were in says which entries, those whom they were in it with
  earlierPartners: 3,
  // the roles say which tournaments, each tournament says of which week its results are
  officiating: 3,
  // of all phases: what has not ended does not fill the page, then what has
  listTournaments: 2,
  // the tournament says of which week its results are
  eventPlaces: 2,
  // the tournament says of which week its results are; they, and the roles, whose names are shown
  eventResults: 2,
  resultSheet: 3,
  // while no year-end issue protects, the birth year says whether results do (RNK-6)
  athleteRanking: 2,
  // the end of the chain says which week, its cards which tournaments and results, they whose names
  deskWeek: 3,
  // the lines, or the roles, say who is named
  trail: 2,
  staff: 2,
};

const known = reads.filter((name) => !(name in MORE));

/** There is no run and no review, nobody of the entry was asked for a file, places are not by order: read all the same. */
const OTHERWISE: Partial<Record<RouteName, number>> = {
  ...{ run: 404, review: 404, memberFile: 404, entryFile: 404 },
  ...{ acceptanceList: 409, acceptanceFile: 409, deskAcceptance: 409 },
};

/** A process that has answered before: it knows which issue is the latest, if only from a minute ago. */
const warmed = async (name: RouteName): Promise<number> => {
  const read = () => world.send({ ...samples(ids)[name], token });
  await read();
  world.clock.advance(60);
  let status = 0;
  const trips = await tripsOf(async () => {
    ({ status } = await read());
  });
  expect(status).toBe(OTHERWISE[name] ?? 200);
  return trips;
};

test.each(known)('%s is read in one round trip, session and all', async (name) => {
  expect(await warmed(name)).toBe(1);
});

test.each(Object.entries(MORE) as [RouteName, number][])(
  '%s takes %i round trips, session and all',
  async (name, trips) => {
    expect(await warmed(name)).toBe(trips);
  },
);

test('a search in a process that has answered nothing takes three: the end of the chain, the head, nine lists side by side', async () => {
  // long enough for all that is kept to be too old, but for the head, which never changes
  const search = () => world.send(samples(ids).searchRanking);
  await search();
  world.clock.advance(121);
  expect(await tripsOf(search)).toBe(2);
  const fresh = httpWorld(table());
  const tripsOfFresh = roundTripsOf(fresh.wiring.table);
  expect(await tripsOfFresh(() => fresh.send(samples(ids).searchRanking))).toBe(3);
});

test('a list takes one more for whoever is no official: it says whose consents are asked (MEM-13)', async () => {
  const read = () => world.send(samples(ids).listEventEntries);
  await read();
  expect(await tripsOf(read)).toBe(2);
});

describe('entering, through the handlers', () => {
  const entered = (body: object, key: string): Promise<Received> =>
    world.send({
      ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries`, token, key },
      body: { ...entering, teamName: null, invitees: [], ...body },
    });
  const costOf = async (body: object, key: string) => {
    let answer: Received | null = null;
    const trips = await tripsOf(async () => {
      answer = await entered(body, key);
    });
    return { trips, reason: (answer as Received | null)?.reason };
  };

  test('an entry takes three round trips: what it is judged by, its place, itself', async () => {
    expect(await costOf({ eventId: 'OPEN-MS' }, 'an-entry-1')).toEqual({ trips: 3, reason: null });
  });
  test.each([
    ['WRONG_SEX', { eventId: 'OPEN-WS' }],
    ['EVENT_NOT_FOUND', { eventId: 'U99-MS' }],
    ['TEAM_NAME_REQUIRED', { eventId: 'OPEN-MD' }],
  ])('%s takes one', async (reason, body) => {
    expect(await costOf(body, `refused-${reason}`)).toEqual({ trips: 1, reason });
  });
  test('one that the command itself may have brought about takes another look', async () => {
    const again = { eventId: 'OPEN-MS' };
    expect(await costOf(again, 'an-entry-2')).toEqual({ trips: 2, reason: 'ALREADY_ENTERED' });
  });
});

/** MEM-1: whose children they are is known from the account; then all of theirs is read at once. */
const WITH_CHILDREN: Partial<Record<RouteName, number>> = { me: 2, myEntries: 2, myRanking: 2 };

describe('of an account with two children', () => {
  beforeAll(async () => {
    const { members, table, secrets } = world.wiring;
    const parent = await members.find(
      (await members.idOfPhone(secrets.blindIndex('phone', PHONE))) ?? '',
    );
    if (!parent) throw new Error('no account');
    const wards = ['a-child-001', 'a-child-002'];
    const child = { ...parent, phone: null, wards: [], guardians: [parent.id] };
    await Promise.all([
      ...wards.map((id) => write(table, { put: memberItem({ ...child, id }) })),
      write(table, { put: memberItem({ ...parent, wards }) }),
    ]);
  });

  test.each(Object.entries(WITH_CHILDREN) as [RouteName, number][])(
    '%s takes %i round trips',
    async (name, trips) => {
      expect(await warmed(name)).toBe(trips);
    },
  );
});

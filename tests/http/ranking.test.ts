import type { EntryView } from '../../src/contract/entries';
import { answerNamed } from '../../functions/handlers/every-schema';
import { routes, type AnswerOf } from '../../src/contract/routes';
import type { EntryList } from '../../src/contract/tournaments';
import { useTestTable } from '../support/dynamo-local';
import { entering } from '../support/http-samples';
import { httpWorld, ranked, tournamentId, type HttpWorld } from '../support/http-world';
import { meterOf } from '../support/sdk-meter';

const table = useTestTable();
let world: HttpWorld;
let edition: string;

beforeAll(async () => {
  world = httpWorld(table());
  ({ edition } = await world.publishRanking());
}, 60_000);

const LIST = '/ranking/lists/U12-M';
const ATHLETE = `/ranking/athletes/${ranked}`;

describe('a guest', () => {
  test('reads issues, lists, names and athletes in the shapes of the contract', async () => {
    const issues = await world.send({ path: '/ranking/issues' });
    expect(answerNamed(routes.issues.answer).parse(issues.json)).toMatchObject({
      issues: [{ date: '2023-10-25', edition, counts: { 'U12-M': 1, U10: 0 } }],
      // Wednesday 1 November, 10:00 in Shanghai
      nextAt: '2023-11-07T17:00:00.000Z',
    });
    const page = await world.send({ path: LIST });
    expect(answerNamed(routes.rankingPage.answer).parse(page.json)).toMatchObject({
      ...{ date: '2023-10-25', edition, page: 1, pages: 1, count: 1 },
      rows: [{ memberId: ranked, name: '林小舟', rank: 1, total: 1200 }],
    });
    const found = await world.send({ path: '/ranking/search', query: 'name=%20%E5%B0%8F%20' });
    expect(answerNamed(routes.searchRanking.answer).parse(found.json)).toHaveProperty(
      'rows.length',
      1,
    );
    const athlete = await world.send({ path: ATHLETE });
    expect(answerNamed(routes.athleteRanking.answer).parse(athlete.json)).toMatchObject({
      ...{ memberId: ranked, name: '林小舟', date: '2023-10-25' },
      lists: [{ list: 'U12-M', earned: 1200, history: [{ rank: 1 }] }],
    });
  });

  test.each(['/ranking/issues', LIST, '/ranking/search?name=x', ATHLETE])(
    '%s is kept and asked for again by its ETag',
    async (address) => {
      const [path = '', query] = address.split('?');
      const first = await world.send({ path, query });
      expect(first.headers['cache-control']).toMatch(/^public, max-age=/);
      const headers = { 'if-none-match': first.headers.etag ?? '' };
      world.clock.advance(5);
      expect((await world.send({ path, query, headers })).status).toBe(304);
    },
  );

  test.each([
    ['/ranking/lists/U20-M', '', 404, 'ISSUE_NOT_FOUND'],
    ['/ranking/lists/u12-m', '', 404, 'ISSUE_NOT_FOUND'],
    [LIST, 'page=2', 404, 'ISSUE_NOT_FOUND'],
    [LIST, 'page=99999', 404, 'ISSUE_NOT_FOUND'],
    [LIST, 'page=0', 400, 'INVALID_REQUEST'],
    [LIST, 'page=-1', 400, 'INVALID_REQUEST'],
    [LIST, 'page=1e3', 400, 'INVALID_REQUEST'],
    [LIST, 'edition=latest', 400, 'INVALID_REQUEST'],
    [LIST, 'edition=2023-10-25.1.0.000000000000', 404, 'ISSUE_NOT_FOUND'],
    [LIST, 'edition=2023-10-26.1.0.000000000000', 404, 'ISSUE_NOT_FOUND'],
    [LIST, 'edition=9999-99-99.999.99.ffffffffffff', 404, 'ISSUE_NOT_FOUND'],
    ['/ranking/search', '', 400, 'INVALID_REQUEST'],
    ['/ranking/search', 'name=%20', 400, 'INVALID_REQUEST'],
    [ATHLETE, 'edition=2023-10-25.1.99.000000000000', 404, 'ISSUE_NOT_FOUND'],
    ['/ranking/athletes/nobody-at-all', '', 404, 'ATHLETE_NOT_FOUND'],
    ['/ranking/athletes/x', '', 404, 'ATHLETE_NOT_FOUND'],
    ['/ranking/issues', 'before=2023-02-30', 400, 'INVALID_REQUEST'],
    ['/ranking/issues', 'before=0001-01-01', 400, 'INVALID_REQUEST'],
    ['/ranking/issues', 'before=1899-12-31', 400, 'INVALID_REQUEST'],
    ['/ranking/issues', 'before=2200-01-01', 400, 'INVALID_REQUEST'],
    ['/tournaments', 'month=0023-11', 400, 'INVALID_REQUEST'],
    ['/tournaments', 'month=2200-01', 400, 'INVALID_REQUEST'],
  ])('%s?%s is refused with %i %s', async (path, query, status, reason) => {
    expect(await world.send({ path, query })).toMatchObject({ status, reason });
  });

  test('has no ranking of their own', async () => {
    expect((await world.send({ path: '/me/ranking' })).status).toBe(401);
  });
});

/** RNK-9's goal: one read for a page, one for a player's row, two for a breakdown; a session is one more. */
test('reads of a process that is warm', async () => {
  const token = await world.logIn('19900007701');
  await world.send({ path: LIST });
  await world.send({ path: LIST, query: `edition=${edition}` });
  await world.send({ path: ATHLETE });
  await world.send({ path: '/ranking/search', query: 'name=x' });
  const meter = meterOf(world.wiring.table);
  const reads = async (path: string, query = '', as: string | null = null) => {
    meter.reset();
    await world.send({ path, query, token: as });
    return [...meter.commands];
  };
  expect(await reads(LIST)).toEqual(['GetItem']);
  expect(await reads(LIST, `edition=${edition}`)).toEqual(['GetItem']);
  expect(await reads('/me/ranking', '', token)).toEqual(['BatchGetItem']);
  expect(await reads('/ranking/search', 'name=x')).toEqual([]);
  // of the latest issue: the deductions ahead are a third; while no year-end issue protects, the birth year
  // that says whether the results do is a fourth
  expect((await reads(ATHLETE)).sort()).toEqual(['GetItem', 'GetItem', 'Query', 'Query']);
  meter.reset();
  await world.send({ path: '/ranking/issues' });
  // the year-ends that are final, beside the issues
  expect([...meter.commands].sort()).toEqual(['BatchGetItem', 'Query']);
  world.wiring.table.client.middlewareStack.remove('meter');
});

describe('entry pages', () => {
  test('without a list of the event nobody has a rank, and nothing is read for it', async () => {
    await world.publish();
    const token = await world.approved('19900007702');
    const entered = await world.send<EntryView>({
      ...{ method: 'POST', path: `/tournaments/${tournamentId}/entries`, token },
      key: 'enter-for-ranks',
      body: { ...entering, eventId: 'OPEN-MS', teamName: null, invitees: [] },
    });
    expect(entered.json.slots).toMatchObject([{ rank: null }]);
    const meter = meterOf(world.wiring.table);
    const list = await world.send<EntryList>({
      path: `/tournaments/${tournamentId}/events/OPEN-MS/entries`,
      token,
    });
    expect(list.json.entries).toMatchObject([{ people: [{ rank: null }] }]);
    // the list beside the session and the roles, then the consents (MEM-13): of ranks nothing
    expect([...meter.commands].sort()).toEqual(['BatchGetItem', 'BatchGetItem', 'Query']);
    world.wiring.table.client.middlewareStack.remove('meter');
  });
});

describe('who deletes the account', () => {
  test('stays in the list without a name', async () => {
    const { json } = await world.send<AnswerOf<'rankingPage'>>({ path: LIST });
    expect(json.rows[0]?.name).toBe('林小舟');
    await world.wiring.ranking.forgetName(edition, 'U12-M', 'PAGE#0001', ranked);
    const after = await world.send<AnswerOf<'rankingPage'>>({ path: LIST });
    expect(after.json.rows[0]).toMatchObject({ memberId: ranked, name: null, unit: null, rank: 1 });
  });
});

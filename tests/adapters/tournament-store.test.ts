import type { Regulation } from '../../src/contract/regulation';
import type { TournamentQuery } from '../../src/contract/tournaments';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import { emptyLedger, ledgerScopesOf } from '../../functions/domain/places/ledger';
import type { CardPosition } from '../../functions/domain/lists/card-list';
import { isFound, searchOf } from '../../functions/domain/lists/card-list';
import { tournamentOf } from '../../functions/domain/publishing/tournament';
import type { TournamentStore } from '../../functions/domain/lists/tournament-store';
import { redate } from '../../functions/local/demo/redate';
import { readRegulation } from '../../functions/local/regulations';
import { useTestTable } from '../support/dynamo-local';
import { fakeTournamentStore } from '../support/fakes/fake-tournament-store';

const table = useTestTable();
const stores: [string, () => TournamentStore][] = [
  ['the fake', fakeTournamentStore],
  ['DynamoDB Local', () => dynamoTournamentStore(table())],
];

const nanning = readRegulation('guangxi-2023-nanning');
const camp = readRegulation('primary-camp-2024-yiyang');
const NOW = '2026-11-21T04:00:00.000Z';

const publish = (store: TournamentStore, regulation: Regulation, digest = 'first') => {
  const tournament = tournamentOf(regulation, digest);
  const ledgers = ledgerScopesOf(tournament.rules).map((scope) => emptyLedger(tournament, scope));
  return store.publish(tournament, regulation.chapters, ledgers);
};

/** Every id the list gives, page by page. */
const listed = async (store: TournamentStore, query: TournamentQuery, limit = 2) => {
  const ids: string[] = [];
  let after: CardPosition | null = null;
  do {
    const page: Awaited<ReturnType<TournamentStore['list']>> = await store.list(
      searchOf(query, NOW),
      after,
      limit,
    );
    expect(page.cards.length).toBeLessThanOrEqual(limit);
    ids.push(...page.cards.map(({ card }) => card.id));
    after = page.next;
  } while (after !== null);
  return ids;
};

describe.each(stores)('tournaments in %s', (_, open) => {
  let store: TournamentStore;
  beforeAll(async () => {
    store = open();
    for (const [id, firstDay] of [
      ['nan-a', '2026-11-14'], // over on 16 November
      ['nan-b', '2026-11-21'], // being played
      ['nan-c', '2026-12-05'],
      ['nan-d', '2026-12-05'],
      ['nan-e', '2026-12-31'], // ends in January
      ['nan-f', '2027-03-06'], // opens on 3 February
      ['nan-g', '2026-10-03'],
    ] as const)
      await publish(store, redate(nanning, { firstDay, id }));
    await publish(store, redate(camp, { firstDay: '2026-12-06', id: 'camp-a' }));
  });

  test('PUB-1: a published tournament is read whole, with empty ledgers', async () => {
    const found = await store.detail('nan-c');
    expect(found?.tournament).toMatchObject({ id: 'nan-c', state: 'published', digest: 'first' });
    expect(found?.chapters[0]?.title).toBe('组织机构');
    // 4 groups × 4 disciplines, no limit over several events: one ledger each
    expect(found?.ledgers).toHaveLength(16);
    expect(found?.ledgers[0]).toMatchObject({ tournamentId: 'nan-c', seq: 0, places: {} });
    // S3 limits the whole tournament: one ledger for all
    expect((await store.detail('camp-a'))?.ledgers.map(({ eventId }) => eventId)).toEqual([null]);
  });

  test('publishing again changes nothing; other rules under the same id are not taken', async () => {
    const regulation = redate(nanning, { firstDay: '2026-12-05', id: 'nan-c' });
    expect(await publish(store, regulation)).toBe('unchanged');
    expect(await publish(store, { ...regulation, name: '别的赛事' }, 'second')).toBe('other-rules');
    expect((await store.detail('nan-c'))?.tournament.rules.name).toContain('南宁站');
  });

  test('there is no such tournament', async () => {
    expect(await store.detail('nowhere')).toBeNull();
  });

  test('the list: not ended, soonest first, each once however it is paged', async () => {
    const all = ['nan-b', 'nan-c', 'nan-d', 'camp-a', 'nan-e', 'nan-f'];
    for (const limit of [1, 2, 3, 50]) expect(await listed(store, {}, limit)).toEqual(all);
    expect(await listed(store, { phase: 'ended' }, 1)).toEqual(['nan-a', 'nan-g']);
  });

  const queries: [TournamentQuery, string[]][] = [
    [{ phase: 'open' }, ['nan-c', 'nan-d', 'camp-a']],
    [{ phase: 'upcoming' }, ['nan-e', 'nan-f']],
    [{ phase: 'closed' }, ['nan-b']],
    [{ month: '2027-01' }, ['nan-e']],
    [{ month: '2026-12', level: 'B600' }, ['nan-c', 'nan-d', 'nan-e']],
    [{ province: '湖南' }, ['camp-a']],
    [{ kind: 'mass' }, []],
    [{ sport: 'tennis', district: '益阳' }, ['camp-a']],
    [{ sport: 'badminton' }, []],
    [{ q: '益阳 网球' }, ['camp-a']],
    [{ q: '中国学生体育联合会' }, ['camp-a']],
    [{ phase: 'ended', month: '2026-10' }, ['nan-g']],
  ];
  test.each(queries)('%j', async (query, ids) => {
    expect(await listed(store, query)).toEqual(ids);
  });

  test('numbers of a card', async () => {
    const numbers = { held: 3, full: true, events: { 'U12-MS': [3, true] } } as const;
    await store.saveNumbers('nan-f', numbers);
    await store.saveNumbers('nowhere', numbers);
    const { cards } = await store.list(searchOf({ month: '2027-03' }, NOW), null, 5);
    expect(cards.map((card) => card.numbers)).toEqual([numbers]);
    // the same people in another event: the total stays, the events do not
    const moved = { ...numbers, events: { 'U12-MS': [2, false], 'U12-WS': [1, false] } } as const;
    await store.saveNumbers('nan-f', moved);
    const again = await store.list(searchOf({ month: '2027-03' }, NOW), null, 5);
    expect(again.cards.map((card) => card.numbers)).toEqual([moved]);
    expect(await store.detail('nowhere')).toBeNull();
  });

  test('what is listed is what the domain finds', async () => {
    const { cards } = await store.list(searchOf({}, NOW), null, 50);
    for (const { card } of cards) expect(isFound(card, searchOf({}, NOW))).toBe(true);
  });
});

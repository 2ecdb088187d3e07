import { batchPut } from '../../functions/adapters/dynamo/batch-write';
import { cardItem } from '../../functions/adapters/dynamo/card-item';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import { cardOf, NO_NUMBERS } from '../../functions/domain/lists/card';
import { searchOf, type CardPosition } from '../../functions/domain/lists/card-list';
import type { TournamentStore } from '../../functions/domain/lists/tournament-store';
import { tournamentOf, type Tournament } from '../../functions/domain/publishing/tournament';
import { redate } from '../../functions/local/demo/redate';
import { readRegulation } from '../../functions/local/regulations';
import { useTestTable } from '../support/dynamo-local';
import { fakeTournamentStore } from '../support/fakes/fake-tournament-store';
import { meterOf } from '../support/sdk-meter';

const table = useTestTable();
const NOW = '2026-11-21T04:00:00.000Z';
const camp = readRegulation('primary-camp-2024-yiyang');
const nanning = readRegulation('guangxi-2023-nanning');
const tournament = (regulation: typeof camp, firstDay: string, id: string) =>
  tournamentOf(redate(regulation, { firstDay, id }), 'any');

/** So many tournaments in Hunan, one in Guangxi behind all of them in either direction of the list. */
const crowd = (count: number): Tournament[] => [
  ...Array.from({ length: count }, (_, at) =>
    tournament(camp, '2026-12-06', `camp-${String(at).padStart(4, '0')}`),
  ),
  tournament(nanning, '2026-12-07', 'nan-last'),
];

const filled: [string, (tournaments: readonly Tournament[]) => Promise<TournamentStore>][] = [
  [
    'the fake',
    async (tournaments) => {
      const store = fakeTournamentStore();
      for (const one of tournaments) await store.publish(one, [], []);
      return store;
    },
  ],
  [
    'DynamoDB Local',
    async (tournaments) => {
      const cards = tournaments.map((one) => cardItem(cardOf(one), NO_NUMBERS));
      await batchPut(table(), cards);
      return dynamoTournamentStore(table());
    },
  ],
];
const idsOf = ({ cards }: Awaited<ReturnType<TournamentStore['list']>>) =>
  cards.map(({ card }) => card.id);

describe.each(filled)('a search in %s', (_, fill) => {
  test('finds what lies behind 1,000 cards that the filter keeps back, in its first page', async () => {
    const store = await fill(crowd(1000));
    const found = await store.list(searchOf({ province: '广西' }, NOW), null, 20);
    expect(idsOf(found)).toEqual(['nan-last']);
    const none = await store.list(searchOf({ q: '没有这样的赛事' }, NOW), null, 20);
    expect(none).toEqual({ cards: [], next: null });
  });
});

test('a search reads no further than ten round trips: an empty page with a cursor is not the end', async () => {
  const [, fill] = filled[1] as (typeof filled)[number];
  const store = await fill(crowd(3200));
  const meter = meterOf(table());
  const search = searchOf({ province: '广西' }, NOW);
  const first = await store.list(search, null, 20);
  expect(first.cards).toEqual([]);
  expect(first.next).toEqual({ firstDay: '2026-12-06', id: 'camp-2999' } satisfies CardPosition);
  expect(meter.commands).toEqual(Array.from({ length: 10 }, () => 'Query'));
  expect(idsOf(await store.list(search, first.next, 20))).toEqual(['nan-last']);

  // one that is found at once costs one round trip, as before
  meter.reset();
  expect(idsOf(await store.list(searchOf({ province: '湖南' }, NOW), null, 20))).toHaveLength(20);
  expect(meter.commands).toEqual(['Query']);
});

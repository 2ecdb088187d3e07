import { batchPut } from '../../../functions/adapters/dynamo/batch-write';
import { entryItem } from '../../../functions/adapters/dynamo/entry-item';
import { dynamoAcceptanceStore } from '../../../functions/adapters/dynamo/acceptance-store';
import { dynamoEntryStore } from '../../../functions/adapters/dynamo/entry-store';
import { dynamoRankingStore } from '../../../functions/adapters/dynamo/ranking-store';
import { sha256 } from '../../../functions/adapters/sha256';
import { entryIdOf } from '../../../functions/domain/entry/entry';
import { emptyLedger } from '../../../functions/domain/places/ledger';
import { publishDueLists } from '../../../functions/usecases/accepting/publish-due-lists';
import { CLOSED, EVENT, rankingRules } from '../../support/acceptance-world';
import { anEntry } from '../../support/builders/an-entry';
import { aTournament } from '../../support/builders/a-tournament';
import { useTestTable } from '../../support/dynamo-local';
import { fixedClock } from '../../support/fakes/fixed-clock';
import { only } from '../../support/fakes/only';
import { testSecrets } from '../../support/fakes/secrets';
import { anEventResult, publishSeason } from '../../support/ranking-world';
import { meterOf } from '../../support/sdk-meter';
import type { TournamentStore } from '../../../functions/domain/lists/tournament-store';

jest.setTimeout(120_000);
const table = useTestTable();

/** Closing with so many entries, all of them ranked: what it asks of the table, and how long it takes. */
const closing = async (entries: number) => {
  const id = `large-open-${entries}`;
  const tournament = aTournament({ id, ...rankingRules() });
  const memberOf = (n: number) => `${entries}-athlete-${n}`;
  const numbers = Array.from({ length: entries }, (_, at) => at + 1);
  await batchPut(
    table(),
    numbers.map((n) => {
      const short = `${String(n).padStart(12, 'p')}${n.toString(36)}`;
      return entryItem(
        anEntry([memberOf(n)], {
          ...{ tournamentId: id, eventId: EVENT, short, id: entryIdOf(id, EVENT, short), seq: n },
        }),
      );
    }),
  );
  const ranking = dynamoRankingStore(table());
  await publishSeason(
    ranking,
    {
      people: numbers.map((n) => ({
        ...{ id: memberOf(n), name: `球员${n}`, unit: null, sex: 'M', birthYear: 2014 },
      })),
      results: [
        anEventResult(
          'autumn',
          'U12',
          'MS',
          '2026-11-01',
          numbers.map((n) => [memberOf(n), n, 10_000 - n]),
        ),
      ],
    },
    '2026-12-02',
    { revision: entries === 500 ? 1 : 2, asOf: '2026-12-02T00:00:00.000Z' },
  );
  const acceptances = dynamoAcceptanceStore(table());
  const deps = {
    ...{ acceptances, ranking, sha256, secrets: testSecrets, clock: fixedClock(CLOSED) },
    entries: dynamoEntryStore(table()),
    tournaments: only<TournamentStore>({}),
    logger: { info: () => undefined, error: (event: string) => Promise.reject(new Error(event)) },
  };
  const ledger = { ...emptyLedger(tournament, EVENT), lapsed: 'all' as const };
  const meter = meterOf(table());
  const began = Date.now();
  await publishDueLists(deps, tournament, [ledger]);
  const ms = Date.now() - began;
  const { readUnits, writeUnits, commands } = { ...meter, commands: [...meter.commands] };
  table().client.middlewareStack.remove('meter');
  const { heads } = await acceptances.read({ tournamentId: id, eventId: EVENT });
  expect(heads).toHaveLength(1);
  expect(Object.values(heads[0]?.counts ?? {}).reduce((sum, one) => sum + one)).toBe(entries);
  return { readUnits, writeUnits, trips: commands.length, ms };
};

test('closing ten times as many entries asks ten times as much of the table, and is done within a minute', async () => {
  const [few, many] = [await closing(500), await closing(5_000)];
  process.stdout.write(`${JSON.stringify({ few, many })}\n`);
  expect(many.readUnits / few.readUnits).toBeLessThan(11);
  expect(many.writeUnits / few.writeUnits).toBeLessThan(11);
  expect(many.trips).toBeLessThan(30);
  expect(many.ms).toBeLessThan(60_000);
});

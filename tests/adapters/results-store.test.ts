import { dynamoResultsStore } from '../../functions/adapters/dynamo/results-store';
import type { EventResult } from '../../functions/domain/points/event-result';
import { anEventResult, aPlacedLine } from '../support/builders/an-event-result';
import { useTestTable } from '../support/dynamo-local';

const table = useTestTable();
const store = () => dynamoResultsStore(table());
let tournaments = 0;
/** of a tournament of its own */
const some = (overrides: Partial<EventResult> = {}): EventResult => {
  tournaments += 1;
  return anEventResult({ tournamentId: `stored-open-${tournaments}`, ...overrides });
};
const all = async (week: string): Promise<EventResult[]> => {
  const found: EventResult[] = [];
  for await (const page of store().ofWeek(week)) found.push(...page);
  return found;
};

test('what is added is read back whole, a revision once', async () => {
  const result = some({
    noShowRule: 'void-stop',
    series: { id: 'some-tour', year: 2026 },
    reason: '更正',
    lines: [
      aPlacedLine('anna', 1, { members: ['anna', 'berta'], points: 280 }),
      aPlacedLine('clara', 2, { team: '飞鱼', noShow: true, points: null, without: 'NO_SHOW' }),
    ],
  });
  expect(await store().add(result)).toBe(true);
  expect(await store().add({ ...result, reason: '别的' })).toBe(false);
  expect(await store().ofTournament(result.week, result.tournamentId)).toEqual([result]);
});

test('SAN-2: what was kept before the rule of the no-show was, is read with the one it was judged by', async () => {
  const { noShowRule: _rule, ...former } = some();
  await store().add(former as EventResult);
  const [read] = await store().ofTournament(former.week, former.tournamentId);
  expect(read).toEqual({ ...former, noShowRule: 'void-event' });
});

test('a tournament whose id begins with another’s is another', async () => {
  const result = some();
  await store().add(result);
  await store().add({ ...result, tournamentId: `${result.tournamentId}1` });
  await store().add({ ...result, tournamentId: `${result.tournamentId}-b` });
  expect(await store().ofTournament(result.week, result.tournamentId)).toHaveLength(1);
});

test('a week of several megabytes comes a page at a time, and nothing of another week', async () => {
  const lines = Array.from({ length: 700 }, (_, at) =>
    aPlacedLine(`athlete-${at}-${'x'.repeat(60)}`, 1),
  );
  const week = '2025-03-05';
  for (let at = 0; at < 20; at += 1) await store().add(some({ week, lines }));
  await store().add(some({ week: '2025-03-12' }));
  let pages = 0;
  let found = 0;
  for await (const page of store().ofWeek(week)) {
    pages += 1;
    found += page.length;
  }
  expect(found).toBe(20);
  expect(pages).toBeGreaterThan(1);
  expect(await all('2025-03-19')).toEqual([]);
}, 30_000);

describe('athletes’ records', () => {
  const revision = (of: EventResult, number: number, lines: EventResult['lines']): EventResult => ({
    ...of,
    revision: number,
    uploadedAt: `2026-11-16T02:00:0${number}.000Z`,
    lines,
  });
  const placesOf = async (memberId: string, { tournamentId }: EventResult) =>
    (await store().ofAthlete(memberId))
      .filter((award) => award.tournamentId === tournamentId)
      .map(({ eventId, revisions }) => [eventId, revisions.map(({ place }) => place)]);

  test('a later index is not undone by an earlier one that comes late', async () => {
    const base = some();
    const first = revision(base, 1, [aPlacedLine('late', 1)]);
    const second = revision(base, 2, [aPlacedLine('late', 2)]);
    for (const result of [first, second]) await store().add(result);
    await store().index([first, second]);
    await store().index([first]);
    expect(await placesOf('late', base)).toEqual([['U12-MS', [1, 2]]]);
  });

  test('a repeat changes nothing; several events of one athlete stand side by side', async () => {
    const singles = some({ lines: [aPlacedLine('busy', 1)] });
    const pairs = { ...singles, eventId: 'U12-MD', lines: [aPlacedLine('busy', 3)] };
    for (const result of [singles, pairs]) {
      await store().add(result);
      await store().index([result]);
      await store().index([result]);
    }
    expect((await placesOf('busy', singles)).sort()).toEqual([
      ['U12-MD', [3]],
      ['U12-MS', [1]],
    ]);
  });

  test('only what was indexed leaves the list of the unindexed', async () => {
    const base = some();
    const first = revision(base, 1, [aPlacedLine('seen', 1)]);
    const second = revision(base, 2, [aPlacedLine('seen', 2)]);
    const mine = async () =>
      (await store().unindexed()).filter(({ tournamentId }) => tournamentId === base.tournamentId);
    for (const result of [first, second]) await store().add(result);
    expect(await mine()).toEqual([
      { week: base.week, tournamentId: base.tournamentId, eventId: 'U12-MS' },
    ]);
    // a sweep that read before the second came
    await store().index([first]);
    expect(await mine()).toHaveLength(1);
    await store().index([first, second]);
    expect(await mine()).toEqual([]);
    // the truth itself is as it was
    expect(await store().ofTournament(base.week, base.tournamentId)).toEqual([first, second]);
  });

  test('go with the account', async () => {
    const result = some({ lines: [aPlacedLine('leaving', 1)] });
    await store().add(result);
    await store().index([result]);
    await store().forgetAthlete('leaving');
    expect(await store().ofAthlete('leaving')).toEqual([]);
    await store().forgetAthlete('leaving');
  });

  test('nothing to index is nothing', async () => {
    await store().index([]);
    expect(await store().ofAthlete('nobody')).toEqual([]);
  });
});

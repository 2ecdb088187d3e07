import { dynamoEntryStore } from '../../../functions/adapters/dynamo/entry-store';
import { dynamoMemberStore } from '../../../functions/adapters/dynamo/member-store';
import { seriesFromResults } from '../../../functions/adapters/series-results';
import { useTestTable } from '../../support/dynamo-local';
import { must } from '../../support/entry-world';
import { MORNING_AFTER, resultsWorld, rowOf } from '../../support/results-world';

const table = useTestTable();

test('ENT-15: who stands in the results of a stop has played it; a no-show and who was struck out have not', async () => {
  const world = await resultsWorld(table(), {
    series: { id: 'some-tour', name: '某地巡回赛', year: 2026 },
  });
  const [champion, absent, struck] = await world.people(3);
  if (!champion || !absent || !struck) throw new Error('not so many');
  const history = seriesFromResults(
    dynamoEntryStore(table()),
    world.results,
    dynamoMemberStore(table()),
  );
  const played = async (memberId: string, series = 'some-tour', year = 2026) => {
    const asked = { stopsOf: [{ series, year }], noReturnIn: null };
    const { stops } = await history.of({ id: memberId, profile: null }, asked, MORNING_AFTER);
    return stops.map(({ place }) => place);
  };
  expect(await played(champion.id)).toEqual([]);

  const noShow = { noShow: '是', wholeMatches: '0' };
  must(await world.upload([rowOf(champion, 1), rowOf(absent, 2, noShow), rowOf(struck, 3)]));
  expect(await Promise.all([champion, absent, struck].map(({ id }) => played(id)))).toEqual([
    [1],
    [],
    [3],
  ]);
  expect(await played(champion.id, 'other-tour')).toEqual([]);
  expect(await played(champion.id, 'some-tour', 2025)).toEqual([]);
  expect(await played('nobody')).toEqual([]);

  const without = [rowOf(champion, 1), rowOf(absent, 2, noShow)];
  const absentConfirmed = await world.absentOf(without);
  must(await world.upload(without, { replaces: 1, absentConfirmed }));
  expect(await played(struck.id)).toEqual([]);
});

import type { ResultRow } from '../../../src/contract/results';
import { must } from '../../support/entry-world';
import { useTestTable } from '../../support/dynamo-local';
import {
  aPenalty,
  placesOfDraw,
  resultsWorld,
  rowOf,
  type ResultsWorld,
  type Written,
} from '../../support/results-world';

const table = useTestTable();
let world: ResultsWorld;
let people: Written[];
const AT = '2026-12-01T04:00:00.000Z';

const begin = async (noShow: Parameters<typeof aPenalty>[0]) => {
  world = await resultsWorld(table(), { penalties: aPenalty(noShow) });
  people = await world.people(7);
  // the eighth of the draw withdrew late: nobody moved up, and the round of eight is short of one
  const eighth = { id: 'athlete-late', name: '弃赛者', sex: 'M' } as Written;
  await world.enter('U12-MS', [eighth], undefined, {
    ended: { as: 'late-withdrawal', at: AT, refund: 'none' },
  });
};
const lines = (): ResultRow[] =>
  placesOfDraw(8)
    .slice(0, 7)
    .map((place, index) => rowOf(people[index]!, place));

test('ENT-21: where a no-show loses nothing else, who withdrew late is not asked about, and a round may be short of them', async () => {
  await begin('none');
  const preview = must(await world.check(lines()));
  expect(preview.faults).toEqual([]);
  expect(preview.absent).toBeNull();
});

test('SAN-1: where a no-show loses the stop, whether late withdrawal had a cause is decided beside the absent', async () => {
  await begin('void-place-and-stop-points');
  const { absent, faults } = must(await world.check(lines()));
  expect(faults).toEqual([]);
  expect(absent?.entries).toMatchObject([{ people: ['弃赛者'], withdrew: true }]);
  // they did not forget a line of who played: `n` would be the same
  expect(absent?.all).toEqual(absent?.now);
});

test('RES-3: a line of who withdrew late needs a reason, as of anybody who is let in on site', async () => {
  await begin('none');
  const rows = [...lines(), rowOf({ ...people[0]!, name: '弃赛者', number: 'E9999999' }, 8)];
  const { faults } = must(await world.check(rows));
  expect(faults.map(({ fault }) => fault)).toEqual(['NOT_ENTERED']);
});

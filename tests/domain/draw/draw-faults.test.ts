import type { DrawFile } from '../../../src/contract/replay/draw';
import { drawFaults } from '../../../functions/domain/draw/draw-faults';
import { replayFaultText } from '../../../src/copy/replay-faults';
import { aDrawFile, entriesOf } from './a-draw-file';

const changed = (at: number, change: Partial<DrawFile['entries'][number]>, of = entriesOf(4, 2)) =>
  aDrawFile({
    entries: of.map((entry, place) => (place === at ? { ...entry, ...change } : entry)),
  });

// what DRW-1 and DRW-2 forbid, each by one fault and no other
test.each<[string, DrawFile, string]>([
  ['nobody', aDrawFile({ entries: [] }), 'entries：报名太少，至少 2 个才能抽签'],
  ['one', aDrawFile({ entries: entriesOf(1, 0) }), 'entries：报名太少，至少 2 个才能抽签'],
  ['an id twice', changed(3, { id: 'e1' }), 'entries.3.id：“e1”出现了两次；每个编号只能有一个'],
  [
    'a unit twice in an entry',
    changed(3, { units: ['u1', 'u1'] }),
    'entries.3.units.1：“u1”出现了两次；每个编号只能有一个',
  ],
  [
    'an order twice',
    changed(3, { order: 2 }),
    'entries.3.order：两个报名的 order 都是 2；每个报名一个次序',
  ],
  ['a seeding twice', changed(2, { seeding: 2 }), 'entries.2.seeding：有两个 2 号种子'],
  [
    'a gap, and so a seed above the number of them',
    changed(1, { seeding: 5 }),
    'entries.1.seeding：是 5 号种子，而种子一共只有 2 个；号码应连续',
  ],
  [
    'a seventeenth seed',
    aDrawFile({ entries: entriesOf(32, 17) }),
    'entries.16.seeding：最多 16 个种子',
  ],
  [
    'more groups than entries',
    aDrawFile({ entries: entriesOf(4, 0), groups: 5 }),
    'groups：组数多于报名数（4 个）',
  ],
])('%s', (_, file, said) => {
  expect(drawFaults(file).map(replayFaultText)).toEqual([said]);
});

test('groups have no lines, so that any number may be seeded', () => {
  expect(drawFaults(aDrawFile({ entries: entriesOf(32, 20), groups: 8 }))).toEqual([]);
});

import { pointsTable } from '../../../functions/domain/points/association';
import { formatCounts, gamesOfSet } from '../../../functions/domain/points/counting-format';

// PTS-4
test.each([
  ['SET1-S:6/TB7', 6],
  ['SET1-S:6NOAD/TB7', 6],
  ['SET1-S:4/TB5@3', 4],
  ['SET1-S:4NOAD/TB7', 4],
  ['SET3-S:6/TB7', 6],
  ['SET3-S:6/TB7-F:TB10', 6],
  ['SET3-S:4/TB7-F:6/TB7', 4],
  ['SET1-S:8/TB7', 8],
  ['SET5-S:TB11', null],
  ['SET1-S:TB10', null],
  ['SET1-S:T20', null],
  ['SET1-S:6/TB7 ', null],
  ['6 games', null],
  ['', null],
])('%s has sets of %s games', (format, games) => {
  expect(gamesOfSet(format)).toBe(games);
});

const SIX = 'SET1-S:6NOAD/TB7';
const FOUR = 'SET1-S:4/TB5@3';
const THREE = 'SET1-S:3/TB5';
test.each([
  ['ctj-2025', 'ctj-2025', 'A1000', 'U12', SIX, true],
  ['ctj-2025', 'ctj-2025', 'A1000', 'U12', FOUR, false],
  ['ctj-2025', 'ctj-2025', 'A1000', 'U10', FOUR, true],
  ['ctj-2025', 'ctj-2025', 'B600', 'U18', FOUR, false],
  ['ctj-2025', 'ctj-2025', 'B600', 'U10', FOUR, true],
  ['ctj-2025', 'ctj-2025', 'B600', 'U10', THREE, false],
  ['ctj-2025', 'ctj-2025', 'C400', 'U16', FOUR, true],
  ['ctj-2025', 'ctj-2025', 'C400', 'U16', THREE, false],
  ['ctj-2025', 'ctj-2025', 'C400', 'U10', 'SET1-S:TB10', false],
  // (decided) a rubber of U10 is four games
  ['ctj-2025', 'ctj-2025', 'G600', 'U12', FOUR, false],
  ['ctj-2025', 'ctj-2025', 'G600', 'U12', SIX, true],
  ['ctj-2025', 'ctj-2025', 'G600', 'U10', FOUR, true],
  ['ctj-2025', 'ctj-2025', 'G600', 'U10', THREE, false],
  // S4 十三(二) plays four games and 十四 asks nothing: the thresholds decide, whatever the table
  ['ctj-2023', 'ctj-2023', 'B600', 'U18', FOUR, true],
  ['ctj-2023', 'ctj-2023', 'B600', 'U10', 'SET1-S:TB10', true],
  ['ctj-2025', 'ctj-2023', 'B600', 'U12', FOUR, true],
  ['ctj-2023', 'ctj-2025', 'B600', 'U12', FOUR, false],
  ['ctj-2023', 'ctj-2025', 'B600', 'U10', FOUR, true],
  // S1 七(二): its U10 plays six games too
  ['s1-2024', 'ctj-2025', 'A1000', 'U12', FOUR, false],
  ['s1-2024', 'ctj-2025', 'A1000', 'U12', SIX, true],
  ['s1-2024', 'ctj-2025', 'A1000', 'U10', FOUR, false],
  ['s1-2024', 'ctj-2025', 'A1000', 'U10', SIX, true],
] as const)(
  'PTS-4: table %s, thresholds %s, %s %s in %s counts: %s',
  (table, thresholds, level, group, format, counts) => {
    expect(formatCounts(format, { table: pointsTable(table), thresholds, level, group })).toBe(
      counts,
    );
  },
);

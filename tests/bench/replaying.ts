import type { AcceptanceFile } from '../../src/contract/replay/acceptance';
import type { DrawFile } from '../../src/contract/replay/draw';
import { sha256 } from '../../functions/adapters/sha256';
import { acceptanceFaults } from '../../functions/domain/acceptance/acceptance-faults';
import { acceptanceLists } from '../../functions/domain/acceptance/acceptance-lists';
import { draw } from '../../functions/domain/draw/draw';
import { drawFaults } from '../../functions/domain/draw/draw-faults';
import { tableOf } from './tables';

const ROUNDS = 5;
const SEED = '5eed'.repeat(16);

/** Entries of whom a third is not ranked and the others share ranks by twos. */
const entriesByRank = (
  count: number,
  order: AcceptanceFile['regulation']['order'],
  ties: AcceptanceFile['regulation']['ties'],
): AcceptanceFile => ({
  format: 'kaipai-acceptance-1',
  event: 'U12-MS',
  closing: '2026-11-20T16:00:00.000Z',
  issue: '2026-11-18',
  regulation: {
    size: 32,
    wildCards: 2,
    qualifying: { size: 24, wildCards: 4, maxQualifiers: 16 },
    minimumEntries: 8,
    order,
    ties,
  },
  seed: SEED,
  decisions: {
    qualifyingHeld: true,
    qualifiers: 16,
    specialExempts: [],
    wildCards: { main: ['e7'], qualifying: ['e9'] },
  },
  entries: Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    enteredAt: '2026-11-01T00:00:01.000Z',
    seq: at,
    athletes: [
      {
        id: `m${at}`,
        rank: at % 3 === 0 ? null : ((at * 7919) % Math.ceil(count / 2)) + 1,
        total: `${(at * 104729) % 5000}.25`,
      },
    ],
  })),
});

/** A draw in which units cannot be kept apart: all its attempts are made. */
const crowdedDraw = (count: number): DrawFile => ({
  format: 'kaipai-draw-1',
  event: 'U12-MS',
  seed: SEED,
  separateUnits: 4,
  entries: Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    order: at + 1,
    seeding: at < 16 ? at + 1 : null,
    units: [at % 3 === 0 ? `u${at % 40}` : 'u'],
  })),
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const spentOn = (work: () => unknown): string =>
  median(
    Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  ).toFixed(0);

/** Lists of so many entries, judged and computed, and draws of so many; what it prints. */
export const replaying = (entries = 100_000, drawn = 512): string => {
  const lists = (
    [
      ['rank', 'time'],
      ['rank', 'lot'],
      ['total', 'time'],
    ] as const
  ).map(([order, ties]) => {
    const file = entriesByRank(entries, order, ties);
    return [
      `lists of ${entries} entries by ${order}, then ${ties}`,
      spentOn(() => {
        if (acceptanceFaults(file).length > 0) throw new Error('the file has faults');
        return acceptanceLists(file, sha256);
      }),
      '1000',
    ];
  });
  const file = crowdedDraw(drawn);
  if (drawFaults(file).length > 0) throw new Error('the file has faults');
  return tableOf('replaying', [
    ...lists,
    [`a draw of ${drawn} with all attempts`, spentOn(() => draw(file, sha256)), ''],
  ]);
};

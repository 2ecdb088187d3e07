import type { DrawFile } from '../../../src/contract/replay/draw';
import type { ReplayFault } from '../../../src/contract/replay/faults';
import { repeatsIn } from '../twice';
import { MOST_SEEDS } from './seed-lines';

type Check = (file: DrawFile) => readonly ReplayFault[];

/** Nobody plays alone. */
const LEAST_ENTRIES = 2;

const numbers: Check = ({ entries, groups }) => {
  if (entries.length < LEAST_ENTRIES)
    return [{ path: 'entries', code: 'ENTRIES_TOO_FEW', detail: { least: LEAST_ENTRIES } }];
  return groups !== undefined && groups > entries.length
    ? [{ path: 'groups', code: 'GROUPS_OVER', detail: { entries: entries.length } }]
    : [];
};

const identities: Check = ({ entries }) => [
  ...repeatsIn(entries, ({ id }) => id).map(({ item: { id }, at }): ReplayFault => ({
    path: `entries.${at}.id`,
    code: 'ID_TWICE',
    detail: { id },
  })),
  ...entries.flatMap(({ units }, at) =>
    repeatsIn(units, (unit) => unit).map(({ item: id, at: which }): ReplayFault => ({
      path: `entries.${at}.units.${which}`,
      code: 'ID_TWICE',
      detail: { id },
    })),
  ),
];

const order: Check = ({ entries }) =>
  repeatsIn(entries, ({ order }) => order).map(({ item: { order }, at }) => ({
    path: `entries.${at}.order`,
    code: 'ORDER_TWICE',
    detail: { order },
  }));

const seeds: Check = ({ entries, groups }) => {
  const seeded = entries.flatMap(({ seeding }, at) =>
    seeding === null ? [] : [{ seeding, path: `entries.${at}.seeding` }],
  );
  return [
    ...repeatsIn(seeded, ({ seeding }) => seeding).map(
      ({ item: { path, seeding } }): ReplayFault => ({
        path,
        code: 'SEEDING_TWICE',
        detail: { seeding },
      }),
    ),
    ...seeded.flatMap(({ seeding, path }): ReplayFault[] => {
      if (seeding > seeded.length)
        return [{ path, code: 'SEEDING_GAP', detail: { seeding, seeds: seeded.length } }];
      return groups === undefined && seeding > MOST_SEEDS
        ? [{ path, code: 'SEEDS_OVER', detail: { most: MOST_SEEDS } }]
        : [];
    }),
  ];
};

const CHECKS: readonly Check[] = [numbers, identities, order, seeds];

/**
 * Why a file cannot be drawn, each with where: fewer than two entries, more groups than entries, an id or an order
 * twice, seedings that are not 1 … S, and more seeds than there are lines for (DRW-1, DRW-2).
 */
export const drawFaults = (file: DrawFile): ReplayFault[] => CHECKS.flatMap((check) => check(file));

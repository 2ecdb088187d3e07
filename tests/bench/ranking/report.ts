import { tableOf } from '../tables';
import type { BesideDuckdb } from './beside-duckdb';
import { median, type Ran } from './own-process';
import type { Measured, Publishing } from './publishing';

const fixed = (value: number, digits = 1): string => value.toFixed(digits);
const secondsOf = (runs: readonly Ran[]): number => median(runs.map(({ seconds }) => seconds));
const peakOf = (runs: readonly Ran[]): number => median(runs.map(({ peakMiB }) => peakMiB));

const besideEach = (ours: number, theirs: readonly number[], digits: number): string =>
  [
    fixed(ours, digits),
    ...theirs.map((its) => `${fixed(its, digits)} (${fixed(ours / its, 2)})`),
  ].join(' / ');

export const computingReport = (sizes: readonly BesideDuckdb[]): string =>
  tableOf(
    'computing',
    sizes.map(({ athletes, awards, rows, whole, alone, differs }) => {
      const { ours, oneCore, allCores } = whole;
      return [
        `${athletes}, ${awards}`,
        besideEach(secondsOf(ours), [oneCore, allCores].map(secondsOf), 1),
        besideEach(median(alone.ours), [alone.oneCore, alone.allCores].map(median), 2),
        besideEach(peakOf(ours), [oneCore, allCores].map(peakOf), 0),
        differs === null ? `${rows}, the same` : `DIFFER: ${differs}`,
      ];
    }),
  );

/** Through the database, and from files where no local database carries so much. */
export const publishingReport = (
  sizes: readonly Publishing[],
  inFiles: readonly Measured[],
): string => {
  const spent = ({ seconds, cpuSeconds, peakMiB }: Measured) => [
    `${fixed(seconds)} (${fixed(cpuSeconds)})`,
    fixed(peakMiB, 0),
  ];
  return tableOf('publishing', [
    ...sizes.map((size) => {
      const { athletes, rows, publishing: made } = size;
      return [
        ...[`${athletes}`, `${rows}`, fixed(rows / made.itemsWritten)],
        ...[fixed(made.writeUnits, 0), fixed(made.readUnits, 0), `${made.roundTrips}`],
        ...spent(size),
      ];
    }),
    ...inFiles.map((size) => [
      ...[`${size.athletes}`, `${size.rows}`, '', '', '', ''],
      ...spent(size),
    ]),
  ]);
};

export const readingReport = (sizes: readonly Publishing[]): string =>
  tableOf(
    'reading',
    sizes.map(
      ({ athletes, reading: { page, row, breakdown, athlete, search, differing }, asAudited }) => [
        `${athletes}`,
        ...[page, row, breakdown, athlete, search].map(
          ({ reads, readUnits }) => `${reads}, ${fixed(readUnits)}`,
        ),
        asAudited && differing === 0 ? 'yes' : `NO (${differing} breakdowns differ)`,
      ],
    ),
  );

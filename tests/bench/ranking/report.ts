import { cpus, loadavg, totalmem } from 'node:os';
import type { BesideDuckdb } from './beside-duckdb';
import { median, type Ran } from './own-process';
import type { Measured, Publishing } from './publishing';

const fixed = (value: number, digits = 1): string => value.toFixed(digits);
const secondsOf = (runs: readonly Ran[]): number => median(runs.map(({ seconds }) => seconds));
const peakOf = (runs: readonly Ran[]): number => median(runs.map(({ peakMiB }) => peakMiB));

/** Which machine, and what else it was doing: seconds are only as good as that. */
export const machineReport = (): string =>
  `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
  `Node ${process.versions.node}; load average ${fixed(loadavg()[0] ?? NaN)} when this was written.`;

const besideEach = (ours: number, theirs: readonly number[], digits: number): string =>
  [
    fixed(ours, digits),
    ...theirs.map((its) => `${fixed(its, digits)} (${fixed(ours / its, 2)})`),
  ].join(' / ');

/** The tables for docs/measurements.md: one line a size. */
export const duckdbReport = (sizes: readonly BesideDuckdb[]): string =>
  [
    'Ours / DuckDB on one core / on all of them (ours ÷ it).',
    '',
    '| athletes, awards | whole command, s | computed alone, s | peak MiB | rows |',
    '| --- | ---: | ---: | ---: | --- |',
    ...sizes.map(({ athletes, awards, rows, whole, alone, differs }) => {
      const { ours, oneCore, allCores } = whole;
      const cells = [
        `${athletes}, ${awards}`,
        besideEach(secondsOf(ours), [oneCore, allCores].map(secondsOf), 1),
        besideEach(median(alone.ours), [alone.oneCore, alone.allCores].map(median), 2),
        besideEach(peakOf(ours), [oneCore, allCores].map(peakOf), 0),
        differs === null ? `${rows}, the same` : `DIFFER: ${differs}`,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');

export const publishingReport = (sizes: readonly Publishing[]): string =>
  [
    '| athletes | ranked rows | rows a write | write units | read units | round trips | seconds (CPU of ours) | peak MiB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...sizes.map(
      ({ athletes, rows, publishing: made, seconds, cpuSeconds, peakMiB }) =>
        `| ${athletes} | ${rows} | ${fixed(rows / made.itemsWritten)} | ${fixed(made.writeUnits, 0)} ` +
        `| ${fixed(made.readUnits, 0)} | ${made.roundTrips} | ${fixed(seconds)} (${fixed(cpuSeconds)}) ` +
        `| ${fixed(peakMiB, 0)} |`,
    ),
    '',
    '| athletes | a page: reads, units | a player’s row | a breakdown | with the projection | lists as audited |',
    '| ---: | ---: | ---: | ---: | ---: | --- |',
    ...sizes.map(
      ({ athletes, reading: { page, row, breakdown, athlete, differing }, asAudited }) => {
        const cells = [page, row, breakdown, athlete].map(
          ({ reads, readUnits }) => `${reads}, ${fixed(readUnits)}`,
        );
        const sound = asAudited && differing === 0;
        return `| ${athletes} | ${cells.join(' | ')} | ${sound ? 'yes' : `NO (${differing} breakdowns differ)`} |`;
      },
    ),
  ].join('\n');

export const filesReport = ({ athletes, rows, seconds, cpuSeconds, peakMiB }: Measured): string =>
  `From files, without a database: ${athletes} athletes, ${rows} ranked rows in ${fixed(seconds)} s ` +
  `(${fixed(cpuSeconds)} s of CPU), at most ${fixed(peakMiB, 0)} MiB.`;

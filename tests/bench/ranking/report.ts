import { cpus, loadavg, totalmem } from 'node:os';
import type { BesideDuckdb } from './beside-duckdb';
import { median, type Ran } from './own-process';
import type { Publishing } from './publishing';

const fixed = (value: number, digits = 1): string => value.toFixed(digits);
const secondsOf = (runs: readonly Ran[]): number => median(runs.map(({ seconds }) => seconds));
const peakOf = (runs: readonly Ran[]): number => median(runs.map(({ peakMiB }) => peakMiB));

/** Which machine, and what else it was doing: seconds are only as good as that. */
export const machineReport = (): string =>
  `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
  `Node ${process.versions.node}; load average ${fixed(loadavg()[0] ?? NaN)} when this was written.`;

/** The tables for the README: one line a size. */
export const duckdbReport = (sizes: readonly BesideDuckdb[]): string =>
  [
    '| athletes, awards | whole, s: ours / DuckDB | computed alone, s: ours / DuckDB | peak MiB: ours / DuckDB | rows |',
    '| --- | ---: | ---: | ---: | --- |',
    ...sizes.map(({ athletes, awards, rows, whole, alone, differs }) => {
      const [ours, theirs] = [secondsOf(whole.ours), secondsOf(whole.duckdb)];
      const [mine, its] = [median(alone.ours), median(alone.duckdb)];
      const [low, high] = [peakOf(whole.ours), peakOf(whole.duckdb)];
      return (
        `| ${athletes}, ${awards} | ${fixed(ours)} / ${fixed(theirs)} = ${fixed(ours / theirs, 2)} ` +
        `| ${fixed(mine, 2)} / ${fixed(its, 2)} = ${fixed(mine / its, 2)} ` +
        `| ${fixed(low, 0)} / ${fixed(high, 0)} = ${fixed(low / high, 2)} ` +
        `| ${differs === null ? `${rows}, all the same` : `DIFFER: ${differs}`} |`
      );
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

import { besideDuckdb, type BesideDuckdb } from './beside-duckdb';
import type { Report } from '../measurements';
import { publishing, publishingInFiles, type Measured, type Publishing } from './publishing';
import { computingReport, publishingReport, readingReport } from './report';

const USAGE =
  'npm run bench -- ranking [--athletes 10000,100000] [--publish 10000,100000] [--files 1000000] [--rounds 3]';
/** Quick: under two minutes. The sizes of docs/measurements.md take a quarter of an hour. */
const QUICK = { '--athletes': '10000', '--publish': '10000', '--files': '0', '--rounds': '3' };

const sizesOf = (text: string): readonly number[] => {
  const sizes = text.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 0)) throw new Error(USAGE);
  return sizes.filter((size) => size > 0);
};

/** The ranking beside DuckDB, and a publication; a size of 0 leaves a part out. False: something is wrong. */
export const measureRanking = async (args: readonly string[], report: Report): Promise<boolean> => {
  const asked: Record<string, string> = { ...QUICK };
  for (let at = 0; at < args.length; at += 2) {
    const [flag = '', value] = args.slice(at, at + 2);
    if (!(flag in asked) || value === undefined) throw new Error(USAGE);
    asked[flag] = value;
  }
  const computed: BesideDuckdb[] = [];
  for (const size of sizesOf(asked['--athletes'] ?? ''))
    computed.push(await besideDuckdb(size, Number(asked['--rounds'])));
  if (computed.length > 0) report('computing', computingReport(computed));
  const published: Publishing[] = [];
  for (const size of sizesOf(asked['--publish'] ?? '')) published.push(await publishing(size));
  const inFiles: Measured[] = [];
  for (const size of sizesOf(asked['--files'] ?? '')) inFiles.push(await publishingInFiles(size));
  if (published.length + inFiles.length > 0)
    report('publishing', publishingReport(published, inFiles));
  if (published.length > 0) report('reading', readingReport(published));
  return (
    computed.every(({ differs }) => differs === null) &&
    published.every(({ asAudited, reading }) => asAudited && reading.differing === 0)
  );
};

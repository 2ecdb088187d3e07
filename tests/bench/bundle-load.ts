import { build, type BuildOptions } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Bundle {
  readonly name: string;
  readonly bytes: number;
  /** median of fresh processes, milliseconds */
  readonly ms: number;
}
export interface BundleLoad {
  readonly http: Bundle;
  /** the DynamoDB client alone, as a bundler makes it that is told nothing */
  readonly client: Bundle;
  /** the DynamoDB client alone, as serverless.yml bundles, with its chain of credentials */
  readonly shakenClient: Bundle;
  /** medians of the ratios of runs that followed each other; issue 2 §7: at most 1.3 to the client */
  readonly ratio: number;
  readonly shakenRatio: number;
}

/** What serverless.yml tells esbuild. */
const deployed = (
  parse(readFileSync('serverless.yml', 'utf8'), { logLevel: 'silent', merge: true }) as {
    custom: { esbuild: { mainFields: string[]; alias: Record<string, string> } };
  }
).custom.esbuild;
const { alias, mainFields } = deployed;

const bundle = async (outfile: string, how: BuildOptions): Promise<string> => {
  await build({
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    ...how,
  });
  return outfile;
};

const CLIENT_ALONE = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
export const client = new DynamoDBClient({ region: 'cn-northwest-1' });`;

const ENVIRONMENT = {
  PATH: process.env.PATH,
  AWS_REGION: 'cn-northwest-1',
  NODE_NO_WARNINGS: '1',
  KAIPAI_SEAL_KEYS: `b1:${Buffer.alloc(32).toString('base64')}`,
  KAIPAI_INDEX_KEY: Buffer.alloc(32).toString('base64'),
};

/** Milliseconds that a fresh process takes to load a bundle. */
const loadOnce = (file: string): number => {
  const script = `const t=process.hrtime.bigint();require(${JSON.stringify(file)});process.stdout.write(String(Number(process.hrtime.bigint()-t)/1e6))`;
  const { stdout, status, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Load time of the HTTP lambda's bundle beside bundles that hold the DynamoDB client alone. */
export const measureBundleLoad = async (runs = 31): Promise<BundleLoad> => {
  const folder = mkdtempSync(join(tmpdir(), 'kaipai-bundle-'));
  const alone = { stdin: { contents: CLIENT_ALONE, resolveDir: process.cwd() } };
  try {
    const files = [
      await bundle(join(folder, 'http.cjs'), {
        entryPoints: ['functions/handlers/http.ts'],
        mainFields,
        alias,
      }),
      await bundle(join(folder, 'client.cjs'), alone),
      await bundle(join(folder, 'shaken-client.cjs'), { ...alone, mainFields }),
    ];
    // in turns, so that whatever else the machine does falls on all alike
    const rounds = Array.from({ length: runs }, () => files.map(loadOnce));
    const of = (index: number, name: string): Bundle => ({
      name,
      bytes: statSync(files[index] ?? '').size,
      ms: median(rounds.map((round) => round[index] ?? NaN)),
    });
    const ratioTo = (index: number): number =>
      median(rounds.map((round) => (round[0] ?? NaN) / (round[index] ?? NaN)));
    return {
      http: of(0, 'HTTP lambda'),
      client: of(1, 'DynamoDB client alone'),
      shakenClient: of(2, 'DynamoDB client alone, tree-shaken as ours'),
      ratio: ratioTo(1),
      shakenRatio: ratioTo(2),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The table for docs/measurements.md. */
export const bundleLoadReport = (load: BundleLoad): string =>
  [
    '| bundle | bytes | load ms (median) | HTTP lambda ÷ it |',
    '| --- | ---: | ---: | ---: |',
    ...(
      [
        [load.client, load.ratio.toFixed(2)],
        [load.shakenClient, load.shakenRatio.toFixed(2)],
        [load.http, '1'],
      ] as const
    ).map(([{ name, bytes, ms }, ratio]) => `| ${name} | ${bytes} | ${ms.toFixed(1)} | ${ratio} |`),
  ].join('\n');

if (process.argv[1]?.endsWith('bundle-load.ts'))
  void measureBundleLoad().then((load) => console.log(bundleLoadReport(load)));

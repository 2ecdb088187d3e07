import { build, type BuildOptions } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { ENVIRONMENT, FIRST_REQUESTS } from './first-request';
import { tableOf } from './tables';

/** What serverless.yml tells esbuild. */
const { alias, mainFields, format, splitting } = (
  parse(readFileSync('serverless.yml', 'utf8'), { logLevel: 'silent', merge: true }) as {
    custom: { esbuild: Pick<BuildOptions, 'alias' | 'mainFields' | 'format' | 'splitting'> };
  }
).custom.esbuild;

/** Builds into a folder; the file's address and the bytes of all that loading it reads. */
const bundle = async (
  outdir: string,
  entryPoint: string,
  how: Pick<BuildOptions, 'alias' | 'splitting'>,
): Promise<{ file: string; bytes: number }> => {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    format,
    mainFields,
    target: 'node20',
    logLevel: 'error',
    ...how,
  } satisfies BuildOptions);
  const outputs = new Map(Object.entries(metafile.outputs));
  const [path = ''] = [...outputs].find(([, made]) => made.entryPoint === entryPoint) ?? [];
  const read = new Set<string>();
  const follow = (path: string): void => {
    if (read.has(path)) return;
    read.add(path);
    for (const { path: next, kind } of outputs.get(path)?.imports ?? [])
      if (kind === 'import-statement' && outputs.has(next)) follow(next);
  };
  follow(path);
  const bytes = [...read].reduce((sum, path) => sum + (outputs.get(path)?.bytes ?? 0), 0);
  return { file: pathToFileURL(path).href, bytes };
};

/**
 * Milliseconds of processor that a fresh process spends: on loading a bundle, or until the first call of its
 * first request leaves for the table. Time on the clock would count what else the machine does.
 */
const spend = (file: string, event: string | null): number => {
  const script = `
    import http from 'node:http';
    import { syncBuiltinESMExports } from 'node:module';
    const said = () => {
      const { user, system } = process.cpuUsage(before);
      process.stderr.write(String((user + system) / 1000));
      process.exit(0);
    };
    http.request = said;
    syncBuiltinESMExports();
    const before = process.cpuUsage();
    const { handler } = await import(${JSON.stringify(file)});
    ${event === null ? 'said()' : `await handler(${event}); process.exit(1)`};`;
  const { stderr, status, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    { encoding: 'utf8', env: ENVIRONMENT },
  );
  const spent = Number(stderr);
  if (status !== 0 || Number.isNaN(spent)) throw new Error(`${stdout}${stderr}`);
  return spent;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * A cold start of the HTTP function beside one of the DynamoDB client alone, which is bundled in the same format
 * and shaken as ours: loading beside loading, and a first request beside its first read.
 */
export const coldStart = async (rounds = 31): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'kaipai-bundle-'));
  try {
    const client = await bundle(join(folder, 'alone'), 'tests/bench/client-alone.ts', {});
    const ours = await bundle(join(folder, 'ours'), 'functions/handlers/http.ts', {
      ...{ alias, splitting },
    });
    const measured = [
      { name: 'loading', event: null, goal: '1.25' },
      ...FIRST_REQUESTS.map(([name, event]) => ({
        ...{ name, event },
        goal: name.includes('read') ? '1.25' : '1.4',
      })),
    ];
    // in turns, so that whatever else the machine does falls on all alike
    const spent = Array.from({ length: rounds }, () => ({
      alone: [spend(client.file, null), spend(client.file, '{}')] as const,
      ours: measured.map(({ event }) => spend(ours.file, event)),
    }));
    const rows = measured.map(({ name, event, goal }, at) => {
      const beside = spent.map(({ alone }) => alone[event === null ? 0 : 1]);
      const own = spent.map((round) => round.ours[at] ?? NaN);
      const ratio = median(own.map((ms, round) => ms / (beside[round] ?? NaN)));
      return [name, median(own).toFixed(1), median(beside).toFixed(1), ratio.toFixed(2), goal];
    });
    return tableOf('cold start', [
      ...rows,
      ['bytes that loading reads', `${ours.bytes}`, `${client.bytes}`, '', ''],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (process.argv[1]?.endsWith('cold-start.ts')) void coldStart().then(console.log);

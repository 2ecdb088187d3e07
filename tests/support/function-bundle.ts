import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

type Told = Pick<BuildOptions, 'alias' | 'mainFields' | 'format' | 'splitting' | 'target'>;

/** What serverless.yml tells esbuild. */
const { plugins, ...deployed } = (
  parse(readFileSync('serverless.yml', 'utf8'), { logLevel: 'silent', merge: true }) as {
    custom: { esbuild: Told & { readonly plugins: string } };
  }
).custom.esbuild;

export interface FunctionBundle {
  /** the address of the file that is loaded first */
  readonly url: string;
  /** everything that loading it reads: what it is made of, and how large it is */
  readonly files: readonly { readonly inputs: readonly string[]; readonly bytes: number }[];
}

/** All outputs that are read with one, without those that are imported later. */
const readWith = ({ outputs }: Metafile, first: string): readonly string[] => {
  const read = new Set<string>();
  const follow = (path: string): void => {
    if (read.has(path)) return;
    read.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && next in outputs) follow(next);
  };
  follow(first);
  return [...read];
};

const bundled = async (
  outdir: string,
  entryPoint: string,
  how: Told & { readonly plugins?: Plugin[] },
): Promise<FunctionBundle> => {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    logLevel: 'error',
    ...how,
  });
  const { outputs } = metafile;
  const [first = ''] =
    Object.entries(outputs).find(([, { entryPoint: of }]) => of === entryPoint) ?? [];
  return {
    url: pathToFileURL(first).href,
    files: readWith(metafile, first).map((path) => ({
      inputs: Object.keys(outputs[path]?.inputs ?? {}),
      bytes: outputs[path]?.bytes ?? 0,
    })),
  };
};

/** A function as it is deployed. */
export const functionBundle = async (outdir: string, name: string): Promise<FunctionBundle> => {
  const made = (await import(resolve(plugins))) as { default: Plugin[] };
  const { alias, mainFields, format, splitting, target } = deployed;
  return bundled(outdir, join('functions/handlers', `${name}.ts`), {
    ...{ alias, mainFields, format, splitting, target },
    plugins: made.default,
  });
};

/** Another program in the same format and as well shaken, but in one file, as a bundler makes it of itself. */
export const plainBundle = (outdir: string, entryPoint: string): Promise<FunctionBundle> => {
  const { mainFields, format, target } = deployed;
  return bundled(outdir, entryPoint, { mainFields, format, target });
};

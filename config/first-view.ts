import type { Chunk, Compilation, Compiler, Module } from 'webpack';
import { sources } from 'webpack';

type ChunkGraph = Compilation['chunkGraph'];

/** Whether a module is part of what `page` needs before it shows, as far as it is not in the entry. */
export const neededBy = (page: string) => {
  const known = new WeakMap<Chunk, boolean>();
  const isOfPage = (chunk: Chunk, graph: ChunkGraph): boolean => {
    const former = known.get(chunk);
    if (former !== undefined) return former;
    const is = [...graph.getChunkModulesIterable(chunk)].some(
      (module) => module.nameForCondition() === page,
    );
    known.set(chunk, is);
    return is;
  };
  return (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean =>
    [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => isOfPage(chunk, chunkGraph));
};

/**
 * Writes first-view.json: the scripts a browser loads before it can show `page`, that is the entry
 * and every chunk of the page's import. config/size.mjs weighs them. The page asks for all of them at once, for on a
 * slow line each one that is found out about later costs a round trip.
 */
export class FirstView {
  constructor(private readonly page: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FirstView', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'FirstView', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const files = new Set(
            [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()),
          );
          const entry = new Set(files);
          for (const module of compilation.modules) {
            if (module.nameForCondition() !== this.page) continue;
            for (const chunk of compilation.chunkGraph.getModuleChunks(module)) {
              for (const group of chunk.groupsIterable) {
                group.getFiles().forEach((file) => files.add(file));
              }
            }
          }
          const scripts = [...files].filter((file) => file.endsWith('.js'));
          compilation.emitAsset('first-view.json', new sources.RawSource(JSON.stringify(scripts)));
          const links = [...files]
            .filter((file) => !entry.has(file))
            .map((file) => {
              const kind = file.endsWith('.js') ? 'script' : 'style';
              return `<link rel="preload" href="/${file}" as="${kind}">`;
            });
          compilation.updateAsset('index.html', (html) => {
            const text = html.source().toString();
            return new sources.RawSource(text.replace('</head>', `${links.join('')}</head>`));
          });
        },
      );
    });
  }
}

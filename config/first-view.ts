import type { Chunk, ChunkGraph, Compiler, Module } from 'webpack';
import { sources } from 'webpack';

/** Tells the modules that `page` needs before it shows from those of other pages alone. */
export const isOfPage = (page: string) => {
  const known = new WeakMap<Chunk, boolean>();
  const isPages = (chunk: Chunk, graph: ChunkGraph): boolean => {
    const there = known.get(chunk);
    if (there !== undefined) return there;
    const modules = [...graph.getChunkModulesIterable(chunk)];
    const found = modules.some((module) => module.nameForCondition() === page);
    known.set(chunk, found);
    return found;
  };
  return (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean =>
    [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => isPages(chunk, chunkGraph));
};

/**
 * Writes first-view.json: the scripts a browser loads before it can show `page`, that is the entry
 * and every chunk of the page's import. config/size.mjs weighs them.
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
        },
      );
    });
  }
}

import type { Chunk, ChunkGraph, Compiler, Module } from 'webpack';
import { sources } from 'webpack';
import { earlyAsks } from './early-asks';

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

/** What src/index.html asks for by this name, which therefore nobody keeps. */
const EARLY = 'js/early.js';

/**
 * Writes first-view.json: the scripts a browser loads before it can show `page`, that is the entry
 * and every chunk of the page's import. config/size.mjs weighs them. And the script that asks for all but the entry,
 * and for what the page shows, while that is on its way.
 */
export class FirstView {
  constructor(
    private readonly page: string,
    private readonly apiBase: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FirstView', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'FirstView', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const entry = [...compilation.entrypoints.values()].flatMap((one) => one.getFiles());
          const files = new Set(entry);
          for (const module of compilation.modules) {
            if (module.nameForCondition() !== this.page) continue;
            for (const chunk of compilation.chunkGraph.getModuleChunks(module)) {
              for (const group of chunk.groupsIterable) {
                group.getFiles().forEach((file) => files.add(file));
              }
            }
          }
          const early = earlyAsks(
            this.apiBase,
            [...files].filter((file) => !entry.includes(file)),
          );
          compilation.emitAsset(EARLY, new sources.RawSource(early));
          const scripts = [EARLY, ...[...files].filter((file) => file.endsWith('.js'))];
          compilation.emitAsset('first-view.json', new sources.RawSource(JSON.stringify(scripts)));
        },
      );
    });
  }
}

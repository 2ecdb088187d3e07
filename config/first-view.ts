import type { Compiler } from 'webpack';
import { sources } from 'webpack';

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

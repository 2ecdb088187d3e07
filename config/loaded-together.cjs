const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

/** What a function imports when a request asks for it: handlers of a chapter, its schemas, the API's document. */
const LATER = /[\\/](handlers[\\/]([\w-]+-handlers|openapi)|contract[\\/]requests[\\/][\w-]+)\.ts$/;

/**
 * esbuild makes a file of all modules that the same entries reach, and takes each `import()` for an entry. What a
 * function loads in any case falls into twenty files then, and a cold start pays a fifth of a millisecond for each.
 * So whatever is imported later imports its function in turn, which has long been loaded: that becomes one file.
 */
const loadedTogether = {
  name: 'loaded-together',
  setup({ initialOptions: { entryPoints }, onLoad }) {
    const entry = JSON.stringify(resolve(String(entryPoints[0])));
    onLoad({ filter: LATER }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\nimport ${entry};\n`,
      loader: 'ts',
    }));
  },
};

module.exports = [loadedTogether];

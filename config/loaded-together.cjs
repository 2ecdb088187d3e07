const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

/**
 * What a function imports when it is asked for: handlers of a chapter, its schemas, the API's document, decoders of
 * pictures, and two things that the SDK leaves for later.
 */
const LATER = [
  /[\\/]handlers[\\/]([\w-]+-handlers|openapi)\.ts$/,
  /[\\/]contract[\\/]requests[\\/][\w-]+\.ts$/,
  /[\\/]pictures[\\/]portrait-pictures\.ts$/,
  /[\\/]event-streams[\\/]index\.js$/,
  /[\\/]bowser[\\/]bowser\.mjs$/,
];
/** Bytes that cost a cold start less to read with the function than as a file of their own. */
const SMALL = 1_500;

const importing = (path, modules) => ({
  contents: [
    readFileSync(path, 'utf8'),
    ...modules.map((module) => `import ${JSON.stringify(resolve(module))};`),
  ].join('\n'),
  loader: path.endsWith('.ts') ? 'ts' : 'js',
});

/** The modules of a file that several requests may ask for: ours, and none that makes a schema. */
const sharedIn = ({ entryPoint, bytes, inputs }) => {
  const modules = Object.keys(inputs);
  const isOurs = modules.every((path) => /^(functions|src)\//.test(path));
  const makesSchemas =
    isOurs && modules.some((path) => /from 'zod/.test(readFileSync(path, 'utf8')));
  return !entryPoint && bytes < SMALL && isOurs && !makesSchemas ? modules : [];
};

/**
 * esbuild makes a file of all modules that the same entries reach, and takes each `import()` for an entry. What a
 * function loads in any case falls into twenty files then, and what chapters share into forty more; a cold start pays
 * a fifth of a millisecond for each. So whatever is imported later imports its function in turn, which has long been
 * loaded: that becomes one file. And the function imports the small things that chapters share, which a first build
 * finds.
 */
const loadedTogether = {
  name: 'loaded-together',
  async setup({ initialOptions, onLoad, esbuild }) {
    const [entry] = initialOptions.entryPoints.map((path) => resolve(path));
    const laterWithFunction = ({ onLoad: on }) => {
      for (const filter of LATER) on({ filter }, ({ path }) => importing(path, [entry]));
    };
    const { metafile } = await esbuild.build({
      ...initialOptions,
      plugins: [{ name: 'later-with-function', setup: laterWithFunction }],
      metafile: true,
      write: false,
    });
    const shared = Object.values(metafile.outputs).flatMap(sharedIn);
    laterWithFunction({ onLoad });
    onLoad({ filter: /[\\/]handlers[\\/][\w-]+\.ts$/ }, ({ path }) =>
      path === entry ? importing(path, shared) : null,
    );
  },
};

module.exports = [loadedTogether];

import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';

export interface PageConfig extends Record<string, unknown> {
  data?: Record<string, unknown>;
}
export interface AppConfig {
  onLaunch?: (options: object) => void;
  onShow?: (options: object) => void;
  onHide?: () => void;
}

/** What a script may register with WeChat. */
export interface Registry {
  app: AppConfig | null;
  page: (config: PageConfig) => void;
  currentPages: () => object[];
}

/** Runs the scripts of the build as WeChat's logic layer does; returns what requires a script. */
export const openLogic = (
  root: string,
  wx: object,
  registry: Registry,
): { require: (path: string) => unknown; errors: string[]; stop: () => void } => {
  const errors: string[] = [];
  const running = new Set<NodeJS.Timeout>();
  type Start = (
    work: (...given: unknown[]) => void,
    ms?: number,
    ...given: unknown[]
  ) => NodeJS.Timeout;
  const timer =
    (start: Start): Start =>
    (...given) => {
      const started = start(...given);
      running.add(started);
      return started;
    };
  const clear = (started: NodeJS.Timeout | undefined) => {
    if (started) running.delete(started);
    clearTimeout(started);
  };

  const context: Context = createContext(
    {
      wx,
      App: (config: AppConfig) => (registry.app = config),
      Page: registry.page,
      Component: () => undefined,
      Behavior: () => undefined,
      getApp: () => registry.app,
      getCurrentPages: registry.currentPages,
      console: {
        ...console,
        error: (...words: unknown[]) => void errors.push(words.map(String).join(' ')),
      },
      setTimeout: timer(setTimeout),
      clearTimeout: clear,
      setInterval: timer(setInterval),
      clearInterval: clear,
    },
    // WeChat has no eval and no `new Function`; there is no window, document or process either.
    { codeGeneration: { strings: false, wasm: false } },
  );

  const modules = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const file = path.endsWith('.js') ? path : `${path}.js`;
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(file, module);
    const source = readFileSync(join(root, file), 'utf8');
    const wrapped = new Script(`(function(require,module,exports){${source}\n})`, {
      filename: file,
    }).runInContext(context) as (...names: unknown[]) => void;
    wrapped(
      (wanted: string) => load(normalize(join(dirname(file), wanted))),
      module,
      module.exports,
    );
    return module.exports;
  };
  return { require: load, errors, stop: () => running.forEach((started) => clearTimeout(started)) };
};

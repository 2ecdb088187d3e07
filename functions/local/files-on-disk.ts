import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FileStore } from '../domain/ports';

const KEY = '.key';

/** What the simulated storage keeps under `dir`, reached beside it: for who works at this machine's terminal. */
export const filesOnDisk = (
  dir: string,
): Pick<FileStore, 'list' | 'remove'> & {
  /** null: no such object */
  readonly pathOf: (key: string) => string | null;
} => {
  const folder = join(dir, 'files');
  const stored = (): { readonly key: string; readonly path: string }[] =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith(KEY))
      .map((name) => ({
        key: readFileSync(join(folder, name), 'utf8'),
        path: join(folder, name.slice(0, -KEY.length)),
      }))
      .filter(({ path }) => existsSync(path));
  const pathOf = (key: string): string | null =>
    stored().find((one) => one.key === key)?.path ?? null;
  return {
    pathOf,
    list: (prefix) =>
      Promise.resolve(
        stored()
          .map(({ key }) => key)
          .filter((key) => key.startsWith(prefix))
          .sort(),
      ),
    remove: (key) => {
      const path = pathOf(key);
      if (path !== null) rmSync(path, { force: true });
      return Promise.resolve(true);
    },
  };
};

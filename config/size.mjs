// npm run size: reads the builds and fails above the limits of the project (WeChat allows 2 MB a package).
import { parse } from 'acorn';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KIB = 1024;
const WEAPP_MAIN_KIB = 700;
const H5_FIRST_VIEW_KB = 215;
const CONSOLE_FIRST_VIEW_KB = 400;
const CONSOLE_FIRST_PAGE = 'referee/tournaments-page.tsx';

const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : [path];
  });
const failures = [];
const judge = (ok, line) => {
  console.log(`${ok ? '✓' : '✗'} ${line}`);
  if (!ok) failures.push(line);
};

const weapp = () => {
  const app = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8'));
  const files = filesOf('dist/weapp');
  const roots = app.subPackages.map(({ root }) => join('dist/weapp', root, '/'));
  const size = (paths) => paths.reduce((sum, path) => sum + statSync(path).size, 0) / KIB;
  const main = size(files.filter((path) => !roots.some((root) => path.startsWith(root))));
  judge(main <= WEAPP_MAIN_KIB, `weapp main package ${main.toFixed(0)} KiB of ${WEAPP_MAIN_KIB}`);
  for (const root of roots) {
    const part = size(files.filter((path) => path.startsWith(root)));
    judge(part <= WEAPP_MAIN_KIB, `weapp ${root} ${part.toFixed(0)} KiB`);
  }
  const scripts = files.filter((path) => path.endsWith('.js'));
  const modern = scripts.filter((path) => {
    try {
      parse(readFileSync(path, 'utf8'), { ecmaVersion: 5 });
      return false;
    } catch {
      return true;
    }
  });
  judge(modern.length === 0, `weapp scripts are ES5 ${modern.join(' ')}`);
  const forbidden = scripts.filter((path) =>
    /\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(/.test(readFileSync(path, 'utf8')),
  );
  judge(forbidden.length === 0, `weapp scripts make no code at run time ${forbidden.join(' ')}`);
};

/** What the first page needs before it shows, as config/first-view.ts wrote it down. */
const h5 = () => {
  const paths = JSON.parse(readFileSync('dist/h5/first-view.json', 'utf8'));
  const kb =
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join('dist/h5', path))).length, 0) /
    1000;
  judge(
    kb <= H5_FIRST_VIEW_KB,
    `H5 first view ${kb.toFixed(0)} KB of ${H5_FIRST_VIEW_KB}, gzipped JavaScript (${paths.length} files)`,
  );
};

/** The entry of the console, its first page and all both import before anything shows. */
const desk = () => {
  const chunks = JSON.parse(readFileSync('dist/console/manifest.json', 'utf8'));
  const needed = new Set();
  const need = (key) => {
    if (needed.has(key)) return;
    needed.add(key);
    chunks[key].imports?.forEach(need);
  };
  [Object.keys(chunks).find((key) => chunks[key].isEntry), CONSOLE_FIRST_PAGE].forEach(need);
  const files = [...needed].flatMap((key) => [chunks[key].file, ...(chunks[key].css ?? [])]);
  const kb =
    files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join('dist/console', file))).length,
      0,
    ) / 1000;
  judge(
    kb <= CONSOLE_FIRST_VIEW_KB,
    `console first view ${kb.toFixed(0)} KB of ${CONSOLE_FIRST_VIEW_KB}, gzipped (${files.length} files)`,
  );
};

for (const [target, measure] of [
  ['weapp', weapp],
  ['h5', h5],
  ['console', desk],
]) {
  if (existsSync(`dist/${target}`)) measure();
  else judge(false, `dist/${target} is missing: npm run build:${target}`);
}
process.exit(failures.length === 0 ? 0 : 1);

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice, step } from './say';

/** The two clients a browser opens: what each is made of, and what the person is told meanwhile. */
const CLIENTS = {
  h5: {
    sources: ['src', 'config', 'package-lock.json', 'babel.config.js', 'tsconfig.json'],
    without: ['src/console', 'config/console.vite.mjs'],
    building: '构建 H5 客户端（源码有变化，约 1 分钟）',
    failed: 'H5 客户端构建失败',
  },
  console: {
    sources: [
      'src/console',
      'src/client',
      'src/contract',
      'src/copy',
      'config/build.mjs',
      'config/console.vite.mjs',
      'package-lock.json',
      'tsconfig.json',
    ],
    without: [],
    building: '构建工作台（源码有变化，几秒）',
    failed: '工作台构建失败',
  },
} as const;
type Client = keyof typeof CLIENTS;

const filesOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)],
  );

const digestOfSources = (root: string, client: Client): string => {
  const { sources, without } = CLIENTS[client];
  const left = without.map((path) => join(root, path));
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    const files = source.includes('.') ? [path] : filesOf(path).sort();
    for (const file of files) {
      if (left.some((other) => file.startsWith(other))) continue;
      hash.update(file.slice(root.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
};

const markOf = (root: string, client: Client): string => join(root, 'dist', `${client}.digest`);

/** What notes, once it is built, that dist/<client> is of the sources as they were when this was asked. */
export const noteOfBuild = (root: string, client: Client): (() => void) => {
  const digest = digestOfSources(root, client);
  return () => writeFileSync(markOf(root, client), digest);
};

/** Builds a client into dist/<client> if its sources changed since the last build; its folder. */
export const ensureClient = async (root: string, client: Client): Promise<string> => {
  const out = join(root, 'dist', client);
  const mark = markOf(root, client);
  const digest = digestOfSources(root, client);
  if (
    existsSync(join(out, 'index.html')) &&
    existsSync(mark) &&
    readFileSync(mark, 'utf8') === digest
  )
    return out;
  await step(CLIENTS[client].building, () => build(root, client));
  writeFileSync(mark, digest);
  return out;
};

const build = (root: string, client: Client): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', `build:${client}`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Advice(`${CLIENTS[client].failed}：\n${output.slice(-3000)}`));
    });
  });

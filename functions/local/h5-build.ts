import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice, step } from './say';

const SOURCES = ['src', 'config', 'package-lock.json', 'babel.config.js', 'tsconfig.json'];

const filesOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)],
  );

const digestOfSources = (root: string): string => {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    const files = source.includes('.') ? [path] : filesOf(path).sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
};

/** Builds the H5 client into dist/h5 if its sources changed since the last build. */
export const ensureH5 = async (root: string): Promise<string> => {
  const out = join(root, 'dist', 'h5');
  const mark = join(root, 'dist', 'h5.digest');
  const digest = digestOfSources(root);
  if (
    existsSync(join(out, 'index.html')) &&
    existsSync(mark) &&
    readFileSync(mark, 'utf8') === digest
  )
    return out;
  await step('构建 H5 客户端（源码有变化，约 1 分钟）', () => build(root));
  writeFileSync(mark, digest);
  return out;
};

const build = (root: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'build:h5'], {
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
      else reject(new Advice(`H5 客户端构建失败：\n${output.slice(-3000)}`));
    });
  });

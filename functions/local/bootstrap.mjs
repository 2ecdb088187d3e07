// The first thing every command runs: plain JavaScript, because on a fresh clone nothing is installed yet.
// usage: node functions/local/bootstrap.mjs <script.ts> [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`需要 Node.js 20.19 或更新版本，当前是 ${process.versions.node}：https://nodejs.org`);

/** Installs from the lockfile when node_modules is missing or belongs to another lockfile. */
const install = () => {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.kaipai-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  // beside what the command itself prints, which somebody may read from a pipe
  console.error('· 安装依赖（首次约 1–2 分钟）…');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('依赖没有装上：检查网络与磁盘空间后再运行 npm ci --ignore-scripts');
  writeFileSync(mark, lock);
};

install();
process.chdir(root);
const [script, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], join(root, script), ...args];
// what this Node is good for was judged above
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
await import('tsx');
await import(pathToFileURL(join(root, script)).href);

// usage: node config/build.mjs h5|weapp|console
// Taro wants TARO_ENV in the environment, and without NODE_ENV=production it ships React's slow build.
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const target = process.argv[2];
if (!['h5', 'weapp', 'console'].includes(target)) {
  console.error('usage: node config/build.mjs h5|weapp|console');
  process.exit(2);
}
// Built aside and put in place when whole: a server that runs meanwhile never sees half a client.
const place = `dist/${target}`;
const aside = `dist/.${target}-${process.pid}`;
const discard = (path) => rmSync(path, { recursive: true, force: true });
const { resolve } = createRequire(import.meta.url);
const tool =
  target === 'console'
    ? [
        join(dirname(resolve('vite/package.json')), 'bin/vite.js'),
        'build',
        '--config',
        'config/console.vite.mjs',
      ]
    : [resolve('@tarojs/cli/bin/taro'), 'build', '--type', target, '--no-check'];
const build = spawn(process.execPath, tool, {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(target === 'console' ? {} : { TARO_ENV: target }),
    NODE_ENV: 'production',
    KAIPAI_BUILD_OUT: aside,
    BROWSERSLIST_IGNORE_OLD_DATA: '1',
  },
});
build.once('exit', (code) => {
  if (code === 0) {
    const former = `${aside}-former`;
    if (existsSync(place)) renameSync(place, former);
    renameSync(aside, place);
    discard(former);
  } else {
    discard(aside);
  }
  process.exit(code ?? 1);
});

// usage: node config/build.mjs h5|weapp
// Taro wants TARO_ENV in the environment, and without NODE_ENV=production it ships React's slow build.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';

const target = process.argv[2];
if (target !== 'h5' && target !== 'weapp') {
  console.error('usage: node config/build.mjs h5|weapp');
  process.exit(2);
}
rmSync(`dist/${target}`, { recursive: true, force: true });
const taro = createRequire(import.meta.url).resolve('@tarojs/cli/bin/taro');
const build = spawn(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    TARO_ENV: target,
    NODE_ENV: 'production',
    BROWSERSLIST_IGNORE_OLD_DATA: '1',
  },
});
build.once('exit', (code) => process.exit(code ?? 1));

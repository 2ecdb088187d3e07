import { rmSync } from 'node:fs';
import { readOptions } from './options';
import { refuseIfRunning } from './running';
import { run, say } from './say';

run(() => {
  const { dir } = readOptions(process.argv.slice(2), process.env, Date.now());
  refuseIfRunning(dir);
  rmSync(dir, { recursive: true, force: true });
  say(`已清空 ${dir}/：下次 npm start 会重新建库并载入演示数据。`);
});

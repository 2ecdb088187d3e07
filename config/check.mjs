// npm run check: everything that can be known without running the product; all of it, also after a failure.
import { spawnSync } from 'node:child_process';

const parts = ['types', 'lint', 'format', 'imports', 'dead'];
const failed = parts.filter((part) => {
  const began = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', `check:${part}`], { stdio: 'inherit' });
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${status === 0 ? '✓' : '✗'} check:${part} ${seconds} s`);
  return status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);

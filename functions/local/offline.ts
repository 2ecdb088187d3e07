import { spawn } from 'node:child_process';
import { freePort } from './dynamo-process';
import { readOptions } from './options';
import { prepare } from './prepare';
import { refuseIfRunning } from './running';
import { run, say } from './say';

/** The same handlers behind serverless-offline, for parity with what serverless.yml deploys. */
const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2), process.env, Date.now());
  refuseIfRunning(options.dir);
  const address = `http://127.0.0.1:${options.port}`;
  const { dynamo, simulators } = await prepare(options, address);
  say(`· serverless-offline：${address}/api/health`);
  const child = spawn(
    process.execPath,
    ['node_modules/serverless/bin/serverless.js', 'offline', 'start', '--stage', 'local'],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        PORT: String(options.port),
        LAMBDA_PORT: String(await freePort()),
        SLS_NOTIFICATIONS_MODE: 'off',
      },
    },
  );
  const end = (): void => void child.kill('SIGINT');
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  child.once('exit', (code) => {
    void Promise.all([dynamo.stop(), simulators.close()]).then(() => process.exit(code ?? 0));
  });
};

run(main);

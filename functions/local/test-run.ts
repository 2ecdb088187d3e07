import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { noteOfBuild } from './client-build';
import { Advice, run, say } from './say';
import { simulatorAccounts } from './simulators/accounts';

const TEMPLATES = Object.entries(simulatorAccounts.wechat.templates)
  .map(([name, id]) => `${name}=${id}`)
  .join(',');

/**
 * Everything a clean clone must pass, in two lanes (the machine has two cores): what computes in one, what waits for
 * a browser in the other, once there is something for it to open.
 */
const LANES: readonly (readonly Step[])[] = [
  [
    { name: '检查（类型、风格、依赖、死代码）', npm: 'check' },
    { name: '单元、用例、接口测试', npm: 'test:unit', jest: 'unit' },
  ],
  [
    // with messages to subscribe to, as a product has that WeChat knows
    { name: '小程序包', npm: 'build:weapp', env: { KAIPAI_WECHAT_TEMPLATES: TEMPLATES } },
    { name: 'H5 客户端', npm: 'build:h5', client: 'h5' },
    { name: '工作台', npm: 'build:console', client: 'console' },
    { name: '包体积', npm: 'size' },
    { name: '真实小程序包与浏览器', npm: 'test:e2e', jest: 'e2e' },
  ],
];

interface Step {
  readonly name: string;
  readonly npm: string;
  readonly env?: Readonly<Record<string, string>>;
  /** name of the jest report it leaves */
  readonly jest?: string;
  /** what it builds, which the browser's product need not build again */
  readonly client?: 'h5' | 'console';
}
interface Outcome {
  readonly step: Step;
  readonly ok: boolean;
  readonly seconds: number;
}

/** Suites whose time is printed. */
const SLOWEST = 15;
const LOGS = 'artefacts/logs';
const reportOf = (name: string): string => `artefacts/jest-${name}.json`;

/** Debian's Chromium and a Chinese font, fetched by apt where this is root. */
const ensureBrowser = (): void => {
  const missing = [
    ...(existsSync('/usr/bin/chromium') || process.env.CHROMIUM ? [] : ['chromium']),
    ...(existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
      ? []
      : ['fonts-noto-cjk']),
  ];
  if (missing.length === 0 || process.platform !== 'linux') return;
  const line = `apt-get install -y ${missing.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say(`· ${line}…`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', ...missing], { stdio: 'ignore' });
  }
  if (!existsSync('/usr/bin/chromium') && !process.env.CHROMIUM)
    throw new Advice(`缺少浏览器：先运行 sudo ${line}`);
};

const runStep = (step: Step): Promise<Outcome> =>
  new Promise((resolve) => {
    const began = Date.now();
    say(`· ${step.name} 开始`);
    const report = step.jest ? ['--', '--json', `--outputFile=${reportOf(step.jest)}`] : [];
    const noteBuild = step.client && noteOfBuild(process.cwd(), step.client);
    const child = spawn('npm', ['run', '--silent', step.npm, ...report], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...step.env, FORCE_COLOR: '0' },
    });
    let output = '';
    const keep = (data: Buffer) => (output += data.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('exit', (code) => {
      const seconds = (Date.now() - began) / 1000;
      writeFileSync(`${LOGS}/${step.npm.replace(':', '-')}.log`, output);
      say(`${code === 0 ? '✓' : '✗'} ${step.name}，${seconds.toFixed(0)} 秒`);
      if (code === 0) noteBuild?.();
      else say(step.jest ? failuresOf(step.jest, output) : output.slice(-6000));
      resolve({ step, ok: code === 0, seconds });
    });
  });

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    /** ms since 1970 */
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

const readReport = (name: string): JestReport | null =>
  existsSync(reportOf(name))
    ? (JSON.parse(readFileSync(reportOf(name), 'utf8')) as JestReport)
    : null;

const failuresOf = (name: string, output: string): string =>
  readReport(name)
    ?.testResults.filter(({ status }) => status === 'failed')
    .map(({ message }) => message.slice(0, 4000))
    .join('\n') ?? output.slice(-6000);

/** Where the time of the suites goes, the slowest first. */
const slowestOf = (reports: readonly JestReport[]): string[] =>
  reports
    .flatMap(({ testResults }) => testResults)
    .map(({ name, startTime, endTime }) => ({
      seconds: (endTime - startTime) / 1000,
      suite: relative(process.cwd(), name),
    }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, SLOWEST)
    .map(({ seconds, suite }) => `  ${seconds.toFixed(0).padStart(4)} s  ${suite}`);

const lane = async (steps: readonly Step[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  return outcomes;
};

run(async () => {
  ensureBrowser();
  mkdirSync(LOGS, { recursive: true });
  for (const name of ['unit', 'e2e']) rmSync(reportOf(name), { force: true });
  const outcomes = (await Promise.all(LANES.map(lane))).flat();

  const reports = ['unit', 'e2e'].map(readReport).filter((report) => report !== null);
  const sum = (of: (report: JestReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const failedSteps = outcomes.filter(({ ok }) => !ok);
  say('');
  for (const { step, ok, seconds } of outcomes)
    say(`${ok ? '✓' : '✗'} ${step.name}  ${seconds.toFixed(0)} s`);
  for (const line of slowestOf(reports)) say(line);
  say(`日志在 ${LOGS}/，截图在 artefacts/screens/`);
  // a suite that does not load counts as a failed test, so does a step that is no test
  const failed = Math.max(
    sum(({ numFailedTests }) => numFailedTests),
    failedSteps.length,
  );
  say(
    `tests: ${sum(({ numPassedTests }) => numPassedTests)} passed, ${failed} failed, ${sum(({ numPendingTests }) => numPendingTests)} skipped`,
  );
  if (failedSteps.length > 0) process.exitCode = 1;
});

/** What a command says to the person at the terminal: one line each. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A mistake or a missing thing the person can mend: one line that says what to do, and how the command ends. */
export class Advice extends Error {
  constructor(
    line: string,
    readonly exitCode = 1,
  ) {
    super(line);
  }
}

const code = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const adviceFor = (error: unknown): string | null => {
  if (error instanceof Advice) return error.message;
  if (code(error) === 'ENOSPC')
    return '磁盘已满：腾出至少 500 MB 后再试（本地数据在 .local/，可用 npm run reset 清空）';
  if (code(error) === 'EACCES') return `没有写入权限：${String((error as Error).message)}`;
  return null;
};

/** Runs a command; what the person can mend is one line, anything else keeps its stack. */
export const run = (main: () => Promise<void> | void): void => {
  // whoever reads what is said has stopped reading (`| head`): there is nobody left to tell
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const ended = Promise.resolve().then(main);
  ended.catch((error: unknown) => {
    const advice = adviceFor(error);
    process.stderr.write(`${advice ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exitCode = error instanceof Advice ? error.exitCode : 1;
    // children (Java, simulators) are ended by the exit hooks of their owners
    process.exit();
  });
};

/** A slow step: says what begins and, when it ends, how long it took. */
export const step = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const began = Date.now();
  say(`· ${what}…`);
  const result = await work();
  const seconds = (Date.now() - began) / 1000;
  if (seconds >= 1) say(`  完成，用时 ${seconds.toFixed(1)} 秒`);
  return result;
};

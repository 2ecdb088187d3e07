import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../functions/local/dynamo-process';
import type { Sent } from '../../functions/local/outbox-page';

/** The product as `npm start` runs it, on a data folder and port of its own. */
export interface Product {
  readonly address: string;
  readonly output: () => string;
  readonly outbox: () => Promise<Sent[]>;
  /** the newest code sent to a phone since `since` messages were in the outbox */
  readonly codeFor: (phone: string, since?: number) => Promise<string>;
  readonly process: ChildProcess;
  readonly dir: string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export const startProduct = async (
  options: { dir?: string; port?: number; args?: readonly string[]; timeoutMs?: number } = {},
): Promise<Product> => {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'kaipai-'));
  const port = options.port ?? (await freePort());
  const child = spawn(
    process.execPath,
    ['functions/local/bootstrap.mjs', 'functions/local/start.ts', ...(options.args ?? [])],
    {
      env: { ...process.env, PORT: String(port), KAIPAI_DIR: dir },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const address = `http://127.0.0.1:${port}`;
  const exited = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => resolve(code)),
  );
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGINT');
      reject(new Error(`the product did not come up:\n${output}`));
    }, options.timeoutMs ?? 240_000);
    child.stdout.on('data', () => {
      if (!output.includes(`打开  ${address}`)) return;
      clearTimeout(timer);
      resolve();
    });
    void exited.then((code) => {
      clearTimeout(timer);
      reject(new Error(`the product ended with ${code}:\n${output}`));
    });
  });
  const outbox = async () => (await (await fetch(`${address}/local/outbox.json`)).json()) as Sent[];
  return {
    address,
    output: () => output,
    outbox,
    codeFor: async (phone, since = 0) => {
      for (let attempt = 0; attempt < 50; attempt += 1) {
        const text = (await outbox())
          .slice(since)
          .filter((message) => message.to.endsWith(phone))
          .map((message) => /\b(\d{6})\b/.exec(message.text)?.[1])
          .filter((code) => code !== undefined)
          .at(-1);
        if (text) return text;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('no code in the outbox');
    },
    process: child,
    dir,
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      const code = await exited;
      return code;
    },
  };
};

import { authorityOf } from './hosts';
import { Advice } from './say';

export interface Options {
  readonly port: number;
  readonly host: string;
  /** names, with or without a port, under which the product is also opened */
  readonly allowedHosts: readonly string[];
  /** milliseconds the product's clock runs ahead of the machine's */
  readonly clockOffsetMs: number;
  /** folder of the local database, keys and outbox */
  readonly dir: string;
}

const instantOf = (text: string): number => {
  const written = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T09:00:00+08:00` : text;
  const at = /(Z|[+-]\d{2}:\d{2})$/.test(written)
    ? Date.parse(written)
    : Date.parse(`${written}+08:00`);
  if (!Number.isFinite(at))
    throw new Advice(
      `看不懂的时间「${text}」：请写成 2026-11-25、2026-11-25T17:00 或带时区的 2026-11-25T17:00:00+08:00`,
    );
  return at;
};

const hostsOf = (text: string): string[] => {
  const hosts = text
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean);
  const wrong = hosts.find((host) => authorityOf(host) === null);
  if (wrong !== undefined)
    throw new Advice(
      `ALLOWED_HOSTS 应是逗号分隔的域名，可带端口，例如 kaipai.test,kaipai.test:8443；看不懂「${wrong}」`,
    );
  return hosts;
};

/** `--at <instant>`, PORT, HOST, ALLOWED_HOSTS, KAIPAI_DIR; a bare date is 09:00 in China, no offset means China time. */
export const readOptions = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  machineNow: number,
): Options => {
  let clockOffsetMs = 0;
  for (let index = 0; index < args.length; index += 1) {
    const [name, inline] = (args[index] ?? '').split(/=(.*)/s);
    if (name !== '--at') throw new Advice(`不认识的参数「${name}」：可用的是 --at <时间>`);
    const value = inline ?? args[(index += 1)];
    if (!value) throw new Advice('--at 后面要写时间，例如 npm start -- --at 2026-11-25T17:00');
    clockOffsetMs = instantOf(value) - machineNow;
  }
  const port = Number(env.PORT ?? 4100);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Advice(`PORT 应是 1–65535 的整数，现在是「${env.PORT}」`);
  return {
    port,
    host: env.HOST || '127.0.0.1',
    allowedHosts: hostsOf(env.ALLOWED_HOSTS ?? ''),
    clockOffsetMs,
    dir: env.KAIPAI_DIR ?? '.local',
  };
};

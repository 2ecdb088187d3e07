import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';

/**
 * Whose name a request may use. A page anywhere can point a name of its own at this machine and would then be of
 * one origin with it; the name in its requests gives it away, so only names of a list are answered.
 */
export interface Hosts {
  /** whom the request asks for, in its Host and, where it has one, in an absolute target, is of the list */
  serves(request: IncomingMessage): boolean;
  /** sent on this machine, to a name that never leaves it */
  isLocal(request: IncomingMessage): boolean;
}
/** A name as a browser writes it; without a port, the name on whatever port. */
interface Authority {
  readonly name: string;
  readonly port: number | null;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const ALL_OF_IPV4 = '0.0.0.0';
const EVERYWHERE = [ALL_OF_IPV4, '[::]'];
const HTTP_PORT = 80;

/** An address with colons stands in brackets before a port. */
const bracketed = (host: string): string =>
  host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;

/** What a Host header or an entry of ALLOWED_HOSTS says; null for what is neither name nor address. */
export const authorityOf = (text: string): Authority | null => {
  if (text === '' || /[\s/?#@\\]/.test(text) || !URL.canParse(`http://${text}`)) return null;
  const { hostname, port } = new URL(`http://${text}`);
  const written = /:(\d+)$/.exec(text)?.[1];
  return { name: hostname, port: port === '' ? (written ? HTTP_PORT : null) : Number(port) };
};

/** The address a request is for; null for what no browser sends. */
export const urlOf = (request: IncomingMessage): URL | null => {
  const target = request.url ?? '/';
  const text = target.startsWith('/') ? `http://${request.headers.host ?? ''}${target}` : target;
  return URL.canParse(text) ? new URL(text) : null;
};

export const isLoopback = (host: string): boolean => LOOPBACK.includes(bracketed(host));
export const isEverywhere = (host: string): boolean => EVERYWHERE.includes(bracketed(host));

/** The address at which the person at this machine opens what listens on `host`. */
export const ownAddress = (host: string): string =>
  isLoopback(host) ? bracketed(host) : '127.0.0.1';

/** The addresses at which others reach what listens on `host`. */
export const addressesOf = (host: string): string[] => {
  if (isLoopback(host)) return [];
  if (!isEverywhere(host)) return [bracketed(host)];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .filter(({ family }) => host !== ALL_OF_IPV4 || family === 'IPv4')
    .map(({ address }) => bracketed(address));
};

const among = (list: readonly Authority[], asked: Authority | null): boolean =>
  asked !== null &&
  list.some(
    ({ name, port }) =>
      name === asked.name && (port === null || port === (asked.port ?? HTTP_PORT)),
  );

/** The list for what listens on `host` and `port`: loopback, `host`, and `more`, entries of ALLOWED_HOSTS. */
export const hostsFor = (host: string, port: number, more: readonly string[] = []): Hosts => {
  const own = LOOPBACK.map((name) => ({ name, port }));
  const list = [
    ...own,
    ...[bracketed(host), ...addressesOf(host)].flatMap((name) => ({
      ...(authorityOf(name) ?? { name }),
      port,
    })),
    ...more.flatMap((entry) => authorityOf(entry) ?? []),
  ];
  const asksFor = (request: IncomingMessage, of: readonly Authority[]): boolean =>
    request.headersDistinct.host?.length === 1 &&
    among(of, authorityOf(request.headers.host ?? '')) &&
    among(of, authorityOf(urlOf(request)?.host ?? ''));
  return {
    serves: (request) => asksFor(request, list),
    isLocal: (request) =>
      /^(::1|(::ffff:)?127\.[\d.]+)$/.test(request.socket.remoteAddress ?? '') &&
      asksFor(request, own),
  };
};

/** 421 (RFC 9110 15.5.20): the name is not ours. */
export const refuseHost = (response: ServerResponse): void => {
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(
    '这个域名或端口不在名单里：请用 npm start 打印的地址，或用 ALLOWED_HOSTS=域名 npm start 加上它',
  );
};

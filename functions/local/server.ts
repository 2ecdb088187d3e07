import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toLambda, type HttpHandler } from './gateway';
import { hostsFor, isEverywhere, isLoopback, refuseHost, urlOf, type Hosts } from './hosts';
import { OUTBOX_POLICY, outboxPage } from './outbox-page';
import { ANSWER_HEADERS, clientPolicy } from './page-headers';
import { Advice } from './say';
import type { Outbox } from './simulators/outbox';
import { serveFiles } from './static-files';

interface Site {
  readonly handler: HttpHandler;
  /** folder of the built H5 client */
  readonly h5: string;
  /** folder of the built desk console */
  readonly console: string;
  readonly outbox: Outbox;
  /** origin of the object storage: where portraits are put and read */
  readonly files: string;
}
type Responder = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalServer {
  readonly port: number;
  /** From now on the product answers; before, everybody is asked to wait. */
  open(site: Site): void;
  close(): void;
}

const notYet: Responder = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
  response.end('开拍正在启动，请稍候刷新');
};

const adviceOn = (error: NodeJS.ErrnoException, port: number): Error => {
  const other = `换一个，例如 PORT=${port < 1024 ? 4100 : port + 1} npm start`;
  if (error.code === 'EADDRINUSE') return new Advice(`端口 ${port} 已被占用：${other}`);
  if (error.code === 'EACCES') return new Advice(`没有权限使用端口 ${port}：${other}`);
  return error;
};

const listening = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(adviceOn(error, port)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Takes the port before anything slow is done, so that a taken one is known at once. What listens on one address
 * of the network listens on loopback too: that is where the outbox is.
 */
export const listen = async (
  port: number,
  host: string,
  allowedHosts: readonly string[] = [],
): Promise<LocalServer> => {
  let respond = notYet;
  let hosts = hostsFor(host, port, allowedHosts);
  const answer: Responder = (request, response) => {
    response.setHeaders(new Map(Object.entries(ANSWER_HEADERS)));
    if (hosts.serves(request)) respond(request, response);
    else refuseHost(response);
  };
  const servers = [createServer(answer)];
  const taken = await listening(servers[0] as Server, port, host);
  hosts = hostsFor(host, taken, allowedHosts);
  if (!isLoopback(host) && !isEverywhere(host)) {
    const besides = createServer(answer);
    await listening(besides, taken, '127.0.0.1');
    servers.push(besides);
  }
  return {
    port: taken,
    open: (site) => (respond = responderOf(site, hosts)),
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};

/** The outbox has everybody's codes and invitations: it is for whoever sits at this machine, whatever HOST opens. */
const outboxOf = (outbox: Outbox, hosts: Hosts) => {
  const pages: Readonly<Record<string, Responder>> = {
    '/local/outbox': (_, response) => {
      response.setHeader('content-security-policy', OUTBOX_POLICY);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(outboxPage(outbox.list()));
    },
    '/local/outbox.json': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(outbox.list()));
    },
  };
  const elsewhere: Responder = (_, response) => {
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('发件箱只在运行产品的这台机器上打开：用 127.0.0.1 或 localhost');
  };
  return (path: string, request: IncomingMessage): Responder | undefined =>
    pages[path] && (hosts.isLocal(request) ? pages[path] : elsewhere);
};

/** The API, the H5 client, the desk console and the local outbox on one port. */
const responderOf = (site: Site, hosts: Hosts): Responder => {
  const api = toLambda(site.handler);
  const policy = clientPolicy({ files: site.files });
  const files = serveFiles(site.h5, { policy });
  const desk = serveFiles(site.console, { policy, base: '/console' });
  const outbox = outboxOf(site.outbox, hosts);
  return (request, response) => {
    const url = urlOf(request);
    if (url === null) {
      response.writeHead(400).end();
      return;
    }
    const message = outbox(url.pathname, request);
    if (message) message(request, response);
    else if (url.pathname.startsWith('/api/') || url.pathname === '/openapi.json') {
      // the handler answers everything itself: what fails here is a client that went away
      api(request, response, url).catch(() => response.destroy());
    } else if (url.pathname === '/console') {
      response.writeHead(308, { location: `/console/${url.search}` }).end();
    } else if (url.pathname.startsWith('/console/')) desk(request, response, url);
    else files(request, response, url);
  };
};
